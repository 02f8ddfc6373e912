// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/workitems.h"
#include "theme/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lamp {

class Desk;

// A card over the timeline of a work item of a certain kind: what only such items know, and what is done with it. Made
// anew when that changes; the focus stays on the button that had it.
class SheetCard : public QFrame {
    Q_OBJECT
public:
    void show(const WorkItemDetails &details);
    using QFrame::show;
    void whenFilled(std::function<void()> then); // once the item's own sheet is here

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void workItemActivated(lamp::WorkItemId id);

protected:
    SheetCard(Desk &desk, Kind kind, QWidget *parent);
    void changeEvent(QEvent *event) override;
    [[nodiscard]] virtual bool isFor(const WorkItem &item) const { return item.kind == m_kind; }
    virtual void ask() = 0;  // reads what is shown, then calls rebuild()
    virtual void fill() = 0; // the card's lines
    void rebuild();
    [[nodiscard]] const WorkItem &item() const { return m_item; }
    void heading(const QString &text);
    QLabel *line(const QString &text, Ink colour = Ink::Text); // plain text, wrapped
    void fact(const QString &name, const QString &value, const QString &objectName);
    QPushButton *button(QBoxLayout *row, const QString &text, const QString &name, const std::function<void()> &act);
    QBoxLayout *row();
    void report(const QFuture<Result<void>> &done, const QString &text);

    Desk &m_desk;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    Latest m_latest;

private:
    Kind m_kind;
    WorkItem m_item;
    WorkItemId m_filledFor;
    std::function<void()> m_whenFilled;
};

} // namespace lamp
