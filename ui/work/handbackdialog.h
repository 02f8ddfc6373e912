// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/handing.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace lamp {

class Desk;

// A day of a hand-over has come: what goes over, or comes back, and whether it is wanted.
class HandbackDialog final : public QDialog {
    Q_OBJECT
public:
    HandbackDialog(Desk &desk, const Handing::Due &due, QWidget *parent);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void build(const QString &accept);
    void read();
    void present(const Result<QList<Handing::Line>> &lines);
    void act();
    void leave();

    Desk &m_desk;
    Handing::Due m_due;
    bool m_back; // else it goes over
    QLabel *m_sentence = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace lamp
