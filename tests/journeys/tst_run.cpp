// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeyfixture.h"
#include "knowledge/knowledgepage.h"
#include "run/runpage.h"
#include "services/articles.h"
#include "widgets/articleview.h"
#include "work/queuepage.h"
#include "work/workitempage.h"

#include <QLabel>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
const QString spoolerSteps = u"## Steps\n\n1. **Is it running?** If it fails: go to step 3.\n\n   ```powershell\n   "
                             "Get-Service -ComputerName {{asset.name}} Spooler\n   ```\n\n2. Empty the queue\n\n"
                             "3. **Restart the spooler**\n\n## Check\n\nA page comes out.\n"_s;

// A window that follows a procedure: one step, then a note, and it says so until somebody kills it.
int runUntilKilled(int, char **)
{
    if (!qEnvironmentVariableIsSet("LAMP_DESK"))
        return 0; // not started by the test below
    Application app({systemNow, qEnvironmentVariable("LAMP_INI"), qEnvironmentVariable("LAMP_FOLDER"), false});
    app.openDesk(qEnvironmentVariable("LAMP_DESK"));
    if (!QTest::qWaitFor([&] { return app.window() != nullptr; }, 20'000))
        return 1;
    app.window()->pages().openRun({qEnvironmentVariable("LAMP_ARTICLE").toLongLong()}, {});
    auto *page = static_cast<RunPage *>(app.window()->pages().widget(Page::Run));
    if (!QTest::qWaitFor([&] { return page->isRunning() && page->shownStep() == 0; }, 20'000))
        return 2;
    page->answer(RunStepState::Done);
    if (!QTest::qWaitFor([&] { return page->shownStep() == 1; }, 20'000))
        return 3;
    page->findChild<QPlainTextEdit *>(u"runNote"_s)->insertPlainText(u"forty jobs"_s);
    QTimer said; // a draft is on the disk within two seconds
    QObject::connect(&said, &QTimer::timeout, page, [] {
        std::printf("typed\n");
        std::fflush(stdout);
    });
    said.start(3000);
    return QCoreApplication::exec();
}
const bool runnerRegistered = test::add("RunUntilKilled", runUntilKilled);
} // namespace

// A procedure from the ticket to its evidence, by keyboard; and through an end that nobody wanted.
class TestRunJourney : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    ArticleId m_article;
    WorkItemId m_ticket;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] RunPage &page() const { return journey().at<RunPage>(Page::Run); }
    [[nodiscard]] QString step() const
    {
        const auto *title = journey().part<QLabel>(u"runStepTitle"_s);
        return title ? title->text() : QString();
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        test::TempDesk &desk = journey().elsewhere();
        m_ticket = desk.ticket(u"Cannot print"_s, {}, desk.asset(u"PRINT01"_s));
        NewArticle made;
        made.article.title = u"Spooler stopped"_s;
        made.article.body = spoolerSteps;
        made.article.state = ArticleState::Published;
        m_article = desk->articles().create(made).result().value();
    }
    void cleanup() { m_journey.reset(); }

    void fromTheTicketToItsEvidence()
    {
        QVERIFY(journey().open());
        const QString number = journey().details(m_ticket).item.number;
        QVERIFY(journey().lookUp(u"cannot print"_s, u"Cannot print"_s));
        auto &queue = journey().at<QueuePage>(Page::Queue);
        QTRY_COMPARE(queue.item()->details().item.id, m_ticket);
        QVERIFY(journey().lookUp(u"spooler stopped"_s, u"Spooler stopped"_s));
        auto &knowledge = journey().at<KnowledgePage>(Page::Knowledge);
        QTRY_COMPARE(knowledge.view().details().article.id, m_article);
        QTRY_VERIFY(journey().part<QAbstractButton>(u"articleRun"_s)
                    && journey().part<QAbstractButton>(u"articleRun"_s)->text().contains(number));
        QVERIFY(journey().click(u"articleRun"_s));
        QTRY_COMPARE(step(), u"Is it running?"_s);
        QTRY_VERIFY(page().hasFocus());
        journey().press(Qt::Key_C);
        QTRY_VERIFY(journey().message().contains(u"Command copied"_s));
        journey().press(Qt::Key_F);
        QTRY_COMPARE(step(), u"Restart the spooler"_s);
        journey().press(Qt::Key_F11);
        QTRY_VERIFY(isDark());
        QTRY_VERIFY(page().hasFocus());
        journey().press(Qt::Key_Space);
        QTRY_COMPARE(page().shownStep(), 3);
        journey().press(Qt::Key_F11);
        QTRY_VERIFY(!isDark());
        QTRY_VERIFY(page().hasFocus());
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(page().sheet().run.outcome, RunOutcome::Solved);
        const QList<Entry> entries = journey().details(m_ticket).entries;
        const auto note = std::ranges::find(entries, EntryKind::Note, &Entry::kind);
        QVERIFY(note != entries.end());
        const QString body = note->body;
        QVERIFY2(body.contains(u"Is it running?"_s) && body.contains(u"article:%1"_s.arg(m_article.value)),
                 qPrintable(body));
        QTRY_VERIFY(page().hasFocus());
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(journey().page(), Page::Knowledge);
    }

    void goesOnAfterAKill()
    {
        QProcess runner;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LAMP_DESK"_s, journey().elsewhere().path());
        environment.insert(u"LAMP_INI"_s, journey().elsewhere().folder() + u"/window.ini");
        environment.insert(u"LAMP_FOLDER"_s, journey().elsewhere().folder());
        environment.insert(u"LAMP_ARTICLE"_s, QString::number(m_article.value));
        runner.setProcessEnvironment(environment);
        runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        runner.start(QCoreApplication::applicationFilePath(), {u"RunUntilKilled"_s});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += runner.readAllStandardOutput(), said.contains("typed")), 60'000);
        runner.kill(); // SIGKILL: nothing of it is told to the program
        QVERIFY(runner.waitForFinished());
        QCOMPARE(runner.exitStatus(), QProcess::CrashExit);

        QVERIFY(journey().open());
        QTRY_COMPARE(journey().page(), Page::Run); // the window is where the text was typed
        QTRY_COMPARE(step(), u"Empty the queue"_s);
        QCOMPARE(page().sheet().state(0), RunStepState::Done);
        QTRY_VERIFY(journey().part<QPlainTextEdit>(u"runNote"_s));
        QTRY_COMPARE(journey().part<QPlainTextEdit>(u"runNote"_s)->toPlainText(), u"forty jobs"_s);
        QTRY_VERIFY(journey().isFocusedIn(page()));
        journey().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(step(), u"Restart the spooler"_s);
        QCOMPARE(page().sheet().way.last().note, u"forty jobs"_s);
    }
};

LAMP_TEST(TestRunJourney)

#include "tst_run.moc"
