// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeyfixture.h"
#include "services/majorwork.h"
#include "shell/majorbanner.h"
#include "work/noticestrip.h"
#include "work/queuepage.h"
#include "work/timelineview.h"
#include "work/workitempage.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace lamp;
using namespace Qt::StringLiterals;

// The Internet is down: eleven people call about it, all are told how it goes on, it is solved once for everyone, each
// is told once, and taking it back brings all of them back.
class TestMajorJourney : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    WorkItemId m_major;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] QueuePage &queue() const { return journey().at<QueuePage>(Page::Queue); }
    [[nodiscard]] QString banner() const { return journey().window().majors().text(); }
    [[nodiscard]] majorwork::MajorView view() const
    {
        return majorwork::of(journey().desk(), m_major).result().value_or(majorwork::MajorView{});
    }
    [[nodiscard]] qsizetype solved() const
    {
        const auto reporters = view().reporters;
        return std::ranges::count_if(reporters, [this](const majorwork::Reporter &one) {
            return journey().use(one.ticket.id) == StatusUse::Solved;
        });
    }
    [[nodiscard]] qsizetype timesTold(WorkItemId id) const
    {
        const QList<Entry> entries = journey().details(id).entries;
        return std::ranges::count(entries, EntryKind::Told, &Entry::kind);
    }
    static QStringList callers()
    {
        return {u"Alma Quist"_s,  u"Boris Wolf"_s, u"Clara Zipp"_s, u"Dario Ulm"_s,  u"Emil Yost"_s, u"Frida Xand"_s,
                u"Gitta Vane"_s, u"Hugo Tarn"_s,  u"Inga Ruhl"_s,  u"Jonas Ohm"_s, u"Karla Nix"_s};
    }
    void openMajor()
    {
        QVERIFY(journey().lookUp(u"#1001"_s, u"Internet down"_s)); // those who report it have its title
        QTRY_COMPARE(queue().item()->details().item.id, m_major);
        queue().item()->timeline()->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(journey().isFocused(u"timeline"_s));
    }
    // Three keys besides the name.
    void calls(const QString &name)
    {
        const qsizetype before = view().reporters.size();
        journey().press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(journey().isFocused(u"captureWho"_s));
        QTRY_VERIFY(journey().part(u"captureMeToo"_s));
        journey().type(name);
        QTRY_VERIFY(journey().part(u"captureWhoList"_s));
        journey().press(Qt::Key_Return);
        QTRY_VERIFY(journey().isFocused(u"captureWhat"_s));
        journey().press(Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(view().reporters.size(), before + 1);
        QTRY_VERIFY(!journey().part(u"captureStrip"_s));
    }
    void callsOnThePage(const QString &name)
    {
        const qsizetype before = view().reporters.size();
        journey().window().activateWindow(); // the picker was in front
        queue().item()->timeline()->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(journey().isFocused(u"timeline"_s));
        journey().press(Qt::Key_M);
        QTRY_VERIFY(journey().part(u"pickerField"_s));
        journey().type(name);
        QTRY_COMPARE(journey().part<QListWidget>(u"pickerList"_s)->count(), 1);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(view().reporters.size(), before + 1);
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        auto &desk = journey().elsewhere();
        const QStringList names = callers();
        for (const QString &name : names)
            desk.person(name);
        m_major = desk.ticket(u"Internet down"_s, desk.person(u"Priya Shah"_s));
        VERIFY_OK(majorwork::run(*desk, m_major, {desk->me(), desk.clock().now(), 30}).result());
        QVERIFY(journey().open());
        QTRY_VERIFY2(banner().contains(u"Internet down"_s), qPrintable(banner()));
    }
    void cleanup() { m_journey.reset(); }

    void elevenCallersSolvedOnceToldOnceAndAllBack()
    {
        const QStringList names = callers();
        for (const QString &name : names.first(9))
            calls(name);
        openMajor();
        for (const QString &name : names.sliced(9))
            callsOnThePage(name);
        QCOMPARE(view().reporters.size(), 11);
        QTRY_VERIFY2(banner().contains(u"12"_s), qPrintable(banner()));
        QVERIFY(journey().click(u"itemSolve"_s));
        QTRY_VERIFY(journey().part(u"solveReports"_s));
        QVERIFY(journey().pick(u"solveFix"_s, u"repaired"_s));
        journey().part<QLineEdit>(u"solveText"_s)->setText(u"the line is back"_s);
        QVERIFY(journey().click(u"solveAccept"_s));
        QTRY_COMPARE(solved(), 11);
        QTRY_VERIFY(banner().isEmpty());
        QVERIFY(journey().click(u"majorToldAll"_s));
        QTRY_VERIFY(view().toTell().isEmpty());
        QTRY_VERIFY(!journey().part(u"majorToldAll"_s)); // nobody is told twice
        QVERIFY(std::ranges::all_of(view().reporters, [this](const majorwork::Reporter &one) {
            return timesTold(one.ticket.id) == 1;
        }));
        queue().item()->timeline()->setFocus(Qt::OtherFocusReason);
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view().toTell().size(), 11);
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(solved(), 0);
        QTRY_VERIFY2(banner().contains(u"Internet down"_s), qPrintable(banner()));
    }

    void updateIsAskedForWhenItIsDueAndToldToAll()
    {
        calls(u"alma"_s);
        journey().clock().advanceMinutes(31);
        journey().window().majors().passTime();
        QTRY_VERIFY2(banner().contains(u"update due"_s), qPrintable(banner()));
        QVERIFY(journey().click(u"majorBannerUpdate"_s));
        QTRY_VERIFY(journey().part(u"majorUpdateText"_s));
        auto *text = journey().part<QPlainTextEdit>(u"majorUpdateText"_s);
        QVERIFY2(text->toPlainText().contains(u"Internet down"_s), qPrintable(text->toPlainText()));
        auto *strip = queue().item()->findChild<NoticeStrip *>();
        QTRY_VERIFY(strip->texts().join(u' ').contains(u"update"_s));
        QVERIFY(journey().click(u"majorUpdateSave"_s));
        QTRY_COMPARE(view().updates.size(), 1);
        QCOMPARE(view().updates.first().told, 1);
        QTRY_VERIFY2(banner().contains(u"next update"_s), qPrintable(banner()));
        QTRY_VERIFY(!strip->texts().join(u' ').contains(u"update"_s));
    }

    void ticketOfItsOwnBecomesAMeTooByOneKey()
    {
        const WorkItemId other = journey().elsewhere().ticket(u"Web pages do not load"_s);
        QVERIFY(journey().lookUp(u"web pages"_s, u"Web pages do not load"_s));
        QTRY_COMPARE(queue().item()->details().item.id, other);
        journey().window().activateWindow(); // the picker was in front
        queue().item()->timeline()->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(journey().isFocused(u"timeline"_s));
        journey().press(Qt::Key_M);
        QTRY_COMPARE(view().reporters.size(), 1);
        QCOMPARE(view().reporters.first().ticket.id, other);
    }
};

LAMP_TEST(TestMajorJourney)
#include "tst_major.moc"
