// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/savedviews.h"

#include "domain/rowcolour.h"
#include "services/desk.h"
#include "store/rows.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
Result<SavedView> checked(SavedView view)
{
    view.name = view.name.simplified();
    if (view.name.isEmpty())
        return fail(Error::Kind::Invalid, u"name: a view needs a name"_s);
    if (const auto query = parseQuery(view.query); !query)
        return std::unexpected(query.error());
    LAMP_CHECK(parseRowColours(view.colours));
    view.section = folderPath(view.section);
    return view;
}

bool isWithin(const QString &section, const QString &folder)
{
    return section == folder || section.startsWith(folder + u'/');
}
} // namespace

QString folderPath(const QString &typed)
{
    QStringList parts;
    for (const QString &part : typed.split(u'/'))
        if (!part.simplified().isEmpty())
            parts.append(part.simplified());
    return parts.join(u'/');
}

QFuture<Result<ViewId>> SavedViews::add(const SavedView &view)
{
    const QString preset = m_desk.catalog().alone() ? u"alone"_s : u"team"_s;
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Added the view %1"), view.name},
                                   [view, preset](ChangeSet &changes) -> Result<ViewId> {
        LAMP_TRY(added, checked(view));
        LAMP_TRY(all, rows::all<SavedView>(changes.connection()));
        added.position = 1;
        for (const SavedView &other : all)
            added.position = qMax(added.position, other.position + 1);
        added.preset = preset;
        return rows::insert(changes, added);
    });
}

QFuture<Result<void>> SavedViews::edit(const SavedView &before, const SavedView &after)
{
    const bool renamed = before.name != after.name;
    return m_desk.database().write({renamed ? QT_TRANSLATE_NOOP("History", "Renamed the view %1")
                                            : QT_TRANSLATE_NOOP("History", "Changed the view %1"), before.name},
                                   [before, after](ChangeSet &changes) -> Result<void> {
        LAMP_TRY(changed, checked(after));
        return rows::update(changes, before, changed);
    });
}

QFuture<Result<void>> SavedViews::remove(const SavedView &view)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Deleted the view %1"), view.name},
                                   [id = view.id](ChangeSet &changes) { return rows::remove<SavedView>(changes, id); });
}

QFuture<Result<void>> SavedViews::exchange(const SavedView &one, const SavedView &other)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Moved the view %1"), one.name},
                                   [one, other](ChangeSet &changes) -> Result<void> {
        SavedView first = one, second = other;
        std::swap(first.position, second.position);
        LAMP_CHECK(rows::update(changes, one, first));
        return rows::update(changes, other, second);
    });
}

QFuture<Result<void>> SavedViews::renameFolder(const QString &folder, const QString &name)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Renamed the folder %1"), folder},
                                   [folder, to = folderPath(name)](ChangeSet &changes) -> Result<void> {
        if (to == folder)
            return {};
        if (to.startsWith(folder + u'/'))
            return fail(Error::Kind::Invalid, u"folder: '%1' lies within itself"_s.arg(to));
        LAMP_TRY(views, rows::all<SavedView>(changes.connection()));
        for (const SavedView &view : std::as_const(views)) {
            if (!isWithin(view.section, folder))
                continue;
            SavedView moved = view;
            moved.section = folderPath(to + u'/' + view.section.mid(folder.size()));
            LAMP_CHECK(rows::update(changes, view, moved));
        }
        return {};
    });
}

} // namespace lamp
