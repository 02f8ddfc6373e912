// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/searchviews.h"

#include <QCompleter>
#include <QStandardItemModel>

class QPlainTextEdit;

namespace lamp {

class Desk;

// Completion of links while an article is written: '[[' offers articles, tickets and assets by their names, '#' tickets
// by number or words. What is chosen stands there as Markdown.
class LinkOffers final : public QObject {
    Q_OBJECT
public:
    LinkOffers(Desk &desk, QPlainTextEdit *edit);
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] QAbstractItemModel *offers() { return &m_offers; }

    struct Trigger {
        bool any = false;  // '[[': all kinds; else '#': work items
        QString typed;
        qsizetype at = -1; // in the line; -1: none
    };
    [[nodiscard]] static Trigger triggerIn(QStringView line); // up to the cursor
    // What a record is linked to by; empty when a text cannot link to it.
    [[nodiscard]] static QString linkTo(const AnyHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Trigger trigger() const;
    void offer();
    void present(const QList<AnyHit> &hits, const Trigger &asked);
    void take(const QModelIndex &index);

    Desk &m_desk;
    QPlainTextEdit *m_edit;
    QStandardItemModel m_offers;
    QCompleter m_completer;
    Latest m_latest;
};

} // namespace lamp
