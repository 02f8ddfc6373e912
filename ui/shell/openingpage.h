// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openwatch.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lamp {

// What is shown while a desk takes longer to open: which one, how far it is, and a way out as long as it is untouched.
class OpeningPage final : public QDialog {
    Q_OBJECT
public:
    OpeningPage(const QString &path, const std::shared_ptr<OpenWatch> &watch, QWidget *parent = nullptr);
    void reject() override; // stops the opening; does nothing once that is too late

signals:
    void stopped();

private:
    void showStage();

    std::shared_ptr<OpenWatch> m_watch;
    QLabel *m_line;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_look;
};

} // namespace lamp
