// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/tickettemplates.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace lamp {

class Desk;
class FieldNote;
class TextDoor;
class TemplateRuleEdit;

// The ticket templates of the desk: what each fills in, hides and asks for, and its dated parts.
class TicketTemplateTab final : public QWidget {
    Q_OBJECT
public:
    explicit TicketTemplateTab(Desk &desk, QWidget *parent = nullptr);
    void choose(TicketTemplateId id); // none: a new one

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    QWidget *buildList();
    QWidget *buildForm();
    void addTicketFields(QFormLayout *form);
    void addRules(QFormLayout *form);
    void connectParts();
    void fillChoices(); // of the catalog
    void reload(TicketTemplateId choose = {});
    void fillList(TicketTemplateId choose);
    void showTemplate(const FullTemplate &tmpl);
    void startNew();
    void edited();
    void judge();
    void save();
    void saved(const QString &name, TicketTemplateId id);
    void move(int by);
    void dress();
    [[nodiscard]] FullTemplate typed() const;
    [[nodiscard]] int row() const;
    void report(const QFuture<Result<void>> &done, const QString &text);

    Desk &m_desk;
    QList<TemplateState> m_templates;
    FullTemplate m_shown; // as it is kept; without an id: a new one
    bool m_showing = false, m_changed = false, m_newWanted = false; // the last one: once all are here
    QListWidget *m_list = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr, *m_title = nullptr;
    QComboBox *m_kind = nullptr, *m_category = nullptr, *m_priority = nullptr, *m_day = nullptr;
    QPlainTextEdit *m_body = nullptr, *m_steps = nullptr, *m_parts = nullptr;
    QSpinBox *m_lead = nullptr;
    TemplateRuleEdit *m_rules = nullptr;
    QCheckBox *m_whole = nullptr;
    FieldNote *m_problem = nullptr;
    TextDoor *m_door = nullptr;
    QPushButton *m_save = nullptr, *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr;
    QTimer m_soon;
    Latest m_latest, m_judged;
};

} // namespace lamp
