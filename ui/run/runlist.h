// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/runs.h"

#include <QWidget>

class QListWidget;

namespace lamp {

class Desk;
class EmptyState;

// "step 4 of 8 · #1043 · Dana, since 09:40": where a run that waits goes on.
[[nodiscard]] QString waitingWords(const Desk &desk, const runs::Waiting &run);

// The runs that wait to go on.
class RunList final : public QWidget {
    Q_OBJECT
public:
    explicit RunList(Desk &desk, QWidget *parent = nullptr);
    void read();
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    void chosen(lamp::RunId run);
    void failed(const lamp::Error &error);

private:
    void show(const QList<runs::Waiting> &runs);

    Desk &m_desk;
    Latest m_latest;
    EmptyState *m_empty;
    QListWidget *m_list;
};

} // namespace lamp
