// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/actedit.h"

#include "items/actwords.h"
#include "items/targetwords.h"
#include "register/recordchoice.h"
#include "services/desk.h"
#include "services/itemfields.h"
#include "services/texttemplate.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "work/actvalue.h"
#include "work/textdoor.h"
#include "work/textoffers.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

ActEdit::ActEdit(Desk &desk, bool withLink, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *whole = new QVBoxLayout(this); // the rows keep together; what is left over stays below them
    whole->setContentsMargins({});
    auto *form = new QFormLayout;
    whole->addLayout(form);
    whole->addStretch(1);
    form->setContentsMargins({});
    form->setHorizontalSpacing(unit() * 2);
    form->setVerticalSpacing(unit());
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Set"), buildFields());
    form->addRow(tr("Write"), buildEntry());
    addRest(form);
    if (withLink)
        addLink(form);
}

QWidget *ActEdit::buildFields()
{
    auto *box = new QWidget(this);
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins({});
    all->setSpacing(unit() / 2);
    m_column = new QVBoxLayout;
    m_column->setSpacing(unit() / 2);
    all->addLayout(m_column);
    auto *add = called(new QPushButton(tr("Add a field"), box), u"actAddField"_s, tr("Add a field to set"));
    add->setIcon(icon("list-add"));
    all->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({freeField(), {}});
        m_lines.last().field->setFocus(Qt::OtherFocusReason);
        edited();
    });
    return box;
}

QWidget *ActEdit::buildEntry()
{
    auto *box = new QWidget(this);
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins({});
    all->setSpacing(unit() / 2);
    auto *row = new QHBoxLayout;
    m_kind = called(new QComboBox(box), u"actEntryKind"_s, tr("Kind of the entry"));
    m_kind->addItem(tr("Note"), QString());
    for (const QString &via : {u"call"_s, u"person"_s, u"mail"_s, u"chat"_s})
        m_kind->addItem(tr("Told the user %1").arg(viaWord(via)), via);
    auto *variables = called(new QToolButton(box), u"actVariables"_s, tr("Put in a variable"));
    variables->setText(tr("Variable"));
    variables->setToolTip(tr("A place that each item fills in, such as its number"));
    variables->setPopupMode(QToolButton::InstantPopup);
    fillVariables(variables);
    row->addWidget(m_kind);
    row->addWidget(variables);
    row->addStretch(1);
    m_body = called(new QPlainTextEdit(box), u"actBody"_s, tr("Text of the entry"));
    m_body->setPlaceholderText(tr("Empty: no entry"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * 5);
    new TextOffers(m_desk, m_body); // its variables are those of each item
    all->addLayout(row);
    all->addWidget(m_body);
    connect(m_kind, &QComboBox::activated, this, &ActEdit::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ActEdit::edited);
    return box;
}

void ActEdit::fillVariables(QToolButton *button)
{
    auto *menu = new QMenu(button);
    for (const auto &[name, meaning] : texttemplate::variables())
        connect(menu->addAction(meaning), &QAction::triggered, this, [this, name] {
            m_body->insertPlainText(u"{{ "_s + name + u" }}");
            m_body->setFocus(Qt::OtherFocusReason);
        });
    button->setMenu(menu);
}

void ActEdit::addRest(QFormLayout *form)
{
    m_tags = called(new QLineEdit(this), u"actTags"_s, tr("Tags"));
    m_tags->setPlaceholderText(tr("with commas between; -tag takes one off"));
    m_minutes = called(new QSpinBox(this), u"actMinutes"_s, tr("Time in minutes"));
    m_minutes->setRange(0, 7 * 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("none"));
    m_steps = called(new QPlainTextEdit(this), u"actSteps"_s, tr("Steps to tick"));
    m_steps->setPlaceholderText(tr("One step a line"));
    m_steps->setTabChangesFocus(true);
    m_steps->setFixedHeight(m_steps->fontMetrics().lineSpacing() * 4);
    form->addRow(tr("Tags"), m_tags);
    form->addRow(tr("Time"), m_minutes);
    form->addRow(tr("Steps"), m_steps);
    connect(m_tags, &QLineEdit::textEdited, this, &ActEdit::edited);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ActEdit::edited);
    connect(m_steps, &QPlainTextEdit::textChanged, this, &ActEdit::edited);
}

void ActEdit::addLink(QFormLayout *form)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_link = called(new QComboBox(box), u"actLink"_s, tr("Kind of the link"));
    for (const auto kind : {LinkKind::Relates, LinkKind::Blocks, LinkKind::Duplicates, LinkKind::CausedBy,
                            LinkKind::FollowUp})
        m_link->addItem(linkWord(kind, true), int(kind));
    m_linkTo = called(new RecordChoice(m_desk, AnyHit::Type::WorkItem, box), u"actLinkTo"_s, tr("Item to link to"));
    row->addWidget(m_link);
    row->addWidget(m_linkTo, 1);
    form->addRow(tr("Link"), box);
    connect(m_link, &QComboBox::activated, this, &ActEdit::edited);
    connect(m_linkTo, &RecordChoice::chosen, this, &ActEdit::edited);
}

