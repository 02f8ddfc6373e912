// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/collections.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace lamp {

class Desk;
class MutedLabel;

// The collections of the desk: what came from where under which licence, and the way to take one out again.
class CollectionsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CollectionsDialog(Desk &desk, QWidget *parent = nullptr);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void importWanted();
    void working(const QString &title, const QFuture<void> &work);

private:
    void build();
    void read();
    void show(const QList<collections::Listed> &list);
    void showChosen();
    void removeChosen();

    Desk &m_desk;
    QList<collections::Listed> m_listed;
    QListWidget *m_list;
    MutedLabel *m_about;
    QPushButton *m_remove = nullptr;
    Latest m_asked;
};

} // namespace lamp
