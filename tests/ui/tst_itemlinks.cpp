// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "work/factbutton.h"
#include "work/solvedialog.h"
#include "work/timelineview.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace lamp;

// Links of a work item, made, read and removed by keys; what they mean when it is solved.
class TestItemLinks : public QObject {
    Q_OBJECT

    CodeHighlighter m_highlighter;
    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<WorkItemPage> m_page;
    WorkItemId m_id, m_other;

    [[nodiscard]] WorkItemDetails details(WorkItemId id) const
    {
        return (*m_desk)->workItems().details(id).result().value_or(WorkItemDetails{});
    }
    [[nodiscard]] FactButton *linkLine() const
    {
        for (auto *button : m_page->findChildren<FactButton *>())
            if (button->isVisible() && button->text().contains(u"Other"))
                return button;
        return nullptr;
    }
    template <class T>
    [[nodiscard]] static T *popup()
    {
        return qobject_cast<T *>(QApplication::activePopupWidget());
    }
    [[nodiscard]] SolveDialog *solving() const
    {
        auto *dialog = m_page->findChild<SolveDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    [[nodiscard]] bool isSolved(WorkItemId id) const { return details(id).item.solvedAt.has_value(); }
    void link(WorkItemId from, LinkKind kind, WorkItemId to)
    {
        VERIFY_OK((*m_desk)->workItems().link(from, kind, to).result());
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_id = m_desk->ticket(u"Move to the second floor"_s);
        m_other = m_desk->ticket(u"Other matter"_s);
        m_page = std::make_unique<WorkItemPage>(**m_desk, m_highlighter, nullptr);
        m_page->resize(1000, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy shown(m_page.get(), &WorkItemPage::shown);
        m_page->open(m_id);
        QVERIFY(shown.wait());
        m_page->timeline()->setFocus(Qt::OtherFocusReason);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void kindsOfLinksAreOfferedByAKey()
    {
        QTest::keyClick(m_page->timeline(), Qt::Key_L);
        QTRY_VERIFY(popup<QMenu>());
        QVERIFY(popup<QMenu>()->actions().size() > 5);
        popup<QMenu>()->close();
    }

    void linkIsRemovedByAKey()
    {
        link(m_id, LinkKind::Parent, m_other);
        QTRY_VERIFY(linkLine());
        QVERIFY2(linkLine()->text().startsWith(u"contains"_s), qPrintable(linkLine()->text()));
        linkLine()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(linkLine(), Qt::Key_Delete);
        QTRY_VERIFY(!details(m_other).item.parentId);
        QTRY_VERIFY(!linkLine());
    }

    void theOtherEndReadsTheOtherWay()
    {
        link(m_other, LinkKind::Blocks, m_id);
        QTRY_VERIFY(linkLine());
        QVERIFY2(linkLine()->text().startsWith(u"waits for"_s), qPrintable(linkLine()->text()));
        QSignalSpy activated(m_page.get(), &WorkItemPage::workItemActivated);
        QTest::keyClick(linkLine(), Qt::Key_Space);
        QCOMPARE(activated.count(), 1);
    }

    void stateOfTheOtherItemIsLive()
    {
        link(m_other, LinkKind::Blocks, m_id);
        QTRY_VERIFY(linkLine());
        QVERIFY(!linkLine()->text().contains(u"Solved"_s));
        VERIFY_OK((*m_desk)->workItems().solve({m_other}, u"replaced"_s, {}).result());
        QTRY_VERIFY(linkLine() && linkLine()->text().contains(u"Solved"_s));
    }

    void solvingAWholeAsksAboutItsOpenParts_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("solved");
        QTest::newRow("solve them") << u"solveParts"_s << true;
        QTest::newRow("leave them") << u"leaveParts"_s << false;
    }
    void solvingAWholeAsksAboutItsOpenParts()
    {
        QFETCH(QString, answer);
        QFETCH(bool, solved);
        link(m_id, LinkKind::Parent, m_other);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(solving() && solving()->findChild<QRadioButton *>(answer));
        solving()->setFix(u"replaced"_s);
        QTest::keyClick(solving(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(solving()); // neither answer was given
        QVERIFY(!isSolved(m_id));
        QTest::keyClick(solving()->findChild<QRadioButton *>(answer), Qt::Key_Space);
        QTest::keyClick(solving(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isSolved(m_id));
        QCOMPARE(isSolved(m_other), solved);
        VERIFY_OK((*m_desk)->history().undo().result());
        QVERIFY(!isSolved(m_id) && !isSolved(m_other));
    }

    void duplicatesAreSolvedWithTheOriginal()
    {
        link(m_other, LinkKind::Duplicates, m_id);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(solving() && solving()->findChild<QCheckBox *>(u"solveDuplicates"_s));
        solving()->setFix(u"replaced"_s);
        QTest::keyClick(solving(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isSolved(m_id) && isSolved(m_other));
    }

    void solvingABlockerTellsWhoCanGoOn()
    {
        link(m_id, LinkKind::Blocks, m_other);
        QSignalSpy said(m_page.get(), &WorkItemPage::message);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(solving());
        QTRY_COMPARE(QApplication::activeWindow(), solving());
        solving()->setFix(u"replaced"_s);
        QTest::keyClick(solving(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isSolved(m_id));
        QTRY_COMPARE(said.count(), 1);
        QVERIFY2(said[0][0].toString().contains(u"#1002 Other matter"_s), qPrintable(said[0][0].toString()));
    }
};

LAMP_TEST(TestItemLinks)
#include "tst_itemlinks.moc"
