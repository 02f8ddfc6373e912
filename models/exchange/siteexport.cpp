// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/siteexport.h"

#include "core/datetext.h"
#include "core/text.h"
#include "domain/frontlines.h"
#include "exchange/markdownexport.h"
#include "exchange/sitehtml.h"
#include "services/articletext.h"
#include "services/desk.h"
#include "services/translations.h"
#include "store/articlerepository.h"
#include "store/filerepository.h"
#include "store/rows.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype SummaryLength = 180;

QString encodedAddress(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/!$+,;=@"));
}

// What a browser would run or lay out comes as text: it may hold anything.
QString harmlessName(const QString &name)
{
    static const QSet<QString> active{u"html"_s, u"htm"_s, u"xhtml"_s, u"xht"_s, u"shtml"_s, u"svg"_s, u"svgz"_s,
                                      u"xml"_s,  u"xsl"_s, u"xslt"_s,  u"js"_s,  u"mjs"_s,   u"css"_s, u"mht"_s,
                                      u"mhtml"_s, u"wasm"_s, u"swf"_s, u"url"_s, u"desktop"_s, u"hta"_s};
    QStringList parts;
    for (const QString &part : name.split(u'/', Qt::SkipEmptyParts))
        parts.append(exportName(part));
    const QString clean = parts.isEmpty() ? u"file"_s : parts.join(u'/');
    return active.contains(clean.section(u'.', -1).toLower()) ? QString(clean + u".txt") : clean;
}

// A picture by what its bytes say, not by its name.
bool isPictureBytes(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8")
        || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

QString listed(const QString &address, const QString &title)
{
    return u"<li><a href=\"" + htmlText(encodedAddress(address)) + u"\">" + htmlText(title) + u"</a></li>\n";
}
} // namespace

QFuture<Result<SiteOutcome>> SiteExport::run(const QString &folder, const SiteOptions &options) const
{
    return QtConcurrent::run([exporter = *this, folder, options](QPromise<Result<SiteOutcome>> &promise) {
        const auto progress = [&promise](qint64 done, qint64 total) {
            promise.setProgressRange(0, static_cast<int>(total));
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        };
        promise.addResult(exporter.m_desk->database().readNow([&](Connection &c) {
            Site site{folder, options, {}, {}, {}, {}, {}, {}};
            site.outcome.folder = folder;
            return exporter.written(c, site, progress);
        }));
    });
}

Result<SiteOutcome> SiteExport::written(Connection &connection, Site &site, const Progress &progress) const
{
    if (!QDir().mkpath(site.folder) || !QFileInfo(site.folder).isWritable())
        return fail(Error::Kind::Io, tr("%1 cannot be written").arg(site.folder));
    LAMP_CHECK(choose(connection, site));
    for (int i = 0; i < site.rows.size(); ++i) {
        if (!progress(i, site.rows.size()))
            return fail(Error::Kind::Cancelled, {});
        LAMP_CHECK(writeArticle(connection, site, i));
        ++site.outcome.articles;
    }
    LAMP_CHECK(writeLists(site));
    LAMP_CHECK(writeScripts(site));
    LAMP_CHECK(sweep(site));
    return site.outcome;
}

// Drafts and what is retired never leave; what is for technicians alone only when it is asked for.
Result<void> SiteExport::choose(Connection &connection, Site &site) const
{
    LAMP_TRY(all, articlestore::all(connection));
    LAMP_TRY(rows, articlestore::rows(connection, all));
    if (site.options.category) {
        LAMP_TRY(among, articlestore::ids(connection, ArticleQuery{.category = site.options.category}, 0));
        const QSet<ArticleId> wanted(among.cbegin(), among.cend());
        rows.removeIf([&wanted](const ArticleRow &row) { return !wanted.contains(row.id); });
    }
    rows.removeIf([](const ArticleRow &row) { return !isLive(row.state); });
    if (!site.options.internal)
        site.outcome.leftOut
            = rows.removeIf([](const ArticleRow &row) { return row.state == ArticleState::Internal; });
    QSet<QString> taken;
    for (const ArticleRow &row : std::as_const(rows)) {
        const QString stem = u"articles/" + articleFileName(row.title);
        QString path = stem + u".html";
        for (int number = 2; taken.contains(folded(path)); ++number)
            path = stem + u'-' + QString::number(number) + u".html";
        taken.insert(folded(path));
        site.places.insert(row.id.value, path);
    }
    site.rows = rows;
    return {};
}

Result<void> SiteExport::write(Site &site, const QString &path, const QByteArray &bytes)
{
    LAMP_TRY(wrote, writeIfChanged(site.folder + u'/' + path, bytes));
    site.outcome.written += wrote ? 1 : 0;
    site.files.append(path);
    return {};
}

