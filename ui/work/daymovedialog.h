// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/tickettemplates.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace lamp {

class DateField;
class Desk;

// The first day of a starter or the last one of a leaver moves: what becomes of the open parts is shown, and asked.
class DayMoveDialog final : public QDialog {
    Q_OBJECT
public:
    DayMoveDialog(Desk &desk, WorkItemId parentItem, QWidget *parent);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void read();
    void present(const DayMove &move);
    void moveTo(bool withParts);

    Desk &m_desk;
    WorkItemId m_item;
    DateField *m_day;
    QLabel *m_sentence;
    QListWidget *m_list;
    QPushButton *m_all, *m_one;
    bool m_known = false; // the day that stands is shown
    Latest m_latest;
};

} // namespace lamp
