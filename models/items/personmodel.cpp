// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/personmodel.h"

#include "services/desk.h"
#include "services/registry.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// Tables whose change can alter what a row shows, or which rows there are.
constexpr const char *PersonTables[] = {"person", "asset", "location", "work_item"};

PersonModel::Column personColumn(const char *name, const QString &title, std::function<QString(const PersonRow &)> text,
                                 std::function<QVariant(const PersonRow &)> sort = {}, const char *sortKey = "",
                                 Qt::Alignment alignment = Qt::AlignLeft)
{
    return {
        {QString::fromLatin1(name), title, QString::fromLatin1(sortKey), alignment}, std::move(text), std::move(sort)};
}
} // namespace

QList<PersonModel::Column> PersonModel::columns(Desk &desk)
{
    Q_UNUSED(desk)
    return {
        personColumn("name", tr("Name"), [](const PersonRow &r) { return r.person.name; }),
        personColumn("department", tr("Department"), [](const PersonRow &r) { return r.person.department; }),
        personColumn("phone", tr("Phone"), [](const PersonRow &r) { return r.person.phone; }),
        personColumn("room", tr("Room"), [](const PersonRow &r) { return r.person.room; }),
        personColumn("device", tr("Device"), [](const PersonRow &r) { return r.device; }),
    };
}

PersonModel::PersonModel(Desk &desk, QObject *parent) : PagedModelOf(columns(desk), {}, parent), m_desk(desk)
{
    setSource({[this](qint64 limit) { return m_desk.registry().firstPeople(m_text, m_former, limit); },
               [this] { return m_desk.registry().people(m_text, m_former); },
               [this](const QList<PersonId> &ids) { return m_desk.registry().personRows(ids); }});
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (std::ranges::any_of(PersonTables, [&](const char *table) { return event.touches(table); }))
            refresh();
    });
}

QDate PersonModel::today() const { return m_desk.now().in(m_desk.zone()).date(); }

void PersonModel::setText(const QString &text)
{
    m_text = text;
    reload();
}

void PersonModel::setFormer(bool shown)
{
    m_former = shown;
    reload();
}

QString PersonModel::sentence(const PersonRow &row) const
{
    QStringList parts{row.person.name, row.person.department, row.person.phone, row.person.room, row.device};
    const QList<Badge> badges = badgesOf(row, today());
    for (const Badge &badge : badges)
        parts.append(badge.text);
    parts.removeAll(QString());
    return parts.join(u", ");
}

QVariant PersonModel::extra(const PersonRow &row, int column, int role) const
{
    Q_UNUSED(column)
    switch (role) {
    case BadgesRole: return QVariant::fromValue(badgesOf(row, today()));
    case DetailRole: {
        QStringList parts{row.person.department, row.person.phone, row.person.room};
        parts.removeAll(QString());
        return QString(parts.join(u" · "_s));
    }
    default: return {};
    }
}

} // namespace lamp