Result<QHash<QString, QString>> SiteExport::writeFiles(Connection &connection, Site &site, const Article &article,
                                                       const QString &leaving) const
{
    QHash<QString, QString> files;
    QSet<QString> taken;
    LAMP_TRY(attachments, articlestore::attachments(connection, article.id));
    const QString folder = u"files/" + site.places.value(article.id.value).section(u'/', 1).chopped(5); // without .html
    for (const Attachment &attachment : std::as_const(attachments)) {
        if (!leaving.contains(attachment.name) && article.body.contains(attachment.name))
            continue; // of the internal part
        LAMP_TRY(bytes, filestore::readBlob(connection, attachment.blobId));
        const QString name = harmlessName(attachment.name);
        QString path = folder + u'/' + name;
        for (int number = 2; taken.contains(folded(path)); ++number)
            path = folder + u'/' + QString::number(number) + u'/' + name;
        taken.insert(folded(path));
        LAMP_CHECK(write(site, path, bytes));
        ++site.outcome.files;
        // "?": no picture; it is linked, not shown
        files.insert(attachment.name, (isPictureBytes(bytes) ? QString() : u"?"_s) + u"../" + encodedAddress(path));
    }
    return files;
}

QString SiteExport::factsLine(const Article &article) const
{
    QStringList facts;
    if (article.verifiedOn.isValid())
        facts.append(tr("verified %1").arg(dateText(article.verifiedOn, u"d MMM yyyy")));
    if (article.minutes > 0)
        facts.append(tr("about %n minute(s)", nullptr, static_cast<int>(article.minutes)));
    if (!article.risk.isEmpty())
        facts.append(tr("risk: %1").arg(article.risk));
    if (!article.affects.isEmpty())
        facts.append(tr("affects %1").arg(article.affects));
    return facts.join(u" \u00b7 "_s);
}

