// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/fieldtext.h"
#include "services/history.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/query.h"
#include "store/rows.h"

namespace lamp::test {

using namespace Qt::StringLiterals;

// A desk with a technician, and what is often asked of its work items.
class WorkItemsFixture : public QObject {
protected:
    std::unique_ptr<TempDesk> m_desk;

    WorkItemDetails details(WorkItemId id) { return (*m_desk)->workItems().details(id).result().value(); }
    WorkItem item(WorkItemId id) { return details(id).item; }
    StatusUse statusOf(WorkItemId id) { return (*m_desk)->catalog().status(item(id).statusId).use; }
    QList<QString> numbers(const QString &query)
    {
        const auto rows = (*m_desk)->workItems().firstPage(parseQuery(query).value(), 200).result().value().second;
        QList<QString> list;
        for (const WorkItemRow &row : rows)
            list.append(row.number);
        return list;
    }
    // What "lamplighter-cli set NUMBER FIELD=VALUE …" does.
    Result<void> set(WorkItemId id, const QList<std::pair<QString, QString>> &fields)
    {
        const WorkItem before = item(id);
        const auto after = (*m_desk)->database().readNow([&](Connection &c) -> Result<WorkItem> {
            WorkItem next = before;
            for (const auto &[field, value] : fields) {
                LAMP_TRY(changed, fieldtext::set(c, **m_desk, next, field, value));
                next = changed;
            }
            return next;
        });
        return after ? (*m_desk)->workItems().edit(before, *after).result() : std::unexpected(after.error());
    }
    WorkItemId planned(const QString &title, AssetId asset, AssetId further = {})
    {
        NewWorkItem fresh;
        fresh.item.kind = Kind::Change;
        fresh.item.title = title;
        fresh.item.assetId = asset;
        if (further)
            fresh.furtherAssets = {further};
        return (*m_desk)->workItems().create(fresh).result().value_or(WorkItemId{});
    }
    bool worked(WorkItemId id) { return (*m_desk)->workItems().rows({id}).result().value().first().worked; }
    QStringList verify() { return (*m_desk)->history().verify().result().value(); }
    template <class T>
    auto add(const T &row)
    {
        return (*m_desk)
            ->database()
            .write({"Added %1", {}}, [row](ChangeSet &c) { return lamp::rows::insert(c, row); })
            .result()
            .value();
    }
    template <class T, class Change>
    void change(decltype(T::id) id, Change change)
    {
        VERIFY_OK((*m_desk)
                      ->database()
                      .write({"Changed %1", {}},
                             [=](ChangeSet &c) -> Result<void> {
                                 LAMP_TRY(before, lamp::rows::get<T>(c.connection(), id));
                                 T after = before;
                                 change(after);
                                 return lamp::rows::update(c, before, after);
                             })
                      .result());
    }
    qint64 repeat(WorkItemId id)
    {
        return (*m_desk)->workItems().rows({id}).result().value().first().repeatCount;
    }

    void setUp()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }

    void tearDown()
    {
        QCOMPARE(verify(), QStringList());
        m_desk.reset();
    }
};

} // namespace lamp::test
