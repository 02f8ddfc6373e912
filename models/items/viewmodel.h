// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/desk.h"
#include "domain/query.h"
#include "items/roles.h"

#include <QAbstractListModel>
#include <QTimer>

namespace lamp {

class Desk;

// The saved views of the queue in their folders, each with the number of items it holds now. A folder may stand in
// another and can be folded. A view of major incidents is listed only while there is one.
class ViewModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ViewModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const SavedView *view(int row) const; // null for a heading
    [[nodiscard]] int rowOf(ViewId id) const;           // -1: not listed
    [[nodiscard]] int rowNamed(QStringView name) const; // -1: not listed
    [[nodiscard]] int firstView() const;                // -1: no view at all
    [[nodiscard]] qint64 total() const { return m_total; } // all work items of the desk; -1 while unknown

    void countAgain(); // soon; many calls in a row become one
    [[nodiscard]] QString folder(int row) const; // its path; null for a view
    [[nodiscard]] const QStringList &folded() const { return m_folded; }
    void setFolded(const QStringList &paths);
    void fold(const QString &path, bool on);

signals:
    void counted();
    void foldedChanged();
    void failed(const lamp::Error &error);

private:
    struct Line {
        bool heading = false;
        QString text; // of a heading
        QString path; // of a folder
        int depth = 0;
        bool folded = false;
        SavedView view;
        qint64 count = -1;
        bool urgent = false;
    };
    void rebuild();
    void count();
    void takeCounts(const QList<ViewId> &views, const QList<qint64> &counts);
    void syncLines(const QList<Line> &lines);
    [[nodiscard]] QList<Line> linesOf(const QHash<qint64, qint64> &counts) const;
    [[nodiscard]] QString spoken(const Line &line) const;
    void addFolders(QList<Line> &lines, const QString &before, const QString &section) const;
    [[nodiscard]] bool isHidden(const QString &section) const;

    Desk &m_desk;
    QList<Line> m_lines;
    QHash<qint64, qint64> m_counts; // view id -> count
    qint64 m_total = -1;
    QStringList m_folded;
    QTimer m_soon;
    Latest m_latest;
};

} // namespace lamp
