// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spellout.h"

#include <QDialog>

class QLabel;
class QScrollArea;

namespace lamp {

class InkLabel;

// The signs of a line, each with how it is said, in reading order.
class SpellSheet final : public QWidget {
    Q_OBJECT
public:
    explicit SpellSheet(QWidget *parent = nullptr);
    void setLine(const QString &line);
    [[nodiscard]] const QList<SpokenSign> &signs() const { return m_signs; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<QRect> cells(int width) const;
    QList<SpokenSign> m_signs;
};

// Says a command line by line to somebody who types it on another console; Up and Down change the line.
class SpellDialog final : public QDialog {
    Q_OBJECT
public:
    SpellDialog(const QStringList &lines, int line, QWidget *parent = nullptr);
    [[nodiscard]] int line() const { return m_line; }

signals:
    void lineChanged(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(int line);

    QStringList m_lines;
    int m_line = 0;
    InkLabel *m_place;
    QLabel *m_text;
    SpellSheet *m_sheet;
    QScrollArea *m_scroll;
};

} // namespace lamp
