// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/files.h"
#include "services/sampleoffice_p.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QRegularExpression>

#include <algorithm>

// Writes what was made in the order of creation: numbers, links and texts that name other items come last.
namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

struct Written {
    QHash<QString, WorkItemId> ids; // by key
    QHash<QString, QString> numbers;
    QHash<QString, TagId> tags;
};

Result<void> addNumbers(ChangeSet &changes, SampleItems &items, Written &written)
{
    LAMP_TRY(letter, workitemstore::deskLetter(changes.connection()));
    for (SampleItem &one : items) {
        const bool planned = one.item.kind == Kind::Maintenance;
        LAMP_TRY(value, changes.next(planned ? "maintenance" : "ticket"));
        one.item.numberSort = value;
        const QString series = letter + (planned ? u"M"_s : QString());
        one.item.number = series.isEmpty() ? QString::number(value) : QString(series + u'-' + QString::number(value));
        if (!one.key.isEmpty())
            written.numbers.insert(one.key, one.item.number);
    }
    return {};
}

// "{#outage}" becomes "#1017".
Result<QString> withNumbers(const QString &text, const QHash<QString, QString> &numbers)
{
    static const QRegularExpression token(u"\\{#([a-z0-9-]+)\\}"_s);
    QString out = text;
    for (auto match = token.match(out); match.hasMatch(); match = token.match(out)) {
        LAMP_TRY(number, named(numbers, match.captured(1)));
        out.replace(match.capturedStart(), match.capturedLength(), u'#' + number);
    }
    return out;
}

Result<void> attachFiles(ChangeSet &changes, const SampleItem &one, WorkItemId id, EntryId entry, Instant at)
{
    for (const auto &file : one.files)
        LAMP_CHECK(Files::add(changes, Attachment{.workItemId = id, .entryId = entry, .name = file.name, .addedAt = at},
                              file.data));
    return {};
}

Result<void> addTimeline(ChangeSet &changes, const SampleItem &one, WorkItemId id, const Written &written)
{
    EntryId withFiles;
    Instant filesAt = one.item.createdAt;
    for (Entry entry : one.entries) {
        entry.workItemId = id;
        entry.recordedAt = entry.happenedAt;
        if (entry.body.contains(u"{#")) {
            LAMP_TRY(body, withNumbers(entry.body, written.numbers));
            entry.body = body;
        }
        LAMP_TRY(entryId, rows::insert(changes, entry));
        if (entry.kind == EntryKind::Told && one.updates.contains(entry.happenedAt.ms))
            LAMP_CHECK(rows::insert(changes,
                                    MajorUpdate{.workItemId = id,
                                                .entryId = entryId,
                                                .told = one.updates.value(entry.happenedAt.ms)}));
        const bool proof = one.item.kind == Kind::Maintenance && entry.kind != EntryKind::Status;
        if (proof || !withFiles) { // a ticket's files came with its report, a job's with its last words
            withFiles = entryId;
            filesAt = entry.happenedAt;
        }
    }
    return attachFiles(changes, one, id, withFiles, filesAt);
}

Result<QList<StepId>> addSteps(ChangeSet &changes, const SampleItem &one, WorkItemId id)
{
    QList<StepId> ids;
    for (Step step : one.steps) {
        step.workItemId = id;
        LAMP_TRY(made, rows::insert(changes, step));
        ids.append(made);
    }
    return ids;
}

Result<void> addParts(ChangeSet &changes, const SampleItem &one, WorkItemId id, Written &written)
{
    for (const AssetId asset : one.furtherAssets)
        LAMP_CHECK(rows::insert(changes, WorkItemAsset{.workItemId = id, .assetId = asset}));
    for (const QString &name : one.tags) {
        if (!written.tags.contains(name)) {
            LAMP_TRY(tag, rows::insert(changes, Tag{.name = name}));
            written.tags.insert(name, tag);
        }
        LAMP_CHECK(rows::insert(changes, Tagging{.tagId = written.tags.value(name), .workItemId = id}));
    }
    if (one.downtime) {
        Downtime downtime = *one.downtime;
        downtime.workItemId = id;
        if (downtime.planned)
            downtime.changeId = id;
        LAMP_CHECK(rows::insert(changes, downtime));
    }
    if (one.occurrence) {
        Occurrence occurrence = *one.occurrence;
        occurrence.workItemId = id;
        LAMP_CHECK(rows::insert(changes, occurrence));
    }
    if (one.item.articleId && one.item.solvedAt && one.item.kind != Kind::Maintenance)
        LAMP_CHECK(rows::insert(changes,
                                ArticleUse{.articleId = one.item.articleId,
                                           .workItemId = id,
                                           .helped = one.helped,
                                           .minutes = one.articleMinutes,
                                           .at = *one.item.solvedAt}));
    return {};
}

Result<void> linkItem(ChangeSet &changes, const SampleItem &one, WorkItemId id, const Written &written)
{
    for (const auto &[kind, other] : one.links) {
        LAMP_TRY(to, named(written.ids, other));
        LAMP_CHECK(rows::insert(changes, WorkItemLink{.fromId = id, .kind = kind, .toId = to}));
    }
    if (!one.parent.isEmpty()) {
        LAMP_TRY(parent, named(written.ids, one.parent));
        LAMP_CHECK(rows::insert(changes, WorkItemLink{.fromId = parent, .kind = LinkKind::Parent, .toId = id}));
        LAMP_TRY(whole, rows::get<WorkItem>(changes.connection(), parent));
        if (whole.major) // all who called were told when it was over
            LAMP_CHECK(rows::insert(changes,
                                    MajorReport{.majorId = parent,
                                                .workItemId = id,
                                                .toldAt = whole.solvedAt,
                                                .toldVia = whole.solvedAt ? u"mail"_s : QString()}));
    }
    return {};
}

} // namespace

Result<void> write(ChangeSet &changes, Office &office, SampleItems items)
{
    // A parent is created before its children and so has its id by then.
    std::ranges::stable_sort(items, {}, [](const SampleItem &one) { return one.item.createdAt; });
    Written written{.ids = {}, .numbers = {}, .tags = office.tags};
    LAMP_CHECK(addNumbers(changes, items, written));
    QList<WorkItemId> ids;
    QList<QList<StepId>> steps;
    for (SampleItem &one : items) {
        if (!one.parent.isEmpty()) {
            LAMP_TRY(parent, named(written.ids, one.parent));
            one.item.parentId = parent;
        }
        LAMP_TRY(fixText, withNumbers(one.item.fixText, written.numbers));
        one.item.fixText = fixText;
        LAMP_TRY(id, rows::insert(changes, one.item));
        ids.append(id);
        if (!one.key.isEmpty())
            written.ids.insert(one.key, id);
        LAMP_CHECK(addTimeline(changes, one, id, written));
        LAMP_TRY(made, addSteps(changes, one, id));
        steps.append(made);
        LAMP_CHECK(addParts(changes, one, id, written));
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        LAMP_CHECK(linkItem(changes, items[i], ids[i], written));
        LAMP_CHECK(addSheets(changes, items[i], ids[i], steps[i], written.ids));
    }
    return {};
}

} // namespace lamp::sampleoffice
