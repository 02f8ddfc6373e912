// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/actvalue.h"

#include "items/actwords.h"
#include "register/recordchoice.h"
#include "services/desk.h"
#include "services/itemfields.h"
#include "services/registry.h"
#include "settings/fieldnote.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace lamp {

using namespace Qt::StringLiterals;
using itemfields::Shape;

namespace {
AnyHit::Type actRecordType(Shape shape)
{
    return shape == Shape::Person ? AnyHit::Type::Person
        : shape == Shape::Asset   ? AnyHit::Type::Asset
                                  : AnyHit::Type::Supplier;
}
} // namespace

ActValue::ActValue(Desk &desk, const QString &field, const QString &name, const QString &spoken, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_field(field)
{
    QWidget *inner = nullptr;
    switch (itemfields::shapeOf(field)) {
    case Shape::Choice:
    case Shape::Flag: buildChoice(); inner = m_choice; break;
    case Shape::Moment: buildMoment(); inner = m_choice; break;
    case Shape::Person:
    case Shape::Asset:
    case Shape::Supplier: buildRecord(); inner = m_record; break;
    case Shape::Number:
        m_number = new QSpinBox(this);
        m_number->setRange(0, 1'000'000);
        connect(m_number, &QSpinBox::valueChanged, this, &ActValue::changed);
        inner = m_number;
        break;
    case Shape::Text:
        m_text = new QLineEdit(this);
        connect(m_text, &QLineEdit::textEdited, this, &ActValue::changed);
        inner = m_text;
        break;
    }
    called(inner, name, spoken);
    setFocusProxy(inner);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(inner);
}

void ActValue::buildChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(18);
    for (const QString &code : itemfields::values(m_desk.catalog(), m_field))
        m_choice->addItem(actValueWord(m_desk.catalog(), m_field, code), code);
    if (itemfields::canBeEmpty(m_field))
        m_choice->addItem(tr("none"), u"none"_s);
    connect(m_choice, &QComboBox::activated, this, &ActValue::changed);
}

void ActValue::buildMoment()
{
    m_choice = new QComboBox(this);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &[label, code] :
         {std::pair{tr("today"), u"today"_s}, {tr("tomorrow"), u"tomorrow"_s}, {tr("in 2 days"), u"+2d"_s},
          {tr("in a week"), u"+1w"_s}, {tr("none"), u"none"_s}})
        m_choice->addItem(label, code);
    m_choice->lineEdit()->setPlaceholderText(tr("+3d, 2026-12-01"));
    connect(m_choice, &QComboBox::editTextChanged, this, &ActValue::changed);
}

void ActValue::buildRecord()
{
    m_record = new RecordChoice(m_desk, actRecordType(itemfields::shapeOf(m_field)), this);
    connect(m_record, &RecordChoice::chosen, this, &ActValue::changed);
}

void ActValue::showRecord(const QString &code)
{
    const qint64 id = code.startsWith(u'#') ? QStringView(code).mid(1).toLongLong() : 0;
    m_record->setChoice(id, id == 0 ? QString() : u"…"_s);
    if (id == 0)
        return;
    const auto say = [this, id](const QString &name) {
        m_record->setChoice(id, name.isEmpty() ? tr("what is gone") : name);
    };
    switch (itemfields::shapeOf(m_field)) {
    case Shape::Person:
        return m_name.deliver(m_desk.registry().person({id}), this, [say](const Result<PersonCard> &card) {
            say(card ? card->person.name : QString());
        });
    case Shape::Asset:
        return m_name.deliver(m_desk.registry().asset({id}), this, [say](const Result<AssetDetails> &details) {
            say(details ? details->asset.name : QString());
        });
    default:
        return m_name.deliver(m_desk.registry().supplier({id}), this, [say](const Result<Supplier> &supplier) {
            say(supplier ? supplier->name : QString());
        });
    }
}

void ActValue::setValue(const QString &code)
{
    if (m_record)
        return showRecord(code);
    if (m_text)
        return m_text->setText(code == u"none" ? QString() : code);
    if (m_number)
        return m_number->setValue(code.toInt());
    const int row = m_choice->findData(code);
    if (row < 0 && m_choice->isEditable())
        return m_choice->setEditText(code);
    if (row < 0) // what it was set to is gone: said, and kept until something else is chosen
        m_choice->addItem(tr("what is gone"), code);
    m_choice->setCurrentIndex(row < 0 ? m_choice->count() - 1 : row);
}

QString ActValue::value() const
{
    if (m_record)
        return m_record->id() != 0 ? QString(u'#' + QString::number(m_record->id())) : u"none"_s;
    if (m_text)
        return m_text->text().trimmed().isEmpty() ? u"none"_s : m_text->text().simplified();
    if (m_number)
        return QString::number(m_number->value());
    if (!m_choice->isEditable())
        return m_choice->currentData().toString();
    const int row = m_choice->findText(m_choice->currentText());
    return row >= 0 ? m_choice->itemData(row).toString() : m_choice->currentText().trimmed();
}

} // namespace lamp
