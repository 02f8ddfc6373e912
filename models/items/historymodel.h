// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/history.h"

#include <QAbstractListModel>

namespace lamp {

// The history as sentences under the headings of their days, newest first; older acts are read as they are scrolled to.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit HistoryModel(Desk &desk, QObject *parent = nullptr);
    void setFilter(const QString &filter);
    [[nodiscard]] QString filter() const { return m_filter; }
    // The act of a row; null on a heading.
    [[nodiscard]] const HistoryRow *act(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ChangeSetId id) const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    // Reads again what is shown, keeping rows that are still there.
    void refresh();

    enum Role { TimeRole = Qt::UserRole + 100, ActorRole, UndoneRole };

signals:
    void loaded();
    void failed(const lamp::Error &error);

private:
    struct Line {
        QDate day;      // of a heading and of the acts below it
        HistoryRow act; // id 0: a heading
        friend bool operator==(const Line &a, const Line &b) { return a.day == b.day && a.act.id == b.act.id; }
    };
    [[nodiscard]] QList<Line> linesOf(const QList<HistoryRow> &acts) const;
    void apply(const QList<Line> &lines);
    [[nodiscard]] QString heading(QDate day) const;

    static constexpr qint64 PageSize = 100;
    Desk &m_desk;
    QString m_filter;
    QList<HistoryRow> m_acts;
    QList<Line> m_lines;
    bool m_more = true;
    bool m_loading = false;
    Latest m_latest;
};

} // namespace lamp
