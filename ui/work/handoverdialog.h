// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/handing.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace lamp {

class DateField;
class Desk;
class FieldNote;

// Everything of one person goes to others: whose, to whom, from when, until when, and what that is, before it is done.
class HandoverDialog final : public QDialog {
    Q_OBJECT
public:
    HandoverDialog(Desk &desk, QWidget *parent);
    void setPerson(PersonId person);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void build();
    QWidget *buildKinds();
    void connectFields();
    void fillPeople();
    void fillTakers();
    void look();
    void present(const Result<QList<Handing::Line>> &lines);
    void handOver();
    [[nodiscard]] Handing::Wish wish() const;

    Desk &m_desk;
    QComboBox *m_person = nullptr, *m_rule = nullptr;
    QListWidget *m_takers = nullptr, *m_list = nullptr;
    DateField *m_from = nullptr, *m_until = nullptr;
    QList<std::pair<HandoverKind, QCheckBox *>> m_kinds;
    FieldNote *m_problem = nullptr;
    QLabel *m_sum = nullptr;
    QPushButton *m_accept = nullptr;
    QTimer m_soon;
    Latest m_latest;
};

} // namespace lamp
