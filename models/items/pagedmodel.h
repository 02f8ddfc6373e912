// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "items/roles.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace lamp {

// A table over an ordered list of ids whose rows are read in pages as they are scrolled to. The first page comes with
// its rows at once, the full id list follows from a worker. After a change the same query is asked again and the
// difference is applied, so that selection, current row and scroll position stay. Never loads a table to show it.
//
// Derive from PagedModelOf below: give it columns and a source, call reload() for a new query, refresh() after a
// change.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int PageSize = 100; // two screens: reading 200 rows costs as much as everything else to paint
    struct Header {
        QString name;    // key it is kept under: "title"
        QString title;   // translated
        QString sortKey; // empty: cannot be sorted by
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids.value(row, 0); }
    [[nodiscard]] int rowOf(qint64 id) const { return static_cast<int>(m_ids.indexOf(id)); } // -1: not in the list
    [[nodiscard]] const Header &header(int column) const { return m_headers.at(column); }
    [[nodiscard]] int columnNamed(QStringView name) const;      // -1: no such column
    [[nodiscard]] int columnSortedBy(QStringView sortKey) const; // -1: no such column
    [[nodiscard]] bool isComplete() const { return m_complete; } // the full id list is here
    [[nodiscard]] bool isLoading() const { return m_loading; }   // a new query is on its way

    void reload();  // a new query: starts at the top; the old rows stand until the new ones are here
    void refresh(); // the same query after a change; many calls in a row become one
    void refreshWords(); // words that depend on the time of day: repaints what has been read

signals:
    void shown();          // first page of a new query is here
    void settled();        // and nothing more is on its way
    void aboutToRefresh(); // rows are about to move: remember the scroll position
    void refreshed();
    void lookChanged(); // what stands besides the rows: groups, colours
    void failed(const lamp::Error &error);

protected:
    explicit PagedModel(QList<Header> headers, QObject *parent);
    // Rows that data() missed: they are asked for once the event loop turns.
    void want(int row) const;
    void noteSeen(int row) const { m_seen = row; }
    [[nodiscard]] QList<qint64> idsAround(int row, int pages) const { return around(row, pages); }
    [[nodiscard]] int seen() const { return m_seen; } // the row that was looked at last

    // For PagedModelOf only.
    virtual void askFirst() = 0;
    virtual void askIds() = 0;
    virtual void askRows(const QList<qint64> &ids) = 0;
    virtual void replaceRows() = 0; // by those that came with the first page
    virtual void mergeRows() = 0;
    [[nodiscard]] virtual bool hasRow(qint64 id) const = 0;
    virtual void keepOnly(const QList<qint64> &ids) = 0;
    void takeFirst(const QList<qint64> &ids);
    void takeIds(const QList<qint64> &ids);
    void rowsArrived(const QSet<qint64> &touched);
    void giveUp(const Error &error);

private:
    void askWanted();
    void askAgain();
    void applyIds(const QList<qint64> &ids);
    void exchange(const QList<qint64> &ids, const QSet<qint64> &gone, const QSet<qint64> &come);
    void exchangeAtTail(const QList<qint64> &ids, const QSet<qint64> &gone, const QSet<qint64> &come);
    void reorder(const QList<qint64> &ids);
    [[nodiscard]] bool moveOne(const QList<qint64> &ids, qsizetype first, qsizetype last);
    void insertAt(qsizetype row, const QList<qint64> &ids);
    void removeAt(qsizetype row, qsizetype count);
    [[nodiscard]] QList<qint64> around(int row, int pages) const;

    QList<Header> m_headers;
    QList<qint64> m_ids;
    mutable QSet<int> m_wantedPages;
    mutable int m_seen = 0;
    int m_pagesRead = 0;
    QTimer *m_wantedTimer;
    QTimer *m_refreshTimer;
    bool m_complete = false;
    bool m_loading = false; // the first page on its way belongs to a new query
    bool m_reread = false;  // rows that are shown may have changed: read them again once the ids are here
};

template <class IdT, class RowT>
class PagedModelOf : public PagedModel {
public:
    struct Column {
        Header header;
        std::function<QString(const RowT &)> text;
        std::function<QVariant(const RowT &)> sort = {}; // absent: the text
    };
    // Where ids and rows come from: futures of a service.
    struct Source {
        std::function<QFuture<Result<std::pair<QList<IdT>, QList<RowT>>>>(qint64 limit)> first;
        std::function<QFuture<Result<QList<IdT>>>()> ids;
        std::function<QFuture<Result<QList<RowT>>>(const QList<IdT> &)> rows;
    };

