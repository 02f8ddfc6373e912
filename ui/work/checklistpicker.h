// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/checklists.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lamp {

class Desk;

// Which list is copied onto a work item, and what its open steps hold back: a few letters, Enter.
class ChecklistPicker final : public QDialog {
    Q_OBJECT
public:
    ChecklistPicker(Desk &desk, const QString &number, QWidget *parent);
    [[nodiscard]] checklists::Source source() const;
    [[nodiscard]] Gate gate() const;

private:
    void present();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QList<checklists::Source> m_sources;
    QLineEdit *m_words;
    QListWidget *m_list;
    QComboBox *m_gate;
    QPushButton *m_add = nullptr;
};

} // namespace lamp
