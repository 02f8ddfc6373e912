// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/entryedit.h"

#include "services/desk.h"
#include "services/files.h"
#include "widgets/filebytes.h"
#include "work/textoffers.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
} // namespace

EntryEdit::EntryEdit(Desk &desk, QWidget *parent)
    : DraftEdit(desk.drafts(), parent), m_desk(desk), m_offers(new TextOffers(desk, this, [this] { return m_item; }))
{
    setObjectName(u"entryText"_s);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text of the new entry"));
    connect(m_offers, &TextOffers::failed, this, &EntryEdit::failed);
}

bool EntryEdit::isOffering() const { return m_offers->isOffering(); }

void EntryEdit::insertMarkdown(const QString &text)
{
    QTextCursor cursor = textCursor();
    if (!cursor.atBlockStart())
        cursor.insertText(u"\n"_s);
    cursor.insertText(text);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void EntryEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return emit saveRequested();
    if (event->key() == Qt::Key_Escape)
        return emit escaped();
    DraftEdit::keyPressEvent(event);
}

bool EntryEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || DraftEdit::canInsertFromMimeData(source);
}

void EntryEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList local;
    for (const QUrl &url : source->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            local.append(url.toLocalFile());
    if (!local.isEmpty()) {
        for (const QString &path : std::as_const(local))
            addFile(path);
        return;
    }
    if (!source->hasImage() || source->hasText())
        return DraftEdit::insertFromMimeData(source);
    const QImage image = qvariant_cast<QImage>(source->imageData());
    const QString name = u"screenshot-%1.png"_s.arg(m_desk.now().in(m_desk.zone()).toString(u"yyyyMMdd-hhmmss"_s));
    deliver(QtConcurrent::run(pngOf, image), this,
            [this, name](const QByteArray &bytes) { emit fileGiven(name, bytes); });
}

void EntryEdit::addFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    deliver(fileBytes(path, Files::MaximumSize), this, [this, path, name](const Result<QByteArray> &bytes) {
        if (bytes)
            emit fileGiven(name, *bytes);
        else if (bytes.error().kind == Error::Kind::Invalid)
            emit failed({Error::Kind::Invalid,
                         tr("%1: larger than %2").arg(name, QLocale().formattedDataSize(Files::MaximumSize))});
        else
            emit failed({bytes.error().kind, QString(path + u": " + bytes.error().detail)});
    });
}

} // namespace lamp
