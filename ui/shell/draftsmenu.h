// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/desk.h"
#include "domain/run.h"

#include <QMenu>

namespace lamp {

// The typed texts that are not saved yet, each leading back to where it was typed.
class DraftsMenu final : public QMenu {
    Q_OBJECT
public:
    DraftsMenu(const QList<Draft> &drafts, QWidget *parent);
    // "Entry on #1043: The queue is …"
    [[nodiscard]] static QString words(const Draft &draft);
    void open(const QString &key); // where it belongs
    // Those that a page or the strip brings back. A form brings its own back when it is opened again.
    [[nodiscard]] static QList<Draft> reachable(QList<Draft> drafts);

signals:
    void openNumber(const QString &number); // of a work item
    void openArticle(lamp::ArticleId id);
    void openRun(lamp::RunId id);
    void openCapture();
    void openCaptureForAsset(lamp::AssetId id);
    void openCaptureForPerson(lamp::PersonId id);
};

} // namespace lamp
