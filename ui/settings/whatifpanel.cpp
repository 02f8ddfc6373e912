// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/whatifpanel.h"

#include "items/clockwords.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostLines = 200; // of either kind; the summary has the whole number
} // namespace

WhatIfPanel::WhatIfPanel(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_summary(new QLabel(this)), m_lines(new QListWidget(this)),
      m_save(called(new QPushButton(tr("Save"), this), u"clocksSave"_s, tr("Save what is promised"))),
      m_discard(called(new QPushButton(tr("Discard"), this), u"clocksDiscard"_s, tr("Discard the changes")))
{
    setObjectName(u"whatIfPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_summary->setObjectName(u"whatIfSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    called(m_lines, u"whatIfLines"_s, tr("Tickets whose fate the change decides"));
    m_lines->setIconSize(QSize(unit() * 2, unit() * 2));
    m_lines->setMaximumHeight(unit() * 12);
    m_save->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new SectionLabel(tr("What this would change"), this));
    column->addLayout(row);
    column->addWidget(m_lines);
    connect(m_save, &QPushButton::clicked, this, &WhatIfPanel::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &WhatIfPanel::discardRequested);
    connect(m_lines, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit openWorkItem({item->data(Qt::UserRole).toLongLong()});
    });
    showUnchanged();
}

QString WhatIfPanel::summary() const { return m_summary->text(); }

void WhatIfPanel::allow(bool save, bool discard)
{
    const bool writable = whyNot(m_desk, u"rules").isEmpty();
    m_save->setEnabled(save && writable);
    m_discard->setEnabled(discard);
    m_lines->setVisible(m_lines->count() > 0);
}

void WhatIfPanel::showUnchanged()
{
    m_lines->clear();
    m_summary->setText(tr("Nothing is changed yet. While you change something, it says here which open tickets would "
                          "be broken or kept."));
    allow(false, false);
}

void WhatIfPanel::showLooking()
{
    m_summary->setText(tr("Looking what this would change …"));
    allow(false, true);
}

void WhatIfPanel::showProblems(const QList<ClockProblem> &problems)
{
    m_lines->clear();
    const ClockProblem &first = problems.first();
    const QString name = !first.name.isEmpty() ? first.name
        : first.where == ClockProblem::Where::Desk ? tr("the desk's hours")
                                                   : tr("without a name");
    m_summary->setText(tr("It cannot be saved like this: %n field(s) to put right.", nullptr,
                          static_cast<int>(problems.size()))
                       + u' ' + tr("%1: %2").arg(name, problemWords(first)));
    allow(false, true);
}

void WhatIfPanel::addLines(const QList<WhatIfLine> &lines, bool breached)
{
    const Instant now = m_desk.now();
    const QTimeZone zone = m_desk.zone();
    for (const WhatIfLine &line : lines.first(std::min(MostLines, lines.size()))) {
        const QIcon sign = breached ? icon("emblem-warning", Ink::Red) : icon("checkmark", Ink::Grn);
        auto *item = new QListWidgetItem(sign, whatIfWords(line, breached, now, zone), m_lines);
        item->setData(Qt::UserRole, line.id.value);
    }
}

void WhatIfPanel::show(const WhatIf &what)
{
    m_lines->clear();
    QStringList parts;
    if (!what.breached.isEmpty())
        parts.append(tr("%n would be broken", nullptr, static_cast<int>(what.breached.size())));
    if (!what.saved.isEmpty())
        parts.append(tr("%n would be kept", nullptr, static_cast<int>(what.saved.size())));
    if (what.moved > 0)
        parts.append(tr("%n would have another next deadline", nullptr, static_cast<int>(what.moved)));
    const QString open = tr("Of %n open item(s)", nullptr, static_cast<int>(what.open));
    m_summary->setText(parts.isEmpty() ? tr("%1 none would change.").arg(open)
                                       : tr("%1: %2.").arg(open, parts.join(u", "_s)));
    addLines(what.breached, true);
    addLines(what.saved, false);
    allow(true, true);
}

} // namespace lamp
