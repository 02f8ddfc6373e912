// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace lamp {

// What an archive says about itself; all of it is untrusted text.
struct ZimFacts {
    QByteArray uid;
    QString title, description, language, creator, publisher, licence, source, date;
    qint64 pages = 0;
    bool indexed = false; // words are looked for in the texts, not only in titles
};
struct ZimHit {
    QString path, title;
    friend bool operator==(const ZimHit &, const ZimHit &) = default;
};
struct ZimItem {
    QString path; // where redirections ended
    QString title, mime;
    QByteArray data;
};

// A ZIM archive (a copy of a web site in one file), opened for reading. Used from one thread at a time.
class ZimArchive {
public:
    virtual ~ZimArchive() = default;
    [[nodiscard]] virtual ZimFacts facts() = 0;
    // Pages that fit the words, best first; all by title when there are none. Cancelled when `goOn` says no.
    [[nodiscard]] virtual Result<QList<ZimHit>> find(const QString &words, qint64 most,
                                                     const std::function<bool()> &goOn) = 0;
    // Where the redirections of a path end; empty when there is nothing.
    [[nodiscard]] virtual QString target(const QString &path) = 0;
    // NotFound; Invalid when it is larger or redirections lead in a circle; Corrupt.
    [[nodiscard]] virtual Result<ZimItem> item(const QString &path, qint64 largest) = 0;
};

// What the plugin lamp_zim offers, which is there when the program was built with libzim.
class ZimPlugin {
public:
    virtual ~ZimPlugin() = default;
    // Io, Corrupt: no archive, or a damaged one.
    [[nodiscard]] virtual Result<std::shared_ptr<ZimArchive>> open(const QString &path) = 0;
};

// Opens an archive with the plugin; NotFound with a sentence when this program has none.
[[nodiscard]] Result<std::shared_ptr<ZimArchive>> openZim(const QString &path);
[[nodiscard]] bool hasZim();

} // namespace lamp

Q_DECLARE_INTERFACE(lamp::ZimPlugin, "org.lamplighter.ZimPlugin/1")
