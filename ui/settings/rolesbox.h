// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/roles.h"

#include <QFuture>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace lamp {

class Desk;

[[nodiscard]] QString roleWord(DeskRole role);

// What the chosen person may do on this desk, and what is kept to its leads.
class RolesBox final : public QWidget {
    Q_OBJECT
public:
    RolesBox(Desk &desk, QWidget *parent);
    void setPerson(PersonId person);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void fill();
    void changeRole(int index);
    void changeLocks();
    void follow(const QFuture<Result<void>> &done, const QString &said);

    Desk &m_desk;
    PersonId m_person;
    QLabel *m_whose;
    QComboBox *m_role;
    QList<QCheckBox *> m_locks;
    QLabel *m_note;
};

} // namespace lamp
