// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace lamp {

// A fact that can be changed where it stands: plain text until the pointer or the focus is on it.
class FactButton final : public QAbstractButton {
    Q_OBJECT
public:
    FactButton(const QString &name, const QString &value, QWidget *parent);
    void setInk(Ink colour);
    void setMono(bool on);
    void setWrapped(bool on); // as many lines as the text needs, instead of cutting it
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wrapped; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    Ink m_ink = Ink::Text;
    bool m_mono = false;
    bool m_wrapped = false;
};

} // namespace lamp
