// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeyfixture.h"
#include "services/search.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace lamp;
using namespace Qt::StringLiterals;

// The tickets of the help desk before this one come in, and go again as one.
class TestImport : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    // As a spreadsheet in Germany saves it: cp1252, semicolons, and a date that there is not.
    [[nodiscard]] QString file() const
    {
        const QString path = journey().elsewhere().folder() + u"/tickets.csv"_s;
        QFile out(path);
        const QByteArray bytes("Ticket ID;Subject;Status;Priority;Requester;Created\r\n"
                               "17;Gr\xf6\xdf"
                               "e der Mailbox;Open;High;J\xf6rg M\xfcller;20.11.2026 09:00\r\n"
                               "18;T\xfcr schlie\xdft nicht;Open;Low;J\xf6rg M\xfcller;19.11.2026 08:00\r\n"
                               "19;Ohne Tag;Open;Low;J\xf6rg M\xfcller;31.02.2026 10:00\r\n");
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return path;
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QWidget *window = &journey().window();
        const QPoint at = window->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window, &event);
    }
    [[nodiscard]] QString boxText(const QString &name) const
    {
        const auto *box = journey().part<QComboBox>(name);
        return box ? box->currentText() : QString();
    }
    [[nodiscard]] QString nextText() const
    {
        const auto *next = journey().part<QPushButton>(u"importNext"_s);
        return next && next->isEnabled() ? next->text() : QString();
    }
    [[nodiscard]] qint64 people() const
    {
        return journey().desk().counts().result().value_or(DeskCounts{}).people;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const QList<WorkItemId> ids = journey().tickets(); const WorkItemId id : ids)
            titles << journey().details(id).item.title;
        titles.sort();
        return titles;
    }
    void goToTheDryRun()
    {
        QTRY_COMPARE(nextText(), u"Next"_s);
        QCOMPARE(boxText(u"importKind"_s), u"tickets"_s);
        QCOMPARE(boxText(u"importEncoding"_s), u"Windows (cp1252)"_s);
        QCOMPARE(boxText(u"importDelimiter"_s), u"semicolon"_s);
        QCOMPARE(boxText(u"importDates"_s), u"day, month, year"_s);
        QVERIFY(journey().click(u"importNext"_s));
        QTRY_VERIFY(journey().part(u"importColumns"_s));
        QVERIFY(journey().click(u"importNext"_s));
        QTRY_VERIFY(journey().part(u"importValues"_s));
        QVERIFY(journey().click(u"importNext"_s));
    }
    void lookAtWhatIsRefused()
    {
        QTRY_VERIFY(journey().part<QTableView>(u"importLines"_s));
        const auto *lines = journey().part<QTableView>(u"importLines"_s)->model();
        QCOMPARE(lines->rowCount(), 1);
        QCOMPARE(lines->index(0, 0).data().toString(), u"line 4"_s);
        QCOMPARE(lines->index(0, 1).data().toString(), u"refused"_s);
        QVERIFY2(lines->index(0, 2).data().toString().contains(u"31.02.2026"_s),
                 qPrintable(lines->index(0, 2).data().toString()));
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        journey().elsewhere().ticket(u"Here before"_s);
        QVERIFY(journey().open());
    }
    void cleanup() { m_journey.reset(); }

    void aTableComesInAndGoesAgainAsOne()
    {
        const qint64 before = people();
        const QStringList own{u"Here before"_s},
            all{u"Größe der Mailbox"_s, u"Here before"_s, u"Tür schließt nicht"_s};
        drop(file());
        QTRY_VERIFY(journey().part(u"importDialog"_s));
        goToTheDryRun();
        // The dry run: what is refused stands there with its line, and nothing is written yet.
        lookAtWhatIsRefused();
        QCOMPARE(titles(), own);

        QTRY_COMPARE(nextText(), u"Import"_s);
        QVERIFY(journey().click(u"importNext"_s));
        QTRY_COMPARE(nextText(), u"Done"_s);
        QCOMPARE(titles(), all);
        QCOMPARE(people(), before + 1);
        QVERIFY(journey().click(u"importNext"_s));
        QTRY_VERIFY(!journey().part(u"importDialog"_s));

        // One undo takes all of it back, the person too; one redo brings all of it again.
        QTRY_VERIFY2(journey().message().contains(u"2 new"_s), qPrintable(journey().message()));
        QVERIFY(journey().click(u"messageUndo"_s));
        QTRY_COMPARE(titles(), own);
        QCOMPARE(people(), before);
        journey().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(titles(), all);
        QCOMPARE(people(), before + 1);
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(titles(), own);
        QCOMPARE(people(), before);
    }

    // A saved page with its picture: an article that can be read, and gone again with one undo.
    void webPagesComeInAsArticles()
    {
        const QString folder = journey().elsewhere().folder() + u"/pages"_s;
        QVERIFY(QDir().mkpath(folder));
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile out(folder + u'/' + name);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        };
        write(u"mount.html"_s, "<title>Mount the share</title><ol><li>Run<pre>mount -a</pre></li></ol>"
                               "<img src='disk.png' alt='disk'>");
        write(u"disk.png"_s, "PNG");
        drop(folder);
        QTRY_COMPARE(nextText(), u"Next"_s);
        QVERIFY(journey().click(u"importNext"_s));
        QTRY_COMPARE(nextText(), u"Import"_s);
        QVERIFY(journey().click(u"importNext"_s));
        QTRY_COMPARE(nextText(), u"Done"_s);
        const auto found = [this] {
            return journey().desk().search().articles(u"mount share"_s).result().value_or(ArticleResults{}).hits.size();
        };
        QCOMPARE(found(), 1);
        QVERIFY(journey().click(u"importUndo"_s));
        QTRY_COMPARE(found(), 0);
    }

    void theResultTakesItselfBack()
    {
        drop(file());
        QTRY_COMPARE(nextText(), u"Next"_s);
        for (const QString &step : {u"importColumns"_s, u"importValues"_s, u"importLines"_s}) {
            QVERIFY(journey().click(u"importNext"_s));
            QTRY_VERIFY(journey().part(step));
        }
        QTRY_COMPARE(nextText(), u"Import"_s);
        QVERIFY(journey().click(u"importNext"_s));
        QTRY_COMPARE(nextText(), u"Done"_s);
        QCOMPARE(titles().size(), 3);
        QVERIFY(journey().click(u"importUndo"_s));
        QTRY_COMPARE(titles(), QStringList{u"Here before"_s});
    }
};

LAMP_TEST(TestImport)
#include "tst_import.moc"
