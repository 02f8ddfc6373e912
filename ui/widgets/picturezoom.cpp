// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picturezoom.h"

#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtMath>
#include <QWheelEvent>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr double ZoomStep = 1.25, LeastZoom = 0.1, MostZoom = 8;
constexpr double MostZoomedPixels = 40e6; // that are painted at once
} // namespace

PictureZoom::PictureZoom(const QImage &image, const QString &description, QWidget *parent)
    : QDialog(parent), m_image(image), m_area(new QScrollArea), m_picture(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"pictureZoom"_s);
    setWindowTitle(description.isEmpty() ? tr("Picture") : description);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setScaledContents(true);
    m_picture->setPixmap(QPixmap::fromImage(m_image));
    m_picture->setAccessibleName(windowTitle());
    m_area->setObjectName(u"pictureZoomArea"_s);
    m_area->setAccessibleName(windowTitle());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setWidget(m_picture);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_area, 1);
    all->addWidget(
        new MutedLabel(tr("+ and \u2212 change the size, 1 is its true size, 0 shows all of it; Esc closes")));
    const QSize room = screen()->availableSize() * 0.85;
    resize((m_image.size() + QSize(unit() * 6, unit() * 10)).expandedTo({unit() * 60, unit() * 40}).boundedTo(room));
    fit();
}

void PictureZoom::setScale(double scale)
{
    const double pixels = double(m_image.width()) * m_image.height();
    const double most = qMin(MostZoom, qSqrt(MostZoomedPixels / qMax(1.0, pixels)));
    m_scale = qBound(LeastZoom, scale, qMax(1.0, most));
    m_fitted = false;
    m_picture->resize((m_image.size() * m_scale).expandedTo({1, 1}));
}

void PictureZoom::fit()
{
    const QSize room = m_area->maximumViewportSize();
    setScale(qMin(1.0, qMin(double(room.width()) / qMax(1, m_image.width()),
                            double(room.height()) / qMax(1, m_image.height()))));
    m_fitted = true;
}

void PictureZoom::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus: case Qt::Key_Equal: setScale(m_scale * ZoomStep); break;
    case Qt::Key_Minus: setScale(m_scale / ZoomStep); break;
    case Qt::Key_1: setScale(1); break;
    case Qt::Key_0: fit(); break;
    default: QDialog::keyPressEvent(event);
    }
}

void PictureZoom::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier && event->angleDelta().y() != 0)
        setScale(event->angleDelta().y() > 0 ? m_scale * ZoomStep : m_scale / ZoomStep);
    else
        QDialog::wheelEvent(event);
}

void PictureZoom::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_fitted)
        fit();
}

} // namespace lamp
