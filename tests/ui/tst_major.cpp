// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history.h"
#include "services/majorwork.h"
#include "shell/majorbanner.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"
#include "work/majorbox.h"
#include "work/queuepage.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// The banner of a major incident, its card, its forms; and an act that others have overtaken.
class TestMajor : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;
    [[nodiscard]] Desk &desk() { return *m_fixture->desk(); }
    [[nodiscard]] MainWindow &window() { return m_fixture->window(); }
    [[nodiscard]] QString banner() { return window().majors().text(); }
    [[nodiscard]] QueuePage &queue() { return *static_cast<QueuePage *>(window().pages().widget(Page::Queue)); }
    template <class T = QWidget>
    [[nodiscard]] T *part(const QString &name)
    {
        for (T *found : window().findChildren<T *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    Result<void> run(PersonId leader)
    {
        const Instant now = m_fixture->desk().clock().now();
        return majorwork::run(desk(), m_fixture->ticket, {leader, now, 30}).result();
    }
    void activate()
    {
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&window()));
    }
    void openTicket()
    {
        window().pages().openWorkItem(m_fixture->ticket);
        QTRY_COMPARE(queue().item()->details().item.id, m_fixture->ticket);
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void bannerStandsOverEveryPageWhileItGoesOn()
    {
        QVERIFY(banner().isEmpty());
        VERIFY_OK(run(desk().me()));
        QTRY_VERIFY2(banner().contains(u"Dana Okafor"_s), qPrintable(banner()));
        for (const Page page : {Page::Today, Page::Queue, Page::Knowledge, Page::Calendar, Page::Register,
                                Page::History, Page::Settings}) {
            window().pages().show(page);
            QVERIFY(window().majors().isVisible());
        }
        VERIFY_OK(desk().workItems().solve({m_fixture->ticket}, u"repaired"_s, u"new rollers"_s).result());
        QTRY_VERIFY(banner().isEmpty());
    }

    void bannerNeverMakesTheWindowWider()
    {
        const int before = window().minimumSizeHint().width();
        VERIFY_OK(run(desk().me()));
        QTRY_VERIFY(!banner().isEmpty());
        QVERIFY(window().majors().minimumSizeHint().width() < before);
    }

    void dueUpdateIsAskedForOnceOfWhoRunsIt()
    {
        VERIFY_OK(run(desk().me()));
        QTRY_VERIFY(!banner().isEmpty());
        QSignalSpy due(&window().majors(), &MajorBanner::updateDue);
        m_fixture->desk().clock().advanceMinutes(29);
        window().majors().passTime();
        QCOMPARE(due.count(), 0);
        m_fixture->desk().clock().advanceMinutes(1);
        window().majors().passTime();
        window().majors().passTime();
        QCOMPARE(due.count(), 1);
        QTRY_VERIFY2(window().messages().text().contains(u"update"_s), qPrintable(window().messages().text()));
    }

    void dueUpdateOfAnotherIsNotAskedOfMe()
    {
        const PersonId me = desk().me(), lee = m_fixture->desk().technician(u"Lee Park"_s);
        desk().setMe(me);
        VERIFY_OK(run(lee));
        QTRY_VERIFY2(banner().contains(u"Lee Park"_s), qPrintable(banner()));
        QSignalSpy due(&window().majors(), &MajorBanner::updateDue);
        m_fixture->desk().clock().advanceMinutes(31);
        window().majors().passTime();
        QCOMPARE(due.count(), 0);
        QVERIFY(part(u"majorBannerUpdate"_s)); // it can be written by anybody
    }

    void ofSeveralTheCallerChoosesByOneKey()
    {
        VERIFY_OK(run(desk().me()));
        const WorkItemId mail = m_fixture->desk().ticket(u"Mail & calendar down"_s);
        m_fixture->desk().clock().advanceMinutes(5);
        VERIFY_OK(majorwork::run(desk(), mail, {desk().me(), m_fixture->desk().clock().now(), 0}).result());
        activate();
        window().newTicket();
        QTRY_VERIFY(part<QAbstractButton>(u"captureMeToo"_s));
        const QString offered = part<QAbstractButton>(u"captureMeToo"_s)->text();
        QVERIFY2(offered.contains(u"Mail & calendar down"_s) && offered.contains(u"which one"_s), qPrintable(offered));
        QTest::keyClicks(part<QLineEdit>(u"captureWhat"_s), u"no mail"_s);
        QTest::keyClick(part<QLineEdit>(u"captureWhat"_s), Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(part<QMenu>(u"captureMajors"_s));
        QTest::keyClick(part<QMenu>(u"captureMajors"_s), Qt::Key_2); // the first one went on before
        QTRY_COMPARE(majorwork::of(desk(), mail).result().value().reporters.size(), 1);
        QCOMPARE(majorwork::of(desk(), m_fixture->ticket).result().value().reporters.size(), 0);
    }

    void bannersMeTooMeansItsOwnOne()
    {
        VERIFY_OK(run(desk().me()));
        m_fixture->desk().clock().advanceMinutes(5);
        const WorkItemId mail = m_fixture->desk().ticket(u"Mail is down"_s);
        VERIFY_OK(majorwork::run(desk(), mail, {desk().me(), m_fixture->desk().clock().now(), 0}).result());
        QTRY_VERIFY(part<QPushButton>(u"majorBannerMore"_s));
        activate();
        part<QPushButton>(u"majorBannerMeToo"_s)->click();
        QTRY_VERIFY(part<QAbstractButton>(u"captureMeToo"_s)
                    && !part<QAbstractButton>(u"captureMeToo"_s)->text().contains(u"Mail is down"_s));
        QTest::keyClick(part<QLineEdit>(u"captureWhat"_s), Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(majorwork::of(desk(), m_fixture->ticket).result().value().reporters.size(), 1);
    }

    void cardIsThereForMajorIncidentsOnly()
    {
        openTicket();
        QVERIFY(!part(u"majorBox"_s));
        VERIFY_OK(run(desk().me()));
        QTRY_VERIFY(part(u"majorStand"_s));
        VERIFY_OK(desk().history().undo().result());
        QTRY_VERIFY(!part(u"majorBox"_s));
    }

    void passwordIsNotToldToAll()
    {
        VERIFY_OK(run(desk().me()));
        openTicket();
        QTRY_VERIFY(part<QPushButton>(u"majorUpdate"_s));
        part<QPushButton>(u"majorUpdate"_s)->click();
        QTRY_VERIFY(part<QPlainTextEdit>(u"majorUpdateText"_s));
        part<QPlainTextEdit>(u"majorUpdateText"_s)->setPlainText(u"Log in with password: Sommer2026!"_s);
        part<QPushButton>(u"majorUpdateSave"_s)->click();
        QTRY_VERIFY(part(u"secretStrip"_s));
        QVERIFY(majorwork::of(desk(), m_fixture->ticket).result().value().updates.isEmpty());
        part<QPushButton>(u"majorUpdateCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Log in"_s));
    }

    void reviewBeginsWithTheCourseOfIt()
    {
        VERIFY_OK(run(desk().me()));
        VERIFY_OK(majorwork::post(desk(), m_fixture->ticket, u"Still jammed."_s, u"mail"_s, true).result());
        VERIFY_OK(desk().workItems().solve({m_fixture->ticket}, u"repaired"_s, u"new rollers"_s).result());
        openTicket();
        QTRY_VERIFY(part<QPushButton>(u"majorReview"_s));
        part<QPushButton>(u"majorReview"_s)->click();
        QTRY_VERIFY(part<QPlainTextEdit>(u"reviewHappened"_s));
        const QString course = part<QPlainTextEdit>(u"reviewHappened"_s)->toPlainText();
        QVERIFY2(course.contains(u"Still jammed."_s) && course.contains(u"new rollers"_s), qPrintable(course));
        part<QPlainTextEdit>(u"reviewReason"_s)->setPlainText(u"worn rollers"_s);
        part<QPushButton>(u"reviewSave"_s)->click();
        QTRY_COMPARE(majorwork::of(desk(), m_fixture->ticket).result().value().sheet.reason, u"worn rollers"_s);
    }

    void overtakenActShowsBothValuesAndKeepsTheirs()
    {
        VERIFY_OK(desk().workItems().setPriority({m_fixture->ticket}, Priority::High).result());
        Database::Options options;
        options.clock = m_fixture->desk().clock().clock();
        options.author = {{}, u"Ana Berg"_s, u"window"_s, u"other"_s};
        auto theirs = Desk::open(m_fixture->desk().path(), options);
        VERIFY_OK(theirs);
        VERIFY_OK((*theirs)->workItems().setPriority({m_fixture->ticket}, Priority::Low).result());
        window().undo();
        QTRY_VERIFY(part(u"undoConflictDialog"_s));
        QString shown;
        const auto choices = part(u"undoConflictDialog"_s)->findChildren<QRadioButton *>();
        for (const QRadioButton *choice : choices)
            shown += choice->text() + u'\n';
        QVERIFY2(shown.contains(u"Low"_s) && shown.contains(u"Normal"_s), qPrintable(shown));
        part<QPushButton>(u"undoConflictCopy"_s)->click();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(u"Ana Berg"_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
        part<QPushButton>(u"undoConflictTake"_s)->click();
        QTRY_VERIFY2(window().messages().text().contains(u"Taken back"_s), qPrintable(window().messages().text()));
        QCOMPARE(desk().workItems().details(m_fixture->ticket).result().value().item.priority, Priority::Low);
    }

    void overtakenActCanSetMine()
    {
        VERIFY_OK(desk().workItems().setPriority({m_fixture->ticket}, Priority::High).result());
        Database::Options options;
        options.clock = m_fixture->desk().clock().clock();
        options.author = {{}, u"Ana Berg"_s, u"window"_s, u"other"_s};
        auto theirs = Desk::open(m_fixture->desk().path(), options);
        VERIFY_OK(theirs);
        VERIFY_OK((*theirs)->workItems().setPriority({m_fixture->ticket}, Priority::Low).result());
        window().undo();
        QTRY_VERIFY(part(u"undoConflictDialog"_s));
        const auto choices = part(u"undoConflictDialog"_s)->findChildren<QRadioButton *>();
        for (QRadioButton *choice : choices)
            if (choice->objectName().startsWith(u"setMine"_s))
                choice->setChecked(true);
        part<QPushButton>(u"undoConflictTake"_s)->click();
        QTRY_COMPARE(desk().workItems().details(m_fixture->ticket).result().value().item.priority, Priority::Normal);
    }
};

LAMP_TEST(TestMajor)
#include "tst_major.moc"
