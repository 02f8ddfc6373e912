// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk.h"

#include "services/bulkact.h"
#include "services/desk.h"
#include "services/itemfields.h"
#include "services/workitemrules.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype NumbersShown = 5, ReasonsShown = 30, ValuesShown = 12;

void noteRefusal(QList<BulkRefusal> &refused, const QString &reason, const QString &number)
{
    auto found = std::ranges::find(refused, reason, &BulkRefusal::reason);
    if (found == refused.end() && refused.size() < ReasonsShown)
        found = refused.insert(refused.end(), {reason, 0, {}});
    else if (found == refused.end())
        found = refused.end() - 1; // a desk in such a state shows enough of it
    ++found->count;
    if (found->numbers.size() < NumbersShown)
        found->numbers.append(number);
}

// Counts what changes, from which value to which.
class Tally {
public:
    explicit Tally(const Desk &desk) : m_zone(desk.zone()), m_fields(itemfields::allNames()) { }
    bool add(const BulkAct &act, const WorkItem &before, const BulkAct::Effect &effect)
    {
        bool any = false;
        for (const QString &field : m_fields) {
            const QString from = itemfields::valueOf(field, before, m_zone),
                          to = itemfields::valueOf(field, effect.after, m_zone);
            if (from == to)
                continue;
            any = true;
            ++m_counts[{field, from, to}];
        }
        for (const QString &part : act.added(effect)) {
            any = true;
            ++m_counts[{part, {}, {}}];
        }
        return any;
    }
    [[nodiscard]] QList<BulkPreview::Line> lines() const
    {
        QList<BulkPreview::Line> all;
        for (const QString &field : m_fields + BulkAct::parts()) {
            QList<BulkPreview::Line> own;
            for (const auto &[key, count] : m_counts.asKeyValueRange())
                if (std::get<0>(key) == field)
                    own.append({field, std::get<1>(key), std::get<2>(key), count});
            std::ranges::stable_sort(own, std::ranges::greater(), &BulkPreview::Line::count);
            all += folded(own);
        }
        return all;
    }

private:
    // The long tail of old values as one line: "*".
    static QList<BulkPreview::Line> folded(QList<BulkPreview::Line> own)
    {
        if (own.size() <= ValuesShown)
            return own;
        BulkPreview::Line rest{own.first().field, u"*"_s, own.first().to, 0};
        for (qsizetype i = ValuesShown - 1; i < own.size(); ++i) {
            rest.count += own[i].count;
            if (own[i].to != rest.to)
                rest.to = u"*"_s;
        }
        own.resize(ValuesShown - 1);
        return own << rest;
    }
    QTimeZone m_zone;
    QStringList m_fields;
    QMap<std::tuple<QString, QString, QString>, qint64> m_counts;
};

template <class T>
QString bulkNameOf(Connection &connection, qint64 id)
{
    const auto row = rows::get<T>(connection, {id});
    return row ? row->name : QString();
}

void addNames(Connection &connection, BulkPreview &preview)
{
    for (const BulkPreview::Line &line : std::as_const(preview.lines))
        for (const QString &value : {line.from, line.to}) {
            const auto shape = itemfields::shapeOf(line.field);
            if (!value.startsWith(u'#'))
                continue;
            const qint64 id = QStringView(value).mid(1).toLongLong();
            QString name;
            if (shape == itemfields::Shape::Person || line.field == u"assignee")
                name = bulkNameOf<Person>(connection, id);
            else if (shape == itemfields::Shape::Asset)
                name = bulkNameOf<Asset>(connection, id);
            else if (shape == itemfields::Shape::Supplier)
                name = bulkNameOf<Supplier>(connection, id);
            if (!name.isEmpty())
                preview.names.insert(line.field + value, name);
        }
}

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict
        || error.kind == Error::Kind::Constraint || error.kind == Error::Kind::NotFound;
}

Result<BulkPreview> previewOf(Connection &connection, Desk &desk, const QList<WorkItemId> &ids, const ItemAct &wanted)
{
    LAMP_TRY(act, BulkAct::make(connection, desk, wanted));
    BulkPreview preview{.total = ids.size()};
    Tally tally(desk);
    for (const WorkItemId id : ids) {
        const auto item = rows::get<WorkItem>(connection, id);
        if (!item && item.error().kind == Error::Kind::NotFound) {
            ++preview.gone;
            continue;
        }
        if (!item)
            return std::unexpected(item.error());
        const auto effect = act.effect(connection, *item);
        if (effect)
            ++(tally.add(act, *item, *effect) ? preview.changed : preview.unchanged);
        else if (isRefusal(effect.error()))
            noteRefusal(preview.refused, effect.error().detail, item->number);
        else
            return std::unexpected(effect.error());
    }
    preview.lines = tally.lines();
    addNames(connection, preview);
    return preview;
}

qint64 countOf(const QList<BulkRefusal> &refused)
{
    qint64 count = 0;
    for (const BulkRefusal &one : refused)
        count += one.count;
    return count;
}

QString bulkSubject(const QString &macro, const WorkItem &last, qint64 changed)
{
    const QString items = changed == 1 ? workitemrules::subject(last) : workitemrules::subject(changed);
    return macro.isEmpty() ? items : QString(u'“' + macro + u"”: " + items);
}

Result<BulkOutcome> runBulk(ChangeSet &changes, Desk &desk, const QList<WorkItemId> &ids, const ItemAct &wanted,
                        const QString &macro)
{
    LAMP_TRY(act, BulkAct::make(changes.connection(), desk, wanted));
    BulkOutcome outcome;
    WorkItem last;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto item = rows::get<WorkItem>(changes.connection(), ids[i]);
        if (!item && item.error().kind != Error::Kind::NotFound)
            return std::unexpected(item.error());
        if (item) {
            bool written = false;
            const Result<void> done = changes.attempt([&]() -> Result<void> {
                LAMP_TRY(any, act.write(changes, *item));
                written = any;
                return {};
            });
            if (!done && !isRefusal(done.error()))
                return std::unexpected(done.error());
            if (!done)
                noteRefusal(outcome.refused, done.error().detail, item->number);
            else
                ++(written ? outcome.changed : outcome.unchanged);
            if (done && written)
                last = *item;
        } else {
            ++outcome.gone;
        }
        if (!changes.progress(i + 1, ids.size()))
            return fail(Error::Kind::Cancelled, {});
    }
    changes.setSubject(bulkSubject(macro, last, outcome.changed));
    return outcome;
}
} // namespace

qint64 BulkPreview::refusedCount() const { return countOf(refused); }
qint64 BulkOutcome::refusedCount() const { return countOf(refused); }

QFuture<Result<BulkPreview>> Bulk::preview(const QList<WorkItemId> &ids, const ItemAct &act) const
{
    return m_desk.database().read(
        [&desk = m_desk, ids, act](Connection &connection) { return previewOf(connection, desk, ids, act); });
}

QFuture<Result<BulkOutcome>> Bulk::apply(const QList<WorkItemId> &ids, const ItemAct &act, const QString &macro)
{
    const char *verb = macro.isEmpty() ? QT_TRANSLATE_NOOP("History", "Changed %1")
                                       : QT_TRANSLATE_NOOP("History", "Ran the macro %1");
    return m_desk.database().write({verb, {}}, [&desk = m_desk, ids, act, macro](ChangeSet &changes) {
        return runBulk(changes, desk, ids, act, macro);
    });
}

Result<void> Bulk::check(Connection &connection, const ItemAct &act) const
{
    return BulkAct::make(connection, m_desk, act).transform([](const BulkAct &) { });
}

} // namespace lamp
