// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace lamp {

// What an empty page or pane says: a picture, one sentence about what goes there, and the next step or two.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(const char *iconName, const QString &sentence, const QString &step = {}, QWidget *parent = nullptr);
    // An empty step hides the button.
    void set(const char *iconName, const QString &sentence, const QString &step = {}, const QString &second = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QPushButton *secondButton() const { return m_second; }
    [[nodiscard]] QString sentence() const;

signals:
    void stepChosen();
    void secondChosen();

private:
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace lamp
