// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/macrossection.h"

#include "services/desk.h"
#include "settings/fieldnote.h"
#include "settings/settingsform.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/draftset.h"
#include "widgets/emptystate.h"
#include "work/actedit.h"
#include "work/textdoor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MacrosSection::MacrosSection(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    SettingsForm form(this, tr("Macros"),
                      tr("What you do again and again to a ticket, in one go and by one key: fields, words with "
                         "variables, steps, time. A macro runs on one item or on many, and is undone as one."));
    m_empty = new EmptyState(this);
    m_empty->set("system-run",
                 tr("No macros yet. “I take it”, “ask and wait two days”, “spooler emptied”: whatever you do "
                    "three times a day is one key from then on."),
                 tr("New macro"), tr("Begin with an example"));
    m_empty->hide(); // until it is known that there are none
    form.wide(m_empty);
    m_box = buildList();
    form.wide(m_box);
    form.wide(buildForm());
    form.end();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connectParts();
    reload();
}

QWidget *MacrosSection::buildList()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_list = called(new QListWidget(box), u"macros"_s, tr("Macros"));
    m_list->setMaximumHeight(unit() * 24);
    m_list->setWordWrap(true);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *iconName, const QString &text, const QString &name) {
        auto *button = called(new QPushButton(icon(iconName), text, box), name, text);
        row->addWidget(button);
        return button;
    };
    auto *fresh = add("list-add", tr("New macro"), u"macroNew"_s);
    m_up = add("go-up", tr("Up"), u"macroUp"_s);
    m_down = add("go-down", tr("Down"), u"macroDown"_s);
    m_remove = add("edit-delete", tr("Delete"), u"macroDelete"_s);
    row->addStretch(1);
    column->addLayout(row);
    connect(fresh, &QPushButton::clicked, this, &MacrosSection::startNew);
    return box;
}

QWidget *MacrosSection::buildForm()
{
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    m_form = card;
    auto *form = new QFormLayout(card);
    form->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 3 / 2);
    form->setHorizontalSpacing(unit() * 2);
    m_name = called(new QLineEdit(card), u"macroName"_s, tr("Name of the macro"));
    m_digit = called(new QComboBox(card), u"macroDigit"_s, tr("Key of the macro"));
    m_digit->addItem(tr("none"), qint64(0));
    for (qint64 digit = 1; digit <= 9; ++digit)
        m_digit->addItem(QString::number(digit), digit);
    m_act = new ActEdit(m_desk, false, card);
    m_next = called(new QCheckBox(tr("Then open the next item"), card), u"macroNext"_s, tr("Then open the next item"));
    m_save = called(new QPushButton(tr("Save macro"), card), u"macroSave"_s, tr("Save macro"));
    m_save->setProperty("primary", true);
    m_save->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_problem = new FieldNote(u"macroProblem"_s, m_save, card);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Key in lists and on items"), m_digit);
    form->addRow(m_act);
    form->addRow(QString(), m_next);
    m_door = new TextDoor(m_desk, card);
    m_act->guard(*m_door);
    form->addRow(QString(), m_problem);
    form->addRow(m_door->strip());
    form->addRow(QString(), m_save);
    return card;
}

void MacrosSection::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int now) {
        if (!m_showing && now >= 0 && now < m_macros.size())
            showMacro(m_macros[now].macro);
    });
    connect(m_empty, &EmptyState::stepChosen, this, &MacrosSection::startNew);
    connect(m_empty, &EmptyState::secondChosen, this, &MacrosSection::startWithExample);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &MacrosSection::remove);
    connect(m_save, &QPushButton::clicked, this, &MacrosSection::save);
    connect(m_door, &TextDoor::passed, this, &MacrosSection::save);
    connect(m_door, &TextDoor::reverted, this, [this] { showMacro(m_shown); });
    connect(m_name, &QLineEdit::textEdited, this, &MacrosSection::edited);
    connect(m_digit, &QComboBox::activated, this, &MacrosSection::edited);
    connect(m_next, &QCheckBox::clicked, this, &MacrosSection::edited);
    connect(m_act, &ActEdit::changed, this, &MacrosSection::edited);
    connect(&m_soon, &QTimer::timeout, this, &MacrosSection::judge);
    connect(&m_desk, &Desk::catalogChanged, this, [this] { reload(m_shown.id); });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("macro"))
            reload(m_shown.id);
    });
}

void MacrosSection::reload(MacroId choose)
{
    m_latest.read(Macros(m_desk).all(), this, [this, choose](const Result<QList<MacroState>> &macros) {
        if (!macros) {
            emit failed(macros.error());
            return;
        }
        m_macros = *macros;
        fillList(choose);
    });
}

// What is being typed stays; only what is not touched follows the desk.
void MacrosSection::fillList(MacroId choose)
{
    m_showing = true;
    m_list->clear();
    for (const MacroState &state : std::as_const(m_macros)) {
        const Macro &macro = state.macro;
        QString text = macro.digit == 0 ? macro.name : tr("%1   key %2").arg(macro.name, QString::number(macro.digit));
        if (!state.problem.isEmpty())
            text += u"\n"_s + tr("Does not run: %1").arg(state.problem);
        auto *line = new QListWidgetItem(state.problem.isEmpty() ? icon("system-run", Ink::Mute)
                                                                 : icon("dialog-warning", Ink::Amb), text, m_list);
        if (macro.id == choose)
            m_list->setCurrentItem(line);
    }
    m_showing = false;
    m_first = m_first && m_macros.isEmpty();
    showParts();
    if (std::exchange(m_newWanted, false))
        return startNew();
    if (m_changed)
        return dress();
    if (m_list->currentRow() >= 0)
        showMacro(m_macros[m_list->currentRow()].macro);
    else if (!m_macros.isEmpty())
        m_list->setCurrentRow(0);
    else
        showMacro({});
}

