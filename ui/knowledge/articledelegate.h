// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"

#include <QCoreApplication>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace lamp {

// A row of the knowledge list: title; place, how often it solved something and why a search found it; the lines in
// which it did, with the words marked.
class ArticleDelegate final : public QStyledItemDelegate {
    Q_DECLARE_TR_FUNCTIONS(lamp::ArticleDelegate)
public:
    explicit ArticleDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) { }
    void setSnippets(bool on) { m_snippets = on; } // rows of a list have none and are all of one height

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    using Marks = QList<std::pair<qsizetype, qsizetype>>;
    static void layOut(QTextLayout &layout, const Marks &marks, int width, int lines);
    void paintMeta(QPainter *painter, const QRect &rect, const ArticleListing &listing) const;
    [[nodiscard]] int lineHeight() const;

    bool m_snippets = false;
};

} // namespace lamp
