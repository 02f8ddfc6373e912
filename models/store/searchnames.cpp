// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Things that are called by a name: assets, people, suppliers, renewals, plans.
#include "core/text.h"
#include "store/likepattern.h"
#include "store/query.h"
#include "store/searchrepository.h"

namespace lamp::searchstore {

using namespace Qt::StringLiterals;

Nearness nearness(const QString &typed, const QStringList &names)
{
    const QString wanted = folded(typed).simplified();
    Nearness best = Nearness::Part;
    for (const QString &name : names) {
        const QString plain = folded(name).simplified();
        if (plain == wanted && !plain.isEmpty())
            return Nearness::Exact;
        if (plain.startsWith(wanted))
            best = Nearness::Prefix;
    }
    return best;
}

namespace {
struct NamedList {
    AnyHit::Type type;
    const char *select, *key;  // what is shown, and the folded name that is looked in for a part
    QList<const char *> marks; // what else the thing is called; looked in from its start
    const char *among, *order;
};

// One list of things: those whose name holds the words or of which a mark begins with them; the nearest first.
class NamedQuery {
public:
    NamedQuery(const NamedList &list, const QString &text, qint64 limit)
    {
        const QString key = sortKey(text), plain = text.trimmed(), name = QString::fromLatin1(list.key);
        m_sql = u"SELECT "_s + QString::fromLatin1(list.select) + u", CASE WHEN ";
        add(name + u" = ?", key);
        for (const char *mark : list.marks)
            add(u" OR "_s + QString::fromLatin1(mark) + u" = ? COLLATE NOCASE", plain);
        m_sql += u" THEN 0 WHEN ";
        add(name + u" LIKE ? ESCAPE '\\'", likepattern::starting(key));
        addStarts(list, plain);
        m_sql += u" THEN 1 ELSE 2 END AS near FROM "_s + QString::fromLatin1(list.among) + u" AND (";
        add(name + u" LIKE ? ESCAPE '\\'", likepattern::holding(key));
        addStarts(list, plain);
        add(u") ORDER BY near, "_s + QString::fromLatin1(list.order) + u" LIMIT ?", limit);
    }
    [[nodiscard]] const QString &sql() const { return m_sql; }
    [[nodiscard]] const QVariantList &bound() const { return m_bound; }

private:
    void add(const QString &sql, const QVariant &value)
    {
        m_sql += sql;
        m_bound.append(value);
    }
    void addStarts(const NamedList &list, const QString &plain)
    {
        for (const char *mark : list.marks)
            add(u" OR "_s + QString::fromLatin1(mark) + u" LIKE ? ESCAPE '\\'", likepattern::starting(plain));
    }

    QString m_sql;
    QVariantList m_bound;
};
} // namespace

Result<QList<NamedHit>> named(Connection &connection, const QString &text, qint64 limitEach)
{
    static const NamedList lists[] = {
        {AnyHit::Type::Asset, "id, name, trim(model || ' ' || serial)", "name_key",
         {"name", "serial", "address", "host"}, "asset WHERE 1", "state = 'retired', name_key"},
        {AnyHit::Type::Person, "id, name, trim(department || '  ' || phone)", "name_key",
         {"name", "login", "mail", "phone"}, "person WHERE 1", "active DESC, name_key"},
        {AnyHit::Type::Supplier, "id, name, hotline", "name_key", {"name"}, "supplier WHERE 1", "name_key"},
        {AnyHit::Type::Renewal, "id, title, coalesce(ends_on, '')", "title_key", {"title"}, "renewal WHERE 1",
         "title_key"},
        {AnyHit::Type::Plan, "id, title, requirement", "title_key", {"title"}, "plan WHERE state <> 'retired'",
         "title_key"}};
    QList<NamedHit> hits;
    for (const NamedList &list : lists) {
        const NamedQuery query(list, text, limitEach);
        Query q(connection, query.sql(), query.bound());
        while (q.next())
            hits.append({{list.type, q.integer(0), q.text(1), q.text(2)}, static_cast<Nearness>(q.integer(3))});
        LAMP_CHECK(q.done());
    }
    return hits;
}

} // namespace lamp::searchstore
