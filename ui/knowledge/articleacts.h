// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/knowledge.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;
class QWidget;
template <class T>
class QFuture;

namespace lamp {

class Desk;

// What is done to one article or to all that are chosen in a list: its state, who keeps it, when it is looked at again.
// One key each where a list has the focus, and a menu.
class ArticleActs final : public QObject {
    Q_OBJECT
public:
    ArticleActs(Desk &desk, QWidget *host);

    // The list may choose several; its menu and its keys act on what `chosen` gives.
    void serve(QAbstractItemView *list, const std::function<QList<ArticleId>()> &chosen);
    void fillMenu(QMenu *menu, const QList<ArticleId> &ids); // all of it
    void fillLife(QMenu *menu, const QList<ArticleId> &ids); // owner and review
    void setState(const QList<ArticleId> &ids, ArticleState state);
    void verify(const QList<ArticleId> &ids);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    using Ids = QList<ArticleId>;
    void fillStates(QMenu *menu, const Ids &ids);
    void fillOwners(QMenu *menu, const Ids &ids);
    void fillReviews(QMenu *menu, const Ids &ids);
    void popup(void (ArticleActs::*fill)(QMenu *, const Ids &), const Ids &ids, QWidget *at);
    void say(const QFuture<Result<void>> &act, const QString &done);

    Desk &m_desk;
    QWidget *m_host;
};

[[nodiscard]] QString articleStateAct(ArticleState state); // "Make it public"

} // namespace lamp
