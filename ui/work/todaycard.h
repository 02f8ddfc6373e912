// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/registerwords.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace lamp {

// A quiet line that leads somewhere: a time, the words, and what there is to say at the right.
class TodayLine final : public QAbstractButton {
    Q_OBJECT
public:
    struct Words {
        QString left, text, right;
        std::optional<Tone> dot;
        Tone tone = Tone::Quiet; // of the right words; quiet: muted
        bool strong = false;
        friend bool operator==(const Words &, const Words &) = default;
    };
    TodayLine(const Words &words, int leftWidth, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Words m_words;
    int m_leftWidth;
};

// A card of such lines under a heading; hidden while it has none, unless it says why.
class TodayCard final : public QFrame {
    Q_OBJECT
public:
    TodayCard(const QString &heading, QWidget *parent);
    struct Line {
        TodayLine::Words words;
        QString name; // object name, the same for the same thing
        std::function<void()> open; // empty: leads nowhere
    };
    void setLines(const QList<Line> &lines, const QString &whenEmpty = {}, qsizetype limit = 0);
    [[nodiscard]] QList<TodayLine *> lines() const { return m_lines; }

private:
    QLabel *m_heading;
    QLabel *m_empty;
    QVBoxLayout *m_rows;
    QList<TodayLine *> m_lines;
    QList<Line> m_shown;
};

} // namespace lamp
