// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#ifdef LAMP_WITH_ZIM
#include <zim/writer/creator.h>
#include <zim/writer/item.h>
#endif

namespace lamp::test {

struct ZimEntry {
    QByteArray path, title, mime, content;
    bool page = true;
};

#ifdef LAMP_WITH_ZIM
constexpr bool withZim = true;
// Writes an archive with a full-text index; `redirections`: path -> target.
inline void writeZim(const QString &file, const QList<ZimEntry> &entries,
                     const QList<std::pair<QByteArray, QByteArray>> &redirections = {}, bool indexed = true)
{
    using namespace zim::writer;
    Creator creator;
    creator.configIndexing(indexed, "eng");
    creator.configNbWorkers(1);
    const char uid[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    creator.setUuid(zim::Uuid(uid));
    creator.startZimCreation(file.toStdString());
    for (const ZimEntry &entry : entries)
        creator.addItem(StringItem::create(entry.path.toStdString(), entry.mime.toStdString(),
                                           entry.title.toStdString(),
                                           Hints{{FRONT_ARTICLE, entry.page ? 1U : 0U}, {COMPRESS, 1U}},
                                           entry.content.toStdString()));
    for (const auto &[path, target] : redirections)
        creator.addRedirection(path.toStdString(), "Redirection", target.toStdString());
    creator.setMainPath("A/Mount");
    creator.addMetadata("Title", "Test Wiki");
    creator.addMetadata("Language", "eng");
    creator.addMetadata("Creator", "The writers");
    creator.addMetadata("License", "CC BY-SA 4.0");
    creator.addMetadata("Date", "2026-05-12");
    creator.addMetadata("Description", "For tests");
    creator.finishZimCreation();
}
#else
constexpr bool withZim = false;
inline void writeZim(const QString &, const QList<ZimEntry> &, const QList<std::pair<QByteArray, QByteArray>> & = {},
                     bool = true)
{
}
#endif

} // namespace lamp::test
