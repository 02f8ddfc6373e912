// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/id.h"
#include "core/result.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <functional>

class QPlainTextEdit;

namespace lamp {

class Desk;

// Completion for any field that words about work are written into: '::' offers ready texts, whose variables are filled
// in for the item, '??' articles, '@' people.
class TextOffers final : public QObject {
    Q_OBJECT
public:
    // `item`: whose number, requester … stand for the variables; absent: the text comes with its variables.
    TextOffers(Desk &desk, QPlainTextEdit *edit, std::function<WorkItemId()> item = {});
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] QAbstractItemModel *offers() { return &m_offers; }

signals:
    void failed(const lamp::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Trigger {
        QString sign, typed;
        int at = -1; // where the sign stands
    };
    [[nodiscard]] Trigger trigger() const;
    void offer();
    void offerTexts(const QString &typed);
    void offerArticles(const QString &typed);
    void offerPeople(const QString &typed);
    void present();
    void take(const QModelIndex &index);
    void put(const QFuture<Result<QString>> &text);
    void replaceTrigger(const QString &text);

    Desk &m_desk;
    QPlainTextEdit *m_edit;
    std::function<WorkItemId()> m_item;
    QStandardItemModel m_offers;
    QCompleter m_completer;
    Latest m_latest;
};

} // namespace lamp
