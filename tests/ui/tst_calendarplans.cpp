// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/planeditor.h"
#include "calendar/planprint.h"
#include "calendar/planspage.h"
#include "calendar/recordfield.h"
#include "calendar/rhythmeditor.h"
#include "calendar/stepseditor.h"
#include "services/desk.h"
#include "services/history.h"
#include "services/plans.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lamp;

// The page of plans, its print-out, and the editor, over a new desk with its draft plans.
class TestCalendarPlans : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;

    template <class T>
    [[nodiscard]] static T *part(QWidget &in, const char *name)
    {
        return in.findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QList<PlanRow> plans() const
    {
        return (*m_desk)->plans().list().result().value_or(QList<PlanRow>());
    }
    [[nodiscard]] int active() const
    {
        const auto rows = plans();
        return static_cast<int>(std::ranges::count(rows, PlanState::Active, &PlanRow::state));
    }
    // The editor deletes itself when it closes.
    QPointer<PlanEditor> openEditor(PlanId plan = {})
    {
        auto *editor = new PlanEditor(**m_desk);
        if (plan)
            editor->load(plan);
        else
            editor->createNew(QDate(2026, 11, 24));
        editor->open();
        return editor;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_settings = std::make_unique<QSettings>(m_desk->folder() + u"/window.ini", QSettings::IniFormat);
    }

    void draftsAreOfferedAndTheChosenOnesStart()
    {
        PlansPage page(**m_desk, *m_settings);
        page.resize(1224, 600);
        page.show();
        auto *table = part<QTableView>(page, "plansTable");
        QTRY_VERIFY(table->model()->rowCount() >= 12);
        QVERIFY(part<QWidget>(page, "draftStrip")->isVisible());
        table->selectRow(0);
        const auto another = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        table->selectionModel()->select(table->model()->index(2, 0), another);
        QCOMPARE(page.selectedPlans().size(), 2);
        part<QPushButton>(page, "startDrafts")->click();
        QTRY_COMPARE(active(), 2);
        QTRY_VERIFY(!part<QWidget>(page, "draftStrip")->isVisible());
        // what runs stands above what does not
        QTRY_COMPARE(table->model()->index(0, 0).data(PlanModel::StateRole).value<PlanState>(), PlanState::Active);
        QCOMPARE(table->model()->index(2, 0).data(PlanModel::StateRole).value<PlanState>(), PlanState::Draft);
    }

    void theSelectionSurvivesARefresh()
    {
        PlansPage page(**m_desk, *m_settings);
        page.show();
        auto *table = part<QTableView>(page, "plansTable");
        QTRY_VERIFY(table->model()->rowCount() >= 12);
        table->setCurrentIndex(table->model()->index(5, PlanModel::Rhythm));
        const PlanId chosen = page.selectedPlans().value(0);
        VERIFY_OK((*m_desk)->plans().setState(plans().first().id, PlanState::Paused).result());
        QTRY_COMPARE(std::ranges::count(plans(), PlanState::Paused, &PlanRow::state), 1);
        page.refresh();
        QTRY_COMPARE(page.selectedPlans().value(0), chosen);
    }

    void namesAndDatesStayWholeInANarrowTable()
    {
        const PersonId somebody = m_desk->technician(u"Wilhelmina Ainsworth"_s);
        Plan plan;
        plan.title = u"Air conditioning of the server room: filters, drain and alarm"_s;
        plan.rrule = u"FREQ=MONTHLY;BYDAY=2MO"_s;
        plan.start = u"2026-11-02"_s;
        plan.state = PlanState::Active;
        plan.responsibleId = somebody;
        VERIFY_OK((*m_desk)->plans().create(plan, {}, {}).result());
        PlansPage page(**m_desk, *m_settings);
        page.resize(unit() * 130, 600);
        page.show();
        auto *table = part<QTableView>(page, "plansTable");
        const int wide = QFontMetrics(table->font()).horizontalAdvance(u"Wilhelmina Ainsworth"_s);
        QTRY_VERIFY(table->columnWidth(PlanModel::Responsible) > wide + unit());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    }

    void plansAreFoundWhileTyping()
    {
        PlansPage page(**m_desk, *m_settings);
        page.show();
        auto *table = part<QTableView>(page, "plansTable");
        QTRY_VERIFY(table->model()->rowCount() >= 12);
        page.focusSearch();
        auto *search = part<QLineEdit>(page, "plansSearch");
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, u"restore"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void theSheetIsOnePageOfA4Across()
    {
        PlanSheet sheet;
        sheet.desk = u"Northgate Surveyors"_s;
        sheet.today = QDate(2026, 11, 24);
        for (int i = 0; i < 30; ++i) {
            PlanRow row;
            row.id = {i + 1};
            row.title = u"Plan %1"_s.arg(i);
            row.state = PlanState::Active;
            row.months.fill(MonthMark::InTime);
            sheet.rows << row;
        }
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        QPdfWriter writer(&buffer);
        QCOMPARE(printPlans(writer, sheet), 1);
        QCOMPARE(writer.pageLayout().pageSize().id(), QPageSize::A4);
        QCOMPARE(writer.pageLayout().orientation(), QPageLayout::Landscape);
        while (sheet.rows.size() < 100)
            sheet.rows << sheet.rows.first();
        int turned = 0;
        QImage paper(770, 523, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        QCOMPARE(paintPlans(painter, paper.size(), sheet, [&] { ++turned; }), 3);
        QCOMPARE(turned, 2);
    }

    void thePdfHasOnlyWhatRuns()
    {
        PlansPage page(**m_desk, *m_settings);
        QTRY_VERIFY(!page.summary().isEmpty());
        const QString path = m_desk->folder() + u"/plans.pdf";
        const auto pages = page.savePdf(path);
        VERIFY_OK(pages);
        QCOMPARE(*pages, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QCOMPARE(page.savePdf(m_desk->folder() + u"/no/such/folder/plans.pdf").error().kind, Error::Kind::Io);
    }

    void aPlanIsMadeAndUndone()
    {
        const AssetId asset = m_desk->asset(u"UPS-01"_s);
        QPointer<PlanEditor> editor = openEditor();
        QCOMPARE(part<QListWidget>(*editor, "planDates")->count(), 12);
        part<QLineEdit>(*editor, "planTitle")->setText(u"UPS battery test"_s);
        part<QLineEdit>(*editor, "planRequirement")->setText(u"insurer"_s);
        auto *rhythm = part<RhythmEditor>(*editor, "planRhythm");
        rhythm->setRule(u"FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU"_s, QDate(2026, 12, 1));
        part<QDateEdit>(*editor, "planStartDate")->setDate(QDate(2026, 12, 1));
        auto *search = part<QLineEdit>(*editor, "planAssetSearch");
        QVERIFY(QTest::qWaitForWindowActive(editor));
        search->setFocus(); // what was found is offered only where one types
        QTest::keyClicks(search, u"UPS"_s);
        QTRY_VERIFY(search->findChild<QCompleter *>()->popup()->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(editor->findChild<QPushButton *>(u"planAsset%1"_s.arg(asset.value)));
        part<QPushButton>(*editor, "addStep")->click();
        part<QLineEdit>(*editor, "stepTitle")->setText(u"Minutes on battery"_s);
        auto *kind = part<QComboBox>(*editor, "stepKind");
        kind->setCurrentIndex(kind->findData(int(StepKind::Number)));
        part<QLineEdit>(*editor, "stepUnit")->setText(u"min"_s);
        part<QLineEdit>(*editor, "stepLowest")->setText(u"15"_s);
        PlanId saved;
        connect(editor.data(), &PlanEditor::saved, this, [&saved](PlanId id) { saved = id; });
        part<QPushButton>(*editor, "planSave")->click();
        QTRY_VERIFY(saved);
        const auto details = (*m_desk)->plans().details(saved).result();
        VERIFY_OK(details);
        QCOMPARE(details->plan.title, u"UPS battery test"_s);
        QCOMPARE(details->plan.requirement, u"insurer"_s);
        QCOMPARE(details->plan.rrule, u"FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU"_s);
        QCOMPARE(details->assets.size(), 1);
        QCOMPARE(details->steps.size(), 1);
        QCOMPARE(details->steps.first().lowest, std::optional(15.0));
        QTRY_VERIFY(!editor);
        const qsizetype before = plans().size();
        VERIFY_OK((*m_desk)->history().undo().result());
        QTRY_COMPARE(plans().size(), before - 1);
    }

    void aPlanIsChangedWithoutTouchingTheRest()
    {
        const PlanRow row = plans().first();
        const auto before = (*m_desk)->plans().details(row.id).result();
        VERIFY_OK(before);
        QPointer<PlanEditor> editor = openEditor(row.id);
        QTRY_COMPARE(part<QLineEdit>(*editor, "planTitle")->text(), row.title);
        QTest::keyClicks(part<QLineEdit>(*editor, "planTitle"), u", each branch"_s);
        part<QPushButton>(*editor, "planSave")->click();
        QTRY_VERIFY(!editor);
        const auto after = (*m_desk)->plans().details(row.id).result();
        VERIFY_OK(after);
        QCOMPARE(after->plan.title, QString(row.title + u", each branch"));
        QCOMPARE(after->plan.rrule, before->plan.rrule);
        QCOMPARE(after->plan.start, before->plan.start);
        QCOMPARE(after->plan.purpose, before->plan.purpose);
        QCOMPARE(after->plan.risk, before->plan.risk);
        QCOMPARE(after->steps.size(), before->steps.size());
        QCOMPARE(after->steps.first().id, before->steps.first().id);
    }

    void aBadRuleIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("hourly") << u"FREQ=HOURLY"_s;
        QTest::newRow("30 February") << u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s;
        QTest::newRow("nonsense") << u"every now and then"_s;
    }
    void aBadRuleIsRefusedInWords()
    {
        QFETCH(QString, rule);
        QPointer<PlanEditor> editor = openEditor();
        part<QLineEdit>(*editor, "planTitle")->setText(u"Strange plan"_s);
        auto *repeat = part<QComboBox>(*editor, "rhythmRepeat");
        repeat->setCurrentIndex(repeat->findData(int(RhythmChoice::Repeat::Own)));
        QElapsedTimer timer;
        timer.start();
        part<QLineEdit>(*editor, "rhythmOwn")->setText(rule);
        QTRY_VERIFY(editor->problemText().contains(u"refused"_s));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!part<QPushButton>(*editor, "planSave")->isEnabled());
        const qsizetype before = plans().size();
        editor->save();
        QCOMPARE(plans().size(), before);
        part<QLineEdit>(*editor, "rhythmOwn")->setText(u"FREQ=DAILY"_s);
        QTRY_VERIFY(part<QPushButton>(*editor, "planSave")->isEnabled());
        delete editor;
    }

    void aPlanWithoutATitleIsNotSaved()
    {
        QPointer<PlanEditor> editor = openEditor();
        const qsizetype before = plans().size();
        part<QPushButton>(*editor, "planSave")->click();
        QVERIFY(editor->problemText().contains(u"title"_s));
        QCOMPARE(plans().size(), before);
        delete editor;
    }

    void theStartMovesWhatFollowedFromIt()
    {
        QPointer<PlanEditor> editor = openEditor();
        QVERIFY(part<QToolButton>(*editor, "rhythmWeekday3")->isChecked()); // today's opening has passed
        part<QDateEdit>(*editor, "planStartDate")->setDate(QDate(2026, 11, 26));
        QVERIFY(part<QToolButton>(*editor, "rhythmWeekday4")->isChecked());
        QVERIFY(!part<QToolButton>(*editor, "rhythmWeekday3")->isChecked());
        QTRY_VERIFY(part<QListWidget>(*editor, "planDates")->item(0)->text().startsWith(u"Thu"_s));
        delete editor;
    }

    void closingAsksOnceSomethingWasTyped()
    {
        QPointer<PlanEditor> editor = openEditor();
        QTest::keyClicks(part<QLineEdit>(*editor, "planTitle"), u"Half a plan"_s);
        part<QPushButton>(*editor, "planCancel")->click();
        auto *ask = editor->findChild<QMessageBox *>(u"planNotSaved"_s);
        QVERIFY(ask);
        QVERIFY(editor->isVisible());
        part<QPushButton>(*ask, "throwAway")->click();
        QTRY_VERIFY(!editor);
    }

    void stepsAreAddedMovedAndTakenAway()
    {
        StepsEditor editor;
        editor.show();
        Step one, two;
        one.id = {7};
        one.title = u"First"_s;
        two.id = {8};
        two.title = u"Second"_s;
        editor.setSteps({one, two});
        auto *list = part<QListWidget>(editor, "planSteps");
        list->setCurrentRow(1);
        part<QPushButton>(editor, "stepUp")->click();
        QCOMPARE(editor.steps().first().id, StepId{8});
        QCOMPARE(editor.steps().first().position, 0);
        QCOMPARE(list->currentRow(), 0);
        part<QPushButton>(editor, "addStep")->click();
        QCOMPARE(list->count(), 3);
        QCOMPARE(editor.count(), 2); // one without a name does not count
        part<QLineEdit>(editor, "stepTitle")->setText(u"Between"_s);
        QCOMPARE(editor.count(), 3);
        QCOMPARE(editor.steps()[1].title, u"Between"_s);
        part<QPushButton>(editor, "removeStep")->click();
        QCOMPARE(editor.count(), 2);
    }

    void aStepWithTurnedLimitsIsRefused()
    {
        StepsEditor editor;
        Step step;
        step.kind = StepKind::Number;
        step.title = u"Temperature"_s;
        step.lowest = 27;
        step.highest = 16;
        editor.setSteps({step});
        QVERIFY(!editor.problem().isEmpty());
    }
};

LAMP_TEST(TestCalendarPlans)
#include "tst_calendarplans.moc"
