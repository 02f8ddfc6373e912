// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articlelife.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lamp {

class Desk;

// One gap of the knowledge base: what was searched for in vain, what was solved without an article, and what to do.
class GapView final : public QScrollArea {
    Q_OBJECT
public:
    explicit GapView(Desk &desk, QWidget *parent = nullptr);
    void setGap(const GapGroup &gap);
    [[nodiscard]] const GapGroup &gap() const { return m_gap; }

signals:
    void writeRequested(const lamp::GapGroup &gap);
    void dismissed();
    void workItemChosen(lamp::WorkItemId id);
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void addSearches(QVBoxLayout *column);
    void addTickets(QVBoxLayout *column);
    void dismiss();
    void dress();

    Desk &m_desk;
    GapGroup m_gap;
    QWidget *m_page;
    QVBoxLayout *m_layout;
    QLabel *m_title, *m_second;
    QPushButton *m_write, *m_dismiss;
    QWidget *m_lines = nullptr;
};

} // namespace lamp
