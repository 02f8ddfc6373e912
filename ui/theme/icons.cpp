// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <BreezeIcons>

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Breeze keeps an icon as :/icons/breeze/GROUP/SIZE/NAME.svg; the nearest drawing for the wanted size is taken.
QString findDrawing(const QString &name, bool isSmall)
{
    static constexpr const char *groups[] = {"actions", "status", "devices", "places", "mimetypes", "apps",
                                             "categories", "applets", "preferences", "emblems"};
    static constexpr const char *small[] = {"16", "22", "24", "32", "12", "64"};
    static constexpr const char *large[] = {"22", "24", "32", "16", "64", "12"};
    for (const char *group : groups)
        for (const char *size : isSmall ? small : large) {
            const QString path = u":/icons/breeze/"_s + QLatin1StringView(group) + u'/' + QLatin1StringView(size) + u'/'
                + name + u".svg";
            if (QFile::exists(path))
                return path;
        }
    return {};
}

// Dozens of places may have to be looked at, and a button asks for its icon with every paint: looked up once.
QString drawing(const QString &name, int pixels)
{
    static QHash<std::pair<QString, bool>, QString> known;
    const std::pair key(name, pixels < 20);
    const auto found = known.constFind(key);
    return found != known.cend() ? *found : *known.insert(key, findDrawing(name, key.second));
}

// What a drawing has in white, such as the mark within a warning, is left open: in one ink it would be lost.
void openWhite(QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(line[x]), least = qMin(qMin(qRed(line[x]), qGreen(line[x])), qBlue(line[x]));
            const qreal white = alpha == 0 ? 0.0 : qBound(0.0, (qreal(least) / alpha - 0.8) / 0.2, 1.0);
            line[x] = qRgba(0, 0, 0, qRound(alpha * (1.0 - white)));
        }
    }
}

// Paints a drawing in an ink of the theme that is shown at that moment.
class InkIcon final : public QIconEngine {
public:
    InkIcon(QString name, Ink colour) : m_name(std::move(name)), m_colour(colour) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, render(rect.size(), ratio, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return render(size, 1.0, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        return render(size / ratio, ratio, mode);
    }
    QIconEngine *clone() const override { return new InkIcon(m_name, m_colour); }
    QString key() const override { return u"lamplighter-ink"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return drawing(m_name, 22).isEmpty(); }

private:
    QPixmap render(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        QColor colour = ink(m_colour);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        const QString key = u"lamp/%1/%2/%3x%4/%5"_s.arg(m_name).arg(colour.rgba()).arg(size.width()).arg(size.height())
                                .arg(ratio);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(drawing(m_name, size.width()));
        QPainter painter(&image);
        const QSizeF fitted = renderer.defaultSize().toSizeF().scaled(size, Qt::KeepAspectRatio);
        renderer.render(
            &painter,
            QRectF(QPointF((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2), fitted));
        painter.end();
        openWhite(image);
        painter.begin(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect({}, size), colour);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    Ink m_colour;
};

} // namespace

QIcon icon(const char *breezeName, Ink colour)
{
    static const bool ready = (BreezeIcons::initIcons(), true); // registers the library's drawings
    Q_UNUSED(ready)
    const QString name = QString::fromLatin1(breezeName);
    return drawing(name, 22).isEmpty() ? QIcon() : QIcon(new InkIcon(name, colour));
}

} // namespace lamp
