// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;

namespace lamp {

// One line to change in place: Enter keeps it, Esc leaves it as it was.
class TextPopover final : public QFrame {
    Q_OBJECT
public:
    TextPopover(const QString &name, const QString &value, QWidget *parent);
    void openAt(QWidget *over);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

signals:
    void entered(const QString &text);

private:
    QLineEdit *m_field;
};

} // namespace lamp
