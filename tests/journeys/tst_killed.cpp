// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeyfixture.h"
#include "work/entryedit.h"
#include "work/queuepage.h"
#include "work/workitempage.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
constexpr int BetweenKeys = 40, MostKeys = 400;
constexpr int CaretBack = 5; // the cursor stands in the text, not at its end

QString lettersTyped(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'a' + i % 26);
    return text;
}

// A window that types an entry, key by key, and says how far it is and when, until somebody kills it.
int typeUntilKilled(int, char **)
{
    if (!qEnvironmentVariableIsSet("LAMP_DESK"))
        return 0; // not started by the test below
    Application app({systemNow, qEnvironmentVariable("LAMP_INI"), qEnvironmentVariable("LAMP_FOLDER"), false});
    app.openDesk(qEnvironmentVariable("LAMP_DESK"));
    if (!QTest::qWaitFor([&] { return app.window() != nullptr; }, 20'000))
        return 1;
    app.window()->pages().openNumber(u"1001"_s);
    EntryEdit *edit = nullptr;
    const auto opened = [&] {
        edit = app.window()->findChild<EntryEdit *>(u"entryText"_s);
        return edit && edit->key() == u"entry/1001"_s;
    };
    if (!QTest::qWaitFor(opened, 20'000))
        return 2;
    int typed = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, edit, [&] {
        if (typed >= MostKeys)
            return;
        QTextCursor cursor = edit->textCursor(); // always before the letters at the end
        cursor.setPosition(qMax(0, static_cast<int>(edit->toPlainText().size()) - CaretBack));
        edit->setTextCursor(cursor);
        edit->insertPlainText(lettersTyped(++typed).last(1));
        std::printf("%d %lld\n", typed, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    keys.start(BetweenKeys);
    return QCoreApplication::exec();
}
const bool typistRegistered = test::add("TypeUntilKilled", typeUntilKilled);
} // namespace

// What was typed comes back after an end that nobody wanted.
class TestKilled : public QObject {
    Q_OBJECT

    struct Key {
        int count = 0;
        qint64 at = 0;
    };
    static void readKeys(QProcess &typist, QList<Key> &keys)
    {
        while (typist.canReadLine()) {
            const QList<QByteArray> words = typist.readLine().trimmed().split(' ');
            if (words.size() == 2)
                keys.append({words[0].toInt(), words[1].toLongLong()});
        }
    }

private slots:
    void draftAcrossAKill()
    {
        test::Journey journey;
        const WorkItemId id = journey.elsewhere().ticket(u"Printer jams"_s);
        QProcess typist;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LAMP_DESK"_s, journey.elsewhere().path());
        environment.insert(u"LAMP_INI"_s, journey.elsewhere().folder() + u"/window.ini");
        environment.insert(u"LAMP_FOLDER"_s, journey.elsewhere().folder());
        typist.setProcessEnvironment(environment);
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(), {u"TypeUntilKilled"_s});
        QList<Key> keys;
        QTRY_VERIFY_WITH_TIMEOUT((readKeys(typist, keys), keys.size() >= 80), 60'000); // three seconds and more
        const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
        typist.kill(); // SIGKILL: nothing of it is told to the program
        QVERIFY(typist.waitForFinished());
        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
        readKeys(typist, keys);
        const auto sure = std::ranges::count_if(keys, [killedAt](const Key &key) { return key.at <= killedAt - 2000; });
        QVERIFY2(sure > 20, qPrintable(QString::number(sure)));

        QVERIFY(journey.open());
        QTRY_COMPARE(journey.page(), Page::Queue); // the window is where the text was typed
        auto &queue = journey.at<QueuePage>(Page::Queue);
        QTRY_COMPARE(queue.item()->details().item.id, id);
        QTRY_VERIFY(journey.part<EntryEdit>(u"entryText"_s) && !journey.part<EntryEdit>(u"entryText"_s)->isEmpty());
        const auto *edit = journey.part<EntryEdit>(u"entryText"_s);
        const qsizetype kept = edit->toPlainText().size();
        QVERIFY2(kept >= sure, qPrintable(u"%1 of %2"_s.arg(kept).arg(sure)));
        QVERIFY(kept <= keys.last().count + 5); // typed between the last line and the kill
        QCOMPARE(edit->textCursor().position(), static_cast<int>(kept) - CaretBack);
        QTRY_VERIFY(journey.message().contains(u"Your text is back"));
    }
};
LAMP_TEST(TestKilled)

#include "tst_killed.moc"