void MacrosSection::showParts()
{
    const bool none = m_macros.isEmpty();
    m_empty->setVisible(none && !m_first);
    m_box->setVisible(!none);
    m_form->setVisible(!none || m_first);
}

int MacrosSection::row() const
{
    const auto found = std::ranges::find_if(m_macros, [this](const MacroState &s) { return s.macro.id == m_shown.id; });
    return found == m_macros.end() ? -1 : static_cast<int>(found - m_macros.begin());
}

void MacrosSection::choose(MacroId id)
{
    m_changed = false; // a text that was being typed is a draft
    m_newWanted = !id;
    reload(id);
}

void MacrosSection::showMacro(const Macro &macro)
{
    m_showing = true;
    m_door->begin({});
    m_shown = macro;
    m_changed = false;
    m_name->setText(macro.name);
    m_digit->setCurrentIndex(qMax(0, m_digit->findData(macro.digit)));
    m_act->setAct(actOf(macro));
    m_next->setChecked(macro.openNext);
    m_showing = false;
    m_door->begin(u"macro/%1"_s.arg(macro.id.value));
    m_soon.stop();
    const int at = row();
    m_problem->say(at < 0 ? QString() : m_macros[at].problem);
    dress();
}

void MacrosSection::startNew()
{
    m_showing = true;
    m_list->setCurrentRow(-1);
    m_showing = false;
    showMacro({});
    m_first = m_macros.isEmpty();
    showParts();
    if (isVisible())
        m_name->setFocus(Qt::OtherFocusReason);
}

// Filled in as it could be kept: a person goes over it and saves it.
void MacrosSection::startWithExample()
{
    startNew();
    const Status &waiting = m_desk.catalog().status(StatusUse::WaitingUser);
    const ItemAct act{.fields = {{u"status"_s, u'#' + QString::number(waiting.id.value)},
                                 {u"reason"_s, u"information"_s}, {u"follow-up"_s, u"+2d"_s}},
                      .entryKind = EntryKind::Told,
                      .via = u"mail"_s,
                      .body = tr("Hello {{ requester.first_name }},\n\nto go on with #{{ ticket.number }} we need a "
                                 "word from you: what exactly does the message say? A photo is enough."),
                      .minutes = 3};
    m_showing = true;
    m_door->begin({}); // nobody typed it
    m_name->setText(tr("Ask, and wait two days"));
    m_digit->setCurrentIndex(qMax(0, m_digit->findData(qint64(1))));
    m_act->setAct(act);
    m_showing = false;
    m_door->begin(u"macro/0"_s);
    edited();
}

Macro MacrosSection::typed() const
{
    Macro macro = withAct(m_shown, m_act->act());
    macro.name = m_name->text();
    macro.digit = m_digit->currentData().toLongLong();
    macro.openNext = m_next->isChecked();
    return macro;
}

void MacrosSection::edited()
{
    if (m_showing)
        return;
    m_changed = true;
    dress();
    m_soon.start();
}

// The reason is said while it is typed, not when the macro is used.
void MacrosSection::judge()
{
    m_judged.read(Macros(m_desk).problem(typed()), this, [this](const Result<QString> &problem) {
        m_problem->say(problem ? *problem : QString());
    });
}

void MacrosSection::dress()
{
    const bool writable = whyNot(m_desk, u"rules").isEmpty();
    const int at = row();
    m_form->setEnabled(writable);
    m_empty->button()->setEnabled(writable);
    m_empty->secondButton()->setEnabled(writable);
    m_save->setEnabled(writable && m_changed);
    m_remove->setEnabled(writable && at >= 0);
    m_up->setEnabled(writable && at > 0);
    m_down->setEnabled(writable && at >= 0 && at + 1 < m_macros.size());
}

void MacrosSection::save()
{
    if (!m_door->lets())
        return;
    const Macro macro = typed();
    if (!m_shown.id) {
        deliver(Macros(m_desk).add(macro), this, [this, name = macro.name](const Result<MacroId> &id) {
            if (!id)
                return m_problem->say(id.error().detail);
            m_changed = false;
            m_door->drafts().discard();
            emit message(tr("Saved the macro “%1”").arg(name));
            reload(*id);
        });
        return;
    }
    deliver(Macros(m_desk).edit(m_shown, macro), this, [this, macro](const Result<void> &done) {
        if (!done)
            return m_problem->say(done.error().detail);
        m_changed = false;
        m_door->drafts().discard();
        emit message(tr("Saved the macro “%1”").arg(macro.name));
        reload(macro.id);
    });
}

void MacrosSection::remove()
{
    m_changed = false;
    m_door->drafts().discard();
    report(Macros(m_desk).remove(m_shown), tr("Deleted the macro “%1”").arg(m_shown.name));
}

void MacrosSection::move(int by)
{
    const int at = row(), other = at + by;
    if (at < 0 || other < 0 || other >= m_macros.size())
        return;
    report(Macros(m_desk).exchange(m_macros[at].macro, m_macros[other].macro),
           tr("Moved the macro “%1”").arg(m_shown.name));
}

void MacrosSection::report(const QFuture<Result<void>> &done, const QString &text)
{
    deliver(done, this, [this, text](const Result<void> &result) {
        if (result)
            emit message(text);
        else
            emit failed(result.error());
    });
}

} // namespace lamp
