// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/outlinepane.h"

#include "knowledge/factlink.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
int topLevel(const QList<GuardedDocument::Heading> &headings)
{
    int top = 6;
    for (const auto &heading : headings)
        top = qMin(top, heading.level);
    return top;
}
} // namespace

OutlinePane::OutlinePane(QWidget *parent)
    : QScrollArea(parent), m_page(new QWidget), m_layout(new QVBoxLayout(m_page)),
      m_title(new SectionLabel(tr("On this page"), m_page))
{
    setObjectName(u"readingOutline"_s);
    setAccessibleName(tr("Contents of the article"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(unit() * 26);
    m_layout->setContentsMargins(unit() * 3 / 2, unit() * 2, unit(), unit() * 2);
    m_layout->setSpacing(unit() / 4);
    m_layout->addWidget(m_title);
    m_layout->addStretch();
    setWidget(m_page);
    setWidgetResizable(true);
    dress();
}

void OutlinePane::setHeadings(const QList<GuardedDocument::Heading> &headings)
{
    m_headings = headings;
    for (FactLink *link : std::as_const(m_links))
        link->deleteLater();
    m_links.clear();
    const int top = topLevel(headings);
    for (qsizetype i = 0; i < qMin(headings.size(), Most); ++i) {
        auto *link = new FactLink(headings[i].text, m_page);
        link->setObjectName(u"heading"_s + QString::number(i));
        link->setIndent(headings[i].level - top);
        connect(link, &QAbstractButton::clicked, this, [this, i] { emit chosen(static_cast<int>(i)); });
        link->installEventFilter(this);
        m_layout->insertWidget(m_layout->count() - 1, link);
        link->show();
        m_links.append(link);
    }
    setCurrent(-1);
}

void OutlinePane::setCurrent(int index)
{
    m_current = index;
    for (qsizetype i = 0; i < m_links.size(); ++i)
        m_links[i]->setStrong(i == index);
    if (index >= 0 && index < m_links.size() && isVisible())
        ensureWidgetVisible(m_links[index], 0, unit() * 4);
}

void OutlinePane::focusCurrent()
{
    if (!m_links.isEmpty())
        m_links[qBound(0, m_current, static_cast<int>(m_links.size()) - 1)]->setFocus(Qt::ShortcutFocusReason);
}

bool OutlinePane::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const int row = key == 0 ? -1 : static_cast<int>(m_links.indexOf(watched));
    if (row < 0)
        return QScrollArea::eventFilter(watched, event);
    const int last = static_cast<int>(m_links.size()) - 1;
    const int to = key == Qt::Key_Down ? qMin(row + 1, last)
        : key == Qt::Key_Up            ? qMax(row - 1, 0)
        : key == Qt::Key_Home          ? 0
        : key == Qt::Key_End           ? last
                                       : -1;
    if (to >= 0) {
        m_links[to]->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(m_links[to], 0, unit() * 4);
    } else if (key == Qt::Key_Escape) {
        emit left();
    } else {
        return QScrollArea::eventFilter(watched, event);
    }
    return true;
}

void OutlinePane::fillMenu(QMenu *menu)
{
    const int top = topLevel(m_headings);
    for (qsizetype i = 0; i < qMin(m_headings.size(), Most); ++i) {
        QString text = QString((m_headings[i].level - top) * 4, u' ') + m_headings[i].text.left(80);
        text.replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(text, this, [this, i] { emit chosen(static_cast<int>(i)); });
        action->setCheckable(true);
        action->setChecked(i == m_current);
        if (i == m_current)
            menu->setActiveAction(action);
    }
}

void OutlinePane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the program has another theme
        dress();
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedWidth(unit() * 26);
}

void OutlinePane::dress()
{
    QPalette side = m_page->palette();
    side.setColor(QPalette::Window, ink(Ink::Panel));
    m_page->setPalette(side);
    m_page->setAutoFillBackground(true);
}

} // namespace lamp
