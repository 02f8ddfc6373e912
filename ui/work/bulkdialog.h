// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/bulk.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;

namespace lamp {

class ActEdit;
class Desk;
class TextDoor;

// What is to change on many items, and what that does to each of them, before it is done.
class BulkDialog final : public QDialog {
    Q_OBJECT
public:
    BulkDialog(Desk &desk, const QString &what, const QList<WorkItemId> &ids, QWidget *parent);
    void accept() override;
    [[nodiscard]] ItemAct act() const;
    [[nodiscard]] ActEdit *edit() const { return m_edit; }

private:
    QWidget *buildPreview();
    void ask();
    void show(const BulkPreview &preview);
    void say(const QString &sentence, bool wrong);

    Desk &m_desk;
    QList<WorkItemId> m_ids;
    ActEdit *m_edit;
    TextDoor *m_door;
    QListWidget *m_lines = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_apply = nullptr;
    QTimer m_soon;
    Latest m_preview;
};

} // namespace lamp
