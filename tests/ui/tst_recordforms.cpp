// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/datefield.h"
#include "register/renewaldialog.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QLabel>
#include <QPushButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// How a form of the register says what is wrong.
class TestRecordForms : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<RenewalDialog> m_form;

    [[nodiscard]] DateField *day(const char *name) const
    {
        return m_form->findChild<DateField *>(u"field/"_s + QLatin1StringView(name));
    }
    [[nodiscard]] QLabel *problem() const { return m_form->findChild<QLabel *>(u"problem"_s); }
    [[nodiscard]] QPushButton *save() const { return m_form->findChild<QPushButton *>(u"save"_s); }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_form = std::make_unique<RenewalDialog>(**m_desk, nullptr);
        m_form->setAttribute(Qt::WA_DeleteOnClose, false);
        m_form->openAt({});
        m_form->findChild<QLineEdit *>(u"field/name"_s)->setText(u"Antivirus 40 seats"_s);
        day("ends_on")->setText(u"2026-12-20"_s);
        day("act_by")->setText(u"2027-01-01"_s);
    }
    void cleanup()
    {
        m_form.reset();
        m_desk.reset();
    }

    void aProblemMovesNothing()
    {
        QCoreApplication::sendPostedEvents();
        const QPoint place = save()->mapTo(m_form.get(), QPoint());
        const QSize size = m_form->size();
        save()->click();
        QTRY_VERIFY(problem()->isVisible());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(save()->mapTo(m_form.get(), QPoint()), place);
        QCOMPARE(m_form->size(), size);
        QVERIFY(!problem()->geometry().isEmpty());
    }

    void aProblemIsSaidInWordsOfPeople()
    {
        save()->click();
        QTRY_VERIFY(problem()->isVisible());
        QVERIFY2(problem()->text().contains(u"after the end"_s), qPrintable(problem()->text()));
        QVERIFY2(!problem()->text().contains(u"act_by"_s), qPrintable(problem()->text()));
    }

    void aProblemGoesWithItsCause()
    {
        save()->click();
        QTRY_VERIFY(problem()->isVisible());
        day("act_by")->setDate({2026, 12, 1}); // as its calendar does
        QVERIFY(!problem()->isVisible());
        day("act_by")->setText(u"31.2.2027"_s);
        save()->click();
        QVERIFY(problem()->isVisible());
        QTest::keyClick(day("act_by"), Qt::Key_Backspace);
        QVERIFY(!problem()->isVisible());
    }
};

LAMP_TEST(TestRecordForms)
#include "tst_recordforms.moc"
