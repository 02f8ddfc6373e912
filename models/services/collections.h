// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/collection.h"

#include <QFuture>

namespace lamp {

class Connection;
class Desk;

// Collections of pages that came from elsewhere (exchange/zimimport.h): searched beside one's own articles, read only.
namespace collections {

struct Listed {
    Collection collection;
    qint64 pages = 0;
};
[[nodiscard]] QFuture<Result<QList<Listed>>> list(Desk &desk); // by name

// Where an article came from; nothing for one of one's own.
struct Origin {
    Collection collection;
    QString path; // in the archive
};
[[nodiscard]] QFuture<Result<std::optional<Origin>>> originOf(Desk &desk, ArticleId article);
// "Arch Wiki, copy of 12 May 2024": what stands under the title of a page.
[[nodiscard]] QString sourceLine(const Collection &collection);

// Takes a collection out with its pages and pictures, as one act. Pages that tickets or plans speak of stay, retired.
struct Removed {
    QString name;
    qint64 pages = 0, kept = 0;
};
[[nodiscard]] QFuture<Result<Removed>> remove(Desk &desk, CollectionId id);

} // namespace collections
} // namespace lamp
