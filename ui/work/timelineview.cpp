// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/timelineview.h"

#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"
#include "work/attachmentdialogs.h"
#include "work/clippedbody.h"
#include "work/entrycard.h"
#include "work/timelinefilter.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int FirstLines = 8;   // of the first message
constexpr int LastOpen = 3;     // entries at the end that stand open
constexpr int MostFolded = 6;   // more folded entries than this hide behind one line
constexpr int MostLines = 2;    // more quiet lines together than this are folded
} // namespace

TimelineView::TimelineView(Desk &desk, CodeHighlighter &highlighter, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_highlighter(highlighter),
      m_dialogs(new AttachmentDialogs(desk.files(), this)), m_filter(new TimelineFilter(desk, this))
{
    viewport()->setAcceptDrops(true);
    setObjectName(u"timeline"_s);
    connect(m_dialogs, &AttachmentDialogs::message, this, &TimelineView::message);
    connect(m_dialogs, &AttachmentDialogs::failed, this, &TimelineView::failed);
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    auto *content = new QWidget(this);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 3 / 2);
    auto *column = new QWidget(content);
    column->setMaximumWidth(columnWidth());
    outer->addWidget(column, 1);
    outer->addStretch(0);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins({});
    m_column->setSpacing(unit());
    m_column->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

int TimelineView::columnWidth() { return ClippedBody::readingWidth() + unit() * 3; }

void TimelineView::setTop(QWidget *widget)
{
    m_top = widget;
    m_column->insertWidget(0, widget);
}

void TimelineView::clear()
{
    for (QWidget *widget : std::as_const(m_made)) {
        m_column->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_made.clear();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    const bool atEnd = verticalScrollBar()->maximum() > 0
        && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QScrollArea::resizeEvent(event);
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TimelineView::scrollToEndSoon() { m_toEnd = true; }

QList<TimelineView::Block> TimelineView::blocksOf(const WorkItemDetails &details, int *hidden) const
{
    QList<Block> blocks;
    const QHash<qint64, Solution> solutions = solutionsOf(details, m_desk.catalog());
    for (const Entry &entry : details.entries) {
        if (const auto found = solutions.find(entry.id.value); found != solutions.end()) {
            blocks.append({{entry}, {}, *found});
            continue;
        }
        if (!m_filter->shows(entry)) {
            ++*hidden;
            continue;
        }
        const bool quiet = entry.kind == EntryKind::Status
            || (entry.kind == EntryKind::Work && entry.body.trimmed().isEmpty());
        if (!quiet)
            blocks.append({{}, entry, {}});
        else if (!blocks.isEmpty() && !blocks.last().message && blocks.last().solution.isEmpty())
            blocks.last().lines.append(entry);
        else
            blocks.append({{entry}, {}, {}});
    }
    if (const auto unknown = solutions.find(0); unknown != solutions.end())
        blocks.append({{}, {}, *unknown});
    return blocks;
}

void TimelineView::show(const WorkItemDetails &details)
{
    const bool other = details.item.id != m_item;
    const QList<EntryCard *> cards = findChildren<EntryCard *>();
    if (!other && std::ranges::any_of(cards, &EntryCard::isEditing)) {
        m_held = details; // what is being typed matters more than what came in
        return;
    }
    m_held.reset();
    const int place = verticalScrollBar()->value();
    if (other) {
        m_item = details.item.id;
        m_opened.clear();
        m_allShown = m_linesShown = false;
    }
    setUpdatesEnabled(false);
    clear();
    addBlocks(details);
    setUpdatesEnabled(true);
    markEdited();
    if (other)
        bringEditsBack();
    const bool toEnd = std::exchange(m_toEnd, false) && !other;
    QTimer::singleShot(0, this, [this, other, toEnd, place] {
        verticalScrollBar()->setValue(toEnd ? verticalScrollBar()->maximum() : other ? 0 : place);
    });
}

// The first message and the last ones are open; of many between them only how many there are.
void TimelineView::addBlocks(const WorkItemDetails &details)
{
    int filtered = 0;
    const QList<Block> blocks = blocksOf(details, &filtered);
    if (filtered > 0)
        addHidden(filtered);
    const auto isMessage = [](const Block &block) { return block.message.has_value(); };
    const auto messages = std::ranges::count_if(blocks, isMessage);
    const auto folded = messages - 1 - LastOpen;
    const bool hide = folded > MostFolded && !m_allShown;
    int number = 0;
    for (const Block &block : blocks) {
        const bool middle = number > 0 && number < messages - LastOpen;
        if (hide && middle && number == 1 && block.message)
            addEarlier(static_cast<int>(folded), details);
        if (block.message) {
            const bool open = number == 0 || number >= messages - LastOpen
                || m_opened.contains(block.message->id.value);
            if (!hide || !middle)
                addMessage(*block.message, details, open, number == 0);
            ++number;
        } else if (!block.solution.isEmpty() || !hide || !middle) {
            addQuiet(block, details);
        }
    }
}

QString TimelineView::authorOf(const Entry &entry, const WorkItemDetails &details)
{
    if (entry.authorId)
        return details.authors.value(entry.authorId.value);
    return entry.authorText.isEmpty() ? tr("unknown") : entry.authorText;
}

void TimelineView::addMessage(const Entry &entry, const WorkItemDetails &details, bool open, bool first)
{
    EntryCard::Facts facts{.entry = entry,
                           .number = details.item.number,
                           .author = authorOf(entry, details),
                           .files = {},
                           .shownInText = details.attachments,
                           .open = open,
                           .lines = first && !m_opened.contains(entry.id.value) ? FirstLines : 0,
                           .editable = false};
    for (const Attachment &attachment : details.attachments)
        if (attachment.entryId == entry.id || (first && !attachment.entryId))
            facts.files.append(attachment);
    const bool mine = entry.authorId ? entry.authorId == m_desk.me() : entry.kind != EntryKind::Report;
    facts.editable = mine && !m_desk.catalog().status(details.item.statusId).locks;
    auto *card = new EntryCard(m_desk, m_highlighter, facts, widget());
    connectCard(card);
    m_column->insertWidget(m_column->count() - 1, card);
    m_made.append(card);
}

QString TimelineView::lineOf(const Entry &entry, const WorkItemDetails &details) const
{
    const QString when = timeWords(entry.happenedAt, m_desk.now(), m_desk.zone()), who = authorOf(entry, details);
    if (entry.kind == EntryKind::Work)
        return tr("%1 · %2 of work · %3").arg(when, minutesWords(entry.minutes), who);
    const QString to = m_desk.catalog().status(entry.statusId).name,
                  from = m_desk.catalog().status(entry.fromStatusId).name;
    return from.isEmpty() ? tr("%1 · status %2 · %3").arg(when, to, who)
                          : tr("%1 · status %2 → %3 · %4").arg(when, from, to, who);
}

void TimelineView::addLines(const QList<Entry> &lines, const WorkItemDetails &details)
{
    QStringList texts;
    for (const Entry &entry : lines)
        texts.append(lineOf(entry, details));
    auto *label = new MutedLabel(texts.join(u'\n'), widget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(unit() / 2, 0, 0, 0);
    QWidget *shown = label;
    if (lines.size() > MostLines && !m_linesShown) {
        auto *fold = new QPushButton(tr("%n change(s) ▸", nullptr, static_cast<int>(lines.size())), widget());
        fold->setFlat(true);
        fold->setFont(smallFont());
        fold->setObjectName(u"timelineChanges"_s);
        fold->setToolTip(texts.join(u'\n'));
        auto *box = new QWidget(widget());
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins({});
        column->addWidget(fold, 0, Qt::AlignLeft);
        column->addWidget(label);
        label->hide();
        connect(fold, &QPushButton::clicked, this, [this, fold, label] {
            m_linesShown = true;
            fold->hide();
            label->show();
        });
        shown = box;
    }
    m_column->insertWidget(m_column->count() - 1, shown);
    m_made.append(shown);
}

void TimelineView::addQuiet(const Block &block, const WorkItemDetails &details)
{
    if (block.solution.isEmpty())
        addLines(block.lines, details);
    else
        addSolution(block, details);
}

void TimelineView::addSolution(const Block &block, const WorkItemDetails &details)
{
    auto *label = new QLabel(widget());
    label->setObjectName(u"timelineSolution"_s);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setMargin(unit());
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Grn));
    palette.setColor(QPalette::Window, ink(Ink::GrnB));
    label->setPalette(palette);
    label->setForegroundRole(QPalette::WindowText);
    label->setBackgroundRole(QPalette::Window);
    label->setAutoFillBackground(true);
    QString head = tr("✓ Solved");
    if (!block.lines.isEmpty())
        head = tr("✓ %1").arg(lineOf(block.lines.first(), details));
    else if (details.item.solvedAt)
        head = tr("✓ Solved %1").arg(timeWords(*details.item.solvedAt, m_desk.now(), m_desk.zone()));
    label->setText(head + u'\n' + block.solution.words());
    label->setAccessibleName(tr("Solution"));
    label->setAccessibleDescription(label->text());
    m_column->insertWidget(m_column->count() - 1, label);
    m_made.append(label);
}

void TimelineView::addEarlier(int count, const WorkItemDetails &details)
{
    auto *button = new QPushButton(tr("%n earlier entries ▸", nullptr, count), widget());
    button->setFlat(true);
    button->setObjectName(u"timelineEarlier"_s);
    connect(button, &QPushButton::clicked, this, [this, details] {
        m_allShown = true;
        show(details);
    });
    m_column->insertWidget(m_column->count() - 1, button);
    m_made.append(button);
}

} // namespace lamp
