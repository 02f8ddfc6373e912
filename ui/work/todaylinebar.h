// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/todaywords.h"

#include <QWidget>

class QHBoxLayout;

namespace lamp {

// The first line of the page: the day, and what it holds; a count leads to the view that shows it.
class TodayLineBar final : public QWidget {
    Q_OBJECT
public:
    explicit TodayLineBar(QWidget *parent);
    void setParts(const QList<TodayWords::Part> &parts);
    [[nodiscard]] QString text() const;

signals:
    void viewChosen(const QString &name);

private:
    [[nodiscard]] static int edge();
    QWidget *wordsOf(const TodayWords::Part &part);
    QWidget *buttonOf(const TodayWords::Part &part, qsizetype place);

    QList<TodayWords::Part> m_parts;
    QHBoxLayout *m_layout;
};

} // namespace lamp
