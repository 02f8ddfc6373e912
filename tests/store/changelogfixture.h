// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lamptest.h"

#include "domain/workitem.h"
#include "domain/desk.h"
#include "domain/knowledge.h"
#include "domain/register.h"
#include "store/changelog.h"
#include "store/database.h"
#include "store/historyrepository.h"
#include "store/query.h"
#include "store/rows.h"
#include "store/tables.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUuid>

namespace lamp::test {

using namespace Qt::StringLiterals;

// A database of its own, with tags to write.
class ChangeLogFixture : public QObject {
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_serial = 0;

    QString freshPath() { return m_folder.filePath(QString::number(++m_serial) + u".desk"); }
    Database::Options options(const QString &session = u"one"_s) const
    {
        return {[] { return Instant{1'800'000'000'000}; }, {{}, u"tester"_s, u"window"_s, session}};
    }
    TagId addTag(const QString &name)
    {
        return m_database
            ->write({"Added %1", name}, [name](ChangeSet &c) { return rows::insert(c, Tag{.name = name}); })
            .result()
            .value();
    }
    Result<void> rename(TagId id, const QString &from, const QString &to)
    {
        return m_database
            ->write({"Renamed %1", from},
                    [=](ChangeSet &c) {
                        return rows::update(c, Tag{id, from}, Tag{id, to});
                    })
            .result();
    }
    QString nameOf(TagId id)
    {
        const auto tag = m_database->readNow([id](Connection &c) { return rows::get<Tag>(c, id); });
        return tag ? tag->name : QString();
    }
    QStringList verify() { return m_database->readNow(historystore::verify).value(); }
    void change(const QString &sql)
    {
        auto connection = Connection::open(m_database->path(), Connection::Access::Write);
        QVERIFY(connection.has_value());
        VERIFY_OK((*connection)->execute(sql));
    }

    QList<HistoryRow> lines()
    {
        return m_database->readNow([](Connection &c) { return historystore::page(c, {}, 10'000, {}, {}); }).value();
    }
    ChangeSetId newest() { return lines().first().id; }
    bool isUndone(ChangeSetId id)
    {
        for (const auto all = lines(); const HistoryRow &line : all)
            if (line.id == id)
                return line.undone;
        return false;
    }
    // The newest line of an act: itself, or the last one that took it back or did it again.
    ChangeSetId newestOf(ChangeSetId act)
    {
        const auto found = m_database->readNow([act](Connection &c) {
            return single(c, u"WITH RECURSIVE line (id) AS (SELECT ? UNION ALL SELECT s.id FROM change_set s JOIN line "
                             "ON s.undoes = line.id) SELECT max(id) FROM line"_s,
                          {act.value});
        });
        return ChangeSetId{found->toLongLong()};
    }
    // A line that nothing took back later stands; each is taken back once at most, and by the line that says so.
    void checkTheLines()
    {
        const auto wrong = m_database->readNow([](Connection &c) {
            return single(c, u"SELECT count(*) FROM change_set s WHERE "
                             "(SELECT count(*) FROM change_set u WHERE u.undoes = s.id) > 1 OR (s.undone_by IS NOT "
                             "NULL) <> EXISTS (SELECT 1 FROM change_set u WHERE u.undoes = s.id AND u.undone_by IS "
                             "NULL AND u.id = s.undone_by)"_s);
        });
        VERIFY_OK(wrong);
        QCOMPARE(wrong->toInt(), 0);
    }
    QMap<qint64, QString> tags()
    {
        QMap<qint64, QString> all;
        const auto rows = m_database->readNow([](Connection &c) { return rows::all<Tag>(c); }).value();
        for (const Tag &tag : rows)
            all.insert(tag.id.value, tag.name);
        return all;
    }
    // One of: a new tag, another name, one tag less.
    void act(QRandomGenerator &random, int step)
    {
        const QMap<qint64, QString> known = tags();
        const QString fresh = u"tag %1"_s.arg(step);
        const int kind = known.isEmpty() ? 0 : random.bounded(3);
        const qint64 id = known.isEmpty() ? 0 : known.keys()[random.bounded(int(known.size()))];
        const auto done = m_database
                              ->write({"Did %1", fresh}, [=](ChangeSet &c) -> Result<void> {
                                  if (kind == 0)
                                      return rows::insert(c, Tag{.name = fresh}).transform([](const auto &) { });
                                  if (kind == 1)
                                      return rows::update(c, Tag{TagId{id}, known.value(id)}, Tag{TagId{id}, fresh});
                                  return rows::remove<Tag>(c, TagId{id});
                              })
                              .result();
        VERIFY_OK(done);
    }

    void setUp() { m_database = Database::open(freshPath(), Database::Mode::Create, options()).value(); }

    void tearDown() { m_database.reset(); }
};

} // namespace lamp::test
