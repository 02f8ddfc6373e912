// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articlelinks.h"

#include "domain/frontlines.h"
#include "services/desk.h"
#include "services/markdownanchors.h"
#include "services/workitems.h"
#include "store/articlelinkrepository.h"
#include "store/articlerepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace lamp::articlelinks {

using namespace Qt::StringLiterals;

namespace {

using Why = BrokenLink::Why;

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::ArticleLinks)
};

// Looks links up; what was looked up once is known for all texts.
class LinkCheck {
public:
    explicit LinkCheck(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] Result<QList<BrokenLink>> of(const articlelinkstore::Text &text)
    {
        QList<BrokenLink> broken;
        if (!text.body.contains(u'[') && !text.body.contains(u'<'))
            return broken;
        const qsizetype start = frontlines::bodyStart(text.body);
        const MarkdownTree tree = parseMarkdown(text.body.mid(start));
        if (tree.links.isEmpty())
            return broken;
        m_anchors = anchorsOf(tree);
        m_files.reset();
        const int before = static_cast<int>(QStringView(text.body).first(start).count(u'\n'));
        QList<Found> found(tree.links.size());
        collect(tree.blocks, -1, found);
        for (qsizetype i = 0; i < tree.links.size(); ++i) {
            if (!found[i].there)
                continue;
            LAMP_TRY(why, reason(text.id, tree.links[i], found[i]));
            if (why)
                broken.append({text.id, text.title, tree.links[i].target, found[i].text.simplified(),
                               before + qMax(0, found[i].line), *why});
        }
        return broken;
    }

private:
    struct Found {
        QString text;
        int line = 0;
        bool there = false;
    };

    static void collect(const QList<MarkdownBlock> &blocks, int line, QList<Found> &found)
    {
        for (const MarkdownBlock &block : blocks) {
            const int here = block.line >= 0 ? block.line : line;
            for (const MarkdownRun &run : block.runs)
                if (run.link >= 0 && run.link < found.size()) {
                    Found &one = found[run.link];
                    one.line = one.there ? one.line : here;
                    one.there = true;
                    one.text += run.text;
                }
            collect(block.children, here, found);
        }
    }

    Result<std::optional<Why>> reason(ArticleId article, const MarkdownLink &link, const Found &found)
    {
        using Kind = MarkdownLink::Kind;
        switch (link.kind) {
        case Kind::Web:
        case Kind::Mail: return std::nullopt; // nothing is asked of a network
        case Kind::Heading: return given(m_anchors.contains(link.ref), Why::NoHeading);
        case Kind::File: return fileReason(article, link.ref);
        case Kind::Refused: return link.target.isEmpty() ? std::nullopt : std::optional(Why::Refused);
        case Kind::Record: break;
        }
        // A bare "#12" in a sentence may count anything.
        if (link.recordKind == "ticket"_L1 && found.text == u'#' + link.ref && link.target.startsWith("ticket:"_L1))
            return std::nullopt;
        const QString key = link.recordKind + u':' + link.ref;
        if (const auto known = m_records.constFind(key); known != m_records.constEnd())
            return *known;
        LAMP_TRY(why, recordReason(link));
        m_records.insert(key, why);
        return why;
    }

    Result<std::optional<Why>> recordReason(const MarkdownLink &link)
    {
        if (link.recordKind == "article"_L1) {
            bool number = false;
            const qint64 id = link.ref.toLongLong(&number);
            LAMP_TRY(state, articlelinkstore::stateOf(m_connection, {number ? id : 0}));
            return !state ? std::optional(Why::NoArticle)
                 : *state == ArticleState::Retired ? std::optional(Why::RetiredArticle) : std::nullopt;
        }
        if (link.recordKind == "ticket"_L1) {
            LAMP_TRY(there, articlelinkstore::hasTicket(m_connection, link.ref));
            return given(there, Why::NoTicket);
        }
        LAMP_TRY(there, articlelinkstore::hasAsset(m_connection, link.ref));
        return given(there, Why::NoAsset);
    }

    Result<std::optional<Why>> fileReason(ArticleId article, const QString &name)
    {
        if (!m_files) {
            LAMP_TRY(names, articlelinkstore::fileNames(m_connection, article));
            m_files = names;
        }
        return given(m_files->contains(name), Why::NoFile);
    }

    static std::optional<Why> given(bool there, Why why) { return there ? std::nullopt : std::optional(why); }

