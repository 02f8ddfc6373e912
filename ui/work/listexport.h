// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/query.h"

#include <QFuture>
#include <QObject>

class QWidget;

namespace lamp {

class Desk;

// Writes what a list shows as a table that spreadsheets open, into a file that the user names.
class ListExport final : public QObject {
    Q_OBJECT
public:
    ListExport(Desk &desk, QWidget *window);
    void ask(const WorkItemQuery &query, const QString &name, const QStringList &columns, bool confidential = false);
    void write(const WorkItemQuery &query, const QString &path, const QStringList &columns, bool confidential = false);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void working(const QString &title, const QFuture<void> &work);

private:
    Desk &m_desk;
    QWidget *m_window;
};

} // namespace lamp