Result<void> SiteExport::writeArticle(Connection &connection, Site &site, int number) const
{
    LAMP_TRY(article, rows::get<Article>(connection, site.rows[number].id));
    LAMP_TRY(tags, articlestore::tags(connection, article.id));
    const QString whole = article.body.mid(frontlines::bodyStart(article.body));
    const QString leaving = site.options.internal ? whole : ArticleText::withoutInternal(whole);
    site.outcome.shortened += leaving == whole ? 0 : 1;
    LAMP_TRY(files, writeFiles(connection, site, article, leaving));
    const MarkdownTree tree = parseMarkdown(leaving);
    const SiteTargets targets{
        [&](const MarkdownLink &link) -> QString {
            if (link.kind == MarkdownLink::Kind::File)
                return QString(files.value(link.ref)).remove(u'?');
            const QString page = link.recordKind == "article"_L1 ? site.places.value(link.ref.toLongLong()) : QString();
            return page.isEmpty() ? QString() : encodedAddress(page.section(u'/', -1));
        },
        [&](const MarkdownLink &link) {
            const QString file = link.kind == MarkdownLink::Kind::File ? files.value(link.ref) : QString();
            return file.startsWith(u'?') ? QString() : file;
        }};
    SiteHtml html(tree, targets);
    QString body = html.body(article.title);
    if (tree.refusal != MarkdownTree::Refusal::None) // as in the window: what cannot be laid out is shown as it is
        body = u"<pre>" + htmlText(leaving.left(100'000)) + u"</pre>\n";
    const QString place = article.folder.split(u'/', Qt::SkipEmptyParts).join(u" \u203a "_s);
    const QString main = u"<article>\n<p class=\"path\">" + htmlText(place) + u"</p>\n<h1>" + htmlText(article.title)
        + u"</h1>\n<p class=\"facts\">" + htmlText(factsLine(article)) + u"</p>\n" + body + u"</article>\n";
    const QString plain = plainText(tree);
    site.index.add(number, article.title, SiteIndex::Title);
    site.index.add(number, QString(tags.join(u' ') + u' ' + article.affects), SiteIndex::Tag);
    site.index.add(number, tree.refusal == MarkdownTree::Refusal::None ? plain : leaving, SiteIndex::Body);
    const QString path = site.places.value(article.id.value);
    site.pages += "[" + SiteIndex::quoted(article.title) + ',' + SiteIndex::quoted(encodedAddress(path)) + ','
        + SiteIndex::quoted(place) + ',' + SiteIndex::quoted(plain.simplified().left(SummaryLength)) + "],\n";
    return write(site, path, page({article.title, article.language, u"../"_s, main}));
}

// The first page: the parts of the base, and for each a page with its articles.
Result<void> SiteExport::writeLists(Site &site) const
{
    QMap<QString, QMap<QString, QString>> parts; // first part of the folder -> folder -> list
    QMap<QString, int> counts;
    for (const ArticleRow &row : std::as_const(site.rows)) {
        const QString part = row.folder.section(u'/', 0, 0);
        parts[part][row.folder] += listed(u"../" + site.places.value(row.id.value), row.title);
        ++counts[part];
    }
    QString cards = u"<h1>%1</h1>\n<p class=\"facts\">%2</p>\n<ul class=\"cards\">\n"_s.arg(
        htmlText(tr("Knowledge base")), htmlText(tr("%n article(s)", nullptr, static_cast<int>(site.rows.size()))));
    QSet<QString> taken;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        const QString name = it.key().isEmpty() ? tr("Other articles") : it.key();
        const QString stem = u"parts/" + articleFileName(name);
        QString path = stem + u".html";
        for (int number = 2; taken.contains(folded(path)); ++number)
            path = stem + u'-' + QString::number(number) + u".html";
        taken.insert(folded(path));
        QString main = u"<h1>" + htmlText(name) + u"</h1>\n";
        for (auto folder = it->cbegin(); folder != it->cend(); ++folder) {
            const QString below = folder.key().section(u'/', 1).split(u'/').join(u" \u203a "_s);
            main += (below.isEmpty() ? QString() : QString(u"<h2>" + htmlText(below) + u"</h2>\n"))
                + u"<ul class=\"articles\">\n" + *folder + u"</ul>\n";
        }
        LAMP_CHECK(write(site, path, page({name, {}, u"../"_s, main})));
        cards += u"<li><a href=\"" + htmlText(encodedAddress(path)) + u"\"><b>" + htmlText(name) + u"</b> <span>"
            + htmlText(tr("%n article(s)", nullptr, counts.value(it.key()))) + u"</span></a></li>\n";
    }
    return write(site, u"index.html"_s, page({tr("Knowledge base"), {}, {}, cards + u"</ul>\n"}));
}

Result<void> SiteExport::writeScripts(Site &site) const
{
    const QByteArray parted = site.index.isParted() ? "true" : "false";
    LAMP_CHECK(write(site, u"site/pages.js"_s, "lampPages([\n" + site.pages + "]," + parted + ");\n"));
    const auto scripts = site.index.scripts();
    for (auto it = scripts.cbegin(); it != scripts.cend(); ++it)
        LAMP_CHECK(write(site, u"site/" + it.key(), it.value()));
    for (const QString &name : {u"search.js"_s, u"style.css"_s}) {
        QFile file(u":/lamplighter/site/" + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Io, file.fileName());
        LAMP_CHECK(write(site, u"site/" + name, file.readAll()));
    }
    return {};
}

// A list of what was written lies with the site: the next export knows by it what is no longer of it.
Result<void> SiteExport::sweep(Site &site)
{
    const QString list = u"site/files.txt"_s;
    QStringList before;
    if (QFile file(site.folder + u'/' + list); file.open(QIODevice::ReadOnly))
        before = QString::fromUtf8(file.read(64 * 1024 * 1024)).split(u'\n', Qt::SkipEmptyParts);
    const QSet<QString> now(site.files.cbegin(), site.files.cend());
    const QString root = QFileInfo(site.folder).canonicalFilePath();
    for (const QString &path : std::as_const(before)) {
        const QString whole = QDir::cleanPath(root + u'/' + path);
        const bool inside = whole == root + u'/' + path && QFileInfo(whole).canonicalFilePath() == whole;
        if (!now.contains(path) && inside && QFile::remove(whole)) {
            ++site.outcome.removed;
            QDir().rmdir(QFileInfo(whole).path()); // when nothing is left in it
        }
    }
    site.files.sort();
    LAMP_TRY(wrote, writeIfChanged(site.folder + u'/' + list, site.files.join(u'\n').toUtf8() + '\n'));
    site.outcome.written += wrote ? 1 : 0;
    return {};
}

QByteArray SiteExport::page(const Frame &frame) const
{
    const QString language = frame.language.isEmpty() ? translations::reader() : frame.language;
    const QString head = uR"(<!DOCTYPE html>
<html lang="%1" data-root="%2">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:;
  style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%3</title>
<link rel="stylesheet" href="%2site/style.css">
<script src="%2site/search.js"></script>
<script src="%2site/pages.js" defer></script>
</head>
<body>
)"_s;
    const QString top = uR"(<header class="top"><div><a class="name" href="%1index.html">%2</a>
<form role="search" hidden><input id="q" type="search" autocomplete="off" placeholder="%3"
  aria-label="%3"></form></div></header>
<div id="found" aria-live="polite" data-none="%4" data-found="%5" data-copy="%6" data-copied="%7"
  hidden></div>
<main>
)"_s;
    const auto word = [](const QString &text) { return htmlText(text); };
    QString out = head.arg(word(language), frame.root, word(frame.title));
    out += top.arg(frame.root, word(tr("Knowledge base")), word(tr("Search")), word(tr("Nothing was found.")),
                   word(tr("Found: %1", "number of articles")), word(tr("Copy")), word(tr("Copied")));
    return (out + frame.main + u"</main>\n</body>\n</html>\n").toUtf8();
}

} // namespace lamp
