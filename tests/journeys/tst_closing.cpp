// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "services/desk.h"
#include "shell/mainwindow.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSemaphore>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
struct ClosingProgram {
    QTemporaryDir folder;
    Application app{Application::Options{systemNow, folder.filePath(u"window.ini"_s), folder.path(), false}};

    // A write that takes as long as the gate is shut.
    [[nodiscard]] QFuture<Result<decltype(Setting::id)>> slowWrite(const std::shared_ptr<QSemaphore> &gate) const
    {
        return app.desk()->database().write({"Wrote %1", {}}, [gate](ChangeSet &changes) {
            gate->acquire();
            return rows::insert(changes, Setting{.key = u"greeting"_s, .value = u"hello"_s});
        });
    }
};

QString greetingIn(const QString &path)
{
    const auto desk = Desk::open(path, {systemNow, {{}, u"tester"_s, u"cli"_s, u"cli"_s}}, true);
    return desk ? (*desk)->catalog().setting(u"greeting") : QString();
}
} // namespace

// A desk is closed beside the window: nothing waits for it but the end of the program.
class TestClosing : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void theProgramEndsOnceAllIsWrittenAndSaysWhatItWaitsFor()
    {
        test::TempDesk desk;
        ClosingProgram program;
        program.app.openDesk(desk.path());
        QTRY_VERIFY(program.app.window());
        const auto gate = std::make_shared<QSemaphore>();
        const auto written = program.slowWrite(gate);
        QSignalSpy closed(&program.app, &Application::closed);
        program.app.window()->close();
        QTRY_VERIFY(program.app.closingPage() && program.app.closingPage()->isVisible());
        QVERIFY(!program.app.window());
        QCOMPARE(closed.size(), 0);
        gate->release();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!program.app.closingPage());
        VERIFY_OK(written.result());
        QCOMPARE(greetingIn(desk.path()), u"hello"_s);
    }

    void anIdleDeskClosesWithoutAWord()
    {
        test::TempDesk desk;
        ClosingProgram program;
        program.app.openDesk(desk.path());
        QTRY_VERIFY(program.app.window());
        QSignalSpy closed(&program.app, &Application::closed);
        program.app.window()->close();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!program.app.closingPage());
    }

    void anotherDeskIsShownWhileTheFirstIsStillWritten()
    {
        test::TempDesk first, second;
        ClosingProgram program;
        program.app.openDesk(first.path());
        QTRY_VERIFY(program.app.window());
        const auto gate = std::make_shared<QSemaphore>();
        const auto written = program.slowWrite(gate);
        program.app.openDesk(second.path());
        QTRY_COMPARE(program.app.desk()->database().path(), QFileInfo(second.path()).absoluteFilePath());
        QVERIFY(program.app.window()->isVisible());
        QVERIFY(!written.isFinished());
        gate->release();
        QTRY_VERIFY(written.isFinished());
        VERIFY_OK(written.result());
    }

    void theSameDeskOpensAgainWithAllThatWasWritten()
    {
        test::TempDesk desk;
        ClosingProgram program;
        program.app.openDesk(desk.path());
        QTRY_VERIFY(program.app.window());
        const auto gate = std::make_shared<QSemaphore>();
        const auto written = program.slowWrite(gate);
        program.app.openDesk(desk.path());
        QTRY_VERIFY(program.app.openingPage());
        QVERIFY(!program.app.window());
        gate->release();
        QTRY_VERIFY(program.app.window());
        QCOMPARE(program.app.desk()->catalog().setting(u"greeting"), u"hello"_s);
    }

    void whoDoesNotWantToWaitEndsAtOnce()
    {
        test::TempDesk desk;
        ClosingProgram program;
        program.app.openDesk(desk.path());
        QTRY_VERIFY(program.app.window());
        const auto gate = std::make_shared<QSemaphore>();
        const auto written = program.slowWrite(gate);
        QSignalSpy closed(&program.app, &Application::closed);
        program.app.window()->close();
        QTRY_VERIFY(program.app.closingPage() && program.app.closingPage()->isVisible());
        QTest::mouseClick(program.app.closingPage()->findChild<QPushButton *>(u"closingEnd"_s), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!written.isFinished());
        QVERIFY(program.app.leavesWork()); // main() ends without taking anything from under its thread
        gate->release(); // for this process, which lives on
        QTRY_VERIFY(written.isFinished());
        QTRY_VERIFY(program.app.isClosed());
        QVERIFY(!program.app.leavesWork());
        QCOMPARE(closed.size(), 1); // said once
    }
};
LAMP_TEST(TestClosing)

#include "tst_closing.moc"
