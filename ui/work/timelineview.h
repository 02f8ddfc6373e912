// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/solutionwords.h"
#include "services/workitems.h"

#include <QScrollArea>

class QMimeData;
class QVBoxLayout;

namespace lamp {

class AttachmentDialogs;
class CodeHighlighter;
class Desk;
class EntryCard;
class TimelineFilter;

// What happened on a work item, in its order: the first message, the last three entries open, those between as one line
// each, changes of status and time as quiet lines, long runs of them folded. What solved it is never folded.
class TimelineView final : public QScrollArea {
    Q_OBJECT
public:
    TimelineView(Desk &desk, CodeHighlighter &highlighter, QWidget *parent);

    void show(const WorkItemDetails &details);
    using QScrollArea::show;
    void setTop(QWidget *widget); // stands above the entries and scrolls with them: the checklist
    void scrollToEndSoon(); // once the entry just saved is here
    void clear();
    [[nodiscard]] TimelineFilter &filter() { return *m_filter; }
    [[nodiscard]] static int columnWidth(); // at most: what is read, not the width of the window

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override; // files and pictures, for the entry that is written
    void resizeEvent(QResizeEvent *event) override; // what is read at the end stays in sight

signals:
    void recordActivated(const QString &kind, const QString &ref);
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void dropped(const QMimeData *data);

private:
    struct Block {
        QList<Entry> lines; // quiet lines that stand together
        std::optional<Entry> message;
        Solution solution; // what fixed it, with the change of status as the only line; none when nobody knows when
    };
    [[nodiscard]] QList<Block> blocksOf(const WorkItemDetails &details, int *hidden) const;
    void addBlocks(const WorkItemDetails &details);
    void addMessage(const Entry &entry, const WorkItemDetails &details, bool open, bool first);
    void addLines(const QList<Entry> &lines, const WorkItemDetails &details);
    void addQuiet(const Block &block, const WorkItemDetails &details);
    void addSolution(const Block &block, const WorkItemDetails &details);
    void addHidden(int count);
    void connectCard(EntryCard *card);
    void markEdited();
    void bringEditsBack();
    void addEarlier(int count, const WorkItemDetails &details);
    [[nodiscard]] QString lineOf(const Entry &entry, const WorkItemDetails &details) const;
    [[nodiscard]] static QString authorOf(const Entry &entry, const WorkItemDetails &details);

    Desk &m_desk;
    CodeHighlighter &m_highlighter;
    AttachmentDialogs *m_dialogs;
    TimelineFilter *m_filter;
    QVBoxLayout *m_column;
    QWidget *m_top = nullptr;
    QList<QWidget *> m_made;
    WorkItemId m_item;
    std::optional<WorkItemDetails> m_held; // came in while an entry was being edited
    QSet<qint64> m_opened; // entries that the user opened on this item
    bool m_allShown = false;
    bool m_linesShown = false;
    bool m_toEnd = false;
};

} // namespace lamp
