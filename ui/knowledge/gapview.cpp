// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gapview.h"

#include "core/deliver.h"
#include "items/caremodel.h"
#include "items/targetwords.h"
#include "knowledge/factlink.h"
#include "services/desk.h"
#include "services/gaps.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostGapLines = 40;
}

GapView::GapView(Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_page(new QWidget), m_layout(new QVBoxLayout(m_page)),
      m_title(new TitleLabel), m_second(new MutedLabel), m_write(new QPushButton(tr("&Write an article from this"))),
      m_dismiss(new QPushButton(tr("&Dismiss")))
{
    setObjectName(u"gapView"_s);
    setAccessibleName(tr("Gap of the knowledge base"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_layout->setContentsMargins(unit() * 3, unit() * 3 / 2, unit() * 3, unit() * 4);
    m_layout->setSpacing(unit());
    m_layout->addWidget(makeHead());
    m_layout->addStretch(1);
    setWidget(m_page);
    dress();
}

QWidget *GapView::makeHead()
{
    auto *head = new QWidget(m_page);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    for (QLabel *label : {m_title, m_second}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_title->setObjectName(u"gapTitle"_s);
    auto *row = new QHBoxLayout;
    called(m_write, u"gapWrite"_s, tr("Write an article from this"))->setProperty("primary", true);
    called(m_dismiss, u"gapDismiss"_s, tr("Dismiss: it needs no article"));
    m_dismiss->setToolTip(tr("It needs no article"));
    for (QPushButton *button : {m_write, m_dismiss}) {
        keepToRoles(m_desk, button);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_write, &QPushButton::clicked, this, [this] { emit writeRequested(m_gap); });
    connect(m_dismiss, &QPushButton::clicked, this, &GapView::dismiss);
    return head;
}

void GapView::setGap(const GapGroup &gap)
{
    m_gap = gap;
    m_title->setText(gap.title);
    m_second->setText(gapWords(gap, m_desk));
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(m_page);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, unit(), 0, 0);
    column->setSpacing(unit() / 2);
    addSearches(column);
    addTickets(column);
    m_layout->insertWidget(1, m_lines);
    verticalScrollBar()->setValue(0);
}

void GapView::addSearches(QVBoxLayout *column)
{
    if (m_gap.searches.isEmpty())
        return;
    column->addWidget(new SectionLabel(tr("Searched for, and nothing found"), m_lines));
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    for (const SearchGap &search : m_gap.searches) {
        auto *label = new QLabel(tr("“%1” · %n time(s), last %2", nullptr, static_cast<int>(search.times))
                                     .arg(search.text, dayWords(search.lastAt.in(m_desk.zone()).date(), today)),
                                 m_lines);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *note = new MutedLabel(tr("Searches are noted on this copy of the desk only, and in no history."), m_lines);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addSpacing(unit());
}

void GapView::addTickets(QVBoxLayout *column)
{
    if (m_gap.tickets.isEmpty())
        return;
    column->addWidget(new SectionLabel(tr("Solved without an article"), m_lines));
    for (const SolvedGap &ticket : m_gap.tickets.first(qMin(m_gap.tickets.size(), MostGapLines))) {
        const QString words = numberWord(ticket.number) + u' ' + ticket.title;
        auto *link = new FactLink(words, m_lines);
        link->setObjectName(u"gapTicket%1"_s.arg(ticket.id.value));
        link->setAccessibleName(tr("Open %1").arg(words));
        QStringList fix{ticket.fix.isEmpty() ? QString() : m_desk.catalog().label(u"fix", ticket.fix), ticket.fixText,
                        ticket.minutes > 0 ? minutesWords(ticket.minutes) : QString()};
        fix.removeAll(QString());
        link->setSecond(fix.join(u" · "_s));
        connect(link, &QAbstractButton::clicked, this, [this, id = ticket.id] { emit workItemChosen(id); });
        column->addWidget(link);
    }
    if (m_gap.tickets.size() > MostGapLines)
        column->addWidget(new MutedLabel(
            tr("and %n more", nullptr, static_cast<int>(m_gap.tickets.size() - MostGapLines)), m_lines));
}

void GapView::dismiss()
{
    deliver(gaps::dismiss(m_desk, m_gap), this, [this, title = m_gap.title](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        emit message(tr("Dismissed the gap “%1”").arg(title));
        emit dismissed();
    });
}

void GapView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the program has another theme
        dress();
}

void GapView::dress()
{
    QPalette paper = m_page->palette();
    paper.setColor(QPalette::Window, ink(Ink::Panel));
    m_page->setPalette(paper);
    m_page->setAutoFillBackground(true);
}

} // namespace lamp