    // Null while the row is on its way; asking fetches it.
    [[nodiscard]] const RowT *row(int row) const
    {
        const auto found = m_rows.constFind(idAt(row));
        noteSeen(row);
        if (found != m_rows.cend())
            return &*found;
        want(row);
        return nullptr;
    }
    [[nodiscard]] const RowT *find(qint64 id) const
    {
        const auto found = m_rows.constFind(id);
        return found == m_rows.cend() ? nullptr : &*found;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        if (role == IdRole)
            return idAt(index.row());
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(header(index.column()).alignment | Qt::AlignVCenter);
        const RowT *shownRow = row(index.row());
        if (!shownRow)
            return {};
        const Column &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole: return column.text(*shownRow);
        case SortRole: return column.sort ? column.sort(*shownRow) : QVariant(column.text(*shownRow));
        case RowRole: return QVariant::fromValue(*shownRow);
        case AccessibleTextRole:
            return index.column() == 0 ? sentence(*shownRow)
                                       : header(index.column()).title + u": " + column.text(*shownRow);
        default: return extra(*shownRow, index.column(), role);
        }
    }

protected:
    PagedModelOf(QList<Column> columns, Source source, QObject *parent)
        : PagedModel(headersOf(columns), parent), m_columns(std::move(columns)), m_source(std::move(source))
    {
    }
    void setSource(Source source) { m_source = std::move(source); }
    // The row as one spoken sentence.
    [[nodiscard]] virtual QString sentence(const RowT &row) const = 0;
    [[nodiscard]] virtual QVariant extra(const RowT &, int /*column*/, int /*role*/) const { return {}; }

private:
    static QList<Header> headersOf(const QList<Column> &columns)
    {
        QList<Header> headers;
        for (const Column &column : columns)
            headers.append(column.header);
        return headers;
    }
    static QList<qint64> plain(const QList<IdT> &ids)
    {
        QList<qint64> list(ids.size());
        for (qsizetype i = 0; i < ids.size(); ++i)
            list[i] = ids[i].value;
        return list;
    }
    void askFirst() override
    {
        m_newest.read(m_source.first(PageSize), this, [this](const auto &result) {
            if (!result)
                return giveUp(result.error());
            m_incoming = result->second;
            takeFirst(plain(result->first));
        });
    }
    void askIds() override
    {
        m_newest.read(m_source.ids(), this, [this](const auto &result) {
            if (!result)
                return giveUp(result.error());
            takeIds(plain(*result));
        });
    }
    void askRows(const QList<qint64> &ids) override
    {
        QList<IdT> typed;
        for (const qint64 id : ids)
            typed.append(IdT{id});
        // Several pages may be on their way at once; a new query drops them all.
        const auto serial = m_serial;
        deliver(m_source.rows(typed), this, [this, serial](const auto &result) {
            if (serial != m_serial)
                return;
            if (!result)
                return giveUp(result.error());
            take(*result);
        });
    }
    void replaceRows() override
    {
        ++m_serial;
        m_rows.clear();
        mergeRows();
    }
    void mergeRows() override { take(std::exchange(m_incoming, {})); }
    [[nodiscard]] bool hasRow(qint64 id) const override { return m_rows.contains(id); }
    void keepOnly(const QList<qint64> &ids) override
    {
        QHash<qint64, RowT> kept;
        for (const qint64 id : ids)
            if (const auto found = m_rows.constFind(id); found != m_rows.cend())
                kept.insert(id, *found);
        m_rows.swap(kept);
    }
    [[nodiscard]] static bool isSame(const RowT &one, const RowT &other)
    {
        if constexpr (requires { one == other; })
            return one == other;
        else
            return false;
    }
    void take(const QList<RowT> &rows)
    {
        QSet<qint64> touched;
        for (const RowT &row : rows) {
            auto found = m_rows.find(row.id.value);
            if (found == m_rows.end())
                m_rows.insert(row.id.value, row);
            else if (isSame(*found, row))
                continue;
            else
                *found = row;
            touched.insert(row.id.value);
        }
        rowsArrived(touched);
    }

    QList<Column> m_columns;
    Source m_source;
    QHash<qint64, RowT> m_rows;
    QList<RowT> m_incoming;
    Latest m_newest;
    quint64 m_serial = 0;
};

} // namespace lamp
