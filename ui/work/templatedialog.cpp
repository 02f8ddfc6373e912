// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/templatedialog.h"

#include "items/actwords.h"
#include "items/targetwords.h"
#include "register/datefield.h"
#include "register/recordchoice.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "services/itemfields.h"
#include "services/workitems.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/draftset.h"
#include "work/actvalue.h"
#include "work/secretstrip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

TemplateDialog::TemplateDialog(Desk &desk, const Known &known, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_known(known), m_draft(new DraftForm(desk.drafts(), this)),
      m_secret(new SecretStrip(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"templateDialog"_s);
    setWindowTitle(tr("New ticket from a template"));
    setMinimumSize(unit() * 72, unit() * 60);
    build();
    read();
}

void TemplateDialog::build()
{
    m_form = new QFormLayout(this);
    m_form->setHorizontalSpacing(unit() * 2);
    m_choice = called(new QComboBox(this), u"templateChoice"_s, tr("Template"));
    m_person = called(new RecordChoice(m_desk, AnyHit::Type::Person, this), u"templatePerson"_s,
                      tr("Who has the trouble"));
    m_person->setPlaceholderText(m_known.person ? QString() : m_known.personText);
    if (m_known.person)
        m_person->setChoice(m_known.person.value, m_known.personText);
    m_title = called(new QLineEdit(this), u"templateTicketTitle"_s, tr("Title"));
    m_body = called(new QPlainTextEdit(this), u"templateTicketBody"_s, tr("Description"));
    m_body->setTabChangesFocus(true);
    m_day = called(new DateField(m_desk.now().in(m_desk.zone()).date(), this), u"templateTicketDay"_s, tr("Day"));
    m_parts = called(new QListWidget(this), u"templateTicketParts"_s, tr("Parts and their days"));
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *fields = new QWidget(this);
    m_fields = new QFormLayout(fields);
    m_fields->setContentsMargins({});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("&Make the ticket"), QDialogButtonBox::ActionRole);
    m_create->setObjectName(u"templateCreate"_s);
    m_create->setProperty("primary", true);
    m_create->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"templateCancel"_s);
    m_problem = new FieldNote(u"templateTicketProblem"_s, m_create, this);
    m_form->addRow(tr("&Template"), m_choice);
    m_form->addRow(tr("&Who"), m_person);
    m_form->addRow(tr("T&itle"), m_title);
    m_form->addRow(tr("&Description"), m_body);
    m_form->addRow(fields);
    m_form->addRow(tr("D&ay"), m_day);
    m_form->addRow(tr("&Parts"), m_parts);
    m_form->addRow(m_problem);
    m_form->addRow(m_secret);
    m_form->addRow(buttons);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TemplateDialog::showTemplate);
    connect(m_day, &QLineEdit::textEdited, this, &TemplateDialog::showParts);
    connect(m_day, &QLineEdit::editingFinished, this, &TemplateDialog::showParts);
    connect(m_create, &QPushButton::clicked, this, &TemplateDialog::create);
    m_secret->watch(m_title);
    m_secret->watch(m_body);
    connect(m_secret, &SecretStrip::passed, this, &TemplateDialog::create);
    connect(m_title, &QLineEdit::textChanged, this, &TemplateDialog::keepDraft);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplateDialog::keepDraft);
    connect(m_body, &QPlainTextEdit::cursorPositionChanged, this, &TemplateDialog::keepDraft);
    connect(m_day, &QLineEdit::textChanged, this, &TemplateDialog::keepDraft);
    connect(m_person, &RecordChoice::chosen, this, &TemplateDialog::keepDraft);
    connect(this, &QDialog::finished, m_draft, &DraftForm::discard); // made, or left on purpose
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TemplateDialog::choose(TicketTemplateId id)
{
    m_wanted = id;
    if (const int row = m_choice->findData(id.value); row >= 0)
        m_choice->setCurrentIndex(row);
}

void TemplateDialog::read()
{
    m_latest.read(TicketTemplates(m_desk).all(), this, [this](const Result<QList<TemplateState>> &all) {
        if (!all) {
            emit failed(all.error());
            return;
        }
        m_templates = *all;
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const TemplateState &state : std::as_const(m_templates))
            m_choice->addItem(state.tmpl.own.name, state.tmpl.own.id.value);
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(m_wanted.value)));
        showTemplate();
    });
}

const FullTemplate *TemplateDialog::chosen() const
{
    const int row = m_choice->currentIndex();
    return row >= 0 && row < m_templates.size() ? &m_templates[row].tmpl : nullptr;
}

void TemplateDialog::showTemplate()
{
    const FullTemplate *tmpl = chosen();
    m_create->setEnabled(false); // until its words are here
    if (!tmpl)
        return m_problem->say(tr("There is no template yet: Settings, Templates."));
    m_problem->say(m_templates[m_choice->currentIndex()].problem);
    const bool dated = tmpl->rules.day != TemplateDay::None;
    m_form->setRowVisible(m_day, dated);
    m_form->setRowVisible(m_parts, !tmpl->parts.isEmpty());
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_day)))
        label->setText(tmpl->rules.day == TemplateDay::Leave ? tr("L&ast day") : tr("First d&ay"));
    m_filled.read(TicketTemplates(m_desk).filled(tmpl->own.id), this, [this](const Result<NewWorkItem> &fresh) {
        if (fresh)
            fill(*fresh);
        else
            refuse(fresh.error());
    });
    showParts();
}

