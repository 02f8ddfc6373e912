// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"
#include "shell/palette.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "ui/windowfixture.h"
#include "widgets/dropveil.h"
#include "work/queuepage.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// A mail comes in by a command or by a drop anywhere on the window; while it is dragged the window says what happens.
class TestMailIn : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;

    MainWindow &window() { return m_fixture->window(); }
    QString mail()
    {
        QFile file(m_fixture->desk().folder() + u"/mail.eml"_s);
        if (file.open(QFile::WriteOnly))
            file.write("From: Emily Watts <emily@northgate.example>\nSubject: Scanner is silent\n"
                       "Date: Tue, 24 Nov 2026 08:30:00 +0000\nMessage-ID: <m1@northgate.example>\n\nIt hums.\n");
        return file.fileName();
    }
    QString offered()
    {
        for (const DropVeil *veil : window().findChildren<DropVeil *>())
            if (veil->isVisible())
                return veil->offered();
        return {};
    }
    void drag(const QMimeData &data)
    {
        QDragEnterEvent enter(window().rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
    }
    void drop(const QMimeData &data)
    {
        QDropEvent event(window().rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &event);
    }
    void agree() // to what is proposed
    {
        QTRY_VERIFY(window().findChild<QMessageBox *>(u"mailDialog"_s));
        auto *box = window().findChild<QMessageBox *>(u"mailDialog"_s);
        QVERIFY2(box->text().contains(u"Scanner is silent"), qPrintable(box->text()));
        box->defaultButton()->click();
        QTRY_COMPARE(tickets(), 2);
        QTRY_COMPARE(window().pages().current(), Page::Queue);
    }
    qsizetype tickets()
    {
        return (*m_fixture->desk()).workItems().ids(WorkItemQuery{}, 0).result().value_or(QList<WorkItemId>()).size();
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanup() { m_fixture.reset(); }

    void aMailDroppedAnywhereIsProposed()
    {
        QCOMPARE(window().pages().current(), Page::Today); // not only on the queue
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(mail())});
        drag(data);
        QVERIFY2(offered().contains(u"1 mail"_s), qPrintable(offered()));
        QDragLeaveEvent leave;
        QApplication::sendEvent(&window(), &leave);
        QCOMPARE(offered(), QString());
        drag(data);
        drop(data);
        QCOMPARE(offered(), QString());
        agree();
    }

    void anotherFileIsOfferedToTheImport()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_fixture->desk().folder() + u"/tickets.csv"_s)});
        drag(data);
        QVERIFY2(offered().contains(u"tickets.csv"_s), qPrintable(offered()));
        QDragLeaveEvent leave;
        QApplication::sendEvent(&window(), &leave);
        QCOMPARE(offered(), QString());
    }

    void aCommandAsksForTheFile()
    {
        QAction *command = window().actions().find("ticket.mail");
        QVERIFY(command && command->isEnabled());
        command->trigger();
        auto *dialog = window().findChild<QFileDialog *>(u"mailFiles"_s);
        QTRY_VERIFY(dialog);
        emit dialog->filesSelected({mail()});
        dialog->close();
        agree();
    }
};

LAMP_TEST(TestMailIn)
#include "tst_mailin.moc"
