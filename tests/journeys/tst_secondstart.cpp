// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"
#include "support/lamptest.h"

#include <QFile>
#include <QSignalSpy>
#include <QtConcurrentRun>

using namespace lamp;
using namespace Qt::StringLiterals;

// A second start on a desk brings the first window to the front.
class TestSecondStart final : public QObject {
    Q_OBJECT
private slots:
    void theFirstOneHearsTheSecond();
    void aCallBeforeTheFirstListensIsHeardOnceItDoes();
    void whoComesAfterTheFirstIsGoneIsTheFirst();
    void onlyWhoCallsOrListensLoadsTheNetwork();

private:
    [[nodiscard]] static QString fresh(const char *name)
    {
        return u"lamplighter-test-%1-%2"_s.arg(QLatin1StringView(name)).arg(QCoreApplication::applicationPid());
    }
    static QFuture<void> callFrom(const QString &name) // as another process does: it waits for its answer
    {
        return QtConcurrent::run([name] {
            SingleInstance second(name);
            if (!second.isFirst())
                second.call("raise");
        });
    }
};

void TestSecondStart::theFirstOneHearsTheSecond()
{
    const QString name = fresh("heard");
    SingleInstance first(name);
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &SingleInstance::called);
    first.listen();
    const QFuture<void> second = callFrom(name);
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called.first().first().toByteArray(), "raise");
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(called.size(), 1);
}

void TestSecondStart::aCallBeforeTheFirstListensIsHeardOnceItDoes()
{
    const QString name = fresh("early");
    SingleInstance first(name);
    QSignalSpy called(&first, &SingleInstance::called);
    const QFuture<void> second = callFrom(name);
    QTimer::singleShot(400, &first, &SingleInstance::listen); // its window is painted meanwhile
    QTRY_COMPARE(called.size(), 1);
    QTRY_VERIFY(second.isFinished());
}

void TestSecondStart::whoComesAfterTheFirstIsGoneIsTheFirst()
{
    const QString name = fresh("gone");
    {
        SingleInstance first(name);
        SingleInstance second(name);
        QVERIFY(first.isFirst());
        QVERIFY(!second.isFirst());
    }
    QVERIFY(SingleInstance(name).isFirst());
}

// The libraries of the network are half of all that the program would map.
void TestSecondStart::onlyWhoCallsOrListensLoadsTheNetwork()
{
    QFile program(QCoreApplication::applicationDirPath() + u"/lamplighter"_s);
    QVERIFY(program.open(QFile::ReadOnly));
    const QByteArray needs = program.readAll();
    for (const char *heavy : {"libQt6Network.so", "libQt6Qml.so", "libKF6SyntaxHighlighting.so"})
        QVERIFY2(!needs.contains(heavy), heavy);
    QVERIFY(needs.contains("libQt6Widgets.so"));
}

LAMP_TEST(TestSecondStart)
#include "tst_secondstart.moc"
