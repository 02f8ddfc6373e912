// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "services/desk.h"
#include "settings/aboutsection.h"
#include "settings/appearancesection.h"
#include "settings/clockssection.h"
#include "settings/desksection.h"
#include "settings/featuressection.h"
#include "settings/freezesection.h"
#include "settings/keyssection.h"
#include "settings/macrossection.h"
#include "settings/peoplesection.h"
#include "settings/timesection.h"
#include "settings/templatessection.h"
#include "theme/theme.h"
#include "widgets/focusentry.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace lamp {

using namespace Qt::StringLiterals;

template <class S>
S *SettingsPage::relayed(S *section)
{
    if constexpr (requires { &S::message; })
        connect(section, &S::message, this, &SettingsPage::message);
    if constexpr (requires { &S::failed; })
        connect(section, &S::failed, this, &SettingsPage::failed);
    return section;
}

SettingsPage::SettingsPage(Desk &desk, QSettings &settings, Actions &actions, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    setObjectName(u"settingsPage"_s);
    new FocusEntry(this, m_list);
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(unit() * 25);
    m_list->setSpacing(2);
    m_list->setIconSize(QSize(unit() * 2, unit() * 2));
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_list->setContentsMargins(0, unit(), 0, 0); // the first name beside the title of its section
    m_list->setBackgroundRole(QPalette::AlternateBase);
    m_list->setAutoFillBackground(true);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    addSections(settings, actions);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    connect(&desk, &Desk::catalogChanged, this, &SettingsPage::showWanted);
    showWanted();
}

void SettingsPage::addSections(QSettings &settings, Actions &actions)
{
    auto *appearance = relayed(new AppearanceSection(settings));
    connect(appearance, &AppearanceSection::densityChanged, this, &SettingsPage::densityChanged);
    m_deskSection = relayed(new DeskSection(m_desk));
    connect(m_deskSection, &DeskSection::working, this, &SettingsPage::working);
    connect(m_deskSection, &DeskSection::openDeskWanted, this, &SettingsPage::openDeskWanted);
    connect(m_deskSection, &DeskSection::newDeskWanted, this, &SettingsPage::newDeskWanted);
    connect(m_deskSection, &DeskSection::importWanted, this, &SettingsPage::importWanted);
    add(tr("Appearance"), "draw-brush", appearance);
    add(tr("People"), "user", relayed(new PeopleSection(m_desk, settings)));
    add(tr("Features"), "view-list-details", relayed(new FeaturesSection(m_desk)));
    auto *clocks = relayed(new ClocksSection(m_desk));
    connect(clocks, &ClocksSection::openWorkItem, this, &SettingsPage::openWorkItem);
    add(tr("Clocks"), "clock", clocks);
    add(tr("Macros"), "system-run", relayed(new MacrosSection(m_desk)));
    add(tr("Time and cost"), "clock", relayed(new TimeSection(m_desk)));
    add(tr("Templates"), "view-task", relayed(new TemplatesSection(m_desk)));
    add(tr("Changes"), "view-calendar", relayed(new FreezeSection(m_desk)));
    add(tr("Desk"), "document-save", m_deskSection);
    add(tr("Keys"), "input-keyboard", new KeysSection(actions));
    add(tr("About"), "help-about", new AboutSection);
}

void SettingsPage::showWanted()
{
    for (const auto &[section, feature] : {std::pair{Section::Clocks, u"clocks"_s}, {Section::Macros, u"macros"_s},
                                         {Section::Freezes, u"problems"_s},
                                         {Section::Time, u"time"_s}}) {
        const bool wanted = m_desk.catalog().has(feature);
        const int row = static_cast<int>(section);
        if (!wanted && m_list->currentRow() == row)
            m_list->setCurrentRow(static_cast<int>(Section::Features));
        m_list->setRowHidden(row, !wanted);
    }
}

void SettingsPage::add(const QString &name, const char *iconName, QWidget *section)
{
    auto *area = new QScrollArea;
    area->setObjectName(u"settings."_s + QString::number(m_stack->count()));
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    section->setMaximumWidth(unit() * 110);
    area->setWidget(section);
    m_stack->addWidget(area);
    m_list->addItem(new QListWidgetItem(lamp::icon(iconName, Ink::Mute), name));
}

void SettingsPage::showSection(Section section) { m_list->setCurrentRow(static_cast<int>(section)); }

void SettingsPage::backUpNow()
{
    showSection(Section::DeskFile);
    m_deskSection->backUpNow();
}

void SettingsPage::verifyNow()
{
    showSection(Section::DeskFile);
    m_deskSection->verifyNow();
}

void SettingsPage::copyForOthers()
{
    showSection(Section::DeskFile);
    m_deskSection->copyForOthers();
}

} // namespace lamp
