// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rolesbox.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "services/roles.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QString lockWord(QLatin1StringView code)
{
    static constexpr std::pair<QLatin1StringView, const char *> words[] = {
        {"priority"_L1, QT_TRANSLATE_NOOP("lamp::RolesBox", "Priority")},
        {"target"_L1, QT_TRANSLATE_NOOP("lamp::RolesBox", "Target by hand")},
        {"assignee"_L1, QT_TRANSLATE_NOOP("lamp::RolesBox", "Assignee")},
        {"category"_L1, QT_TRANSLATE_NOOP("lamp::RolesBox", "Category")},
        {"kind"_L1, QT_TRANSLATE_NOOP("lamp::RolesBox", "Kind")},
        {"major"_L1, QT_TRANSLATE_NOOP("lamp::RolesBox", "Major incident")},
        {"confidential"_L1, QT_TRANSLATE_NOOP("lamp::RolesBox", "Confidential")},
        {"rules"_L1, QT_TRANSLATE_NOOP("lamp::RolesBox", "Settings, clocks, lists and macros")}};
    for (const auto &[known, word] : words)
        if (known == code)
            return RolesBox::tr(word);
    return code;
}
} // namespace

QString roleWord(DeskRole role)
{
    switch (role) {
    case DeskRole::Lead: return RolesBox::tr("Lead");
    case DeskRole::Reader: return RolesBox::tr("Reader");
    case DeskRole::Technician: break;
    }
    return RolesBox::tr("Technician");
}

RolesBox::RolesBox(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_whose(new QLabel(this)), m_role(new QComboBox(this)), m_note(new QLabel(this))
{
    setObjectName(u"rolesBox"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    auto *line = new QHBoxLayout;
    m_whose->setTextFormat(Qt::PlainText);
    m_whose->setBuddy(m_role);
    m_role->setObjectName(u"personRole"_s);
    for (const DeskRole role : {DeskRole::Technician, DeskRole::Lead, DeskRole::Reader})
        m_role->addItem(roleWord(role), codeOf(role));
    line->addWidget(m_whose);
    line->addWidget(m_role);
    line->addStretch(1);
    all->addLayout(line);
    all->addWidget(new SectionLabel(tr("Only a lead may change"), this));
    auto *locks = new QWidget(this);
    auto *flow = new FlowLayout(locks, unit());
    for (const char *code : Lockable) {
        auto *lock = new QCheckBox(lockWord(QLatin1StringView(code)), locks);
        lock->setObjectName(u"lock_"_s + QLatin1StringView(code));
        lock->setProperty("code", QString::fromLatin1(code));
        connect(lock, &QCheckBox::clicked, this, &RolesBox::changeLocks);
        flow->addWidget(lock);
        m_locks.append(lock);
    }
    all->addWidget(locks);
    m_note->setObjectName(u"rolesNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    all->addWidget(m_note);
    connect(m_role, &QComboBox::activated, this, &RolesBox::changeRole);
    connect(&desk, &Desk::catalogChanged, this, &RolesBox::fill);
    fill();
}

void RolesBox::setPerson(PersonId person)
{
    m_person = person;
    fill();
}

void RolesBox::fill()
{
    const QString name = m_desk.catalog().technician(m_person);
    const bool lead = roles::mayLead(m_desk) && roles::mayAct(m_desk);
    m_whose->setText(name.isEmpty() ? tr("Choose somebody above") : tr("What %1 is here").arg(name));
    m_role->setAccessibleName(m_whose->text());
    m_role->setCurrentIndex(m_role->findData(codeOf(roles::of(m_desk, m_person))));
    m_role->setEnabled(lead && !name.isEmpty());
    const QStringList locked = roles::locked(m_desk);
    for (QCheckBox *lock : std::as_const(m_locks)) {
        lock->setChecked(locked.contains(lock->property("code").toString()));
        lock->setEnabled(lead);
    }
    const auto &known = m_desk.catalog().roles;
    const bool led = std::ranges::any_of(known, [](DeskRole role) { return role == DeskRole::Lead; });
    QString note = tr("Roles are advisory on a local file: this program keeps to them, but whoever can write the file "
                      "can write the desk.");
    if (!lead)
        note = tr("Only a lead may change roles.") + u' ' + note;
    else if (!led)
        note = tr("While nobody is a lead, nothing is kept from anybody but readers.") + u' ' + note;
    m_note->setText(note);
}

void RolesBox::follow(const QFuture<Result<void>> &done, const QString &said)
{
    deliver(done, this, [this, said](const Result<void> &result) {
        if (result) {
            emit message(said);
            return;
        }
        emit failed(result.error());
        fill(); // what is true
    });
}

void RolesBox::changeRole(int index)
{
    const auto role = fromCode<DeskRole>(m_role->itemData(index).toString());
    if (role && m_person && *role != roles::of(m_desk, m_person))
        follow(roles::set(m_desk, m_person, *role),
               tr("%1: %2").arg(m_desk.catalog().technician(m_person), roleWord(*role)));
}

void RolesBox::changeLocks()
{
    QStringList codes;
    for (const QCheckBox *lock : std::as_const(m_locks))
        if (lock->isChecked())
            codes.append(lock->property("code").toString());
    follow(roles::setLocked(m_desk, codes),
           codes.isEmpty() ? tr("Everybody may change everything.") : tr("Changed what only a lead may change."));
}

} // namespace lamp
