// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
template <class T, class Match>
const T &findOr(const QList<T> &list, Match match)
{
    static const T none;
    const auto found = std::find_if(list.begin(), list.end(), match);
    return found == list.end() ? none : *found;
}

template <class T, class IdType>
QString path(const QList<T> &list, IdType id)
{
    QStringList names;
    for (int depth = 0; id && depth < 8; ++depth) { // a circle in bad data ends here
        const T &one = findOr(list, [id](const T &candidate) { return candidate.id == id; });
        if (!one.id)
            break;
        names.prepend(one.name);
        id = one.parentId;
    }
    return names.join(u" › "_s);
}
} // namespace

const Status &Catalog::status(StatusId id) const
{
    return findOr(statuses, [id](const Status &s) { return s.id == id; });
}

const Status &Catalog::status(StatusUse use) const
{
    return findOr(statuses, [use](const Status &s) { return s.use == use; });
}

QList<Status> Catalog::statusesFor(Kind kind) const
{
    QList<Status> list;
    for (const Status &status : statuses)
        if (canBeChosen(status, kind))
            list.append(status);
    return list;
}

QString Catalog::categoryPath(CategoryId id) const { return path(categories, id); }
QString Catalog::location(LocationId id) const { return path(locations, id); }

QList<Choice> Catalog::choicesOf(QStringView list) const
{
    QList<Choice> found;
    for (const Choice &choice : choices)
        if (choice.active && choice.list == list)
            found.append(choice);
    return found;
}

QString Catalog::label(QStringView list, QStringView code) const
{
    const Choice &choice = findOr(choices, [&](const Choice &c) { return c.list == list && c.code == code; });
    return choice.id ? choice.label : code.toString();
}

QString Catalog::technician(PersonId id) const
{
    const auto same = [id](const Person &p) { return p.id == id; };
    const Person &now = findOr(technicians, same);
    return now.id ? now.name : findOr(formerTechnicians, same).name;
}

const Target &Catalog::target(Priority priority) const
{
    return findOr(targets, [priority](const Target &t) { return t.priority == priority; });
}

bool Catalog::alone() const { return setting(u"preset") == u"alone"; }

bool Catalog::has(QStringView feature) const
{
    const QString state = setting(QString(u"feature." + feature));
    if (state == u"on")
        return true;
    // A feature also shows itself as soon as the desk holds a record of it.
    return feature == u"assignee" ? technicians.size() > 1 : featuresInUse.contains(feature.toString());
}

QString Catalog::setting(QStringView key, QStringView otherwise) const
{
    return settings.value(key.toString(), otherwise.toString());
}

} // namespace lamp
