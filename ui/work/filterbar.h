// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/query.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace lamp {

class Desk;
class FilterChip;
class QueryField;
struct Error;

// The queue's filter: its terms as chips, a field to type further ones, or the whole query as text. The three are the
// same query. What cannot be read is said below the field; the list keeps what it shows.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(Desk &desk, QWidget *parent);

    void setQuery(const WorkItemQuery &query); // shows it; announces nothing
    [[nodiscard]] const WorkItemQuery &query() const { return m_query; }
    [[nodiscard]] bool isText() const { return m_text; }
    void setText(bool on); // edit as text
    [[nodiscard]] QToolButton *more() const { return m_more; }
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString note() const; // why the query can find nothing by a name; the list shows it all the same
    [[nodiscard]] QueryField *field() const { return m_edit; }
    void focusField();
    // A query that cannot be read stands in the field to be mended; the list keeps what it shows.
    void showWrong(const QString &text, const Error &error);
    void fillGroups(QMenu *menu); // what the list may be grouped by

signals:
    void queryChanged(const lamp::WorkItemQuery &query);
    void left(); // Esc: back to the list
    void helpWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildChips();
    void place();
    void change(const WorkItemQuery &query);
    void takeTyped();
    void takeText();
    void complain(const Error &error);
    void checkNames();
    void addChip(const Filter &filter, const QString &label);
    void changeChip(FilterChip *chip);
    void removeChip(const Filter &filter);
    void editChip(const Filter &filter);
    [[nodiscard]] QString hint() const;
    void showAddMenu();
    void showValues(const QString &field, const QPoint &at, const std::optional<Filter> &replaced);
    void fillValues(QMenu *menu, const QString &field, const std::optional<Filter> &replaced);
    void typeField(const QString &field);
    [[nodiscard]] bool takeKey(QKeyEvent *key);

    Desk &m_desk;
    WorkItemQuery m_query;
    bool m_text = false;
    QWidget *m_field;
    QToolButton *m_add;
    QueryField *m_edit;
    QToolButton *m_more;
    QLabel *m_error, *m_note;
    Latest m_notes;
    QList<FilterChip *> m_chips;
    std::optional<Filter> m_edited; // the chip whose words stand in the field
};

} // namespace lamp
