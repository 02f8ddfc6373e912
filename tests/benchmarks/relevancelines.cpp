// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdesk.h"
#include "lines.h"

#include "exchange/markdownimport.h"
#include "services/articles.h"
#include "services/search.h"
#include "store/query.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextStream>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Depth = 10;
constexpr int RecallDepth = 5;

struct Question {
    QString text;
    QStringList expected; // names of articles, any of which is right
};

// Lines 'question <TAB> article[ <TAB> article …]'.
QList<Question> questionsOf(const QString &half)
{
    QList<Question> questions;
    QFile file(QStringLiteral(LAMP_SOURCE_DIR "/tests/benchmarks/relevance/") + half + u".tsv");
    if (!file.open(QFile::ReadOnly))
        return questions;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList columns = line.split(u'\t');
        if (!line.startsWith(u'#') && columns.size() > 1)
            questions.append({columns.first(), columns.sliced(1)});
    }
    return questions;
}

// "lamplighter/x.md" of the starter base is asked for as "starter/x.md".
QString nameOf(const QString &source)
{
    return source.startsWith(u"lamplighter/") ? QString(u"starter/" + source.section(u'/', -1)) : source;
}

class Base {
public:
    [[nodiscard]] Result<void> fill(const QString &kb);
    [[nodiscard]] QStringList ours(const QString &text) const;
    [[nodiscard]] QStringList plain(const QString &text) const;
    [[nodiscard]] bool has(const QStringList &names) const
    {
        return std::ranges::any_of(names, [this](const QString &name) { return m_known.contains(name); });
    }

private:
    [[nodiscard]] Result<void> fillPlain();
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    QSqlDatabase m_plain;
    QHash<qint64, QString> m_names;
    QSet<QString> m_known;
};

Result<void> Base::fill(const QString &kb)
{
    LAMP_TRY(desk, Desk::create(m_folder.filePath(u"kb.desk"_s), u"several"_s,
                                {BenchDesk::end, {{}, u"bench"_s, u"cli"_s, u"bench"_s}}));
    m_desk = std::move(desk);
    LAMP_TRY(starters, m_desk->articles().addStarterArticles().result());
    LAMP_TRY(done, ArticleImport(*m_desk).run(kb).result());
    QTextStream(stderr) << u"relevance: %1 articles of the starter base, %2 files"_s.arg(starters).arg(
        done.items.size()) << Qt::endl;
    return fillPlain();
}

// The same texts in one FTS5 table as it is by default.
Result<void> Base::fillPlain()
{
    m_plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    m_plain.setDatabaseName(u":memory:"_s);
    QSqlQuery table(m_plain);
    if (!m_plain.open() || !table.exec(u"CREATE VIRTUAL TABLE plain USING fts5 (title, body)"_s))
        return fail(Error::Kind::Io, m_plain.lastError().text());
    m_plain.transaction();
    const auto copied = m_desk->database().readNow([&](Connection &c) -> Result<void> {
        QSqlQuery insert(m_plain);
        insert.prepare(u"INSERT INTO plain (rowid, title, body) VALUES (?, ?, ?)"_s);
        Query q(c, u"SELECT id, title, body, source_path FROM article"_s);
        while (q.next()) {
            m_names.insert(q.integer(0), nameOf(q.text(3)));
            m_known.insert(nameOf(q.text(3)));
            for (int i = 0; i < 3; ++i)
                insert.bindValue(i, q.value(i));
            if (!insert.exec())
                return fail(Error::Kind::Io, insert.lastError().text());
        }
        return q.done();
    });
    m_plain.commit();
    return copied;
}

QStringList Base::ours(const QString &text) const
{
    QStringList names;
    const auto found = m_desk->search().articles(text, {}, 60).result();
    if (found)
        for (const ArticleHit &hit : found->hits)
            names.append(m_names.value(hit.id.value));
    return names;
}

// Any of the words, by bm25: with all of them most questions would find nothing.
QStringList Base::plain(const QString &text) const
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        words.append(u'"' + it.next().captured() + u'"');
    words.removeDuplicates();
    QSqlQuery q(m_plain);
    q.prepare(u"SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY bm25(plain) LIMIT ?"_s);
    q.addBindValue(words.join(u" OR "_s));
    q.addBindValue(Depth);
    QStringList names;
    for (q.exec(); q.next();)
        names.append(m_names.value(q.value(0).toLongLong()));
    return names;
}

struct Shares {
    double reciprocal = 0, recall = 0;
    void add(const QStringList &found, const QStringList &expected)
    {
        for (qsizetype i = 0; i < qMin<qsizetype>(found.size(), Depth); ++i)
            if (expected.contains(found[i])) {
                reciprocal += 1.0 / static_cast<double>(i + 1);
                recall += i < RecallDepth ? 1 : 0;
                return;
            }
    }
};

void half(const Base &base, const QString &file, const QString &name, Report &report)
{
    Shares ours, plain;
    qsizetype asked = 0, without = 0;
    for (const Question &question : questionsOf(file)) {
        without += base.has(question.expected) ? 0 : 1;
        ours.add(base.ours(question.text), question.expected);
        plain.add(base.plain(question.text), question.expected);
        ++asked;
    }
    if (without > 0)
        QTextStream(stderr) << u"relevance, %1: no article for %2 questions"_s.arg(name).arg(without) << Qt::endl;
    const double n = static_cast<double>(qMax<qsizetype>(1, asked));
    report.better(u"search relevance, %1: mean reciprocal rank"_s.arg(name), asked, ours.reciprocal / n,
                  plain.reciprocal / n);
    report.better(u"search relevance, %1: recall at 5"_s.arg(name), asked, ours.recall / n, plain.recall / n);
}
} // namespace

void relevanceLines(Report &report)
{
    const QString kb = QStringLiteral(LAMP_SOURCE_DIR "/../shared/data/kb");
    if (!report.wants(u"search relevance"_s))
        return;
    if (!QDir(kb).exists()) {
        QTextStream(stderr) << u"relevance: the sample input is not beside the checkout"_s << Qt::endl;
        return;
    }
    {
        Base base;
        if (const auto filled = base.fill(kb); !filled) {
            QTextStream(stderr) << u"relevance: "_s << filled.error().detail << Qt::endl;
            return;
        }
        half(base, u"open"_s, u"tuned with"_s, report);
        half(base, u"heldout"_s, u"set aside"_s, report);
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
}

} // namespace lamp::bench
