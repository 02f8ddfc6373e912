// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace lamp {

// A button that shows its shortcut as a small key beside its word.
class KeyButton final : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(QWidget *parent = nullptr);
    void setKey(const QKeySequence &key);
    // False: the key does something else just now, so it is not painted; its room stays.
    void setKeyShown(bool shown);
    [[nodiscard]] QString shownKey() const { return m_isKeyShown ? m_key : QString(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return QPushButton::sizeHint(); } // without its key
    // A key as it is drawn everywhere; answers with its width. Without a painter it only measures.
    static int paintKey(QPainter *painter, const QRect &where, const QString &key,
                        Ink frame = Ink::Line, Ink letters = Ink::Mute);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_isKeyShown = true;
};

} // namespace lamp
