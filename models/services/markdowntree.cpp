// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/markdowntree.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using BlockKind = MarkdownBlock::Kind;

// Blanks, controls and marks that turn direction have no place in a target; browsers drop them, so they must not help
// a scheme to hide.
QString bareTarget(const QString &target)
{
    QString result;
    result.reserve(target.size());
    for (const QChar c : target)
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && !c.isSpace())
            result += c;
        else if (c == u' ' && !result.isEmpty())
            result += c;
    return result.trimmed().left(2000);
}

// Only recipients, subject and text: other headers can attach files in some mail programs.
QString mailTarget(const QUrl &url)
{
    QUrl kept;
    kept.setScheme(u"mailto"_s);
    kept.setPath(url.path());
    const QUrlQuery given(url);
    QUrlQuery query;
    for (const auto &[name, value] : given.queryItems(QUrl::PrettyDecoded))
        if (const QString header = name.toLower(); header == "subject"_L1 || header == "body"_L1 || header == "cc"_L1)
            query.addQueryItem(header, value);
    if (!query.isEmpty())
        kept.setQuery(query);
    return kept.toString(QUrl::FullyEncoded);
}

bool isPlainRelative(const QString &target)
{
    return !target.startsWith(u'/') && !target.startsWith(u'\\') && !target.contains(u'\\')
           && !target.contains(QChar::Null) && !target.startsWith(u'~');
}

MarkdownLink linkWithScheme(MarkdownLink link, const QString &scheme, const QString &rest)
{
    if (scheme == "ticket"_L1 || scheme == "article"_L1 || scheme == "asset"_L1) {
        static const QRegularExpression fitting(u"^[\\w][\\w .()-]{0,60}$"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        const QString ref = QUrl::fromPercentEncoding(rest.toUtf8());
        if (fitting.match(ref).hasMatch()) {
            link.kind = MarkdownLink::Kind::Record;
            link.recordKind = scheme;
            link.ref = ref;
        }
    } else if (scheme == "http"_L1 || scheme == "https"_L1) {
        const QUrl url(link.target, QUrl::StrictMode);
        const QUrl lenient(link.target, QUrl::TolerantMode);
        if ((url.isValid() && !url.host().isEmpty()) || (lenient.isValid() && !lenient.host().isEmpty()))
            link.kind = MarkdownLink::Kind::Web;
    } else if (scheme == "mailto"_L1) {
        const QUrl url(link.target);
        if (url.isValid() && url.path().contains(u'@')) {
            link.kind = MarkdownLink::Kind::Mail;
            link.ref = mailTarget(url);
        }
    }
    return link;
}

void addPlainBlocks(const QList<MarkdownBlock> &blocks, int depth, const QString &indent, QStringList &lines);

void addPlainItem(const MarkdownBlock &item, const QString &mark, int depth, const QString &indent, QStringList &lines)
{
    QStringList own;
    if (!item.runs.isEmpty())
        own.append(plainText(item.runs).split(u'\n'));
    addPlainBlocks(item.children, depth + 1, {}, own);
    const QString hang(mark.size(), u' ');
    for (qsizetype i = 0; i < own.size(); ++i)
        lines.append(own[i].isEmpty() ? QString() : QString(indent + (i == 0 ? mark : hang) + own[i]));
    if (own.isEmpty())
        lines.append(indent + mark);
}

void addPlainTable(const MarkdownBlock &table, const QString &indent, QStringList &lines)
{
    for (const MarkdownBlock &row : table.children) {
        QStringList cells;
        for (const MarkdownBlock &cell : row.children)
            cells.append(plainText(cell.runs).simplified());
        lines.append(indent + cells.join(u"  |  "_s));
    }
}

void addPlainBlocks(const QList<MarkdownBlock> &blocks, int depth, const QString &indent, QStringList &lines)
{
    for (const MarkdownBlock &block : blocks) {
        const bool apart = block.kind != BlockKind::List || depth == 0;
        if (apart && !lines.isEmpty() && !lines.last().isEmpty())
            lines.append(QString());
        switch (block.kind) {
        case BlockKind::Paragraph:
        case BlockKind::Heading:
        case BlockKind::Cell:
            for (const QString &line : plainText(block.runs).split(u'\n'))
                lines.append(indent + line);
            break;
        case BlockKind::Code:
            for (const QString &line : block.code.split(u'\n'))
                lines.append(indent + u"    " + line);
            break;
        case BlockKind::Quote: addPlainBlocks(block.children, depth + 1, indent, lines); break;
        case BlockKind::List:
            for (qsizetype i = 0; i < block.children.size(); ++i) {
                const MarkdownBlock &item = block.children[i];
                const QString mark = item.task == MarkdownBlock::Task::Done   ? u"[x] "_s
                                     : item.task == MarkdownBlock::Task::Open ? u"[ ] "_s
                                     : block.ordered ? QString(QString::number(block.start + i) + u". ")
                                                     : u"- "_s;
                addPlainItem(item, mark, depth, indent, lines);
            }
            break;
        case BlockKind::Table: addPlainTable(block, indent, lines); break;
        case BlockKind::Rule: lines.append(indent + u"---"); break;
        case BlockKind::Item:
        case BlockKind::Row: break; // only inside lists and tables
        }
    }
}

QString headingAmong(const QList<MarkdownBlock> &blocks)
{
    for (const MarkdownBlock &block : blocks)
        if (block.kind == BlockKind::Heading)
            if (const QString text = plainText(block.runs).simplified(); !text.isEmpty())
                return text;
    return {};
}

} // namespace

