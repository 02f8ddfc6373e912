// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "services/desk.h"
#include "shell/mainwindow.h"
#include "store/deskfile.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
// Counts how often in a row the event loop came round within 50 ms.
class Ticks : public QObject {
public:
    Ticks()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_calm = m_gap.restart() < 50 ? m_calm + 1 : 0; });
        m_gap.start();
        m_timer.start();
    }
    [[nodiscard]] int calm() const { return m_calm; }

private:
    QTimer m_timer;
    QElapsedTimer m_gap;
    int m_calm = 0;
};

struct Program {
    QTemporaryDir folder;
    Application app{Application::Options{systemNow, folder.filePath(u"window.ini"_s), folder.path(), false}};
    [[nodiscard]] QPushButton *way(const QString &name) const
    {
        return app.dialog() && app.dialog()->isVisible() ? app.dialog()->findChild<QPushButton *>(name) : nullptr;
    }
    [[nodiscard]] QString stage() const
    {
        const auto *line = app.openingPage() ? app.openingPage()->findChild<QLabel *>(u"openingLine"_s) : nullptr;
        return line && line->isVisible() ? line->text() : QString();
    }
    void cancel() const
    {
        QTest::mouseClick(app.openingPage()->findChild<QPushButton *>(u"openingCancel"_s), Qt::LeftButton);
    }
};

struct ShownPages : QObject {
    int count = 0;
    bool eventFilter(QObject *object, QEvent *event) override
    {
        count += event->type() == QEvent::Show && qobject_cast<OpeningPage *>(object);
        return false;
    }
};

// Somebody checkpoints, and does not end.
struct Held {
    deskfile::Lock lock;
    explicit Held(const QString &path) : lock(path) { }
    [[nodiscard]] bool hold() { return lock.acquire(deskfile::Lock::Kind::Exclusive); }
};
} // namespace

