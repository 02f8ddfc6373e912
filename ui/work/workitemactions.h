// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

#include <QObject>

#include <memory>

class QMenu;
class QWidget;

namespace lamp {

class Desk;
class SolveDialog;

// What keys and menus act on: one item, or several at once.
struct ActedOn {
    QList<WorkItemId> ids;
    QSet<Kind> kinds;
    QString title;            // of a single item, for finding articles
    CategoryId categoryId;
    AssetId assetId;
    StatusId statusId;        // shared by all, or none
    std::optional<Priority> priority;
    std::optional<PersonId> assigneeId; // of a single item; of a row of a list only the name is known
    std::optional<QString> assignee;
    QString name; // "#1043", "3 items"
    [[nodiscard]] static ActedOn rows(const QList<WorkItemId> &ids, const QList<WorkItemRow> &known);
    [[nodiscard]] static ActedOn item(const WorkItem &item);
};

// Changes that the list and the item page share, as menus under the cursor and small questions. All of them are undone
// as one act.
class WorkItemActions final : public QObject {
    Q_OBJECT
public:
    WorkItemActions(Desk &desk, QWidget *window);

    void fillAssign(QMenu *menu, const ActedOn &on);
    void fillStatus(QMenu *menu, const ActedOn &on);
    void fillPriority(QMenu *menu, const ActedOn &on);
    void solve(const ActedOn &on) { solveLike(on, {}); }
    // With what fixed the earlier one; `then`: the status that the solved ones get.
    void solveLike(const ActedOn &on, const std::optional<WorkItem> &earlier, StatusId then = {});
    void tag(const ActedOn &on);
    void setStatus(const ActedOn &on, const Status &status);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void solved(const QList<lamp::WorkItemId> &ids);

private:
    [[nodiscard]] static QString draftOf(const ActedOn &on); // key of what is typed in the question what fixed it
    void offerArticles(SolveDialog *dialog, const ActedOn &on, ArticleId earlier);
    [[nodiscard]] std::shared_ptr<QList<WorkItemRow>> askWhatHangs(SolveDialog *dialog, const ActedOn &on);
    void solveWith(const SolveDialog &dialog, const ActedOn &on, StatusId then, const QList<WorkItemRow> &released);
    void report(const QFuture<Result<void>> &done, const QString &text);
    void wait(const ActedOn &on, const Status &status);
    void plan(const ActedOn &on, const Status &status);
    void giveReason(const ActedOn &on, const Status &status);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace lamp
