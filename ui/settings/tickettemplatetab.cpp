// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tickettemplatetab.h"

#include "items/targetwords.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "settings/templateparts.h"
#include "settings/templateruleedit.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QPlainTextEdit *templateText(const QString &name, const QString &spoken, int lines, QWidget *parent)
{
    auto *edit = called(new QPlainTextEdit(parent), name, spoken);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (lines + 1));
    return edit;
}
} // namespace

TicketTemplateTab::TicketTemplateTab(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(buildList());
    column->addWidget(buildForm());
    column->addStretch(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    fillChoices();
    connectParts();
    reload();
}

QWidget *TicketTemplateTab::buildList()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_list = called(new QListWidget(box), u"ticketTemplates"_s, tr("Ticket templates"));
    m_list->setMaximumHeight(unit() * 24);
    m_list->setWordWrap(true);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *iconName, const QString &text, const QString &name) {
        auto *button = called(new QPushButton(icon(iconName), text, box), name, text);
        row->addWidget(button);
        return button;
    };
    auto *fresh = add("list-add", tr("New template"), u"templateNew"_s);
    m_up = add("go-up", tr("Up"), u"templateUp"_s);
    m_down = add("go-down", tr("Down"), u"templateDown"_s);
    m_remove = add("edit-delete", tr("Delete"), u"templateDelete"_s);
    row->addStretch(1);
    column->addLayout(row);
    connect(fresh, &QPushButton::clicked, this, &TicketTemplateTab::startNew);
    return box;
}

QWidget *TicketTemplateTab::buildForm()
{
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    m_form = card;
    auto *form = new QFormLayout(card);
    form->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 3 / 2);
    form->setHorizontalSpacing(unit() * 2);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addTicketFields(form);
    addRules(form);
    m_save = called(new QPushButton(tr("Save template"), card), u"templateSave"_s, tr("Save template"));
    m_save->setProperty("primary", true);
    m_save->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_problem = new FieldNote(u"templateProblem"_s, m_save, card);
    m_door = new TextDoor(m_desk, card);
    m_door->add(m_body, u"body"_s);
    m_door->add(m_steps, u"steps"_s);
    m_door->add(m_parts, u"parts"_s);
    form->addRow(QString(), m_problem);
    form->addRow(m_door->strip());
    form->addRow(QString(), m_save);
    return card;
}

void TicketTemplateTab::addTicketFields(QFormLayout *form)
{
    m_name = called(new QLineEdit(m_form), u"templateName"_s, tr("Name of the template"));
    m_kind = called(new QComboBox(m_form), u"templateKind"_s, tr("Kind of its tickets"));
    for (const Kind kind : {Kind::Incident, Kind::Request})
        m_kind->addItem(kindWord(kind), int(kind));
    m_title = called(new QLineEdit(m_form), u"templateTitle"_s, tr("Title of its tickets"));
    m_body = templateText(u"templateBody"_s, tr("Description of its tickets"), 5, m_form);
    m_category = called(new QComboBox(m_form), u"templateCategory"_s, tr("Category of its tickets"));
    m_priority = called(new QComboBox(m_form), u"templatePriority"_s, tr("Priority of its tickets"));
    for (const Priority priority : {Priority::Critical, Priority::High, Priority::Normal, Priority::Low})
        m_priority->addItem(priorityWord(priority), int(priority));
    m_lead = called(new QSpinBox(m_form), u"templateLead"_s, tr("Working minutes until its target"));
    m_lead->setRange(0, 365 * 24 * 60);
    m_lead->setSuffix(tr(" min of working time"));
    m_lead->setSpecialValueText(tr("by the priority"));
    m_steps = templateText(u"templateSteps"_s, tr("Checklist of its tickets"), 4, m_form);
    m_steps->setPlaceholderText(tr("One step a line"));
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Description"), m_body);
    form->addRow(tr("Category"), m_category);
    form->addRow(tr("Priority"), m_priority);
    form->addRow(tr("Target after"), m_lead);
    form->addRow(tr("Checklist"), m_steps);
}

void TicketTemplateTab::addRules(QFormLayout *form)
{
    m_rules = new TemplateRuleEdit(m_desk, m_form);
    m_whole = called(new QCheckBox(tr("What solving wants holds for every ticket of the category"), m_form),
                     u"templateWhole"_s, tr("What solving wants holds for every ticket of the category"));
    m_day = called(new QComboBox(m_form), u"templateDay"_s, tr("Day that its parts are counted from"));
    m_day->addItem(tr("none: one ticket"), int(TemplateDay::None));
    m_day->addItem(tr("the first day of a new starter"), int(TemplateDay::Start));
    m_day->addItem(tr("the last day of a leaver"), int(TemplateDay::Leave));
    m_parts = templateText(u"templateParts"_s, tr("Parts, with working days from the day"), 6, m_form);
    m_parts->setPlaceholderText(tr("A ticket of its own a line, working days from the day first:\n"
                                   "-5 Order the laptop\n+1 Ask whether everything works"));
    form->addRow(tr("Fields"), m_rules);
    form->addRow(QString(), m_whole);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Parts"), m_parts);
}

