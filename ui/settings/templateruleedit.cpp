// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/templateruleedit.h"

#include "items/actwords.h"
#include "services/desk.h"
#include "services/itemfields.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "work/actvalue.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

TemplateRuleEdit::TemplateRuleEdit(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(unit() / 2);
    m_column = new QVBoxLayout;
    m_column->setSpacing(unit() / 2);
    all->addLayout(m_column);
    auto *add = called(new QPushButton(icon("list-add"), tr("Add a rule"), this), u"templateAddRule"_s,
                       tr("Add a rule for a field"));
    all->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine(What::Mandatory, u"requester"_s, {});
        m_lines.last().field->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
}

void TemplateRuleEdit::setRules(const TemplateRules &rules)
{
    while (!m_lines.isEmpty())
        delete m_lines.takeLast().box;
    for (const ActField &preset : actOf(Macro{.fields = rules.presets}).fields)
        addLine(What::Preset, preset.field, preset.value);
    for (const auto &[what, names] : {std::pair{What::Hidden, rules.hidden}, {What::Mandatory, rules.mandatory},
                                      {What::Solving, rules.solving}})
        for (const QString &name : names)
            addLine(what, name, {});
}

TemplateRules TemplateRuleEdit::rules(TemplateRules into) const
{
    into.presets = into.hidden = into.mandatory = into.solving = {};
    QList<ActField> presets;
    for (const Line &line : m_lines) {
        const QString field = line.field->currentData().toString();
        switch (line.what->currentData().value<What>()) {
        case What::Preset: presets.append({field, line.value->value()}); break;
        case What::Hidden: into.hidden.append(field); break;
        case What::Mandatory: into.mandatory.append(field); break;
        case What::Solving: into.solving.append(field); break;
        }
    }
    into.presets = withAct(Macro{}, {.fields = presets}).fields;
    return into;
}

void TemplateRuleEdit::addLine(What what, const QString &field, const QString &value)
{
    const int number = ++m_number;
    Line line{.box = new QWidget(this)};
    line.field = called(new QComboBox(line.box), u"templateField%1"_s.arg(number), tr("Field of rule %1").arg(number));
    for (const QString &name : itemfields::names(m_desk.catalog()))
        line.field->addItem(actFieldWord(name), name);
    if (line.field->findData(field) < 0)
        line.field->addItem(actFieldWord(field), field);
    line.field->setCurrentIndex(line.field->findData(field));
    line.what = called(new QComboBox(line.box), u"templateWhat%1"_s.arg(number), tr("Rule %1").arg(number));
    for (const auto &[one, words] : {std::pair{What::Preset, tr("is filled in with")}, {What::Hidden, tr("is hidden")},
                                     {What::Mandatory, tr("must be filled in")},
                                     {What::Solving, tr("must be filled in before solving")}})
        line.what->addItem(words, QVariant::fromValue(one));
    line.what->setCurrentIndex(int(what));
    auto *gone = called(new QToolButton(line.box), u"templateRemove%1"_s.arg(number),
                        tr("Remove rule %1").arg(number));
    gone->setIcon(icon("edit-delete", Ink::Mute));
    gone->setAutoRaise(true);
    gone->setToolTip(gone->accessibleName());
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins({});
    row->addWidget(line.field);
    row->addWidget(line.what);
    row->addStretch(1);
    row->addWidget(gone);
    m_column->addWidget(line.box);
    m_lines.append(line);
    exchangeValue(line.box, value);
    for (QComboBox *box : {line.field, line.what})
        connect(box, &QComboBox::activated, this, [this, row = line.box] {
            exchangeValue(row, {});
            emit changed();
        });
    connect(gone, &QToolButton::clicked, this, [this, box = line.box] { removeLine(box); });
}

// Only what is filled in has a value, and each field its own kind of value.
void TemplateRuleEdit::exchangeValue(QWidget *box, const QString &code)
{
    const auto line = std::ranges::find(m_lines, box, &Line::box);
    delete line->value;
    line->value = nullptr;
    if (line->what->currentData().value<What>() != What::Preset)
        return;
    const QString number = line->field->objectName().mid(QLatin1StringView("templateField").size());
    line->value = new ActValue(m_desk, line->field->currentData().toString(), u"templateValue"_s + number,
                               tr("Value of rule %1").arg(number), box);
    if (!code.isEmpty())
        line->value->setValue(code);
    connect(line->value, &ActValue::changed, this, &TemplateRuleEdit::changed);
    static_cast<QHBoxLayout *>(box->layout())->insertWidget(2, line->value, 1);
}

void TemplateRuleEdit::removeLine(QWidget *box)
{
    m_lines.removeIf([box](const Line &line) { return line.box == box; });
    box->deleteLater();
    box->hide();
    emit changed();
}

} // namespace lamp
