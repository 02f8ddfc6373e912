// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a document: runs, links, pictures, and what is said instead of a text that is too large.
#include "widgets/markdownbuilder.h"

#include <QLocale>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestPiece = 2'000; // letters of a block
constexpr qsizetype FirstScreen = 6'000;  // letters, 60 lines of at most 400
}

// Laying out a line of text costs more than its length: a long paragraph goes on in a further block, which looks like
// a line break.
void GuardedBuilder::insertText(const QString &text, const QTextCharFormat &format)
{
    QStringView rest(text);
    while (m_column + rest.size() > LongestPiece) {
        const qsizetype room = qMax<qsizetype>(LongestPiece - m_column, 0);
        qsizetype piece = rest.first(room).lastIndexOf(u' ') + 1;
        if (piece == 0)
            piece = room;
        m_cursor.insertText(rest.first(piece).toString(), format);
        rest = rest.sliced(piece);
        if (rest.isEmpty())
            return;
        QTextBlockFormat next = m_cursor.blockFormat();
        const double below = next.bottomMargin();
        QTextBlockFormat open;
        open.setBottomMargin(0);
        m_cursor.mergeBlockFormat(open);
        next.setTopMargin(0);
        next.setTextIndent(0);
        next.setBottomMargin(below);
        m_cursor.insertBlock(next, m_cursor.blockCharFormat());
        m_column = 0;
    }
    m_cursor.insertText(rest.toString(), format);
    m_column += rest.size();
}

void GuardedBuilder::addRuns(const QList<MarkdownRun> &runs, const QTextCharFormat &base)
{
    for (const MarkdownRun &run : runs) {
        if (run.style & MarkdownRun::Image)
            addPicture(run, base);
        else
            addRun(run, base);
    }
}

bool GuardedBuilder::leadsSomewhere(const MarkdownLink &link) const
{
    return link.kind != MarkdownLink::Kind::Refused
           && (link.kind != MarkdownLink::Kind::File || m_files.byName.contains(link.ref));
}

QTextCharFormat GuardedBuilder::formatOf(const MarkdownRun &run, QTextCharFormat format) const
{
    if (run.style & MarkdownRun::Bold)
        format.setFontWeight(QFont::Bold);
    if (run.style & MarkdownRun::Italic)
        format.setFontItalic(true);
    if (run.style & MarkdownRun::Strike)
        format.setFontStrikeOut(true);
    if (run.style & MarkdownRun::Raised)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (run.style & MarkdownRun::Code) {
        const double size = format.fontPointSize() > 0 ? format.fontPointSize() : m_document.defaultFont().pointSizeF();
        format.setFontFamilies(m_mono.fontFamilies().toStringList());
        format.setFontFixedPitch(true);
        format.setFontPointSize(size * 0.96);
        format.setBackground(m_document.shade(Ink::GryB));
    }
    return format;
}

void GuardedBuilder::addRun(const MarkdownRun &run, const QTextCharFormat &base)
{
    QTextCharFormat format = formatOf(run, base);
    if (!run.anchor.isEmpty())
        m_document.m_anchors.insert(run.anchor, m_cursor.position());
    QString text = run.text;
    text.replace(u'\n', QChar::LineSeparator);
    const MarkdownLink *link = run.link >= 0 ? &m_tree.links[run.link] : nullptr;
    if (link && leadsSomewhere(*link)) {
        format.setAnchor(true);
        format.setAnchorHref(u"lamp:"_s + QString::number(run.link));
        format.setForeground(m_document.shade(link->kind == MarkdownLink::Kind::Record ? Ink::Text : Ink::Blu));
        format.setFontUnderline(true);
        format.setToolTip(u"<qt>"_s + link->target.toHtmlEscaped() + u"</qt>"_s);
    }
    insertText(text, format);
    if (link && !leadsSomewhere(*link) && link->target != run.text && !link->target.isEmpty())
        addTarget(link->target, base);
}