// The first field that no line sets yet.
QString ActEdit::freeField() const
{
    const QStringList names = itemfields::names(m_desk.catalog());
    for (const QString &name : names)
        if (std::ranges::none_of(m_lines, [&](const Line &l) { return l.field->currentData().toString() == name; }))
            return name;
    return names.first();
}

void ActEdit::addLine(const ActField &change)
{
    const int number = ++m_number;
    Line line{.box = new QWidget(this)};
    line.field = called(new QComboBox(line.box), u"actField%1"_s.arg(number), tr("Field %1").arg(number));
    for (const QString &name : itemfields::names(m_desk.catalog()))
        line.field->addItem(actFieldWord(name), name);
    if (line.field->findData(change.field) < 0)
        line.field->addItem(actFieldWord(change.field), change.field);
    line.field->setCurrentIndex(line.field->findData(change.field));
    auto *gone = called(new QToolButton(line.box), u"actRemove%1"_s.arg(number),
                        tr("Leave field %1 as it is").arg(number));
    gone->setIcon(icon("edit-delete", Ink::Mute));
    gone->setAutoRaise(true);
    gone->setToolTip(gone->accessibleName());
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins({});
    row->addWidget(line.field);
    row->addWidget(gone);
    m_column->addWidget(line.box);
    m_lines.append(line);
    exchangeValue(line.box, change.value);
    connect(line.field, &QComboBox::activated, this, [this, box = line.box] {
        exchangeValue(box, {});
        edited();
    });
    connect(gone, &QToolButton::clicked, this, [this, box = line.box] { remove(box); });
}

void ActEdit::exchangeValue(const QWidget *box, const QString &code)
{
    const auto line = std::ranges::find(m_lines, box, &Line::box);
    auto *row = static_cast<QHBoxLayout *>(line->box->layout());
    delete line->value;
    const QString name = line->field->objectName().replace(u"actField"_s, u"actValue"_s);
    line->value = new ActValue(m_desk, line->field->currentData().toString(), name,
                               tr("Value of %1").arg(line->field->currentText()), line->box);
    if (!code.isEmpty())
        line->value->setValue(code);
    row->insertWidget(1, line->value, 1);
    setTabOrder(line->field, line->value->focusProxy());
    connect(line->value, &ActValue::changed, this, &ActEdit::edited);
}

void ActEdit::remove(const QWidget *box)
{
    const auto line = std::ranges::find(m_lines, box, &Line::box);
    line->box->hide();
    line->box->deleteLater(); // the button that was pressed goes too
    m_lines.erase(line);
    findChild<QPushButton *>(u"actAddField"_s)->setFocus(Qt::OtherFocusReason);
    edited();
}

void ActEdit::setAct(const ItemAct &act)
{
    m_showing = true;
    for (const Line &line : std::as_const(m_lines))
        delete line.box;
    m_lines.clear();
    for (const ActField &change : act.fields)
        addLine(change);
    m_kind->setCurrentIndex(act.entryKind == EntryKind::Told ? qMax(0, m_kind->findData(act.via)) : 0);
    m_body->setPlainText(act.body);
    QStringList tags = act.addTags;
    for (const QString &tag : act.removeTags)
        tags.append(u'-' + tag);
    m_tags->setText(tags.join(u", "_s));
    m_minutes->setValue(static_cast<int>(act.minutes));
    m_steps->setPlainText(act.checklist.join(u'\n'));
    m_showing = false;
}

ItemAct ActEdit::act() const
{
    ItemAct act;
    for (const Line &line : m_lines)
        act.fields.append({line.field->currentData().toString(), line.value->value()});
    act.via = m_kind->currentData().toString();
    act.entryKind = act.via.isEmpty() ? EntryKind::Note : EntryKind::Told;
    act.body = m_body->toPlainText().trimmed();
    for (const QString &part : m_tags->text().toLower().split(u',', Qt::SkipEmptyParts))
        if (const QString word = part.simplified(); word.startsWith(u'-'))
            act.removeTags.append(word.mid(1).trimmed());
        else if (!word.isEmpty())
            act.addTags.append(word);
    act.minutes = m_minutes->value();
    for (const QString &line : m_steps->toPlainText().split(u'\n'))
        if (const QString step = line.simplified(); !step.isEmpty())
            act.checklist.append(step);
    if (m_linkTo && m_linkTo->id() != 0) {
        act.link = static_cast<LinkKind>(m_link->currentData().toInt());
        act.linkTo = {m_linkTo->id()};
    }
    return act;
}

void ActEdit::guard(TextDoor &door) const
{
    door.add(m_body, u"body"_s);
    door.add(m_steps, u"steps"_s);
}

void ActEdit::edited()
{
    if (!m_showing)
        emit changed();
}

} // namespace lamp
