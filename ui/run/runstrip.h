// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/inkground.h"
#include "core/deliver.h"
#include "services/runs.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace lamp {

class Desk;

// "A run waits: Printer offline, step 4 of 8 · Dana", with the way on. Hidden while none waits here.
class RunStrip final : public InkGround {
    Q_OBJECT
public:
    explicit RunStrip(Desk &desk, QWidget *parent = nullptr);

    void setItem(WorkItemId item);       // the runs on it
    void setArticle(ArticleId article);  // the runs of it
    [[nodiscard]] RunId run() const { return m_run; }

signals:
    void goOn(lamp::RunId run);
    void failed(const lamp::Error &error);

private:
    void read();
    void show(const QList<runs::Waiting> &waiting);

    Desk &m_desk;
    runstore::Which m_which;
    RunId m_run;
    Latest m_latest;
    QTimer m_soon;
    QLabel *m_text;
    QPushButton *m_goOn;
};

} // namespace lamp
