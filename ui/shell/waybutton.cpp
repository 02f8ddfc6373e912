// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/waybutton.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace lamp {

WayButton::WayButton(const QString &title, const QString &sentence, const char *iconName, QWidget *parent)
    : QPushButton(title, parent), m_sentence(sentence), m_icon(iconName)
{
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect WayButton::sentenceRect(int width) const
{
    const int left = unit() * 6, top = unit() * 3 / 2 + QFontMetrics(strongFont()).height() + unit() / 4;
    const QRect room(left, top, width - left - unit() * 2, 1000);
    return QFontMetrics(smallFont()).boundingRect(room, Qt::TextWordWrap, m_sentence);
}

QSize WayButton::sizeHint() const { return {unit() * 44, heightForWidth(unit() * 44)}; }

int WayButton::heightForWidth(int width) const { return sentenceRect(width).bottom() + unit() * 3 / 2; }

void WayButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const bool primary = property("primary").toBool() && isEnabled();
    const QColor text = primary ? onAccent() : isEnabled() ? ink(Ink::Text) : ink(Ink::Mute);
    QPixmap picture = lamp::icon(m_icon.constData()).pixmap(QSize(unit() * 3, unit() * 3), devicePixelRatioF());
    QPainter tint(&picture);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(0, 0, unit() * 3, unit() * 3), text);
    tint.end();
    painter.drawPixmap(unit() * 3 / 2, unit() * 3 / 2, picture);
    painter.setPen(text);
    painter.setFont(strongFont());
    const int left = unit() * 6;
    painter.drawText(
        QRect(left, unit() * 3 / 2, width() - left - unit(), QFontMetrics(strongFont()).height()),
        Qt::AlignVCenter
            | (style()->styleHint(QStyle::SH_UnderlineShortcut) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        this->text());
    painter.setFont(smallFont());
    painter.setPen(primary ? onAccent() : ink(Ink::Mute));
    painter.drawText(sentenceRect(width()), Qt::TextWordWrap, m_sentence);
}

} // namespace lamp