// Where a link would have led, in words: it is shown, not opened.
void GuardedBuilder::addTarget(const QString &target, const QTextCharFormat &base)
{
    QTextCharFormat format = base;
    format.setForeground(m_document.shade(Ink::Mute));
    const QString shown = target.size() > 160 ? QString(target.left(160) + u'\u2026') : target;
    insertText(QString(u" ("_s + shown + u')'), format);
}

void GuardedBuilder::addPicture(const MarkdownRun &run, const QTextCharFormat &base)
{
    const MarkdownLink *link = run.link >= 0 ? &m_tree.links[run.link] : nullptr;
    const AttachmentId file =
        link && link->kind == MarkdownLink::Kind::File ? m_files.byName.value(link->ref) : AttachmentId{};
    if (file && m_files.content) {
        const QString name = u"lamp-picture:"_s + QString::number(m_document.m_pictures.size());
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(m_unit * 2);
        format.setHeight(m_unit * 2);
        m_document.m_pictures.append({name, run.text, file, m_cursor.position()});
        m_cursor.insertImage(format);
        return;
    }
    QTextCharFormat format = base;
    format.setForeground(m_document.shade(Ink::Mute));
    const bool web = link && link->kind == MarkdownLink::Kind::Web;
    const QString said = run.text.isEmpty() ? tr("picture") : run.text;
    if (web) { // never fetched; a click opens it outside
        format.setAnchor(true);
        format.setAnchorHref(u"lamp:"_s + QString::number(run.link));
        format.setFontUnderline(true);
        format.setToolTip(u"<qt>"_s + link->target.toHtmlEscaped() + u"</qt>"_s);
    }
    m_cursor.insertText(web ? tr("[picture on the web: %1]").arg(said) : tr("[picture: %1]").arg(said), format);
    if (link && !link->target.isEmpty())
        addTarget(link->target, base);
}

// --- refusals -------------------------------------------------------------------------------------------------------

QString GuardedBuilder::sentence(const MarkdownTree &tree)
{
    const QString limit = QLocale().toString(tree.limit);
    switch (tree.refusal) {
    case MarkdownTree::Refusal::TooLong:
        return tr("This text is too long to be laid out (more than %1 characters).").arg(limit);
    case MarkdownTree::Refusal::LineTooLong:
        return tr("A line of this text is too long to be laid out (more than %1 characters).").arg(limit);
    case MarkdownTree::Refusal::TooDeep:
        return tr("Quotes or lists in this text go too deep (more than %1 levels).").arg(limit);
    case MarkdownTree::Refusal::TooManyParts:
        return tr("This text has too many parts to be laid out (more than %1).").arg(limit);
    case MarkdownTree::Refusal::TooManyRows:
        return tr("The tables in this text are too long to be laid out (more than %1 rows).").arg(limit);
    case MarkdownTree::Refusal::TooManyCells:
        return tr("The tables in this text have too many cells to be laid out (more than %1).").arg(limit);
    case MarkdownTree::Refusal::TooManyMarks:
        return tr("This text has too many marks such as * and [ to be read (more than %1).").arg(limit);
    case MarkdownTree::Refusal::None: break;
    }
    return {};
}

void GuardedBuilder::addRefusal(const QString &markdown, const MarkdownTree &tree)
{
    m_document.m_refusal = sentence(tree) + u' ' + tr("This is how it begins; Copy takes the whole text.");
    MarkdownBlock quote;
    quote.kind = MarkdownBlock::Kind::Quote;
    quote.children.append(MarkdownBlock{});
    quote.children.first().runs.append({m_document.m_refusal, MarkdownRun::Bold, -1, {}});
    addQuote(quote, {});
    QStringList lines;
    for (const QStringView line : QStringView(markdown).first(qMin(markdown.size(), FirstScreen)).split(u'\n')) {
        lines.append(line.first(qMin<qsizetype>(line.size(), 400)).toString());
        if (lines.size() == 60)
            break;
    }
    addCode({}, lines.join(u'\n'), {});
    m_document.m_code.last().code = markdown;
}

} // namespace lamp
