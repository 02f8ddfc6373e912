// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search.h"

#include <QObject>

class QMenu;
class QWidget;

namespace lamp {

class Desk;

// How each fact of a work item is changed where it stands: a menu, a few letters, a date. Every change is one act.
class FactEditor final : public QObject {
    Q_OBJECT
public:
    FactEditor(Desk &desk, QWidget *window);

    void requester(const WorkItemDetails &details, QWidget *at);
    void makeRequester(const WorkItemDetails &details); // a record of the caller who is only a text yet
    void reportedBy(const WorkItemDetails &details, QWidget *at);
    void asset(const WorkItemDetails &details, QWidget *at);
    void supplier(const WorkItemDetails &details, QWidget *at);
    void category(const WorkItemDetails &details, QWidget *at);
    void channel(const WorkItemDetails &details, QWidget *at);
    void location(const WorkItemDetails &details, QWidget *at);
    void service(const WorkItemDetails &details, QWidget *at);
    void team(const WorkItemDetails &details, QWidget *at);
    void kind(const WorkItemDetails &details, QWidget *at);
    void impact(const WorkItemDetails &details, QWidget *at);
    void urgency(const WorkItemDetails &details, QWidget *at);
    void target(const WorkItemDetails &details, QWidget *at);
    void followUp(const WorkItemDetails &details, QWidget *at);
    void planned(const WorkItemDetails &details, QWidget *at);
    void tags(const WorkItemDetails &details, QWidget *at);
    void text(const WorkItemDetails &details, const QString &name, QString WorkItem::*member, QWidget *at);
    void number(const WorkItemDetails &details, const QString &name, qint64 WorkItem::*member, QWidget *at);
    void money(const WorkItemDetails &details, const QString &name, QWidget *at);
    void flag(const WorkItemDetails &details, bool WorkItem::*member);
    void change(const WorkItem &before, const std::function<void(WorkItem &)> &edit);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    using Edit = std::function<void(WorkItem &)>;
    [[nodiscard]] QMenu *menuAt(QWidget *at);
    void addChoice(QMenu *menu, const WorkItemDetails &details, const QString &label, bool checked, const Edit &edit);
    void openMenu(QMenu *menu, QWidget *at);
    void moment(const WorkItemDetails &details, const QString &label, std::optional<Instant> WorkItem::*member,
                QWidget *at);
    void pickMoment(const WorkItemDetails &details, const QString &label, std::optional<Instant> WorkItem::*member);
    void report(const QFuture<Result<void>> &done);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace lamp
