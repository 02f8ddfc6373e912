// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace lamp {

class Desk;

// How links of a work item are made and removed: first how the two hang together, then which item it is.
class LinkEditor final : public QObject {
    Q_OBJECT
public:
    LinkEditor(Desk &desk, QWidget *window);
    void ask(const WorkItem &here, QWidget *at);
    void remove(const WorkItemLink &link);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void pick(const WorkItem &here, LinkKind kind, bool fromHere, const QPointer<QWidget> &at);
    void link(WorkItemId from, LinkKind kind, WorkItemId to);

    Desk &m_desk;
    QWidget *m_window;
};

// "part of #1001 Move to the second floor · Solved"
[[nodiscard]] QString linkWords(const WorkItemLink &link, const WorkItemRow &other, const Desk &desk);

} // namespace lamp
