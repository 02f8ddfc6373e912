// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamp {

// Lies over a widget while something that it takes is dragged over it: a frame, and in words what dropping it does.
class DropVeil final : public QWidget {
    Q_OBJECT
public:
    explicit DropVeil(QWidget *over);
    void offer(const QString &what); // shows it
    [[nodiscard]] QString offered() const { return isHidden() ? QString() : m_what; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_what;
};

} // namespace lamp
