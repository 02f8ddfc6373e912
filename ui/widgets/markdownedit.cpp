// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdownedit.h"

#include "core/deliver.h"
#include "core/text.h"
#include "theme/theme.h"
#include "widgets/filebytes.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QUrl>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestMarkedLine = 4'000;
constexpr int InFence = 1;

QTextCharFormat inked(Ink colour, bool strong = false)
{
    QTextCharFormat format;
    format.setForeground(ink(colour));
    if (strong)
        format.setFontWeight(QFont::Bold);
    return format;
}

bool isPictureName(const QString &name)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

} // namespace

void MarkdownMarker::highlightBlock(const QString &text)
{
    static const QRegularExpression fence(u"^\\s*(?:[-*+]|\\d+[.)])?\\s*(```|~~~)"_s);
    static const QRegularExpression heading(u"^ {0,3}#{1,6}\\s"_s);
    static const QRegularExpression quote(u"^\\s*>"_s);
    static const QRegularExpression item(u"^\\s*([-*+]|\\d{1,9}[.)])(\\s+\\[[ xX]\\])?\\s"_s);
    const bool inside = previousBlockState() == InFence;
    if (fence.match(text).hasMatch()) {
        setFormat(0, static_cast<int>(text.size()), inked(Ink::Mute));
        setCurrentBlockState(inside ? 0 : InFence);
        return;
    }
    setCurrentBlockState(inside ? InFence : 0);
    if (inside) {
        setFormat(0, static_cast<int>(text.size()), inked(Ink::Grn));
        return;
    }
    if (text.size() > LongestMarkedLine)
        return;
    if (heading.match(text).hasMatch()) {
        setFormat(0, static_cast<int>(text.size()), inked(Ink::Blu, true));
        return;
    }
    if (quote.match(text).hasMatch())
        setFormat(0, static_cast<int>(text.size()), inked(Ink::Mute));
    if (const auto match = item.match(text); match.hasMatch())
        setFormat(0, static_cast<int>(match.capturedLength()), inked(Ink::Acc, true));
    markInline(text);
}

void MarkdownMarker::markInline(const QString &text)
{
    static const QRegularExpression strong(u"\\*\\*[^*]+\\*\\*|__[^_]+__"_s);
    static const QRegularExpression link(
        u"!?\\[[^\\]]*\\]\\([^)]*\\)|(?<![\\w&/#])#(?:[A-Z]{1,2}-)?\\d{1,9}\\b|https?://\\S+"_s);
    static const QRegularExpression code(u"`[^`]+`"_s);
    const auto mark = [&](const QRegularExpression &pattern, const QTextCharFormat &format) {
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
        }
    };
    mark(strong, inked(Ink::Text, true));
    mark(link, inked(Ink::Blu));
    mark(code, inked(Ink::Grn));
}

MarkdownEdit::MarkdownEdit(QWidget *parent) : QPlainTextEdit(parent), m_marker(new MarkdownMarker(document()))
{
    setObjectName(u"markdownEdit"_s);
    setAccessibleName(tr("Text in Markdown"));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(false);
    setFrameShape(QFrame::NoFrame);
    dress();
}

void MarkdownEdit::dress()
{
    const QFont mono = monoFont();
    if (font() != mono)
        setFont(mono);
    setTabStopDistance(QFontMetricsF(mono).horizontalAdvance(u' ') * 4);
    document()->setDocumentMargin(unit() * 3 / 2);
    m_marker->rehighlight();
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void MarkdownEdit::setText(const QString &markdown)
{
    ++m_texts;
    setPlainText(markdown);
    m_files.clear();
    m_taken.clear();
}

void MarkdownEdit::wrap(const QString &before, const QString &after)
{
    QTextCursor cursor = textCursor();
    const QString selected = cursor.selectedText();
    cursor.insertText(before + selected + after);
    if (selected.isEmpty()) {
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor, static_cast<int>(after.size()));
        setTextCursor(cursor);
    }
}