void TemplateDialog::fill(const NewWorkItem &fresh)
{
    m_fresh = fresh;
    m_filling = true;
    m_title->setText(fresh.item.title);
    m_body->setPlainText(m_known.what.isEmpty() ? fresh.description
                                                : QString(m_known.what + u"\n\n"_s + fresh.description));
    m_filledBody = m_body->toPlainText();
    showFields();
    m_create->setEnabled(chosen() && m_templates[m_choice->currentIndex()].problem.isEmpty());
    m_filling = false;
    m_secret->forget();
    m_secret->forgive(); // what the template says
    beginDraft();
    (m_person->id() == 0 ? static_cast<QWidget *>(m_person) : m_title)->setFocus(Qt::OtherFocusReason);
}

// Those that are asked for, and those that are filled in, so that they can be seen; not what is hidden.
void TemplateDialog::showFields()
{
    const FullTemplate *tmpl = chosen();
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_asked.clear();
    QStringList names = tmpl->rules.mandatory;
    const QList<ActField> presets = actOf(Macro{.fields = tmpl->rules.presets}).fields;
    for (const ActField &preset : presets)
        names.append(preset.field);
    if (!tmpl->rules.hidden.contains(u"asset"_s))
        names.append(u"asset"_s);
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (name == u"requester" || tmpl->rules.hidden.contains(name))
            continue;
        auto *value = new ActValue(m_desk, name, u"templateAsk."_s + name, actFieldWord(name), this);
        const QString now = itemfields::valueOf(name, m_fresh.item, m_desk.zone());
        if (name == u"asset" && m_known.asset)
            value->setValue(u'#' + QString::number(m_known.asset.value));
        else
            value->setValue(now);
        const bool must = tmpl->rules.mandatory.contains(name);
        m_fields->addRow(must ? tr("%1 (needed)").arg(actFieldWord(name)) : actFieldWord(name), value);
        m_asked.append({name, value});
    }
}

void TemplateDialog::showParts()
{
    const FullTemplate *tmpl = chosen();
    m_parts->clear();
    if (!tmpl)
        return;
    const QDate today = m_desk.now().in(m_desk.zone()).date(), day = m_day->date();
    if (!day.isValid()) {
        for (const TemplatePart &part : tmpl->parts)
            m_parts->addItem(part.title);
        return;
    }
    const QList<DatedPart> parts = TicketTemplates(m_desk).parts(*tmpl, day);
    for (const DatedPart &part : parts) {
        const QString line = u"%1   %2"_s.arg(dayWords(part.day, today), part.title);
        auto *item = new QListWidgetItem(part.day < today ? tr("%1   (that day is over)").arg(line) : line, m_parts);
        if (part.day < today)
            item->setIcon(icon("dialog-warning", Ink::Amb));
    }
}

TemplateTicket TemplateDialog::typed() const
{
    TemplateTicket wanted{.templateId = chosen()->own.id, .ticket = m_fresh, .day = m_day->date()};
    NewWorkItem &fresh = wanted.ticket;
    fresh.item.title = m_title->text().simplified();
    fresh.item.requesterId = {m_person->id()};
    fresh.item.requesterText = m_person->id() == 0 && !m_known.person ? m_known.personText : QString();
    fresh.item.createdAt = m_known.startedAt.value_or(Instant{});
    fresh.description = m_body->toPlainText().trimmed();
    for (const Asked &asked : m_asked) {
        const QString now = asked.value->value();
        if (now != itemfields::valueOf(asked.field, m_fresh.item, m_desk.zone()))
            wanted.fields.append({asked.field, now});
    }
    return wanted;
}

void TemplateDialog::create()
{
    if (!chosen() || !m_secret->lets())
        return;
    m_create->setEnabled(false);
    deliver(TicketTemplates(m_desk).create(typed()), this, [this](const Result<WorkItemId> &id) {
        m_create->setEnabled(true);
        id ? finish(*id) : refuse(id.error());
    });
}

// "asset: …" is said with the field's own word, and the keyboard goes there.
void TemplateDialog::refuse(const Error &error)
{
    const qsizetype colon = error.detail.indexOf(u": "_s);
    const QString field = colon > 0 ? error.detail.first(colon) : QString();
    const QString reason = colon > 0 ? error.detail.sliced(colon + 2) : error.detail;
    QWidget *place = field == u"requester" ? static_cast<QWidget *>(m_person)
        : field == u"day"                  ? m_day
        : field == u"title"                ? m_title
                                           : nullptr;
    for (const Asked &asked : std::as_const(m_asked))
        if (asked.field == field)
            place = asked.value;
    if (!place)
        return m_problem->say(error.detail);
    m_problem->say(u"%1: %2"_s.arg(field == u"day" ? tr("Day") : actFieldWord(field), reason));
    place->setFocus(Qt::OtherFocusReason);
}

void TemplateDialog::finish(WorkItemId id)
{
    deliver(m_desk.workItems().rows({id}), this, [this, id](const Result<QList<WorkItemRow>> &rows) {
        if (rows && !rows->isEmpty())
            emit message(tr("Saved as %1").arg(numberWord(rows->first().number)));
        emit created(id);
        accept();
    });
}

} // namespace lamp
