// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "work/capture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace lamp;

// What the card of a call says about the thing that it is about.
class TestCapturePast : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    CaptureStrip *m_strip = nullptr;
    QLineEdit *m_what = nullptr;
    PersonId m_priya;
    AssetId m_laptop;

    [[nodiscard]] const QLabel *past() const { return m_strip->findChild<QLabel *>(u"capturePast"_s); }
    [[nodiscard]] const QAbstractButton *deviceButton() const
    {
        return m_strip->findChild<QAbstractButton *>(u"captureDevice%1"_s.arg(m_laptop.value));
    }
    [[nodiscard]] QList<WorkItemRow> all() const
    {
        const auto page = (*m_desk)->workItems().firstPage(WorkItemQuery{.sort = u"number"_s}, 50).result();
        return page ? page->second : QList<WorkItemRow>();
    }
    void solved(const QString &title, const QString &code, const QString &text)
    {
        const WorkItemId id = m_desk->ticket(title, m_priya, m_laptop);
        VERIFY_OK((*m_desk)->workItems().solve({id}, code, text).result());
        m_desk->clock().advanceMinutes(60);
    }
    void callStarts()
    {
        m_strip->open();
        m_strip->setRequester(m_priya);
        QTRY_VERIFY(deviceButton() && deviceButton()->isChecked());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_priya = m_desk->person(u"Priya Shah"_s);
        Asset laptop;
        laptop.uid = QByteArray(16, 'l');
        laptop.name = u"NB-022"_s;
        laptop.type = u"laptop"_s;
        laptop.ownerId = m_priya;
        m_laptop = (*m_desk)->registry().create(laptop).result().value_or(AssetId{});
        QVERIFY(bool(m_laptop));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 740);
        m_strip = new CaptureStrip(**m_desk, m_window.get());
        m_strip->setGeometry(200, 60, 860, 100);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_what = m_strip->findChild<QLineEdit *>(u"captureWhat"_s);
        QVERIFY(m_what && past());
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void whatFixedItTheLastTwoTimesIsSaid()
    {
        solved(u"Screen dark"_s, u"explained"_s, u"brightness key"_s);
        solved(u"Screen dark again"_s, u"replaced"_s, u"cable"_s);
        solved(u"Screen flickers"_s, u"restarted"_s, u"power cycled"_s);
        callStarts();
        QTRY_VERIFY(past()->isVisible());
        const QString text = past()->text();
        QVERIFY2(text.startsWith(u"4th incident on NB-022 within 30 days"), qPrintable(text));
        QVERIFY2(text.indexOf(u"#1003") > 0 && text.indexOf(u"power cycled") > text.indexOf(u"#1003"),
                 qPrintable(text));
        QVERIFY2(text.indexOf(u"cable") > text.indexOf(u"#1002"), qPrintable(text));
        QVERIFY2(!text.contains(u"brightness key"), qPrintable(text)); // the last two
    }

    void whatLiesLongerBackIsNotCounted()
    {
        solved(u"Screen dark"_s, u"replaced"_s, u"cable"_s);
        m_desk->clock().advanceMinutes(qint64(60) * 24 * 40);
        callStarts();
        QTRY_VERIFY(past()->isVisible());
        QVERIFY2(past()->text().startsWith(u"NB-022, done the last time: #1001"), qPrintable(past()->text()));
    }

    void nothingIsSaidWhereNothingWas()
    {
        callStarts();
        QTest::keyClicks(m_what, u"screen stays dark"_s);
        QSignalSpy said(m_strip, &CaptureStrip::message);
        QTest::keyClick(m_what, Qt::Key_Return); // by then all that it asked for has come
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(past()->text().isEmpty() && past()->isHidden());
    }

    void noDeviceHasNoPast()
    {
        solved(u"Screen dark"_s, u"replaced"_s, u"cable"_s);
        callStarts();
        QTRY_VERIFY(past()->isVisible());
        m_strip->findChild<QAbstractButton *>(deviceButton()->objectName())->click(); // it is about something else
        QTRY_VERIFY(past()->isHidden());
    }

    void theAssetThatIsShownIsSavedAlsoWhenTheGuessFails()
    {
        callStarts();
        QTest::keyClicks(m_what, u"slow since this morning"_s);
        m_desk->execute(u"ALTER TABLE asset RENAME COLUMN host TO lost_host"_s); // assets can no longer be read
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_COMPARE(all().size(), 1);
        QCOMPARE(all()[0].asset, u"NB-022"_s);
    }
};
LAMP_TEST(TestCapturePast)

#include "tst_capturepast.moc"
