// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// A text that stands in two places is blanked in both, whichever of them is named.
class TestRedaction : public QObject {
    Q_OBJECT
private slots:
    void theSolutionIsBlankedInTheItemAndInItsEntry_data()
    {
        QTest::addColumn<bool>("byEntry");
        QTest::newRow("the item is named") << false;
        QTest::newRow("the entry is named") << true;
    }
    void theSolutionIsBlankedInTheItemAndInItsEntry()
    {
        QFETCH(bool, byEntry);
        test::TempDesk desk;
        const WorkItemId id = desk.ticket(u"Locked out"_s);
        VERIFY_OK(desk->workItems().solve({id}, u"settings"_s, u"Password is now hunter2"_s).result());
        const auto entry = solution(desk, id);
        QCOMPARE(entry.body, u"Password is now hunter2"_s);
        const auto done = byEntry
            ? desk->database().redact(u"entry"_s, entry.id.value, u"body"_s, u"a password"_s).result()
            : desk->database().redact(u"work_item"_s, id.value, u"fix_text"_s, u"a password"_s).result();
        VERIFY_OK(done);
        QCOMPARE(desk->workItems().details(id).result().value().item.fixText, u"[redacted]"_s);
        QCOMPARE(solution(desk, id).body, u"[redacted]"_s);
        QCOMPARE(desk->history().verify().result().value(), QStringList());
    }

    void aTitleLeavesEverySentenceOfTheHistory()
    {
        test::TempDesk desk;
        const QString secret = u"login Zebra77quagga"_s;
        const WorkItemId id = desk.ticket(secret);
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(desk->workItems().addEntry({.workItemId = id, .kind = EntryKind::Note, .body = u"x"_s}).result());
        VERIFY_OK(desk->database().redact(u"work_item"_s, id.value, u"title"_s, u"a password"_s).result());
        const auto rows = desk->history().page({}, 50).result().value();
        QVERIFY(rows.size() >= 4);
        for (const HistoryRow &row : rows)
            QVERIFY2(!row.sentence.contains(u"Zebra"_s), qPrintable(row.sentence));
        QCOMPARE(desk->history().verify().result().value(), QStringList());
    }

private:
    static Entry solution(test::TempDesk &desk, WorkItemId id)
    {
        const auto details = desk->workItems().details(id).result().value();
        Entry last;
        for (const Entry &entry : details.entries)
            if (entry.kind == EntryKind::Status && !entry.body.isEmpty())
                last = entry;
        return last;
    }
};
LAMP_TEST(TestRedaction)

#include "tst_redaction.moc"
