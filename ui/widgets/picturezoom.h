// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

class QLabel;
class QScrollArea;

namespace lamp {

// A picture in a window of its own: as a whole, and larger with + or Ctrl and the wheel. Escape closes it.
class PictureZoom final : public QDialog {
    Q_OBJECT
public:
    PictureZoom(const QImage &image, const QString &description, QWidget *parent);
    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale); // 1: a pixel is a pixel; kept between a tenth and eight times
    void fit();                  // all of it, never larger than it is

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_image;
    QScrollArea *m_area;
    QLabel *m_picture;
    double m_scale = 1;
    bool m_fitted = true;
};

} // namespace lamp
