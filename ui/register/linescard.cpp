// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/linescard.h"

#include "register/registerdelegate.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace lamp {

namespace {
constexpr int FewLines = 3; // always visible
}

LinesCard::LinesCard(const QString &heading, const QString &name, QWidget *parent)
    : QFrame(parent), m_model(new RegisterLineModel(this)), m_delegate(new RegisterLineDelegate(this)),
      m_view(new QListView(this)), m_head(new QHBoxLayout), m_empty(new MutedLabel({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *title = new QLabel(heading, this);
    title->setFont(strongFont());
    m_head->setContentsMargins(unit() * 2, unit(), unit() * 2, unit());
    m_head->addWidget(title);
    m_head->addStretch();
    m_view->setObjectName(name);
    m_view->setAccessibleName(heading);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setContentsMargins(unit() * 2, 0, unit() * 2, unit() * 3 / 2);
    m_empty->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addLayout(m_head);
    all->addWidget(m_view);
    all->addWidget(m_empty);
    connect(m_view, &QListView::activated, this, &LinesCard::open);
    connect(m_view, &QListView::clicked, this, &LinesCard::open);
}

void LinesCard::setLines(const QList<RegisterLine> &lines, const QString &whenEmpty)
{
    int left = 0;
    for (const RegisterLine &line : lines)
        left = std::max(left, QFontMetrics(QApplication::font()).horizontalAdvance(line.left) + 2);
    m_delegate->setLeftWidth(left);
    m_model->setLines(lines);
    const int row = RegisterLineDelegate::rowHeight(), count = static_cast<int>(lines.size());
    m_view->setMaximumHeight(row * count);
    m_view->setMinimumHeight(row * std::min(count, FewLines));
    m_view->setVisible(count > 0);
    m_empty->setText(whenEmpty);
    m_empty->setVisible(count == 0);
    const QMargins inside = layout()->contentsMargins(), frame = contentsMargins();
    const int edges = inside.top() + inside.bottom() + frame.top() + frame.bottom();
    const int sentence = m_empty->fontMetrics().height() + m_empty->contentsMargins().bottom();
    setMaximumHeight(m_head->sizeHint().height() + edges + (count > 0 ? row * count : sentence));
}

void LinesCard::open(const QModelIndex &index)
{
    const auto line = index.data(RowRole).value<RegisterLine>();
    if (line.id != 0)
        emit opened(line.type, line.id);
}

} // namespace lamp
