// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guardeddocument.h"

#include "core/text.h"
#include "domain/searchtext.h"
#include "widgets/markdownbuilder.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QUrl>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Drawings (SVG) are programs of a sort and stay out.
bool isPictureFormat(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "jpg" || format == "gif" || format == "webp"
           || format == "bmp";
}

QImage decodedPicture(const QByteArray &data)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!isPictureFormat(reader.format()) || !size.isValid()
        || double(size.width()) * size.height() > GuardedDocument::LargestPicture)
        return {};
    static constexpr int widest = 1600;
    if (size.width() > widest)
        reader.setScaledSize(size.scaled(widest, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

GuardedDocument::GuardedDocument(CodeHighlighter &highlighter, QObject *parent)
    : QTextDocument(parent), m_highlighter(highlighter)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        addPart();
        emit grown();
        if (isComplete())
            emit completed();
    });
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(QApplication::font());
}

GuardedDocument::~GuardedDocument() = default;

void GuardedDocument::setMarkdown(const QString &markdown, const AttachedFiles &files, const Style &style)
{
    ++m_serial;
    m_next.stop();
    m_builder.reset();
    clear();
    m_style = style;
    m_files = files;
    m_refusal.clear();
    m_headings.clear();
    m_code.clear();
    m_links.clear();
    m_pictures.clear();
    m_boxes.clear();
    m_lines.clear();
    m_anchors.clear();
    m_coloured = m_loaded = 0;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * style.scale);
    setDefaultFont(font);
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
    m_builder = std::make_unique<GuardedBuilder>(*this, m_files);
    m_unread.clear();
    if (markdown.size() <= ReadAtOnce || style.paper)
        startWith(markdown, parseMarkdown(markdown, style.lines));
    else
        readElsewhere(markdown);
    if (style.paper)
        complete();
}

void GuardedDocument::readElsewhere(const QString &markdown)
{
    m_unread = markdown;
    const auto read = [markdown, lines = m_style.lines] { return parseMarkdown(markdown, lines); };
    deliver(QtConcurrent::run(read), this, [this, serial = m_serial](const MarkdownTree &tree) {
        if (serial != m_serial || m_unread.isEmpty())
            return; // another text, or it was asked for in the meantime
        startWith(std::exchange(m_unread, {}), tree);
        emit begun();
        emit grown();
        if (isComplete())
            emit completed();
    });
}

void GuardedDocument::startWith(const QString &markdown, const MarkdownTree &tree)
{
    m_builder->begin(markdown, tree);
    addPart();
}

void GuardedDocument::addPart()
{
    if (m_builder->addPart())
        m_next.start(0);
    else
        m_builder.reset();
    for (; m_coloured < m_code.size(); ++m_coloured)
        colourCode(static_cast<int>(m_coloured));
    for (; m_loaded < m_pictures.size(); ++m_loaded)
        loadPicture(static_cast<int>(m_loaded));
}

void GuardedDocument::complete()
{
    if (isComplete())
        return;
    const bool unread = !m_unread.isEmpty();
    if (unread) {
        const QString markdown = std::exchange(m_unread, {});
        startWith(markdown, parseMarkdown(markdown, m_style.lines));
    }
    while (!isComplete())
        addPart();
    m_next.stop();
    if (unread)
        emit begun();
    emit grown();
    emit completed();
}

int GuardedDocument::anchor(const QString &name) const { return m_anchors.value(name, -1); }

// Whatever a text names, nothing is read here: pictures come through loadPicture, under names of our own.
QVariant GuardedDocument::loadResource(int, const QUrl &) { return {}; }

const MarkdownLink *GuardedDocument::link(const QUrl &href) const
{
    bool number = false;
    const int index = href.path().toInt(&number);
    return href.scheme() == "lamp"_L1 && number && index >= 0 && index < m_links.size() ? &m_links[index] : nullptr;
}

AttachmentId GuardedDocument::file(const MarkdownLink &link) const
{
    return link.kind == MarkdownLink::Kind::File ? m_files.byName.value(link.ref) : AttachmentId{};
}

QColor GuardedDocument::shade(Ink colour) const { return m_style.paper ? ink(colour, Theme::Light) : ink(colour); }

void GuardedDocument::colourCode(int index)
{
    const CodeBlock &block = m_code[index];
    if (const auto marks = m_highlighter.known(block.language, block.code)) {
        showMarks(index, *marks);
        return;
    }
    deliver(m_highlighter.colour(block.language, block.code), this,
            [this, index, serial = m_serial](const CodeHighlighter::Marks &marks) {
                if (serial != m_serial)
                    return;
                m_highlighter.remember(m_code[index].language, m_code[index].code, marks);
                showMarks(index, marks);
                emit restyled();
            });
}

