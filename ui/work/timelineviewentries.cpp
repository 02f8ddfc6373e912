// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/timelineview.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "services/timelinetexts.h"
#include "work/attachmentdialogs.h"
#include "work/entrycard.h"
#include "work/timelinefilter.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

// What can be done with the entries of a timeline, and what is dropped on it.
namespace lamp {

using namespace Qt::StringLiterals;

void TimelineView::connectCard(EntryCard *card)
{
    connect(card, &EntryCard::recordActivated, this, &TimelineView::recordActivated);
    connect(card, &EntryCard::message, this, &TimelineView::message);
    connect(card, &EntryCard::saveRequested, m_dialogs, &AttachmentDialogs::saveAs);
    connect(card, &EntryCard::pictureRequested, m_dialogs, &AttachmentDialogs::showLarge);
    connect(card, &EntryCard::editingEnded, this, [this] {
        if (const auto held = std::exchange(m_held, std::nullopt))
            show(*held);
    });
    connect(card, &EntryCard::opened, this, [this](EntryId id) { m_opened.insert(id.value); });
    connect(card, &EntryCard::edited, this, [this](const Entry &before, const Entry &after) {
        deliver(m_desk.workItems().editEntry(before, after), this, [this](const Result<void> &result) {
            if (result)
                emit message(tr("Saved the entry"));
            else
                emit failed(result.error());
        });
    });
    connect(card, &EntryCard::textRequested, this,
            [this](const Attachment &attachment) { m_dialogs->showText(attachment, m_highlighter); });
    connect(card, &EntryCard::redactRequested, this, [this](EntryId id) {
        deliver(m_desk.database().redact(u"entry"_s, id.value, u"body"_s, tr("by the menu of the entry")), this,
                [this](const Result<qint64> &places) {
            if (places)
                emit message(tr("Blanked in %n place(s), for good", nullptr, static_cast<int>(*places)));
            else
                emit failed(places.error());
        });
    });
}

void TimelineView::addHidden(int count)
{
    auto *button = new QPushButton(tr("%n entries are not shown: %1. Show all", nullptr, count)
                                       .arg(m_filter->hiddenWords()), widget());
    button->setFlat(true);
    button->setObjectName(u"timelineHidden"_s);
    connect(button, &QPushButton::clicked, m_filter, &TimelineFilter::showAll);
    m_column->insertWidget(m_column->count() - 1, button);
    m_made.append(button);
}

void TimelineView::markEdited()
{
    deliver(timelinetexts::edited(m_desk, m_item), this, [this, item = m_item](const Result<QSet<qint64>> &edited) {
        if (!edited || item != m_item)
            return;
        for (EntryCard *card : findChildren<EntryCard *>())
            if (edited->contains(card->entryId().value) && m_made.contains(card))
                card->setEdited();
    });
}

// An entry whose editing was cut off is edited on.
void TimelineView::bringEditsBack()
{
    deliver(m_desk.drafts().all(), this, [this, item = m_item](const Result<QList<Draft>> &drafts) {
        if (!drafts || item != m_item)
            return;
        for (EntryCard *card : findChildren<EntryCard *>())
            if (m_made.contains(card)
                && std::ranges::contains(*drafts, EntryCard::draftKey(card->facts()), &Draft::key))
                card->startEdit();
    });
}

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool mail = std::ranges::any_of(
        urls, [](const QUrl &url) { return url.path().endsWith(u".eml"_s, Qt::CaseInsensitive); });
    event->setAccepted(!mail && (event->mimeData()->hasImage() || !urls.isEmpty())); // mail is the page's
}

void TimelineView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit dropped(event->mimeData());
}

} // namespace lamp
