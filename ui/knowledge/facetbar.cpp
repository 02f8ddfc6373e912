// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/facetbar.h"

#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QLocale>
#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

FacetChip::FacetChip(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FacetChip::sizeHint() const
{
    const QFontMetrics metrics(smallFont());
    return {metrics.horizontalAdvance(text()) + unit() * 3 / 2, metrics.height() + unit() / 2};
}

void FacetChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(ink(Ink::Acc), 1) : QPen(Qt::NoPen));
    painter.setBrush(ink(isChecked() ? Ink::BluB : underMouse() ? Ink::Line : Ink::GryB));
    painter.drawRoundedRect(ground, 3, 3);
    QFont font = smallFont();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink(isChecked() ? Ink::Blu : Ink::Gry));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

FacetBar::FacetBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this, unit() * 3 / 4);
    layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Narrow down"));
}

FacetChip *FacetBar::chip(qsizetype index)
{
    while (m_chips.size() <= index) {
        auto *made = new FacetChip(this);
        const qsizetype place = m_chips.size();
        made->setObjectName(u"facet%1"_s.arg(place));
        layout()->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, [this, place] {
            const QString key = m_keys.value(place);
            emit chosen(m_chips[place]->isChecked() ? key : QString());
            m_chips[place]->setChecked(true); // what the list shows decides, when it is here
        });
        m_chips.append(made);
    }
    return m_chips[index];
}

void FacetBar::setFacets(const QList<ArticleFacet> &facets, const QString &chosenKey)
{
    QList<ArticleFacet> all = facets;
    all.prepend({tr("All"), {}, -1});
    m_keys.clear();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const ArticleFacet &facet = all[i];
        FacetChip *shown = chip(i);
        const QString label =
            facet.count < 0 ? facet.name : QString(facet.name + u' ' + QLocale().toString(facet.count));
        shown->setText(label);
        shown->setAccessibleName(facet.count < 0
                                     ? facet.name
                                     : tr("%1, %n article(s)", nullptr, static_cast<int>(facet.count)).arg(facet.name));
        shown->setChecked(facet.key == chosenKey);
        shown->setToolTip(facet.key);
        shown->setVisible(true);
        m_keys.append(facet.key);
    }
    for (qsizetype i = all.size(); i < m_chips.size(); ++i)
        m_chips[i]->hide();
    updateGeometry();
}

} // namespace lamp
