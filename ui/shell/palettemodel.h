// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>

namespace lamp {

class Actions;

// One row of the palette: a record, a command, or the next step when nothing was found.
struct PaletteEntry {
    QString title, detail, key;
    const char *icon = nullptr;
    std::function<void()> run;
};

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, KeyRole, IconRole };
    using QAbstractListModel::QAbstractListModel;
    void set(QList<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry *at(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

// Icon, title, muted detail, and the key at the right edge.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Commands that fit the typed letters, best first; all of them, in their order, when nothing is typed.
[[nodiscard]] QList<PaletteEntry> fittingCommands(const Actions &actions, const QString &typed);
[[nodiscard]] const char *hitIcon(AnyHit::Type type);
[[nodiscard]] QString hitWord(AnyHit::Type type); // "Ticket", "Article", …

} // namespace lamp
