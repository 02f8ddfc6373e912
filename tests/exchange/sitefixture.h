// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmltokens.h"
#include "exchange/siteexport.h"
#include "markdownimportfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace lamp::test {

// A desk and the site that is written of it.
class SiteFixture : public MarkdownImportFixture {
protected:
    void setUp()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    ArticleId make(const QString &title, const QString &body, const QString &folder = {},
                   ArticleState state = ArticleState::Published, const QList<NewArticle::File> &files = {})
    {
        NewArticle made;
        made.article.title = title;
        made.article.body = body;
        made.article.folder = folder;
        made.article.state = state;
        made.files = files;
        return desk().articles().create(made).result().value_or(ArticleId{});
    }
    QString out() const { return m_folder->filePath(u"site"_s); }
    Result<SiteOutcome> write(const SiteOptions &options = {})
    {
        return SiteExport(desk()).run(out(), options).result();
    }
    QMap<QString, QByteArray> files() const { return contentOf(out()); }
    QByteArray pageOf(const QString &name) const { return files().value(u"articles/"_s + name + u".html"); }

    // What a page must not have, one line each: tags and attributes that are not ours, references that lead nowhere.
    QStringList faultsOf(const QString &path, const QByteArray &html) const
    {
        static const QSet<QString> tags{
            u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"link"_s, u"script"_s, u"body"_s, u"header"_s, u"div"_s,
            u"a"_s, u"form"_s, u"input"_s, u"main"_s, u"article"_s, u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s,
            u"h5"_s, u"h6"_s, u"ul"_s, u"ol"_s, u"li"_s, u"blockquote"_s, u"figure"_s, u"figcaption"_s, u"pre"_s,
            u"code"_s, u"strong"_s, u"em"_s, u"del"_s, u"table"_s, u"tr"_s, u"th"_s, u"td"_s, u"img"_s, u"span"_s,
            u"br"_s, u"hr"_s, u"b"_s, u"sup"_s};
        QStringList faults;
        int scripts = 0;
        const QString text = QString::fromUtf8(html);
        HtmlTokens tokens(text);
        while (tokens.next()) {
            if (tokens.kind() != HtmlTokens::Kind::Open)
                continue;
            if (!tags.contains(tokens.name()))
                faults.append(path + u": <" + tokens.name() + u'>');
            scripts += tokens.name() == "script"_L1 ? 1 : 0;
            for (const QString &never : {u"style"_s, u"onerror"_s, u"onload"_s, u"onclick"_s, u"srcset"_s})
                if (tokens.has(never))
                    faults.append(path + u": " + never);
            for (const QString &name : {u"href"_s, u"src"_s})
                if (tokens.has(name) && !leadsInside(path, tokens.attribute(name)))
                    faults.append(path + u": " + tokens.attribute(name));
        }
        if (scripts != 2)
            faults.append(path + u": %1 scripts"_s.arg(scripts));
        return faults;
    }
    QStringList faults() const
    {
        QStringList faults;
        const auto all = files();
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            if (it.key().endsWith(u".html"))
                faults += faultsOf(it.key(), it.value());
        return faults;
    }

    // The search of the browser over the scripts that were written: titles of the pages with all words.
    QStringList found(const QString &text) const
    {
        const QJsonArray pages = argument(u"site/pages.js"_s, 0).toArray();
        QStringList words;
        for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts)) {
            QStringList some = SiteIndex::words(piece);
            if (some.size() > 1 && some.last().size() == 1 && some[some.size() - 2].endsWith(some.last()))
                some.removeLast(); // of a pair that is asked for whole
            words += some;
        }
        QSet<int> all;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool open = i + 1 == words.size() && !text.back().isSpace();
            const QSet<int> one = having(words[i], open);
            all = i == 0 ? one : all & one;
        }
        QStringList titles;
        for (const int page : std::as_const(all))
            titles.append(pages[page].toArray()[0].toString());
        titles.sort();
        return titles;
    }

private:
    [[nodiscard]] bool leadsInside(const QString &page, const QString &target) const
    {
        if (target.startsWith(u'#'))
            return true;
        const QUrl url(target, QUrl::StrictMode);
        if (!url.isValid() || !url.scheme().isEmpty() || !url.host().isEmpty() || target.startsWith(u'/'))
            return false;
        const QString path = QDir::cleanPath(QFileInfo(out() + u'/' + page).path() + u'/' + url.path());
        return path.startsWith(out() + u'/') && QFileInfo(path).isFile();
    }
    // The arguments of the one call that a script of ours is.
    [[nodiscard]] QJsonValue argument(const QString &file, int number) const
    {
        QByteArray script = files().value(file).trimmed();
        script = script.mid(script.indexOf('(') + 1).chopped(2); // ");"
        return QJsonDocument::fromJson("[" + script.replace(",\n]", "]") + "]").array().at(number);
    }
    [[nodiscard]] QSet<int> having(const QString &word, bool open) const
    {
        const bool parted = argument(u"site/pages.js"_s, 1).toBool();
        const QString file = parted ? QString(u"site/words-" + SiteIndex::part(word) + u".js") : u"site/words.js"_s;
        QSet<int> pages;
        for (const QJsonValue &entry : argument(file, 1).toArray()) {
            const QString key = entry.toArray()[0].toString();
            if (key != word && !(open && key.startsWith(word)))
                continue;
            const QStringList numbers = entry.toArray()[1].toString().split(u' ');
            for (qsizetype i = 0; i < numbers.size(); i += 2)
                pages.insert(numbers[i].toInt());
        }
        return pages;
    }
};

} // namespace lamp::test
