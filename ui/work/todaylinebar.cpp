// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/todaylinebar.h"

#include "register/registerink.h"
#include "widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

TodayLineBar::TodayLineBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(unit() / 2);
    setFixedHeight(unit() * 4); // whether there are counts to click or not: what stands below keeps its place
}

void TodayLineBar::setParts(const QList<TodayWords::Part> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const TodayWords::Part &part = parts[i];
        if (i == 0) {
            m_layout->addWidget(new TitleLabel(part.text, this));
            continue;
        }
        auto *dot = new MutedLabel(u"·"_s, this);
        if (parts[i - 1].view.isEmpty())
            dot->setContentsMargins(edge(), 0, 0, 0);
        m_layout->addWidget(dot);
        m_layout->addWidget(part.view.isEmpty() ? wordsOf(part) : buttonOf(part, i));
    }
    m_layout->addStretch();
}

// What a button has beside its word: all dots stand alike.
int TodayLineBar::edge() { return unit() * 3 / 4; }

QWidget *TodayLineBar::wordsOf(const TodayWords::Part &part)
{
    auto *words = new QLabel(part.text, this);
    words->setTextFormat(Qt::PlainText);
    words->setContentsMargins(edge(), 0, 0, 0);
    QPalette palette = words->palette();
    palette.setColor(QPalette::WindowText, ink(part.tone == Tone::Quiet ? Ink::Mute : inkOf(part.tone)));
    words->setPalette(palette);
    return words;
}

QWidget *TodayLineBar::buttonOf(const TodayWords::Part &part, qsizetype place)
{
    auto *button = new QPushButton(part.text, this);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setObjectName(u"count/%1"_s.arg(place));
    button->setAccessibleName(tr("%1, show them").arg(part.text));
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, ink(inkOf(part.tone)));
    button->setPalette(palette);
    button->setMaximumWidth(QFontMetrics(button->font()).horizontalAdvance(part.text) + unit() * 3 / 2);
    connect(button, &QPushButton::clicked, this, [this, view = part.view] { emit viewChosen(view); });
    return button;
}

QString TodayLineBar::text() const
{
    QStringList words;
    for (const TodayWords::Part &part : m_parts)
        words.append(part.text);
    return words.join(u" · "_s);
}

} // namespace lamp
