// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownfolder.h"

#include "core/text.h"
#include "domain/frontlines.h"
#include "exchange/htmlmarkdown.h"
#include "exchange/textdecoder.h"
#include "services/markdowntree.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct FolderWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::MarkdownFolder)
};

bool isMarkdownName(const QString &path)
{
    return path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

// The files beside a saved page, such as frames of advertisements, are no articles.
bool isArticleName(const QString &path)
{
    static const QRegularExpression beside(u"(^|/)[^/]+(_files|_Dateien|-Dateien|\\.files)/"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return isMarkdownName(path) || (isHtmlName(path) && !beside.match(path).hasMatch());
}

// A heading that says what part this is, not what it is about: the file's name says more.
bool isGenericHeading(const QString &heading)
{
    static const QRegularExpression generic(
        u"^(symptoms?|overview|issues?|description|introduction|summary|background|causes?|problem|meaning|readme|"
        "table of contents|contents|scope|purpose|context)[\\s:.]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return generic.match(heading).hasMatch();
}

QString titleOf(const MarkdownFile &file)
{
    QString title = cleanName(file.front.value(u"title")).simplified();
    if (title.isEmpty()) {
        const QString heading = cleanName(firstHeading(parseMarkdown(file.body.mid(frontlines::bodyStart(file.body)))))
                                    .simplified();
        title = heading.isEmpty() || isGenericHeading(heading) ? titleFromFileName(file.path) : heading;
    }
    return title.left(300);
}

QString encodedTarget(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name, "/!$&'+,;=:@"));
}

// A web page becomes the Markdown that says the same. Pictures from elsewhere stay there, and are named by their words.
void readHtml(const QString &text, MarkdownFile &file)
{
    static const QRegularExpression web(u"^(https?://|mailto:)\\S+$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto beside = [&file](const QString &target) {
        return linkedPath(file.path, target).isEmpty() ? QString() : target;
    };
    const HtmlPage page = htmlToMarkdown(text, {[&](const QString &href) {
                                                    return web.match(href).hasMatch() ? href : beside(href);
                                                },
                                                beside});
    file.body = page.markdown;
    if (!page.title.isEmpty())
        file.front.entries.append({u"title"_s, {page.title}});
    if (!page.language.isEmpty())
        file.front.entries.append({u"language"_s, {page.language}});
    if (page.shortened)
        file.notes.append(FolderWords::tr("the page is longer than an article may be, and was shortened"));
    if (page.markdown.trimmed().isEmpty())
        file.refusal = FolderWords::tr("there are no words in the page");
}

// What the page itself says about its letters, where the bytes do not.
std::optional<TextEncoding> declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = charset.match(QString::fromLatin1(bytes.left(4096)));
    return match.hasMatch() ? encodingNamed(match.captured(1)) : std::nullopt;
}

// Reads a file's text; the reason in the file's refusal when it is none.
void readText(const QString &root, MarkdownFile &file)
{
    const auto bytes = readBelow(root, file.path, LargestMarkdownFile);
    if (!bytes) {
        file.refusal = bytes.error().detail;
        return;
    }
    const EncodingGuess guess = guessEncoding(*bytes, true);
    const auto declared = isHtmlName(file.path) && !guess.byteOrderMark && !guess.certain ? declaredEncoding(*bytes)
                                                                                          : std::nullopt;
    TextDecoder decoder(declared.value_or(guess.encoding));
    QString text = decoder.decode(*bytes, true);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(QChar::Null)) {
        file.refusal = FolderWords::tr("this is no text file");
        return;
    }
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.trimmed().isEmpty()) {
        file.refusal = FolderWords::tr("the file is empty");
        return;
    }
    if (isHtmlName(file.path)) {
        readHtml(text, file);
    } else {
        const MarkdownParts parts = splitFrontMatter(text);
        file.front = parts.front;
        // What no field of an article holds stays on top of the text, and goes out again with it.
        file.body = parts.front.entries.isEmpty() || frontlines::bodyStart(text) == 0
            ? parts.body
            : frontlines::without(text, articleKeys());
    }
    if (const auto faulty = decoder.takeFaultyLines(); !faulty.isEmpty())
        file.notes.append(
            FolderWords::tr("line %1 holds bytes that are no text; they are shown as \uFFFD").arg(faulty.first()));
}

// Finds the files that the text links to, and gives those from other folders a name of their own.
void gatherLinks(const QString &root, const QSet<QString> &articles, MarkdownFile &file)
{
    QSet<QString> missing;
    file.body = withLinks(file.body, [&](const QString &target, bool) -> QString {
        const QString path = linkedPath(file.path, target);
        if (path.isEmpty() || articles.contains(path))
            return {};
        const QFileInfo info(root + u'/' + path);
        if (info.isDir())
            return {};
        if (!info.isFile() || !readBelow(root, path, 0)) {
            missing.insert(target);
            return {};
        }
        if (info.size() > LargestLinkedFile) {
            file.notes.append(FolderWords::tr("%1 is larger than 20 MB and is left out").arg(path));
            return {};
        }
        const MarkdownLink link = markdownLink(target);
        const bool beside = link.kind == MarkdownLink::Kind::File;
        const QString name = beside ? link.ref : path;
        if (const MarkdownFileLink found{path, name}; !file.files.contains(found))
            file.files.append(found);
        return beside ? QString() : encodedTarget(name);
    });
    if (!missing.isEmpty())
        file.notes.append(FolderWords::tr("%n link(s) lead nowhere: %1", nullptr, static_cast<int>(missing.size()))
                              .arg(QStringList(missing.values()).first(1).join(QString())));
}

} // namespace

