// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures in a guarded view: a click shows one as large as the window.
#include "widgets/guardeddocument.h"
#include "widgets/picturezoom.h"

#include <QAbstractTextDocumentLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostPicturesOffered = 20; // in a menu
} // namespace

int GuardedView::pictureAt(const QPoint &at) const
{
    const QPointF place(at.x() + horizontalScrollBar()->value(), at.y() + verticalScrollBar()->value());
    const QString name = m_guarded->documentLayout()->imageAt(place);
    if (name.isEmpty())
        return -1;
    const auto &pictures = m_guarded->pictures();
    for (qsizetype i = 0; i < pictures.size(); ++i)
        if (pictures[i].name == name)
            return static_cast<int>(i);
    return -1;
}

// What the document decoded: nothing is read again, and nothing that it refused is shown.
void GuardedView::enlarge(int index)
{
    const auto &pictures = m_guarded->pictures();
    if (index < 0 || index >= pictures.size())
        return;
    const auto image = m_guarded->resource(QTextDocument::ImageResource, QUrl(pictures[index].name)).value<QImage>();
    if (!image.isNull())
        (new PictureZoom(image, pictures[index].description, window()))->open();
}

void GuardedView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const bool over = !(event->buttons() & Qt::LeftButton) && anchorAt(at).isEmpty() && pictureAt(at) >= 0;
    if (over != m_overPicture && anchorAt(at).isEmpty())
        viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
    m_overPicture = over;
}

// A picture that is a link leads where the link leads.
void GuardedView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool linked = !anchorAt(at).isEmpty();
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !linked && !textCursor().hasSelection())
        enlarge(pictureAt(at));
}

void GuardedView::fillPictureMenu(QMenu *menu, const QPoint &at, bool byKeyboard)
{
    const auto offer = [this, menu](int index, const QString &text) {
        menu->addAction(text, this, [this, index] { enlarge(index); })
            ->setObjectName(u"enlargePicture"_s + QString::number(index));
    };
    const auto &pictures = m_guarded->pictures();
    if (const int index = pictureAt(at); index >= 0 && !byKeyboard)
        return offer(index, tr("&Enlarge the picture"));
    for (qsizetype i = 0; byKeyboard && i < qMin(pictures.size(), MostPicturesOffered); ++i) {
        QString text = pictures[i].description.isEmpty() ? tr("picture %1").arg(i + 1) : pictures[i].description;
        text.replace(u'&', u"&&"_s);
        offer(static_cast<int>(i), tr("Enlarge: %1").arg(text.left(60)));
    }
}

} // namespace lamp
