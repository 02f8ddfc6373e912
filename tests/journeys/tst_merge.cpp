// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "journeyfixture.h"
#include "work/noticestrip.h"
#include "work/queuepage.h"
#include "work/timelineview.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// Two tickets about one thing: merged, written on under the old number, and parted again. And one that waits by itself.
class TestMergeJourney : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    WorkItemId m_one, m_two;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] QueuePage &queue() const { return journey().at<QueuePage>(Page::Queue); }
    [[nodiscard]] QStringList notes(WorkItemId id) const
    {
        QStringList texts;
        const QList<Entry> entries = journey().details(id).entries;
        for (const Entry &entry : entries)
            if (entry.kind == EntryKind::Note)
                texts.append(entry.body);
        return texts;
    }
    [[nodiscard]] Instant morning(int day, int month = 11) const
    {
        return Instant::from(QDateTime({2026, month, day}, {8, 0}, journey().desk().zone()));
    }
    void openItem(const QString &title, WorkItemId shown)
    {
        QVERIFY(journey().lookUp(title, title));
        QTRY_COMPARE(queue().item()->current(), shown);
        QTRY_COMPARE(queue().item()->details().item.id, shown);
        queue().item()->timeline()->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(journey().isFocused(u"timeline"_s));
    }
    void writeNote(WorkItemId id, const QString &text)
    {
        journey().press(Qt::Key_N);
        QTRY_VERIFY(journey().isFocused(u"entryText"_s));
        journey().type(text);
        journey().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(notes(id).contains(text));
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        m_one = journey().elsewhere().ticket(u"Printer jams"_s, journey().elsewhere().person(u"Priya Shah"_s));
        m_two = journey().elsewhere().ticket(u"No paper moves"_s, journey().elsewhere().person(u"Tom Albrecht"_s));
        QVERIFY(journey().open());
    }
    void cleanup() { m_journey.reset(); }

    void mergedLaterNoteAndPartedAgain()
    {
        openItem(u"No paper moves"_s, m_two);
        writeNote(m_two, u"Tray is bent"_s);
        auto *merge = journey().part<QToolButton>(u"itemMore"_s)->menu()->findChild<QAction *>(u"mergeInto"_s);
        QVERIFY(merge);
        merge->trigger();
        QTRY_VERIFY(journey().part(u"pickerField"_s));
        journey().type(u"printer jams"_s);
        QTRY_COMPARE(journey().part<QListWidget>(u"pickerList"_s)->count(), 1);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(queue().item()->details().item.id, m_one);
        QTRY_COMPARE(notes(m_one), QStringList{u"Tray is bent"_s});
        QCOMPARE(journey().use(m_two), StatusUse::Cancelled);
        // The old number opens the target, says so, and takes what is written there.
        openItem(u"No paper moves"_s, m_one);
        QTRY_VERIFY2(journey().message().contains(u"#1002 was merged into #1001"_s), qPrintable(journey().message()));
        writeNote(m_one, u"Ordered a tray"_s);
        // What comes in under the old number, as a mail does, follows, too, and goes back with it.
        NewEntry later{.workItemId = m_two, .kind = EntryKind::Note, .body = u"Tom called again"_s};
        VERIFY_OK(journey().desk().workItems().addEntry(later).result());
        QTRY_COMPARE(notes(m_one).size(), 3);
        const QString button = u"notice-part-%1"_s.arg(m_two.value);
        QTRY_VERIFY(journey().part(button));
        QVERIFY(journey().click(button));
        QTRY_COMPARE(journey().use(m_two), StatusUse::Progress);
        QCOMPARE(notes(m_two), (QStringList{u"Tray is bent"_s, u"Tom called again"_s}));
        QCOMPARE(notes(m_one), QStringList{u"Ordered a tray"_s}); // written on the target
        QTRY_VERIFY(!journey().part(button));
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(notes(m_one).size(), 3);
    }

    void waitingPlanThroughAWeek()
    {
        openItem(u"Printer jams"_s, m_one);
        journey().press(Qt::Key_S);
        QVERIFY(journey().choose(u"Waiting for user"_s));
        QTRY_VERIFY(journey().part(u"statusDialog"_s));
        journey().part<QDateTimeEdit>(u"statusMoment"_s)->setDateTime(
            QDateTime({2026, 12, 1}, {8, 0}, journey().desk().zone())); // Tuesday in a week
        QVERIFY(journey().click(u"waitPlan"_s));
        QVERIFY(journey().pick(u"waitThen"_s, u"solve"_s));
        QCOMPARE(journey().part<QSpinBox>(u"waitTimes"_s)->value(), 2); // every two days
        QVERIFY(journey().click(u"statusAccept"_s));
        QTRY_COMPARE(journey().use(m_one), StatusUse::WaitingUser);
        auto *strip = queue().item()->findChild<NoticeStrip *>();
        const auto says = [strip](const QString &words) { return strip->texts().join(u'\n').contains(words); };
        QTRY_VERIFY2(says(u"then it is solved"_s), qPrintable(strip->texts().join(u'\n')));
        // Wednesday nothing, Thursday the first reminder. A mere thanks wakes nobody.
        journey().passDays(1);
        QCOMPARE(notes(m_one).size(), 0);
        journey().passDays(1);
        QTRY_COMPARE(notes(m_one).size(), 1);
        QCOMPARE(journey().details(m_one).item.followUpAt, std::optional(morning(26)));
        NewEntry thanks{.workItemId = m_one, .kind = EntryKind::Report, .via = u"mail"_s, .body = u"Thanks!"_s};
        VERIFY_OK(journey().desk().workItems().addEntry(thanks).result());
        QCOMPARE(journey().use(m_one), StatusUse::WaitingUser);
        // The second one falls on a Saturday: it comes on Monday. Tuesday morning it is over.
        journey().passDays(3);
        QCOMPARE(notes(m_one).size(), 1);
        journey().passDays(1);
        QTRY_COMPARE(notes(m_one).size(), 2);
        QCOMPARE(journey().use(m_one), StatusUse::WaitingUser);
        journey().passDays(1);
        QTRY_COMPARE(journey().use(m_one), StatusUse::Solved);
        QCOMPARE(journey().details(m_one).item.solvedAt, std::optional(morning(1, 12)));
        QTRY_VERIFY(!says(u"then it is solved"_s));
    }
};

LAMP_TEST(TestMergeJourney)
#include "tst_merge.moc"