    Connection &m_connection;
    QHash<QString, std::optional<Why>> m_records;
    QStringList m_anchors;               // of the text that is looked at
    std::optional<QStringList> m_files; // of its article
};

using LinkProgress = std::function<bool(qint64, qint64)>;

Result<BrokenLinks> checkAll(Connection &connection, const LinkProgress &progress)
{
    constexpr int batch = 200;
    LAMP_TRY(all, articlestore::all(connection));
    BrokenLinks result;
    LinkCheck check(connection);
    for (ArticleId last;;) {
        if (!progress(result.checked, all.size()))
            return fail(Error::Kind::Cancelled, QString());
        LAMP_TRY(texts, articlelinkstore::texts(connection, last, batch));
        for (const articlelinkstore::Text &text : std::as_const(texts)) {
            LAMP_TRY(broken, check.of(text));
            result.links += broken;
        }
        result.checked += texts.size();
        if (texts.isEmpty())
            break;
        last = texts.last().id;
    }
    std::ranges::stable_sort(result.links, [](const BrokenLink &a, const BrokenLink &b) {
        return std::pair(a.title.toCaseFolded(), a.article.value) < std::pair(b.title.toCaseFolded(), b.article.value);
    });
    result.more = result.links.size() > BrokenLinks::Most;
    result.links = result.links.first(qMin(result.links.size(), BrokenLinks::Most));
    return result;
}

Result<Backlinks> backlinks(Connection &connection, ArticleId id, Instant now)
{
    Backlinks links;
    LAMP_TRY(articles, articlelinkstore::articlesLinking(connection, id, Backlinks::Most));
    LAMP_TRY(items, articlelinkstore::itemsLinking(connection, id, Backlinks::Most));
    links.more = articles.size() > Backlinks::Most || items.size() > Backlinks::Most;
    LAMP_TRY(articleRows, articlestore::rows(connection, articles.first(qMin(articles.size(), Backlinks::Most))));
    LAMP_TRY(itemRows, workitemstore::rows(connection, items.first(qMin(items.size(), Backlinks::Most)), now));
    links.articles = articleRows;
    links.items = itemRows;
    return links;
}

} // namespace

QString reasonWord(Why why)
{
    switch (why) {
    case Why::NoArticle: return LinkWords::tr("no such article");
    case Why::RetiredArticle: return LinkWords::tr("the article is retired");
    case Why::NoTicket: return LinkWords::tr("no such ticket");
    case Why::NoAsset: return LinkWords::tr("no such asset");
    case Why::NoFile: return LinkWords::tr("no such file at the article");
    case Why::NoHeading: return LinkWords::tr("no such heading in the article");
    case Why::Refused: return LinkWords::tr("a link of this form is never opened");
    }
    return {};
}

QFuture<Result<QList<BrokenLink>>> brokenIn(Desk &desk, ArticleId id)
{
    return desk.database().read([id](Connection &c) -> Result<QList<BrokenLink>> {
        LAMP_TRY(article, rows::get<Article>(c, id));
        return LinkCheck(c).of({article.id, article.title, article.body});
    });
}

QFuture<Result<BrokenLinks>> broken(Desk &desk)
{
    return QtConcurrent::run([&desk](QPromise<Result<BrokenLinks>> &promise) {
        const auto progress = [&promise](qint64 done, qint64 total) {
            promise.setProgressRange(0, static_cast<int>(total));
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        };
        promise.addResult(desk.database().readNow([&](Connection &c) { return checkAll(c, progress); }));
    });
}

QFuture<Result<Backlinks>> to(Desk &desk, ArticleId id)
{
    return desk.database().read([id, now = desk.now()](Connection &c) { return backlinks(c, id, now); });
}

QFuture<Result<QString>> queryOfUses(Desk &desk, ArticleId id)
{
    constexpr qint64 most = 200;
    return desk.database().read([id, now = desk.now()](Connection &c) -> Result<QString> {
        LAMP_TRY(items, articlestore::usedOn(c, id, most));
        LAMP_TRY(found, workitemstore::rows(c, items, now));
        QStringList numbers;
        for (const WorkItemRow &row : std::as_const(found))
            numbers.append(row.number);
        return numbers.isEmpty() ? QString() : QString(u"number:"_s + numbers.join(u','));
    });
}

} // namespace lamp::articlelinks
