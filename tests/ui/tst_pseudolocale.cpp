// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firststart.h"
#include "shell/language.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>

using namespace lamp;
using namespace Qt::StringLiterals;

// In a language whose words are all longer nothing stays untranslated and no button is cut off.
class TestPseudoLocale : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { qApp->removeTranslator(&m_pseudo); }
    void textsAreLongerAndKeepTheirPlaceHolders_data();
    void textsAreLongerAndKeepTheirPlaceHolders();
    void nothingOnAPageIsUntranslated_data();
    void nothingOnAPageIsUntranslated();
    void noButtonIsCutOff_data() { nothingOnAPageIsUntranslated_data(); }
    void noButtonIsCutOff();
    void theFirstWindowIsTranslatedAndFits();

private:
    PseudoTranslator m_pseudo;
};

namespace {

// Words that are the same in every language, and what the desk itself holds.
bool needsNoTranslation(const QString &text)
{
    static const QRegularExpression neutral(
        u"^[\\W\\d_]*$|^[A-Z]{1,4}-?\\d|\\[.*\\]|^(English|Deutsch|Qt|UTC|Lamplighter)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return neutral.match(text).hasMatch();
}

QStringList untranslated(const QWidget &top, const QSet<QString> &ofTheDesk)
{
    QStringList found;
    const auto look = [&](const QString &text, const QWidget *widget) {
        if (text.size() > 2 && !needsNoTranslation(text) && !ofTheDesk.contains(text))
            found << QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName() + u": "_s
                    + text;
    };
    for (const auto *button : top.findChildren<QAbstractButton *>())
        if (button->isVisible())
            look(button->text(), button);
    return found;
}

QStringList cutOff(const QWidget &top)
{
    QStringList found;
    for (const auto *button : top.findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && button->width() + 1 < button->minimumSizeHint().width()
            && !button->objectName().startsWith(u"qt_"))
            found << QString::fromLatin1(button->metaObject()->className()) + u'#' + button->objectName() + u": "_s
                    + button->text() + u" has "_s + QString::number(button->width()) + u" of "_s
                    + QString::number(button->minimumSizeHint().width());
    return found;
}

} // namespace

void TestPseudoLocale::initTestCase()
{
    applyTheme(*qApp, Theme::Light);
    qApp->installTranslator(&m_pseudo);
}

void TestPseudoLocale::textsAreLongerAndKeepTheirPlaceHolders_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << QByteArray("Open") << u"[Öpéñ·]"_s;
    QTest::newRow("place holder") << QByteArray("Saved %1 of %L2") << u"[Såvéd %1 öf %L2······]"_s;
    QTest::newRow("plural") << QByteArray("%n draft(s)") << u"[%n dråft(s)····]"_s;
    QTest::newRow("tag") << QByteArray("<b>on</b>") << u"[<b>öñ</b>···]"_s;
    QTest::newRow("nothing") << QByteArray("") << QString();
}

void TestPseudoLocale::textsAreLongerAndKeepTheirPlaceHolders()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    QCOMPARE(m_pseudo.translate("Any", source.constData(), nullptr, -1), expected);
}

void TestPseudoLocale::nothingOnAPageIsUntranslated_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : Pages)
        QTest::newRow(pageCode(page)) << page;
}

void TestPseudoLocale::nothingOnAPageIsUntranslated()
{
    QFETCH(Page, page);
    test::WindowFixture fixture;
    fixture.window().pages().show(page);
    QCoreApplication::processEvents();
    QSet<QString> ofTheDesk{u"Dana Okafor"_s, u"Priya Shah"_s};
    const Catalog &catalog = (*fixture.desk()).catalog();
    for (const SavedView &view : catalog.views)
        ofTheDesk << view.name;
    for (const Status &status : catalog.statuses)
        ofTheDesk << status.name;
    const QStringList wrong = untranslated(fixture.window(), ofTheDesk);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestPseudoLocale::noButtonIsCutOff()
{
    QFETCH(Page, page);
    test::WindowFixture fixture;
    fixture.window().resize(1280, 800);
    fixture.window().pages().show(page);
    QCoreApplication::processEvents();
    const QStringList wrong = cutOff(fixture.window());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestPseudoLocale::theFirstWindowIsTranslatedAndFits()
{
    QTemporaryDir folder;
    FirstStart first(true, folder.path());
    first.show();
    QCoreApplication::processEvents();
    const QStringList wrong = untranslated(first, {}) + cutOff(first);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

LAMP_TEST(TestPseudoLocale)
#include "tst_pseudolocale.moc"
