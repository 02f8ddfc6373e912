// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "services/desk.h"
#include "services/workitems.h"
#include "shell/mainwindow.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"

#include <QApplication>

using namespace lamp;
using namespace Qt::StringLiterals;

// The sample office is alive on any day, and what somebody did in it stays.
class TestSampleAgain : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    test::SteppedClock m_clock;

    [[nodiscard]] Application::Options options() const
    {
        return {m_clock.clock(), m_folder.filePath(u"window.ini"_s), m_folder.path(), false};
    }
    static QString id(Application &app) { return app.desk()->database().deskId(); }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void untouchedOfficeIsMadeAnewOnALaterDayAndAUsedOneIsKept()
    {
        QString first, second;
        {
            Application app(options());
            app.start({{}, true, false});
            QTRY_VERIFY_WITH_TIMEOUT(app.window(), 15000);
            first = id(app);
        }
        {
            Application app(options()); // the same day
            app.start({{}, true, false});
            QTRY_VERIFY_WITH_TIMEOUT(app.window(), 15000);
            QCOMPARE(id(app), first);
        }
        m_clock.advanceMinutes(3 * 24 * 60);
        {
            Application app(options());
            app.start({{}, true, false});
            QTRY_VERIFY_WITH_TIMEOUT(app.window(), 15000);
            second = id(app);
            QVERIFY(second != first);
            QVERIFY(app.desk()->me());
            NewWorkItem mine;
            mine.item.title = u"Tried it out"_s;
            VERIFY_OK(app.desk()->workItems().create(mine).result());
        }
        m_clock.advanceMinutes(3 * 24 * 60);
        Application app(options());
        app.start({{}, true, false});
        QTRY_VERIFY_WITH_TIMEOUT(app.window(), 15000);
        QCOMPARE(id(app), second);
    }
};
LAMP_TEST(TestSampleAgain)

#include "tst_sampleagain.moc"