void GuardedDocument::showMarks(int index, const CodeHighlighter::Marks &marks)
{
    const CodeBlock &block = m_code[index];
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    qsizetype line = 0, lineStart = 0; // of the code
    for (const auto &mark : marks) {
        for (qsizetype end = block.code.indexOf(u'\n', lineStart); end >= 0 && end < mark.start;
             end = block.code.indexOf(u'\n', lineStart)) {
            lineStart = end + 1;
            ++line;
        }
        if (line >= block.lines.size())
            break;
        const int start = block.lines[line] + static_cast<int>(mark.start - lineStart);
        if (start + mark.length > block.last)
            break;
        cursor.setPosition(start);
        cursor.setPosition(start + static_cast<int>(mark.length), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(shade(mark.ink));
        cursor.mergeCharFormat(format);
    }
    cursor.endEditBlock();
}

void GuardedDocument::loadPicture(int index)
{
    deliver(m_files.content(m_pictures[index].file), this,
            [this, index, serial = m_serial](const Result<QByteArray> &data) {
                if (serial != m_serial)
                    return;
                if (!data)
                    return showPicture(index, {});
                deliver(QtConcurrent::run(decodedPicture, *data), this, [this, index, serial](const QImage &image) {
                    if (serial == m_serial)
                        showPicture(index, image);
                });
            });
}

void GuardedDocument::showPicture(int index, const QImage &image)
{
    Picture &picture = m_pictures[index];
    QTextCursor cursor(this);
    cursor.setPosition(picture.position);
    cursor.setPosition(picture.position + 1, QTextCursor::KeepAnchor);
    QTextImageFormat format = cursor.charFormat().toImageFormat();
    if (!format.isValid() || format.name() != picture.name)
        return;
    if (image.isNull()) {
        format.setToolTip(u"<qt>"_s + tr("This picture cannot be shown: %1").arg(picture.description).toHtmlEscaped()
                          + u"</qt>"_s);
    } else {
        addResource(ImageResource, QUrl(picture.name), image);
        const double widest = QFontMetricsF(defaultFont()).averageCharWidth() * 74;
        const QSizeF shown = image.width() > widest
                                 ? QSizeF(image.size()).scaled(widest, image.height(), Qt::KeepAspectRatio)
                                 : image.size();
        format.setWidth(shown.width());
        format.setHeight(shown.height());
        if (!picture.description.isEmpty())
            format.setToolTip(u"<qt>"_s + picture.description.toHtmlEscaped() + u"</qt>"_s);
    }
    cursor.setCharFormat(format);
    emit restyled();
}

// --- what is found
// ----------------------------------------------------------------------------------------------------

QList<QTextCursor> GuardedDocument::occurrences(const QStringList &words) const
{
    static constexpr int most = 2000;
    QStringList wanted;
    for (const QString &word : words)
        if (const QString key = folded(word); !key.isEmpty())
            wanted.append(key);
    QList<QTextCursor> found;
    for (QTextBlock block = begin(); block.isValid() && !wanted.isEmpty(); block = block.next()) {
        const QString text = block.text();
        QString key;
        QList<int> origin; // of each letter of the key
        for (int i = 0; i < text.size(); ++i) {
            const QString one =
                text[i].unicode() < 0x80 ? QString(text[i].toLower()) : folded(QStringView(text).sliced(i, 1));
            key += one;
            origin.insert(origin.size(), one.size(), i);
        }
        origin.append(static_cast<int>(text.size()));
        for (const QString &word : std::as_const(wanted))
            for (qsizetype at = key.indexOf(word); at >= 0 && found.size() < most;
                 at = key.indexOf(word, at + word.size())) {
                if (at > 0 && key[at - 1].isLetterOrNumber() && key[at].isLetterOrNumber()
                    && !searchtext::hasUnspaced(QStringView(key).sliced(at, 1))) // there every sign begins a word
                    continue;
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + origin[at]);
                cursor.setPosition(block.position() + origin[at + word.size()], QTextCursor::KeepAnchor);
                found.append(cursor);
            }
    }
    std::ranges::stable_sort(found, {}, &QTextCursor::selectionStart);
    return found;
}

QString GuardedDocument::plainText(const QTextCursor &selection)
{
    QString text = selection.selection().toPlainText();
    text.remove(QChar::ObjectReplacementCharacter);
    text.replace(u'\u2002', u' ');
    text.remove(u'\u2009');
    return text;
}

// --- grounds
// ----------------------------------------------------------------------------------------------------------

QList<GuardedDocument::Ground> GuardedDocument::grounds(const QRectF &clip) const
{
    QList<Ground> result;
    const auto *layout = documentLayout();
    const double width = textWidth() > 0 ? textWidth() : size().width();
    for (const Box &box : m_boxes) {
        const QRectF first = layout->blockBoundingRect(findBlock(box.first));
        const QRectF last = box.last == box.first ? first : layout->blockBoundingRect(findBlock(box.last));
        const bool wide = box.code >= 0 && !isCodeWrapped(box.code);
        QRectF rect(QPointF(box.left, first.top() - box.above),
                    QPointF((wide ? qMax(width, size().width()) : width) - box.right, last.bottom() + box.below));
        if (box.kind >= Box::Kind::Badge && box.kind <= Box::Kind::Done) {
            const QTextLine line = findBlock(box.first).layout()->lineAt(0);
            const double height = line.isValid() ? line.height() : first.height();
            rect = QRectF(box.left, first.top(), height, height);
        }
        if (clip.isEmpty() || (rect.bottom() >= clip.top() && rect.top() <= clip.bottom()))
            result.append({box, rect});
    }
    return result;
}

void GuardedDocument::paintGrounds(QPainter &painter, const QRectF &clip) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Ground &ground : grounds(clip))
        paintBox(painter, ground);
    painter.restore();
}

} // namespace lamp