// While a desk opens the window lives, and every way in which it may end leads on.
class TestOpening : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void aLockedDeskLeavesTheEventLoopTurningAndOpensOnceItIsFree()
    {
        test::TempDesk desk;
        Program program;
        Held held(desk.path());
        QVERIFY(held.hold());
        program.app.openDesk(desk.path());
        QTRY_COMPARE(program.stage(), u"Waiting for the file …"_s);
        const Ticks ticks;
        QTRY_VERIFY(ticks.calm() >= 100);
        QVERIFY(!program.app.window());
        held.lock.release();
        QTRY_VERIFY(program.app.window());
        QVERIFY(!program.app.openingPage());
        QVERIFY(program.app.window()->isVisible());
    }

    void cancellingLeadsToTheWaysOn()
    {
        test::TempDesk desk;
        Program program;
        Held held(desk.path());
        QVERIFY(held.hold());
        program.app.openDesk(desk.path());
        QTRY_VERIFY(program.app.openingPage());
        program.cancel();
        QTRY_VERIFY(program.way(u"wayTryAgain"_s));
        QVERIFY(!program.app.openingPage());
        QVERIFY(!program.app.window());
        held.lock.release();
        QTest::mouseClick(program.way(u"wayTryAgain"_s), Qt::LeftButton);
        QTRY_VERIFY(program.app.window());
    }

    void cancellingWakesTheFirstStart()
    {
        test::TempDesk desk;
        Program program;
        program.app.start({});
        QTRY_VERIFY(program.way(u"startEmpty"_s));
        auto *first = qobject_cast<FirstStart *>(program.app.dialog());
        QVERIFY(first);
        first->setBusy(u"Making the desk …"_s); // as before a desk that was made is opened
        QVERIFY(!program.way(u"startEmpty"_s)->isEnabled());
        Held held(desk.path());
        QVERIFY(held.hold());
        program.app.openDesk(desk.path());
        QTRY_VERIFY(program.app.openingPage());
        program.cancel();
        QTRY_VERIFY(program.way(u"startEmpty"_s)->isEnabled());
        QVERIFY(program.way(u"startSample"_s)->isEnabled());
        QVERIFY(!program.app.window());
        held.lock.release();
    }

    void deskThatWasMadeStaysWhenItsOpeningIsStopped()
    {
        QTemporaryDir folder;
        FirstStart first(true, folder.path());
        QFile made(folder.filePath(u"office.desk"_s));
        QVERIFY(made.open(QFile::WriteOnly));
        first.setBusy(u"Making the desk …"_s);
        first.stop(made.fileName());
        QVERIFY(first.findChild<QLabel *>(u"firstStartLine"_s)->text().contains(u"office.desk"_s));
        QSignalSpy chosen(&first, &FirstStart::chosen);
        first.findChild<QLineEdit *>(u"yourName"_s)->setText(u"Ana Silva"_s);
        first.findChild<QPushButton *>(u"startEmpty"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<FirstChoice>().path, folder.filePath(u"office-2.desk"_s));
    }

    void cancellingKeepsTheDeskThatIsShown()
    {
        test::TempDesk shown, locked;
        Program program;
        program.app.openDesk(shown.path());
        QTRY_VERIFY(program.app.window());
        Held held(locked.path());
        QVERIFY(held.hold());
        program.app.openDesk(locked.path());
        QTRY_VERIFY(program.app.openingPage());
        QTest::keyClick(program.app.openingPage(), Qt::Key_Escape);
        QTRY_VERIFY(!program.app.openingPage());
        held.lock.release();
        QVERIFY(!program.app.dialog());
        QVERIFY(program.app.window()->isVisible());
        QCOMPARE(program.app.desk()->database().path(), QFileInfo(shown.path()).absoluteFilePath());
    }

    void theLaterOfTwoOpeningsIsShown()
    {
        test::TempDesk locked, other;
        Program program;
        Held held(locked.path());
        QVERIFY(held.hold());
        program.app.openDesk(locked.path());
        program.app.openDesk(other.path());
        QTRY_VERIFY(program.app.window());
        held.lock.release();
        QVERIFY(!program.app.openingPage());
        QCOMPARE(program.app.desk()->database().path(), QFileInfo(other.path()).absoluteFilePath());
    }

    void aQuickOpeningShowsNothingButTheWindow()
    {
        test::TempDesk desk;
        Program program;
        ShownPages pages;
        qApp->installEventFilter(&pages);
        QElapsedTimer time;
        time.start();
        program.app.openDesk(desk.path());
        QTRY_VERIFY(program.app.window());
        if (time.elapsed() < 200)
            QCOMPARE(pages.count, 0);
    }

    void whatCannotBeOpenedEndsOnItsWays_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QStringList>("ways");
        QTest::newRow("locked for long") << u"locked"_s << QStringList{u"wayTryAgain"_s, u"wayReadOnly"_s};
        QTest::newRow("newer") << u"newer"_s << QStringList{u"wayOpenOther"_s, u"wayStartNew"_s};
        QTest::newRow("cut off") << u"cut"_s << QStringList{u"wayOpenOther"_s, u"wayReadOnly"_s};
        QTest::newRow("not a desk") << u"foreign"_s << QStringList{u"wayOpenOther"_s, u"wayStartNew"_s};
        QTest::newRow("synchronised folder") << u"synchronised"_s << QStringList{u"wayOpenOther"_s, u"wayStartNew"_s};
        QTest::newRow("read-only") << u"read-only"_s << QStringList{u"wayReadOnly"_s, u"wayTryAgain"_s};
    }
    void whatCannotBeOpenedEndsOnItsWays()
    {
        QFETCH(QString, fault);
        QFETCH(QStringList, ways);
        if (fault == u"read-only" && geteuid() == 0)
            QSKIP("root may write every file");
        Program program;
        const QString path = program.folder.filePath(u"a.desk"_s);
        VERIFY_OK(Desk::create(path, u"alone"_s, {systemNow, {{}, u"test"_s, u"cli"_s, u"test"_s}}));
        Held held(path);
        spoil(path, fault);
        if (fault == u"locked")
            QVERIFY(held.hold());
        program.app.openDesk(path);
        QTRY_VERIFY_WITH_TIMEOUT(program.way(u"wayQuit"_s), 20'000);
        for (const QString &name : std::as_const(ways))
            QVERIFY2(program.way(name), qPrintable(name));
        QVERIFY(!program.app.window());
        QVERIFY(!program.app.openingPage());
    }

    void helpAndVersionNeedNoDisplay()
    {
        const QString program = QFileInfo(test::cli()).path() + u"/lamplighter"_s;
        if (!QFile::exists(program))
            QSKIP("the window is not built");
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        bare.remove(u"DISPLAY"_s);
        bare.remove(u"WAYLAND_DISPLAY"_s);
        bare.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        for (const QString &asked : {u"--help"_s, u"--version"_s}) {
            QProcess process;
            process.setProcessEnvironment(bare);
            process.start(program, {asked});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(process.readAllStandardOutput().contains("lamplighter"));
        }
    }

private:
    static void spoil(const QString &path, const QString &fault)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        if (fault == u"newer")
            QVERIFY(file.seek(60) && file.write(QByteArray("\x00\x00\x03\xe7", 4)) == 4);
        else if (fault == u"cut")
            QVERIFY(file.resize(file.size() / 2));
        else if (fault == u"foreign")
            QVERIFY(file.seek(68) && file.write("ELSE", 4) == 4);
        else if (fault == u"read-only")
            QVERIFY(file.setPermissions(QFile::ReadOwner));
        else if (fault == u"synchronised")
            QVERIFY(QDir(QFileInfo(path).path()).mkdir(u".stfolder"_s));
    }
};
LAMP_TEST(TestOpening)

#include "tst_opening.moc"
