// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace lamp {

// What is wrong with the field above it; takes no room while nothing is. The field says it as well, to a screen reader.
class FieldNote final : public QLabel {
    Q_OBJECT
public:
    explicit FieldNote(const QString &name, QWidget *field = nullptr, QWidget *parent = nullptr);
    void say(const QString &sentence); // empty: nothing is wrong

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QWidget *m_field;
    bool m_dressing = false;
};

// Gives a field its name and what a screen reader says.
template <class W>
W *called(W *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

} // namespace lamp
