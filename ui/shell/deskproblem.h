// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDialog>

class QVBoxLayout;

namespace lamp {

// A desk did not open: what happened, that nothing was touched, and the ways on. Never makes or overwrites a file.
class DeskProblem final : public QDialog {
    Q_OBJECT
public:
    enum class Way { TryAgain, ReadOnly, OpenOther, StartNew, Quit };
    DeskProblem(const QString &path, const Error &error, QWidget *parent = nullptr);
    // The ways that make sense for an error, the best one first.
    [[nodiscard]] static QList<Way> ways(const Error &error);

signals:
    void chosen(lamp::DeskProblem::Way way);

private:
    void addWay(Way way, bool first, QVBoxLayout *column);
    bool m_answered = false;
};

} // namespace lamp
