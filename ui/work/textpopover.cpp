// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/textpopover.h"

#include "theme/theme.h"

#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

TextPopover::TextPopover(const QString &name, const QString &value, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(new QLineEdit(value, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"textPopover"_s);
    setFrameShape(QFrame::StyledPanel);
    m_field->setObjectName(u"popoverField"_s);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(name);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(unit() / 2, unit() / 2, unit() / 2, unit() / 2);
    all->addWidget(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_field->text().simplified();
        close();
        emit entered(text);
    });
}

void TextPopover::openAt(QWidget *over)
{
    setFixedWidth(qMax(over->width() + unit(), fontMetrics().averageCharWidth() * 34));
    adjustSize();
    const QRect room = over->screen()->availableGeometry();
    const QPoint at = over->mapToGlobal(QPoint(-unit() / 2, -unit() / 2));
    move(qBound(room.left(), at.x(), room.right() - width()), at.y());
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

} // namespace lamp
