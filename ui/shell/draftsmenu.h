// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/desk.h"

#include <QMenu>

namespace lamp {

// The typed texts that are not saved yet, each leading back to where it was typed.
class DraftsMenu final : public QMenu {
    Q_OBJECT
public:
    DraftsMenu(const QList<Draft> &drafts, QWidget *parent);
    // "Entry on #1043: The queue is …"
    [[nodiscard]] static QString words(const Draft &draft);

signals:
    void openNumber(const QString &number); // of a work item
    void openArticle(lamp::ArticleId id);
    void openCapture();
    void openCaptureForAsset(lamp::AssetId id);
    void openCaptureForPerson(lamp::PersonId id);

private:
    void open(const QString &key);
};

} // namespace lamp
