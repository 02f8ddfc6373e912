// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/assetdialog.h"
#include "register/datefield.h"
#include "register/knownfield.h"
#include "register/renewaldialog.h"
#include "services/registry.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace lamp;
using namespace Qt::StringLiterals;

// What a form of the register takes, completes and refuses.
class TestRegisterForms : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QWidget> m_window;

    template <class D>
    D *form(const QString &field)
    {
        auto *dialog = new D(**m_desk, m_window.get());
        dialog->openAt(field);
        return dialog;
    }
    static KnownField *typeOf(RecordDialog *dialog) { return dialog->findChild<KnownField *>(u"field/type"_s); }
    static QLabel *newTypeOf(RecordDialog *dialog) { return dialog->findChild<QLabel *>(u"new/type"_s); }
    static void save(RecordDialog *dialog) { dialog->findChild<QPushButton *>(u"save"_s)->click(); }
    // Whether the types in use have arrived: something else is told from them then.
    static bool knowsTypes(RecordDialog *dialog)
    {
        typeOf(dialog)->setText(u"zzz"_s);
        const bool told = typeOf(dialog)->isNew();
        typeOf(dialog)->clear();
        return told;
    }
    [[nodiscard]] QString typeOfAsset(const QString &name) const
    {
        const auto ids = (*m_desk)->registry().assets(name).result().value_or(QList<AssetId>());
        const auto rows = (*m_desk)->registry().assetRows(ids).result().value_or(QList<AssetRow>());
        const auto found = std::ranges::find_if(rows, [&](const AssetRow &row) { return row.asset.name == name; });
        return found == rows.cend() ? QString() : found->asset.type;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        VERIFY_OK((*m_desk)->registry().create(Asset{.name = u"PRN-01"_s, .type = u"printer"_s}).result());
        VERIFY_OK((*m_desk)->registry().create(Asset{.name = u"NB-01"_s, .type = u"laptop"_s}).result());
        m_window = std::make_unique<QWidget>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void tabTakesTheOneTypeThatIsOffered()
    {
        auto *dialog = form<AssetDialog>(u"type"_s);
        KnownField *type = typeOf(dialog);
        QTRY_VERIFY(knowsTypes(dialog));
        QTRY_VERIFY(type->hasFocus());
        QTest::keyClicks(type, u"Prin"_s);
        QVERIFY(newTypeOf(dialog)->isVisible()); // as it stands, it would be another one
        QTest::keyClick(type, Qt::Key_Tab);
        QCOMPARE(type->text(), u"printer"_s);
        QVERIFY(!newTypeOf(dialog)->isVisible());
        dialog->findChild<QLineEdit *>(u"field/name"_s)->setText(u"PRN-02"_s);
        const QSignalSpy saved(dialog, &RecordDialog::saved);
        save(dialog);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(typeOfAsset(u"PRN-02"_s), u"printer"_s);
    }

    void severalTypesAreNotGuessedFrom()
    {
        auto *dialog = form<AssetDialog>(u"type"_s);
        KnownField *type = typeOf(dialog);
        QTRY_VERIFY(knowsTypes(dialog));
        QTest::keyClicks(type, u"p"_s); // printer and laptop
        QTest::keyClick(type, Qt::Key_Tab);
        QCOMPARE(type->text(), u"p"_s);
        QVERIFY(newTypeOf(dialog)->isVisible());
    }

    void aNewTypeIsMarkedAndAKnownOneKeepsItsSpelling()
    {
        auto *dialog = form<AssetDialog>(u"name"_s);
        QTRY_VERIFY(knowsTypes(dialog));
        QVERIFY(!newTypeOf(dialog)->isVisible());
        typeOf(dialog)->setText(u"plotter"_s);
        QVERIFY(newTypeOf(dialog)->isVisible());
        typeOf(dialog)->setText(u" PRINTER"_s);
        QVERIFY(!newTypeOf(dialog)->isVisible());
        dialog->findChild<QLineEdit *>(u"field/name"_s)->setText(u"PRN-03"_s);
        const QSignalSpy saved(dialog, &RecordDialog::saved);
        save(dialog);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(typeOfAsset(u"PRN-03"_s), u"printer"_s);
    }

    void aRenewalNeedsADayOrHasNoEnd()
    {
        auto *dialog = form<RenewalDialog>(u"name"_s);
        dialog->findChild<QLineEdit *>(u"field/name"_s)->setText(u"Antivirus 40 seats"_s);
        save(dialog);
        const auto *problem = dialog->findChild<QLabel *>(u"problem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().startsWith(u"When does it end?"), qPrintable(problem->text()));
        QTRY_VERIFY(dialog->findChild<DateField *>(u"field/ends_on"_s)->hasFocus());
        QCOMPARE((*m_desk)->registry().renewals({}).result().value().size(), 0);
        dialog->findChild<QCheckBox *>(u"field/renews_itself"_s)->setChecked(true);
        save(dialog);
        QTRY_COMPARE((*m_desk)->registry().renewals({}).result().value().size(), 1);
        QCOMPARE((*m_desk)->registry().renewals({}).result().value().first().state, RenewalState::Endless);
    }
};

LAMP_TEST(TestRegisterForms)
#include "tst_registerforms.moc"
