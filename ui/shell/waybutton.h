// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace lamp {

// A button as large as a card: icon, title, one sentence. The text is the title, the sentence its description.
class WayButton final : public QPushButton {
    Q_OBJECT
public:
    WayButton(const QString &title, const QString &sentence, const char *iconName, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect sentenceRect(int width) const;

    QString m_sentence;
    QByteArray m_icon;
};

} // namespace lamp