void TicketTemplateTab::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int now) {
        if (!m_showing && now >= 0 && now < m_templates.size())
            showTemplate(m_templates[now].tmpl);
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_changed = false;
        m_door->drafts().discard();
        report(TicketTemplates(m_desk).remove(m_shown.own), tr("Deleted the template “%1”").arg(m_shown.own.name));
    });
    connect(m_save, &QPushButton::clicked, this, &TicketTemplateTab::save);
    connect(m_door, &TextDoor::passed, this, &TicketTemplateTab::save);
    connect(m_door, &TextDoor::reverted, this, [this] { showTemplate(m_shown); });
    for (QLineEdit *field : {m_name, m_title})
        connect(field, &QLineEdit::textEdited, this, &TicketTemplateTab::edited);
    for (QPlainTextEdit *field : {m_body, m_steps, m_parts})
        connect(field, &QPlainTextEdit::textChanged, this, &TicketTemplateTab::edited);
    for (QComboBox *field : {m_kind, m_category, m_priority, m_day})
        connect(field, &QComboBox::activated, this, &TicketTemplateTab::edited);
    connect(m_lead, &QSpinBox::valueChanged, this, &TicketTemplateTab::edited);
    connect(m_whole, &QCheckBox::clicked, this, &TicketTemplateTab::edited);
    connect(m_rules, &TemplateRuleEdit::changed, this, &TicketTemplateTab::edited);
    connect(&m_soon, &QTimer::timeout, this, &TicketTemplateTab::judge);
    connect(&m_desk, &Desk::catalogChanged, this, [this] {
        fillChoices();
        reload(m_shown.own.id);
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("ticket_template_rules") || event.touches("ticket_template_part"))
            reload(m_shown.own.id);
    });
}

void TicketTemplateTab::fillChoices()
{
    const QVariant chosen = m_category->currentData();
    m_category->clear();
    m_category->addItem(tr("none"), qint64(0));
    for (const Category &category : m_desk.catalog().categories)
        m_category->addItem(m_desk.catalog().categoryPath(category.id), category.id.value);
    m_category->setCurrentIndex(qMax(0, m_category->findData(chosen)));
}

void TicketTemplateTab::reload(TicketTemplateId choose)
{
    m_latest.read(TicketTemplates(m_desk).all(), this, [this, choose](const Result<QList<TemplateState>> &all) {
        if (!all) {
            emit failed(all.error());
            return;
        }
        m_templates = *all;
        fillList(choose);
    });
}

// What is being typed stays; only what is not touched follows the desk.
void TicketTemplateTab::fillList(TicketTemplateId choose)
{
    m_showing = true;
    m_list->clear();
    for (const TemplateState &state : std::as_const(m_templates)) {
        QString text = state.tmpl.own.name;
        if (!state.tmpl.parts.isEmpty())
            text += u"   "_s + tr("%n dated part(s)", nullptr, static_cast<int>(state.tmpl.parts.size()));
        if (!state.problem.isEmpty())
            text += u"\n"_s + tr("Cannot be used: %1").arg(state.problem);
        auto *line = new QListWidgetItem(state.problem.isEmpty() ? icon("view-task", Ink::Mute)
                                                                 : icon("dialog-warning", Ink::Amb), text, m_list);
        if (state.tmpl.own.id == choose)
            m_list->setCurrentItem(line);
    }
    m_showing = false;
    if (std::exchange(m_newWanted, false))
        return startNew();
    if (m_changed)
        return dress();
    if (m_list->currentRow() >= 0)
        showTemplate(m_templates[m_list->currentRow()].tmpl);
    else if (!m_templates.isEmpty())
        m_list->setCurrentRow(0);
    else
        startNew();
}

int TicketTemplateTab::row() const
{
    const auto found = std::ranges::find_if(
        m_templates, [this](const TemplateState &state) { return state.tmpl.own.id == m_shown.own.id; });
    return found == m_templates.end() ? -1 : static_cast<int>(found - m_templates.begin());
}

void TicketTemplateTab::choose(TicketTemplateId id)
{
    m_changed = false; // a text that was being typed is a draft
    m_newWanted = !id;
    reload(id);
}

