// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/historylines.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace lamp {

class MutedLabel;
class TitleLabel;

// One act of the history: the sentence, who, when and from where, and each field before and after.
class ActView final : public QWidget {
    Q_OBJECT
public:
    explicit ActView(QWidget *parent = nullptr);
    void setAct(const HistoryRow &act, const QTimeZone &zone);
    void setLines(const QList<ActLine> &lines);

protected:
    void changeEvent(QEvent *event) override; // the grounds of the values follow the theme

private:
    void addRecord(const QString &record, int &row);
    void addLine(const ActLine &line, int &row);

    TitleLabel *m_title;
    MutedLabel *m_meta;
    QWidget *m_body = nullptr;
    QList<ActLine> m_lines;
};

} // namespace lamp
