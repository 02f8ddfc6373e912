// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace lamp {

class GuardedView;

// The text of an entry, at most so many lines high until "more" is pressed; no wider than text is read well.
class ClippedBody final : public QWidget {
    Q_OBJECT
public:
    ClippedBody(GuardedView *view, int lines, QWidget *parent); // lines 0: all of it
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] static int readingWidth(); // 80 characters

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    [[nodiscard]] int limit() const;
    [[nodiscard]] bool isClipped(int width) const;

    GuardedView *m_view;
    QPushButton *m_more;
    int m_lines;
};

} // namespace lamp