void TicketTemplateTab::showTemplate(const FullTemplate &tmpl)
{
    m_showing = true;
    m_door->begin({});
    m_shown = tmpl;
    m_changed = false;
    m_name->setText(tmpl.own.name);
    if (m_kind->findData(int(tmpl.own.kind)) < 0) // a problem or a change, on a desk that has them
        m_kind->addItem(kindWord(tmpl.own.kind), int(tmpl.own.kind));
    m_kind->setCurrentIndex(m_kind->findData(int(tmpl.own.kind)));
    m_title->setText(tmpl.own.title);
    m_body->setPlainText(tmpl.own.body);
    m_category->setCurrentIndex(qMax(0, m_category->findData(tmpl.own.categoryId.value)));
    m_priority->setCurrentIndex(m_priority->findData(int(tmpl.own.priority)));
    m_lead->setValue(static_cast<int>(tmpl.own.leadMinutes));
    m_steps->setPlainText(tmpl.own.checklist.join(u'\n'));
    m_rules->setRules(tmpl.rules);
    m_whole->setChecked(tmpl.rules.wholeCategory);
    m_day->setCurrentIndex(int(tmpl.rules.day));
    m_parts->setPlainText(partLines(tmpl.parts));
    m_showing = false;
    m_door->begin(u"tickettemplate/%1"_s.arg(tmpl.own.id.value));
    m_soon.stop();
    const int at = row();
    m_problem->say(at < 0 ? QString() : m_templates[at].problem);
    dress();
}

void TicketTemplateTab::startNew()
{
    m_showing = true;
    m_list->setCurrentRow(-1);
    m_showing = false;
    showTemplate({});
    if (isVisible())
        m_name->setFocus(Qt::OtherFocusReason);
}

FullTemplate TicketTemplateTab::typed() const
{
    FullTemplate tmpl = m_shown;
    tmpl.own.name = m_name->text();
    tmpl.own.kind = static_cast<Kind>(m_kind->currentData().toInt());
    tmpl.own.title = m_title->text();
    tmpl.own.body = m_body->toPlainText().trimmed();
    tmpl.own.categoryId = {m_category->currentData().toLongLong()};
    tmpl.own.priority = static_cast<Priority>(m_priority->currentData().toInt());
    tmpl.own.leadMinutes = m_lead->value();
    tmpl.own.checklist = m_steps->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    tmpl.rules = m_rules->rules(m_shown.rules);
    tmpl.rules.wholeCategory = m_whole->isChecked();
    tmpl.rules.day = static_cast<TemplateDay>(m_day->currentData().toInt());
    tmpl.parts = partsFrom(m_parts->toPlainText(), m_shown.parts);
    return tmpl;
}

void TicketTemplateTab::edited()
{
    if (m_showing)
        return;
    m_changed = true;
    dress();
    m_soon.start();
}

// The reason is said while it is typed, not when the template is used.
void TicketTemplateTab::judge()
{
    m_judged.read(TicketTemplates(m_desk).problem(typed()), this, [this](const Result<QString> &problem) {
        m_problem->say(problem ? *problem : QString());
    });
}

void TicketTemplateTab::dress()
{
    const bool writable = whyNot(m_desk, u"rules").isEmpty();
    const int at = row();
    m_form->setEnabled(writable);
    m_save->setEnabled(writable && m_changed);
    m_remove->setEnabled(writable && at >= 0);
    m_up->setEnabled(writable && at > 0);
    m_down->setEnabled(writable && at >= 0 && at + 1 < m_templates.size());
}

void TicketTemplateTab::saved(const QString &name, TicketTemplateId id)
{
    m_changed = false;
    m_door->drafts().discard();
    emit message(tr("Saved the template “%1”").arg(name));
    reload(id);
}

void TicketTemplateTab::save()
{
    if (!m_door->lets())
        return;
    const FullTemplate tmpl = typed();
    if (!m_shown.own.id) {
        deliver(TicketTemplates(m_desk).add(tmpl), this, [this, tmpl](const Result<TicketTemplateId> &id) {
            id ? saved(tmpl.own.name, *id) : m_problem->say(id.error().detail);
        });
        return;
    }
    deliver(TicketTemplates(m_desk).edit(m_shown, tmpl), this, [this, tmpl](const Result<void> &done) {
        done ? saved(tmpl.own.name, tmpl.own.id) : m_problem->say(done.error().detail);
    });
}

void TicketTemplateTab::move(int by)
{
    const int at = row(), other = at + by;
    if (at >= 0 && other >= 0 && other < m_templates.size())
        report(TicketTemplates(m_desk).exchange(m_templates[at].tmpl.own, m_templates[other].tmpl.own),
               tr("Moved the template “%1”").arg(m_shown.own.name));
}

void TicketTemplateTab::report(const QFuture<Result<void>> &done, const QString &text)
{
    deliver(done, this, [this, text](const Result<void> &result) {
        if (result)
            emit message(text);
        else
            emit failed(result.error());
    });
}

} // namespace lamp
