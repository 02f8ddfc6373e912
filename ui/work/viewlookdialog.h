// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace lamp {

class Desk;
class QueryField;

// What belongs to a saved view besides its query: colours of rows by rule, and the columns that it exports.
class ViewLookDialog final : public QDialog {
    Q_OBJECT
public:
    ViewLookDialog(Desk &desk, const SavedView &view, QWidget *parent);

signals:
    void decided(const QString &colours, const QStringList &exportColumns);

private:
    struct Rule {
        QWidget *row;
        QComboBox *ink;
        QueryField *query;
    };
    void build();
    [[nodiscard]] QLayout *buildColumns();
    void addRule(const QString &ink, const QString &query);
    void removeRule(QWidget *row);
    void listColumns();
    void moveColumn(int by);
    void save();

    Desk &m_desk;
    SavedView m_view;
    QVBoxLayout *m_rules;
    QList<Rule> m_list;
    QPushButton *m_add;
    QLabel *m_wrong;
    QListWidget *m_columns;
};

} // namespace lamp
