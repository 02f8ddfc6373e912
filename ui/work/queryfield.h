// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/queryplace.h"
#include "services/querycompletion.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace lamp {

class Desk;

// A field for a query: while typing it offers fields and their values, what is wrong in it is underlined, F1 explains
// the words that it knows.
class QueryField final : public QLineEdit {
    Q_OBJECT
public:
    QueryField(Desk &desk, QWidget *parent);

    void offer(); // what may stand at the cursor
    void hideOffers(); // also those that are still on their way
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] QStringList offered() const; // as they are shown
    void mark(const WrongPlace &place);
    void clearMark();
    [[nodiscard]] const WrongPlace &marked() const { return m_mark; }

signals:
    void chosen(bool whole); // an offer was taken; whole: it is all that stands in the field
    void helpWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        QString insert, label;
        qsizetype from = 0;
    };
    void dressOffers();
    void take(const QModelIndex &index);
    void showMark();
    void show(const TypedWord &word, const QList<QueryOffer> &offers);
    [[nodiscard]] QList<Line> lines(const TypedWord &word, const QList<QueryOffer> &offers) const;

    Desk &m_desk;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    WrongPlace m_mark;
    Latest m_latest;
};

} // namespace lamp
