// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace lamp {

// A line of text that leads somewhere: shortened where it must be, whole in the tool tip, underlined under the pointer
// or the focus.
class FactLink final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FactLink(const QString &text, QWidget *parent = nullptr);
    void setIndent(int levels);
    void setStrong(bool on); // the place one is at
    void setSecond(const QString &text); // muted, behind the text
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_second;
    int m_indent = 0;
    bool m_strong = false;
};

} // namespace lamp
