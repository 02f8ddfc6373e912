// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace lamp {

class Desk;

// Notes what was searched for and not found: once the searcher stays with the empty result for a while, or goes away
// from it. Only the last text counts, never what it was on the way there: a longer text replaces the shorter one that
// it goes on from.
class SearchWatch final : public QObject {
    Q_OBJECT
public:
    SearchWatch(Desk &desk, QObject *parent);

    void shown(const QString &text, int rows); // the result of a search; an empty text: all articles
    void leave();                              // the field lost the focus, or the page went away
    static constexpr int PauseMs = 3000;

private:
    void note();

    Desk &m_desk;
    QTimer m_pause;
    QString m_empty; // the search whose result is empty now
    QString m_noted; // what the same search was noted as
};

} // namespace lamp
