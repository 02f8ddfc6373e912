// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and files that are put into a Markdown text: each is kept once, under a name that says where it belongs.
#include "core/deliver.h"
#include "core/text.h"
#include "domain/procedure.h"
#include "services/markdowntree.h"
#include "widgets/filebytes.h"
#include "widgets/markdownedit.h"
#include "widgets/markdowninsert.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

bool isPictureName(const QString &name)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

QString linkTarget(const QString &name) { return QString::fromLatin1(QUrl::toPercentEncoding(name, "/")); }

} // namespace

QList<NewArticle::File> MarkdownEdit::usedFiles() const
{
    const QString text = toPlainText();
    QList<NewArticle::File> used;
    for (const NewArticle::File &file : m_files)
        if (text.contains(linkTarget(file.name)) || text.contains(file.name))
            used.append(file);
    return used;
}

void MarkdownEdit::setStored(const QList<Attachment> &files, Content content)
{
    m_stored = files;
    m_content = std::move(content);
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    bool taken = false;
    for (const QUrl &url : source->urls()) {
        if (!url.isLocalFile())
            continue;
        taken = true;
        takeFile(url.toLocalFile());
    }
    if (taken)
        return;
    if (source->hasImage() && !source->hasText()) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(source->imageData()).save(&buffer, "PNG"))
            addFile(textCursor(), pictureName(), png, true);
        return;
    }
    // An address that is pasted over words is where they lead.
    const QString text = source->text().trimmed();
    const bool address = text.startsWith("https://"_L1) || text.startsWith("http://"_L1);
    const QString words = textCursor().selectedText();
    if (address && !words.isEmpty() && !text.contains(u' ') && !text.contains(u'\n')
        && !words.contains(QChar::ParagraphSeparator) && !words.contains("://"_L1))
        textCursor().insertText(u'[' + words + u"](" + text + u')');
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void MarkdownEdit::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Put a picture or a file in"));
    dialog->setObjectName(u"markdownFile"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            takeFile(path);
    });
    dialog->open();
}

// Put in where it was dropped, once it is read.
void MarkdownEdit::takeFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    deliver(fileBytes(path, LargestFile), this,
            [this, name, at = textCursor(), text = m_texts](const Result<QByteArray> &bytes) {
                if (text != m_texts)
                    return;
                if (bytes)
                    addFile(at, name, *bytes, isPictureName(name));
                else if (bytes.error().kind == Error::Kind::Io)
                    emit refused(tr("%1 cannot be read: %2").arg(name, bytes.error().detail));
                else
                    emit refused(tr("%1 is larger than 20 MB, or no file").arg(name));
            });
}

// "step-3.png" in the third step, "roll-back.png" below that heading.
QString MarkdownEdit::pictureName() const
{
    const int line = textCursor().blockNumber();
    const Procedure procedure = parseProcedure(toPlainText());
    QString stem = u"picture"_s;
    for (const ProcedureSection &section : procedure.sections)
        if (line >= section.line && line <= section.lastLine && !headingSlug(section.heading).isEmpty())
            stem = headingSlug(section.heading).left(40);
    for (const ProcedureStep &step : procedure.steps)
        if (line >= step.line && line <= step.lastLine)
            stem = tr("step-%1", "start of a file name").arg(step.number);
    return stem + u".png";
}

QString MarkdownEdit::freeName(const QString &name) const
{
    QString clean = cleanName(name);
    clean.replace(u'/', u'-').replace(u'\\', u'-');
    const QString stem = QFileInfo(clean).completeBaseName(), ending = QFileInfo(clean).suffix();
    const auto isTaken = [this](const QString &candidate) {
        return std::ranges::contains(m_stored, candidate, &Attachment::name)
               || std::ranges::contains(m_files, candidate, &NewArticle::File::name);
    };
    QString candidate = clean;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = stem + u'-' + QString::number(number) + (ending.isEmpty() ? QString() : QString(u'.' + ending));
    return candidate;
}

// What is there already, in the text or in the desk, is linked to and not kept a second time.
void MarkdownEdit::addFile(QTextCursor at, const QString &name, const QByteArray &bytes, bool picture)
{
    for (const NewArticle::File &file : std::as_const(m_files))
        if (file.data == bytes)
            return insertLink(at, file.name, picture);
    QList<Attachment> alike;
    for (const Attachment &file : std::as_const(m_stored))
        if (m_content && file.size == bytes.size())
            alike.append(file);
    findStored(at, name, bytes, picture, alike);
}

void MarkdownEdit::findStored(QTextCursor at, const QString &name, const QByteArray &bytes, bool picture,
                              const QList<Attachment> &alike)
{
    if (alike.isEmpty())
        return addFresh(at, name, bytes, picture);
    deliver(m_content(alike.first().id), this,
            [this, at, name, bytes, picture, alike, text = m_texts](const Result<QByteArray> &stored) {
                if (text != m_texts)
                    return;
                if (stored && *stored == bytes)
                    insertLink(at, alike.first().name, picture);
                else
                    findStored(at, name, bytes, picture, alike.sliced(1));
            });
}

void MarkdownEdit::addFresh(QTextCursor at, const QString &name, const QByteArray &bytes, bool picture)
{
    const QString free = freeName(name);
    m_files.append({free, bytes});
    insertLink(at, free, picture);
    emit filesChanged();
}

void MarkdownEdit::insertLink(QTextCursor at, const QString &name, bool picture)
{
    const QString target = linkTarget(name);
    at.insertText(picture ? QString(u"![](" + target + u')') : QString(u'[' + name + u"](" + target + u')'));
}

} // namespace lamp
