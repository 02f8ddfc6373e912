// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/query.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QMenu;
class QStringListModel;
class QToolButton;

namespace lamp {

class Desk;
class FilterChip;

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
    void focusField();

signals:
    void queryChanged(const lamp::WorkItemQuery &query);
    void left(); // Esc: back to the list

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
    void showAddMenu();
    void showValues(const QString &field, const QPoint &at, const std::optional<Filter> &replaced);
    void fillValues(QMenu *menu, const QString &field, const std::optional<Filter> &replaced);
    void typeField(const QString &field);
    void complete();
    void completeNames(const QString &before, const QString &field, const QString &typed);
    void offer(const QStringList &texts);

    Desk &m_desk;
    WorkItemQuery m_query;
    bool m_text = false;
    QWidget *m_field;
    QToolButton *m_add;
    QLineEdit *m_edit;
    QToolButton *m_more;
    QLabel *m_error;
    QCompleter *m_completer;
    QStringListModel *m_offers;
    QList<FilterChip *> m_chips;
    Latest m_names;
};

} // namespace lamp
