// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace lamp {

class Desk;

// Which entries of an item become a ticket of their own, and what that is called. Space takes an entry along.
class SplitDialog final : public QDialog {
    Q_OBJECT
public:
    SplitDialog(const Desk &desk, const WorkItemDetails &details, QWidget *parent);
    [[nodiscard]] QList<EntryId> entries() const;
    [[nodiscard]] QString title() const;

private:
    void fill(const Desk &desk, const WorkItemDetails &details);
    void addButtons();
    void judge(); // something goes, something stays

    QListWidget *m_list;
    QLineEdit *m_title;
    QPushButton *m_ok = nullptr;
};

} // namespace lamp
