// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/importkind.h"

#include "exchange/importtable.h"
#include "exchange/markdownfolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
ImportKind tableKind(const QString &path)
{
    const auto reader = CsvReader::open(path);
    if (!reader)
        return ImportKind::Tickets; // what is wrong with it is said when it is read
    const auto header = (*reader)->next();
    if (!header || !*header)
        return ImportKind::Tickets;
    switch (likelyTarget((*header)->cells)) {
    case ImportTarget::Tickets: break;
    case ImportTarget::People: return ImportKind::People;
    case ImportTarget::Assets: return ImportKind::Assets;
    }
    return ImportKind::Tickets;
}
} // namespace

ImportKind importKindOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return ImportKind::Articles;
    const QString ending = file.suffix().toLower();
    if (isHtmlName(path) || ending == u"md" || ending == u"markdown")
        return ImportKind::Articles;
    if (ending == u"zim")
        return ImportKind::Zim;
    if (ending == u"ics" || ending == u"ical" || ending == u"ifb" || ending == u"vcs")
        return ImportKind::Calendar;
    if (ending == u"eml" || ending == u"msg")
        return ImportKind::Mail;
    if (ending == u"csv" || ending == u"tsv" || ending == u"tab" || ending == u"txt")
        return tableKind(path);
    return ImportKind::Any;
}

ImportKind importKindNamed(QStringView name)
{
    static const QHash<QString, ImportKind> kinds{
        {u"tickets"_s, ImportKind::Tickets},   {u"people"_s, ImportKind::People},
        {u"assets"_s, ImportKind::Assets},     {u"articles"_s, ImportKind::Articles},
        {u"calendar"_s, ImportKind::Calendar}, {u"mail"_s, ImportKind::Mail},
        {u"zim"_s, ImportKind::Zim}};
    return kinds.value(name.toString(), ImportKind::Any);
}

bool isTable(ImportKind kind)
{
    return kind == ImportKind::Tickets || kind == ImportKind::People || kind == ImportKind::Assets;
}

QString importKindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Any: return QCoreApplication::translate("Import", "Whatever the file is");
    case ImportKind::Tickets: return QCoreApplication::translate("Import", "Tickets from a table");
    case ImportKind::People: return QCoreApplication::translate("Import", "People from a table");
    case ImportKind::Assets: return QCoreApplication::translate("Import", "Assets from a table");
    case ImportKind::Articles:
        return QCoreApplication::translate("Import", "Articles from Markdown files or web pages");
    case ImportKind::Zim: return QCoreApplication::translate("Import", "Pages of a ZIM archive as a collection");
    case ImportKind::Calendar: return QCoreApplication::translate("Import", "Plans and dates from a calendar file");
    case ImportKind::Mail: return QCoreApplication::translate("Import", "A mail as a ticket");
    }
    return {};
}

} // namespace lamp
