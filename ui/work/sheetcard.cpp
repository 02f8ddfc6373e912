// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sheetcard.h"

#include "core/plainmarkdown.h"
#include "services/desk.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

SheetCard::SheetCard(Desk &desk, Kind kind, QWidget *parent) : QFrame(parent), m_desk(desk), m_kind(kind)
{
    setFrameShape(QFrame::StyledPanel);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(unit() * 3 / 2, unit() / 2, unit() * 3 / 2, unit());
    hide();
}

void SheetCard::show(const WorkItemDetails &details)
{
    const bool other = details.item.id != m_item.id;
    m_item = details.item;
    if (!isFor(m_item) || other) {
        m_filledFor = {};
        m_whenFilled = {};
        m_latest.drop();
        hide();
    }
    if (isFor(m_item))
        ask();
}

void SheetCard::rebuild()
{
    const QString focused = focusWidget() && focusWidget()->hasFocus() && isAncestorOf(focusWidget())
        ? focusWidget()->objectName()
        : QString();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins({});
    m_column->setSpacing(unit() / 2);
    fill();
    setVisible(true);
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    m_filledFor = m_item.id;
    if (m_whenFilled)
        std::exchange(m_whenFilled, {})();
}

void SheetCard::whenFilled(std::function<void()> then)
{
    if (m_filledFor && m_filledFor == m_item.id)
        return then();
    m_whenFilled = std::move(then);
}

void SheetCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_content && isVisible())
        QMetaObject::invokeMethod(this, &SheetCard::rebuild, Qt::QueuedConnection);
}

void SheetCard::heading(const QString &text) { m_column->addWidget(new SectionLabel(text, m_content)); }

QLabel *SheetCard::line(const QString &text, Ink colour)
{
    auto *label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, ink(colour));
    label->setPalette(colours);
    m_column->addWidget(label);
    return label;
}

void SheetCard::fact(const QString &name, const QString &value, const QString &objectName)
{
    if (value.isEmpty())
        return;
    heading(name);
    line(plainMarkdownLines(value))->setObjectName(objectName);
}

QBoxLayout *SheetCard::row()
{
    auto *made = new QHBoxLayout;
    made->setSpacing(unit() / 2);
    m_column->addLayout(made);
    return made;
}

QPushButton *SheetCard::button(QBoxLayout *row, const QString &text, const QString &name,
                               const std::function<void()> &act)
{
    auto *made = new QPushButton(text, m_content);
    made->setObjectName(name);
    made->setFont(smallFont());
    keepToRoles(m_desk, made);
    connect(made, &QPushButton::clicked, this, act);
    row->addWidget(made);
    return made;
}

void SheetCard::report(const QFuture<Result<void>> &done, const QString &text)
{
    deliver(done, this, [this, text](const Result<void> &result) {
        if (result)
            emit message(text);
        else
            emit failed(result.error());
    });
}

} // namespace lamp
