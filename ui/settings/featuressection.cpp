// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/featuressection.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "settings/settingsform.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct Feature {
    const char *code, *name, *sentence;
};
constexpr Feature Features[] = {
    {"assignee", QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Assignees"),
     QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Each work item belongs to somebody; lists and filters show who.")},
    {"clocks", QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Clocks"),
     QT_TRANSLATE_NOOP("lamp::FeaturesSection",
                       "What is promised on tickets: policies, working hours, warnings; instead of target dates.")},
    {"impact", QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Impact and urgency"),
     QT_TRANSLATE_NOOP("lamp::FeaturesSection",
                       "Two fields that give the priority, instead of one question “How bad?”.")},
    {"problems", QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Problems and changes"),
     QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Causes and planned changes as work items of their own.")},
    {"checklists", QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Checklists"),
     QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Steps to tick on any work item.")},
    {"macros", QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Macros"),
     QT_TRANSLATE_NOOP("lamp::FeaturesSection",
                       "Fields, words, steps and time of your own in one go, in the menus and by one key.")},
    {"time", QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Time and cost"),
     QT_TRANSLATE_NOOP("lamp::FeaturesSection",
                       "Rates an hour, and the time that a ticket was open stands on the form of an entry.")},
    {"renewals", QT_TRANSLATE_NOOP("lamp::FeaturesSection", "Renewals"),
     QT_TRANSLATE_NOOP("lamp::FeaturesSection",
                       "Contracts, licences, certificates and warranties with their last day to act.")},
};
} // namespace

FeaturesSection::FeaturesSection(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_alone(new QRadioButton(tr("I do, alone"))),
      m_several(new QRadioButton(tr("Several of us")))
{
    SettingsForm form(this, tr("Features"),
                      tr("A feature stays away until it is wanted. It also shows itself as soon as the desk holds a "
                         "record of it. Nothing is lost by switching one off."));
    form.heading(tr("Who works on this desk?"));
    m_alone->setObjectName(u"presetAlone"_s);
    m_several->setObjectName(u"presetSeveral"_s);
    form.wide(m_alone);
    form.wide(m_several);
    form.heading(tr("Features"));
    for (const Feature &feature : Features) {
        auto *box = new QCheckBox(tr(feature.name));
        box->setObjectName(u"feature."_s + QLatin1StringView(feature.code));
        box->setAccessibleDescription(tr(feature.sentence));
        auto *words = new MutedLabel(tr(feature.sentence));
        words->setContentsMargins(unit() * 5 / 2, 0, 0, 0);
        auto *both = new QWidget;
        auto *column = new QVBoxLayout(both);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(box);
        column->addWidget(words);
        form.wide(both);
        const QString code = QString::fromLatin1(feature.code), name = tr(feature.name);
        m_switches.insert(code, box);
        connect(box, &QCheckBox::clicked, this, [this, code, name](bool on) {
            tell(m_desk.setSetting(u"feature."_s + code, on ? u"on"_s : u"off"_s),
                 on ? tr("%1: on").arg(name) : tr("%1: off").arg(name));
        });
    }
    form.end();
    connect(m_alone, &QRadioButton::clicked, this, [this] {
        tell(m_desk.setPreset(u"alone"_s), tr("The desk is set for one person; the features follow."));
    });
    connect(m_several, &QRadioButton::clicked, this, [this] {
        tell(m_desk.setPreset(u"several"_s), tr("The desk is set for several people; the features follow."));
    });
    connect(&desk, &Desk::catalogChanged, this, &FeaturesSection::fill);
    fill();
}

void FeaturesSection::fill()
{
    const Catalog &catalog = m_desk.catalog();
    (catalog.alone() ? m_alone : m_several)->setChecked(true);
    const bool writable = whyNot(m_desk, u"rules").isEmpty();
    m_alone->setEnabled(writable);
    m_several->setEnabled(writable);
    for (const auto &[code, box] : m_switches.asKeyValueRange()) {
        const bool shown = catalog.has(code), switchedOn = catalog.setting(QString(u"feature."_s + code)) == "on"_L1;
        box->setChecked(shown);
        box->setEnabled(writable && (switchedOn || !shown));
        box->setToolTip(shown && !switchedOn ? tr("The desk holds records of it, so it is shown.") : QString());
    }
}

void FeaturesSection::tell(const QFuture<Result<void>> &work, const QString &said)
{
    deliver(work, this, [this, said](const Result<void> &done) {
        if (done)
            emit message(said);
        else
            emit failed(done.error());
        fill();
    });
}

} // namespace lamp