// --- keys
// -------------------------------------------------------------------------------------------------------------

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape) {
        setTabChangesFocus(true); // Esc, then Tab: out of the field
        event->ignore();
        return;
    }
    setTabChangesFocus(false);
    if (event->matches(QKeySequence::Bold))
        wrap(u"**"_s, u"**"_s);
    else if (event->matches(QKeySequence::Italic))
        wrap(u"*"_s, u"*"_s);
    else if (event->key() == Qt::Key_Tab && plain)
        indent(true);
    else if (event->key() == Qt::Key_Backtab && event->modifiers() == Qt::ShiftModifier)
        indent(false);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain && goOnWithList())
        ;
    else
        QPlainTextEdit::keyPressEvent(event);
}

// Esc and Tab have led out of the field; when it is come back to, Tab moves lines again.
void MarkdownEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    setTabChangesFocus(false);
}

// Enter behind a list item begins the next one; in an empty item it ends the list.
bool MarkdownEdit::goOnWithList()
{
    static const QRegularExpression item(u"^(\\s*)(?:([-*+])|(\\d{1,9})([.)]))(\\s+)(\\[[ xX]\\]\\s+)?(.*)$"_s);
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return false;
    const auto match = item.match(cursor.block().text());
    if (!match.hasMatch() || cursor.positionInBlock() < match.capturedStart(7))
        return false;
    if (match.captured(7).isEmpty()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        return true;
    }
    const QString bullet = match.captured(2).isEmpty()
                               ? QString(QString::number(match.captured(3).toInt() + 1) + match.captured(4))
                               : match.captured(2);
    const QString task = match.captured(6).isEmpty() ? QString() : u"[ ] "_s;
    cursor.insertText(u'\n' + match.captured(1) + bullet + match.captured(5) + task);
    return true;
}

// Tab moves lines by four blanks; Esc and then Tab leaves the field, as everywhere.
void MarkdownEdit::indent(bool deeper)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && deeper) {
        cursor.insertText(u"    "_s);
        return;
    }
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QTextBlock end = document()->findBlock(cursor.selectionEnd());
    // A selection that ends before the first letter of a line takes nothing of that line.
    const bool whole = cursor.selectionEnd() > end.position() || end == block;
    const int last = end.blockNumber() - (whole ? 0 : 1); // by number: positions move with what is put in
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor line(block);
        if (deeper) {
            line.insertText(u"    "_s);
        } else {
            qsizetype blanks = 0;
            while (blanks < qMin<qsizetype>(4, block.text().size()) && block.text()[blanks] == u' ')
                ++blanks;
            line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(blanks));
            line.removeSelectedText();
        }
    }
    cursor.endEditBlock();
}

// --- pictures and files
// -----------------------------------------------------------------------------------------------

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
            addFile(textCursor(), u"picture.png"_s, png, true);
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
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

QString MarkdownEdit::freeName(const QString &name) const
{
    QString clean = cleanName(name);
    clean.replace(u'/', u'-').replace(u'\\', u'-');
    const QString stem = QFileInfo(clean).completeBaseName(), ending = QFileInfo(clean).suffix();
    const auto isTaken = [this](const QString &candidate) {
        return m_taken.contains(candidate)
               || std::ranges::any_of(m_files, [&](const auto &file) { return file.name == candidate; });
    };
    QString candidate = clean;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = stem + u'-' + QString::number(number) + (ending.isEmpty() ? QString() : QString(u'.' + ending));
    return candidate;
}

void MarkdownEdit::addFile(QTextCursor at, const QString &name, const QByteArray &bytes, bool picture)
{
    const QString free = freeName(name);
    m_files.append({free, bytes});
    const QString target = QString::fromLatin1(QUrl::toPercentEncoding(free, "/"));
    at.insertText(picture ? QString(u"![](" + target + u')') : QString(u'[' + free + u"](" + target + u')'));
    emit filesChanged();
}

} // namespace lamp