bool isHtmlName(const QString &path)
{
    return path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive)
        || path.endsWith(".xhtml"_L1, Qt::CaseInsensitive);
}

QString titleFromFileName(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    name.replace(u'-', u' ').replace(u'_', u' ');
    name = cleanName(name).simplified();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? FolderWords::tr("Untitled") : name;
}

QString linkedPath(const QString &file, const QString &target)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    const QString bare = target.section(u'#', 0, 0).section(u'?', 0, 0).trimmed();
    if (bare.isEmpty() || bare.startsWith(u'/') || bare.contains(u'\\') || scheme.match(bare).hasMatch())
        return {};
    const QString decoded = QUrl::fromPercentEncoding(bare.toUtf8());
    if (decoded.contains(QChar::Null) || decoded.startsWith(u'/'))
        return {};
    const QString folder = file.contains(u'/') ? QString(file.section(u'/', 0, -2) + u'/') : QString();
    const QString path = QDir::cleanPath(folder + decoded);
    return path == ".."_L1 || path.startsWith("../"_L1) || path == "."_L1 ? QString() : path;
}

Result<QByteArray> readBelow(const QString &root, const QString &path, qint64 largest)
{
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    const QFileInfo info(canonicalRoot + u'/' + path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, FolderWords::tr("the file is not there any more"));
    // A symbolic link anywhere on the way shows as another canonical path.
    if (canonicalRoot.isEmpty() || info.canonicalFilePath() != QDir::cleanPath(canonicalRoot + u'/' + path))
        return fail(Error::Kind::Invalid, FolderWords::tr("it leads out of the folder"));
    if (!info.isFile())
        return fail(Error::Kind::Invalid, FolderWords::tr("this is no file"));
    if (largest == 0)
        return QByteArray();
    if (info.size() > largest)
        return fail(Error::Kind::Invalid,
                    FolderWords::tr("the file is larger than %1").arg(QLocale().formattedDataSize(largest)));
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString());
    const QByteArray bytes = file.read(largest + 1);
    return bytes.size() > largest ? fail(Error::Kind::Invalid, FolderWords::tr("the file grows while it is read"))
                                  : Result<QByteArray>(bytes);
}

namespace {
Result<QStringList> articlePaths(const QString &root, const MarkdownProgress &progress)
{
    QStringList paths;
    QDirIterator files(root, QDir::Files | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(root.size() + 1);
        if (!isArticleName(path))
            continue;
        paths.append(path);
        if (paths.size() > MostMarkdownFiles)
            return fail(Error::Kind::Invalid,
                        FolderWords::tr("%1 holds more than %L2 articles").arg(root).arg(MostMarkdownFiles));
        if (!progress(0, 0))
            return fail(Error::Kind::Cancelled, {});
    }
    paths.sort();
    return paths;
}
MarkdownFile readFile(const QString &root, const QString &path, const QSet<QString> &articles)
{
    MarkdownFile file;
    file.path = path;
    readText(root, file);
    if (file.refusal.isEmpty()) {
        file.title = titleOf(file);
        gatherLinks(root, articles, file);
    }
    return file;
}

// Markdown first: a web page that it links to is a file of that article, and in a folder that this program wrote every
// one is.
Result<void> readFiles(MarkdownFolder &read, const QStringList &paths, const MarkdownProgress &progress)
{
    QStringList pages, texts;
    for (const QString &path : paths)
        (isHtmlName(path) ? pages : texts).append(path);
    const auto readAll = [&](const QStringList &list) -> Result<void> {
        const QSet<QString> articles(list.cbegin(), list.cend());
        for (const QString &path : list) {
            if (!progress(read.files.size(), paths.size()))
                return fail(Error::Kind::Cancelled, {});
            read.files.append(readFile(read.root, path, articles));
        }
        return {};
    };
    LAMP_CHECK(readAll(texts));
    QSet<QString> taken;
    for (const MarkdownFile &file : std::as_const(read.files)) {
        if (file.front.has(u"id"))
            return {};
        for (const MarkdownFileLink &link : file.files)
            taken.insert(link.path);
    }
    pages.removeIf([&taken](const QString &path) { return taken.contains(path); });
    LAMP_CHECK(readAll(pages));
    std::ranges::sort(read.files, {}, &MarkdownFile::path);
    return {};
}
} // namespace

Result<MarkdownFolder> readMarkdownFolder(const QString &folder, const MarkdownProgress &progress)
{
    const QFileInfo info(folder);
    const bool single = info.isFile() && isArticleName(info.fileName());
    if (!info.isDir() && !single)
        return fail(Error::Kind::NotFound, FolderWords::tr("%1 is no folder").arg(folder));
    if (!info.isReadable())
        return fail(Error::Kind::Io, FolderWords::tr("%1 cannot be read").arg(folder));
    MarkdownFolder read;
    read.root = single ? QFileInfo(info.canonicalFilePath()).path() : info.canonicalFilePath();
    read.name = cleanName(QFileInfo(read.root).fileName());
    QStringList paths{QFileInfo(info.canonicalFilePath()).fileName()};
    if (!single) {
        LAMP_TRY(found, articlePaths(read.root, progress));
        paths = found;
    }
    LAMP_CHECK(readFiles(read, paths, progress));
    return read;
}

} // namespace lamp
