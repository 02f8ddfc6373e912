// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QSettings;

namespace lamp {

class Desk;
class RolesBox;

// Who works on this desk, and which of them sits at this window. It says who wrote; it keeps nobody out.
class PeopleSection final : public QWidget {
    Q_OBJECT
public:
    PeopleSection(Desk &desk, QSettings &settings, QWidget *parent = nullptr);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    QWidget *buildMe();
    QWidget *buildAdding();
    void connectParts();
    void fill();
    void beCurrent();
    void addPerson();

    Desk &m_desk;
    QSettings &m_settings;
    QListWidget *m_list;
    QPushButton *m_me;
    QLineEdit *m_name;
    QPushButton *m_add;
    RolesBox *m_roles;
};

} // namespace lamp
