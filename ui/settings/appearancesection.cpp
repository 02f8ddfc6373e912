// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearancesection.h"

#include "settings/settingsform.h"
#include "shell/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QSettings>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
void choose(QComboBox *box, const QVariant &value) { box->setCurrentIndex(qMax(0, box->findData(value))); }
} // namespace

AppearanceSection::AppearanceSection(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_theme(new QComboBox), m_text(new QComboBox), m_density(new QComboBox),
      m_language(new QComboBox)
{
    SettingsForm form(this, tr("Appearance"), tr("On this computer only."));
    m_theme->addItem(tr("As the system"), codeOfTheme(Theme::System));
    m_theme->addItem(tr("Light"), codeOfTheme(Theme::Light));
    m_theme->addItem(tr("Dark"), codeOfTheme(Theme::Dark));
    m_theme->addItem(tr("High contrast"), codeOfTheme(Theme::HighContrast));
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        m_text->addItem(tr("%L1 %").arg(percent), percent);
    m_density->addItem(tr("Compact: more rows"), false);
    m_density->addItem(tr("Comfortable: more room"), true);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    form.row(tr("Theme"), m_theme, u"theme"_s);
    form.row(tr("Text size"), m_text, u"textSize"_s);
    form.row(tr("Lists"), m_density, u"density"_s);
    form.row(tr("Language"), m_language, u"language"_s);
    form.end();
    read();
    const int wide = m_density->sizeHint().width(); // the longest words: all fields end at one edge
    for (QComboBox *box : {m_theme, m_text, m_density, m_language})
        box->setMinimumWidth(wide);
    for (QComboBox *box : {m_theme, m_text, m_density, m_language})
        connect(box, &QComboBox::activated, this, &AppearanceSection::apply);
}

void AppearanceSection::read()
{
    const Appearance now = readAppearance(m_settings);
    choose(m_theme, codeOfTheme(now.theme));
    choose(m_text, now.textPercent);
    choose(m_density, now.comfortable);
    choose(m_language, now.language);
}

void AppearanceSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void AppearanceSection::apply()
{
    const Appearance before = readAppearance(m_settings);
    Appearance after = before;
    after.theme = themeFromCode(m_theme->currentData().toString());
    after.textPercent = m_text->currentData().toInt();
    after.comfortable = m_density->currentData().toBool();
    after.language = m_language->currentData().toString();
    writeAppearance(m_settings, after);
    if (before.theme != after.theme || before.textPercent != after.textPercent)
        applyAppearance(*qApp, after);
    if (before.comfortable != after.comfortable)
        emit densityChanged();
    if (before.language != after.language)
        emit message(tr("The language changes when you start Lamplighter the next time."));
}

} // namespace lamp
