// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clocksheet.h"

#include "items/clockwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"
#include "work/clockbar.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QLabel *sheetText(const QString &text, QWidget *parent, Ink colour = Ink::Text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink(colour));
    label->setPalette(palette);
    return label;
}

Ink inkOfClock(const ClockView &view)
{
    if (view.breached)
        return Ink::Red;
    return view.verdict.paused ? Ink::Amb : Ink::Grn;
}
} // namespace

ClockSheet::ClockSheet(Desk &desk, const QString &what, const ItemClocks &clocks, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_clocks(clocks), m_now(desk.now()), m_zone(clocks.zone),
      m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"clockSheet"_s);
    setWindowTitle(tr("Clocks of %1").arg(what));
    if (!m_zone.isValid())
        m_zone = desk.zone();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() * 2, unit() * 2, unit() * 2, unit() * 2);
    column->setSpacing(unit());
    addSummary(column, what);
    auto *bars = new QWidget(this);
    auto *barColumn = new QVBoxLayout(bars);
    barColumn->setContentsMargins({});
    for (const ClockView &view : std::as_const(m_clocks.clocks))
        addClock(barColumn, view);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(bars);
    column->addWidget(area, 3);
    addLegend(column);
    addList(column);
    addButtons(column);
    resize(unit() * 92, unit() * 82);
    m_list->setFocus(Qt::OtherFocusReason);
}

QStringList ClockSheet::summary() const
{
    QStringList lines;
    const QString hours = m_clocks.calendarName.isEmpty() ? tr("the desk's hours") : m_clocks.calendarName;
    lines.append(tr("Policy “%1” by %2, times in %3")
                     .arg(m_clocks.policy.name, hours, QString::fromLatin1(m_zone.id())));
    for (const QString &line :
         {nextWords(m_clocks, m_now, m_zone), answeredWords(m_clocks, m_now, m_zone)})
        if (!line.isEmpty())
            lines.append(line);
    if (m_clocks.reopened > 0)
        lines.append(tr("opened again %n time(s)", nullptr, m_clocks.reopened));
    if (m_clocks.earlierRules)
        lines.append(tr("The verdict is that of the rules it was finished under; the bars follow today's rules."));
    return lines;
}

void ClockSheet::addSummary(QVBoxLayout *column, const QString &what)
{
    auto *title = new TitleLabel(what, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *words = sheetText(summary().join(u'\n'), this);
    words->setObjectName(u"clockSummary"_s);
    column->addWidget(words);
    const QString broken = brokenWords(m_clocks, m_now, m_zone);
    if (broken.isEmpty())
        return;
    auto *bad = sheetText(u"! "_s + broken, this, Ink::Red);
    bad->setObjectName(u"clockBroken"_s);
    column->addWidget(bad);
}

void ClockSheet::addClock(QVBoxLayout *column, const ClockView &view)
{
    auto *head = new QHBoxLayout;
    auto *name = sheetText(clockWord(view.run.kind), this);
    name->setFont(strongFont());
    name->setToolTip(clockHint(view.run.kind));
    name->setWordWrap(false);
    const QString mark = view.breached ? u"! "_s : view.run.metAt ? u"✓ "_s : QString();
    auto *state = sheetText(mark + stateWords(view, m_desk.catalog(), m_now, m_zone), this, inkOfClock(view));
    state->setObjectName(u"clockState."_s + codeOf(view.run.kind));
    auto *left = new MutedLabel(leftWords(view), this);
    left->setToolTip(view.run.fixedTarget ? QString() : tr("Promised: %1").arg(targetText(view.run.target)));
    head->addWidget(name);
    head->addWidget(state, 1);
    head->addWidget(left);
    column->addLayout(head);
    column->addWidget(new ClockBar(m_desk, view, m_now, m_zone, this));
}

void ClockSheet::addLegend(QVBoxLayout *column)
{
    QList<ClockBar::Look> looks;
    for (const ClockBar *bar : findChildren<ClockBar *>())
        for (const ClockBar::Look look : bar->looks())
            if (!looks.contains(look))
                looks.append(look);
    std::ranges::sort(looks);
    auto *legend = new QWidget(this);
    legend->setObjectName(u"clockLegend"_s);
    auto *flow = new FlowLayout(legend, unit());
    for (const ClockBar::Look look : std::as_const(looks))
        flow->addWidget(new ClockLegend(look, legend));
    flow->addWidget(new MutedLabel(tr("▼ now   ▲ deadline"), legend));
    column->addWidget(legend);
}

void ClockSheet::addList(QVBoxLayout *column)
{
    m_list->setObjectName(u"clockStretches"_s);
    m_list->setAccessibleName(tr("Stretches of each clock"));
    m_list->setHeaderLabels({tr("When"), tr("Working time"), tr("Why")});
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    for (const ClockView &view : std::as_const(m_clocks.clocks)) {
        auto *clock = new QTreeWidgetItem(
            m_list, {clockWord(view.run.kind), leftWords(view), stateWords(view, m_desk.catalog(), m_now, m_zone)});
        clock->setFont(0, strongFont());
        for (const slaclock::Stretch &stretch : view.stretches) {
            const QString reason = stretchReason(stretch, m_desk.catalog());
            const bool counts = stretch.kind == slaclock::Stretch::Kind::Counted;
            auto *line = new QTreeWidgetItem(
                clock, {stretchSpan(stretch, m_now, m_zone),
                        stretch.workingMs > 0 ? workingWords(stretch.workingMs) : u"–"_s,
                        stretch.ahead && counts ? ClockBar::lookWord(ClockBar::Look::Ahead) : reason});
            line->setData(0, Qt::AccessibleTextRole, QString(line->text(0) + u": " + line->text(2)));
        }
        clock->setExpanded(!view.run.metAt);
    }
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    column->addWidget(m_list, 4);
}

void ClockSheet::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"clockClose"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_clocks.earlierRules && whyNot(m_desk).isEmpty()) {
        auto *again = buttons->addButton(tr("Judge by today's rules"), QDialogButtonBox::ActionRole);
        again->setObjectName(u"clockJudgeAgain"_s);
        again->setAutoDefault(false);
        connect(again, &QPushButton::clicked, this, [this] {
            emit judgeAgainRequested();
            accept();
        });
    }
    column->addWidget(buttons);
}

} // namespace lamp
