// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "work/capture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace lamp;

// What was typed for one caller is told from what is typed for the next one, and can be thrown away.
class TestCaptureDraft : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    CaptureStrip *m_strip = nullptr;
    QLineEdit *m_who = nullptr, *m_what = nullptr;
    PersonId m_priya;

    [[nodiscard]] QLabel *line() const { return m_strip->findChild<QLabel *>(u"captureDraft"_s); }
    [[nodiscard]] bool isKept(const QString &key = u"capture"_s) const
    {
        return (*m_desk)->drafts().find(key).result().has_value();
    }
    void typeAndLeave(const QString &what)
    {
        m_strip->open();
        QTRY_VERIFY(m_who->hasFocus());
        QTest::keyClicks(m_who, u"Ahmed Farouk"_s);
        m_what->setFocus();
        QTest::keyClicks(m_what, what);
        QTest::keyClick(m_what, Qt::Key_Escape);
        QTRY_VERIFY(isKept());
        VERIFY_OK((*m_desk)->drafts().drop(u"none"_s).result()); // behind it in the file: its time is that of now
    }
    void comesBack(const QString &what)
    {
        m_strip->open();
        QTRY_COMPARE(m_what->text(), what);
        QTRY_VERIFY(line()->isVisible());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_priya = m_desk->person(u"Priya Shah"_s);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 740);
        m_strip = new CaptureStrip(**m_desk, m_window.get());
        m_strip->setGeometry(200, 60, 860, 100);
        m_who = m_strip->findChild<QLineEdit *>(u"captureWho"_s);
        m_what = m_strip->findChild<QLineEdit *>(u"captureWhat"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void aDraftIsCalledSoWithItsTime()
    {
        m_strip->open();
        QVERIFY(!line()->isVisible()); // a new call
        QTest::keyClick(m_what, Qt::Key_Escape);
        typeAndLeave(u"Printer jams"_s);
        m_desk->clock().advanceMinutes(42);
        comesBack(u"Printer jams"_s);
        QCOMPARE(line()->text(), u"Draft of 10:00, not saved"_s);
        QVERIFY(m_strip->rect().contains(QRect(line()->mapTo(m_strip, QPoint()), line()->size())));
    }

    void itIsDiscardedByKeyOrButton_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Alt+D") << true;
        QTest::newRow("the button") << false;
    }
    void itIsDiscardedByKeyOrButton()
    {
        QFETCH(bool, byKey);
        typeAndLeave(u"Printer jams"_s);
        comesBack(u"Printer jams"_s);
        if (byKey)
            QTest::keyClick(m_what, Qt::Key_D, Qt::AltModifier);
        else
            m_strip->findChild<QAbstractButton *>(u"captureDiscard"_s)->click();
        QTRY_COMPARE(m_what->text(), QString());
        QCOMPARE(m_who->text(), QString());
        QVERIFY(m_strip->isVisible()); // the next caller is on the phone
        QVERIFY(!line()->isVisible());
        QTRY_VERIFY(m_who->hasFocus());
        QTRY_VERIFY(!isKept());
        QTest::keyClick(m_who, Qt::Key_Escape);
        QVERIFY(!m_strip->isVisible());
        m_strip->open();
        QTRY_VERIFY(m_who->hasFocus());
        QVERIFY(!isKept());
        QCOMPARE(m_what->text(), QString());
    }

    void whomItIsAboutStays()
    {
        m_strip->openFor(m_priya);
        QTRY_COMPARE(m_who->text(), u"Priya Shah"_s);
        QTest::keyClicks(m_what, u"Half a sent"_s);
        QTest::keyClick(m_what, Qt::Key_Escape);
        const QString key = u"capture/person/%1"_s.arg(m_priya.value);
        QTRY_VERIFY(isKept(key));
        m_strip->openFor(m_priya);
        QTRY_COMPARE(m_what->text(), u"Half a sent"_s);
        QTest::keyClick(m_what, Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!isKept(key));
        QTRY_COMPARE(m_who->text(), u"Priya Shah"_s);
        QCOMPARE(m_what->text(), QString());
    }

    void onceSavedItNeverComesBack()
    {
        typeAndLeave(u"Printer jams"_s);
        comesBack(u"Printer jams"_s);
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_VERIFY(!m_strip->isVisible());
        QTRY_VERIFY(!isKept());
        m_strip->open();
        QTRY_VERIFY(m_who->hasFocus());
        QVERIFY(!line()->isVisible());
        QCOMPARE(m_what->text(), QString());
        QVERIFY(!isKept());
    }
};
LAMP_TEST(TestCaptureDraft)

#include "tst_capturedraft.moc"
