// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace lamp {

// A search field: magnifier, clear button, and at the right edge a quiet note ("14 in 6 ms", "Ctrl+F").
class SearchEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchEdit(QWidget *parent = nullptr);
    void setNote(const QString &note);
    [[nodiscard]] QString note() const { return m_note; }

signals:
    void typed(const QString &text); // once the keys that came together are taken, at once when cleared
    void movedDown();                // Down or Up: to the results, while the focus stays here
    void movedUp();
    void escaped();                  // Esc in an empty field; the first Esc clears it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_note;
    QTimer m_pause;
};

} // namespace lamp
