// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace lamp {

// Where the keyboard goes when a page as a whole is given the focus. Not a focus proxy: with one the Tab key goes from
// the widget before the page straight there, past all that stands above it, and no further while it is hidden. Here a
// hidden one gets the focus when it is shown, unless the keyboard has moved on.
class FocusEntry final : public QObject {
public:
    FocusEntry(QWidget *page, QWidget *target);
    void setTarget(QWidget *target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_page;
    QPointer<QWidget> m_target;
};

} // namespace lamp
