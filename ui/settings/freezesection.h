// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "domain/change.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lamp {

class Desk;
class FieldNote;

// The times in which nothing is changed.
class FreezeSection final : public QWidget {
    Q_OBJECT
public:
    explicit FreezeSection(Desk &desk, QWidget *parent = nullptr);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    QWidget *buildList();
    QWidget *buildForm();
    QDateTimeEdit *moment(const QString &name, const QString &spoken, QWidget *parent);
    void connectParts();
    void reload(FreezeId choose = {});
    void fillList(FreezeId choose);
    void fillScopes();
    void showWindow(const FreezeWindow &window);
    void startNew();
    void edited();
    void save();
    void remove();
    void dress();
    [[nodiscard]] FreezeWindow typed() const;
    [[nodiscard]] QString lineOf(const FreezeWindow &window) const;
    [[nodiscard]] QString scopeOf(const FreezeWindow &window) const;

    Desk &m_desk;
    QList<FreezeWindow> m_windows;
    FreezeWindow m_shown; // as it is kept; without an id: a new one
    bool m_showing = false;
    bool m_changed = false;
    QListWidget *m_list = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QDateTimeEdit *m_from = nullptr, *m_until = nullptr;
    QComboBox *m_scope = nullptr;
    FieldNote *m_problem = nullptr;
    QPushButton *m_save = nullptr, *m_remove = nullptr;
    Latest m_latest;
};

} // namespace lamp
