// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zimpages.h"

#include "exchange/htmlmarkdown.h"
#include "exchange/markdownexport.h"
#include "exchange/markdownfront.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestPage = 6 * 1024 * 1024, LargestPicture = 5 * 1024 * 1024, AllPictures = 300LL * 1024 * 1024;
constexpr qsizetype MostPictures = 60; // of one page

struct ZimPageWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::ZimPages)
};

// The ending that a picture gets by what it is; empty for what is no picture that an article shows.
QString endingOf(const QString &mime)
{
    static const QHash<QString, QString> endings{{u"image/png"_s, u".png"_s}, {u"image/jpeg"_s, u".jpg"_s},
                                                 {u"image/gif"_s, u".gif"_s}, {u"image/webp"_s, u".webp"_s}};
    return endings.value(mime.section(u';', 0, 0).trimmed().toLower());
}

QString markOf(const QString &path) { return u"zim-page:"_s + QString::fromLatin1(path.toUtf8().toHex()); }
} // namespace

QString ZimPages::pathFrom(const QString &page, const QString &address)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:|^//"_s);
    const QString bare = address.section(u'#', 0, 0).section(u'?', 0, 0).trimmed();
    if (bare.isEmpty() || scheme.match(bare).hasMatch())
        return {};
    const QString decoded = QUrl::fromPercentEncoding(bare.toUtf8());
    if (decoded.startsWith(u'/'))
        return QDir::cleanPath(decoded.mid(1));
    QStringList parts = page.split(u'/');
    parts.removeLast();
    for (const QString &part : decoded.split(u'/')) {
        if (part == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (part != "."_L1 && part != ".."_L1)
            parts.append(part);
    }
    return parts.join(u'/');
}

QString ZimPages::linkFrom(const QString &page, const QString &address)
{
    static const QRegularExpression web(u"^(https?://|mailto:)\\S+$"_s, QRegularExpression::CaseInsensitiveOption);
    if (web.match(address).hasMatch())
        return address;
    QString path = pathFrom(page, address);
    if (path.isEmpty() || path == page)
        return {};
    if (!m_taken.contains(path)) // it may be another name of one that is taken
        path = m_archive.target(path);
    return m_taken.contains(path) && path != page ? markOf(path) : QString();
}

QString ZimPages::pictureFrom(const QString &page, const QString &address, Page &into)
{
    const QString path = pathFrom(page, address);
    if (path.isEmpty() || into.files.size() >= MostPictures)
        return {};
    auto known = m_pictures.constFind(path);
    QString ending = u'.' + path.section(u'.', -1).toLower();
    if (known == m_pictures.cend()) {
        const auto item = m_archive.item(path, LargestPicture);
        const QString byKind = item ? endingOf(item->mime) : QString();
        const bool fits = !byKind.isEmpty() && m_bytes + item->data.size() <= AllPictures;
        known = m_pictures.insert(path, fits ? item->data : QByteArray());
        m_bytes += known->size();
        ending = fits ? byKind : ending;
    }
    if (known->isEmpty())
        return {};
    const QString stem = exportName(path.section(u'/', -1).section(u'.', 0, 0)).left(60);
    const auto taken = [&into](const QString &name) {
        return std::ranges::any_of(into.files, [&](const auto &file) { return file.name == name; });
    };
    QString name = stem + ending;
    for (int number = 2; taken(name); ++number) {
        const auto same = std::ranges::find(into.files, name, &NewArticle::File::name);
        if (same->data == *known)
            return name;
        name = stem + u'-' + QString::number(number) + ending;
    }
    into.files.append({name, *known});
    return name;
}

Result<ZimPages::Page> ZimPages::read(const QString &path)
{
    LAMP_TRY(item, m_archive.item(path, LargestPage));
    if (!item.mime.startsWith("text/html"_L1) && !item.mime.startsWith("application/xhtml"_L1))
        return fail(Error::Kind::Invalid, ZimPageWords::tr("it is no web page"));
    Page page;
    const HtmlPage html = htmlToMarkdown(
        QString::fromUtf8(item.data),
        {[&](const QString &href) { return linkFrom(item.path, href); },
         [&](const QString &source) { return pictureFrom(item.path, source, page); }});
    if (html.markdown.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, ZimPageWords::tr("there are no words in the page"));
    page.body = html.markdown;
    page.shortened = html.shortened;
    return page;
}

QString ZimPages::linked(const QString &body, const QHash<QString, ArticleId> &articles)
{
    return withLinks(body, [&articles](const QString &target, bool) -> QString {
        if (!target.startsWith("zim-page:"_L1))
            return {};
        const ArticleId id = articles.value(QString::fromUtf8(QByteArray::fromHex(target.mid(9).toLatin1())));
        return id ? QString(u"article:" + QString::number(id.value)) : u"#"_s;
    });
}

} // namespace lamp