MarkdownLink markdownLink(const QString &target)
{
    static const QRegularExpression schemed(u"^([A-Za-z][A-Za-z0-9+.-]*):(.*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    MarkdownLink link;
    link.target = bareTarget(target);
    if (link.target.startsWith(u'#')) {
        static const QRegularExpression number(u"^#((?:[A-Z]{1,2}-)?[1-9][0-9]{0,8})$"_s);
        if (const auto match = number.match(link.target); match.hasMatch()) {
            link.kind = MarkdownLink::Kind::Record;
            link.recordKind = u"ticket"_s;
            link.ref = match.captured(1);
        } else {
            link.kind = MarkdownLink::Kind::Heading;
            link.ref = headingSlug(QUrl::fromPercentEncoding(link.target.mid(1).toUtf8()));
        }
        return link;
    }
    if (const auto match = schemed.match(link.target); match.hasMatch())
        return linkWithScheme(link, match.captured(1).toLower(), match.captured(2));
    const QString path = QDir::cleanPath(QUrl::fromPercentEncoding(link.target.section(u'#', 0, 0).toUtf8()));
    if (!link.target.isEmpty() && !path.isEmpty() && path != "."_L1 && isPlainRelative(path)
        && isPlainRelative(link.target) && path != ".."_L1 && !path.startsWith("../"_L1)) {
        link.kind = MarkdownLink::Kind::File;
        link.ref = path;
    }
    return link;
}

QString headingSlug(QStringView heading)
{
    QString slug;
    for (const QChar c : heading)
        if (c.isLetterOrNumber() || c == u'_' || c == u'-')
            slug += c.toLower();
        else if (c.isSpace())
            slug += u'-';
    return slug;
}

QString plainText(const QList<MarkdownRun> &runs)
{
    QString text;
    for (const MarkdownRun &run : runs)
        if (run.style & MarkdownRun::Raised)
            text += u'[' + run.text + u']';
        else if (!(run.style & MarkdownRun::Back))
            text += run.text;
    return text;
}

QString plainText(const MarkdownTree &tree)
{
    QStringList lines;
    addPlainBlocks(tree.blocks, 0, {}, lines);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QString firstHeading(const MarkdownTree &tree) { return headingAmong(tree.blocks); }

} // namespace lamp
