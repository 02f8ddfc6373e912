// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lamp {

// What is shown when a desk takes longer to close than anybody would wait for in silence.
class ClosingPage final : public QDialog {
    Q_OBJECT
public:
    explicit ClosingPage(const QStringList &paths, QWidget *parent = nullptr);
    void reject() override { } // closing goes on; who does not want to wait says so

signals:
    void endWanted(); // without what is not written yet
};

} // namespace lamp
