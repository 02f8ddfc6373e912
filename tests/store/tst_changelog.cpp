// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
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

using namespace lamp;
using namespace Qt::StringLiterals;

// The change log on a bare store: undo and redo, conflicts, redaction, the chain.
class TestChangeLog : public QObject {
    Q_OBJECT

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

private slots:
    void init() { m_database = Database::open(freshPath(), Database::Mode::Create, options()).value(); }
    void cleanup() { m_database.reset(); }

    void undoTakesBackAnEditAndRedoRepeatsIt()
    {
        const TagId id = addTag(u"printer"_s);
        VERIFY_OK(rename(id, u"printer"_s, u"print"_s));
        QCOMPARE(m_database->undo().result().value(), u"Renamed printer"_s);
        QCOMPARE(nameOf(id), u"printer"_s);
        VERIFY_OK(m_database->redo().result());
        QCOMPARE(nameOf(id), u"print"_s);
        VERIFY_OK(m_database->undo().result());
        VERIFY_OK(m_database->undo().result());
        QCOMPARE(nameOf(id), QString());
        VERIFY_OK(m_database->redo().result());
        VERIFY_OK(m_database->redo().result());
        QCOMPARE(nameOf(id), u"print"_s);
        QCOMPARE(verify(), QStringList());
    }

    void undoAndRedoAreToldInTheWordsOfTheAct()
    {
        const TagId id = addTag(u"printer"_s);
        VERIFY_OK(rename(id, u"printer"_s, u"print"_s));
        const auto told = [this] {
            const auto rows = m_database->readNow([](Connection &c) { return historystore::page(c, {}, 1, {}, {}); });
            return QString(rows->first().verb).replace(u"%1"_s, rows->first().subject);
        };
        QCOMPARE(m_database->undo().result().value(), u"Renamed printer"_s);
        QCOMPARE(told(), u"Undone: Renamed printer"_s);
        QCOMPARE(m_database->redo().result().value(), u"Renamed printer"_s);
        QCOMPARE(told(), u"Done again: Renamed printer"_s);
        VERIFY_OK(m_database->undo().result());
        const auto last = m_database->readNow([](Connection &c) { return historystore::page(c, {}, 1, {}, {}); });
        QCOMPARE(m_database->undo(last->first().id).result().value(), u"Renamed printer"_s); // takes back the undo
        QCOMPARE(told(), u"Done again: Renamed printer"_s);
        QCOMPARE(nameOf(id), u"print"_s);
    }

    void anActThatWasDoneAgainIsTakenBackFromItsOwnLine()
    {
        const TagId id = addTag(u"printer"_s);
        VERIFY_OK(rename(id, u"printer"_s, u"print"_s));
        const ChangeSetId act = newest();
        VERIFY_OK(m_database->undo().result());
        VERIFY_OK(m_database->redo().result());
        const ChangeSetId again = newest();
        VERIFY_OK(m_database->undo(again).result()); // its own line in the history
        QCOMPARE(nameOf(id), u"printer"_s);
        QVERIFY(isUndone(act) && isUndone(again));
        const auto twice = m_database->undo(act).result();
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
        VERIFY_OK(m_database->redo().result());
        QCOMPARE(nameOf(id), u"print"_s);
        QVERIFY(!isUndone(act) && !isUndone(again));
        VERIFY_OK(m_database->undo().result());
        VERIFY_OK(m_database->redo().result());
        QCOMPARE(nameOf(id), u"print"_s);
        QVERIFY(m_database->undo(ChangeSetId{1}).result().error().kind == Error::Kind::Conflict); // the rename stands
        QCOMPARE(verify(), QStringList());
    }

    void undoAndRedoFollowTheModel_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    // Acts, undos and redos in any order, from the keyboard and from the lines of the history, beside a plain stack.
    void undoAndRedoFollowTheModel()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QList<QMap<qint64, QString>> states{tags()}; // before the first act, after each one that stands or may again
        QList<ChangeSetId> acts;
        qsizetype at = 0; // so many of the acts stand
        for (int step = 0; step < 60; ++step) {
            const int roll = random.bounded(10);
            if (roll < 3) {
                acts.resize(at);
                states.resize(at + 1);
                act(random, step);
                acts.append(newest());
                states.append(tags());
                ++at;
            } else if (roll < 7) {
                const bool byLine = at > 0 && random.bounded(2) == 0;
                const auto undone = m_database->undo(byLine ? newestOf(acts[at - 1]) : ChangeSetId{}).result();
                QCOMPARE(undone.has_value(), at > 0);
                at -= at > 0 ? 1 : 0;
            } else {
                const bool byLine = at < acts.size() && random.bounded(2) == 0;
                auto redoing = byLine ? m_database->undo(newestOf(acts[at])) : m_database->redo();
                const auto redone = redoing.result();
                QCOMPARE(redone.has_value(), at < acts.size());
                at += at < acts.size() ? 1 : 0;
            }
            QCOMPARE(tags(), states[at]);
            for (qsizetype i = 0; i < acts.size(); ++i)
                QCOMPARE(isUndone(acts[i]), i >= at);
        }
        checkTheLines();
        QCOMPARE(verify(), QStringList());
    }

    void undoAndRedoSurviveARestart()
    {
        const TagId id = addTag(u"a"_s);
        VERIFY_OK(rename(id, u"a"_s, u"b"_s));
        const QString path = m_database->path();
        m_database.reset();
        m_database = Database::open(path, Database::Mode::Open, options()).value();
        VERIFY_OK(m_database->undo().result());
        QCOMPARE(nameOf(id), u"a"_s);
        m_database.reset();
        m_database = Database::open(path, Database::Mode::Open, options()).value();
        VERIFY_OK(m_database->redo().result());
        QCOMPARE(nameOf(id), u"b"_s);
    }

    void undoTakesOnlyThisSessionsActs()
    {
        const TagId id = addTag(u"mine"_s);
        m_database->setAuthor({{}, u"other"_s, u"cli"_s, u"two"_s});
        VERIFY_OK(rename(id, u"mine"_s, u"theirs"_s));
        m_database->setAuthor(options().author);
        const auto undone = m_database->undo().result();
        QVERIFY(!undone); // the row was changed since by somebody else
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QCOMPARE(nameOf(id), u"theirs"_s);
    }

    void conflictNamesTheFieldAndBothValues()
    {
        const TagId id = addTag(u"a"_s);
        VERIFY_OK(rename(id, u"a"_s, u"b"_s));
        const auto stale = rename(id, u"a"_s, u"c"_s);
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, Error::Kind::Conflict);
        QVERIFY2(stale.error().detail.contains(u"name: now 'b', was 'a'"_s), qPrintable(stale.error().detail));
    }

    void editsOfDifferentFieldsDoNotConflict()
    {
        Person before;
        before.uid = QUuid::createUuid().toRfc4122();
        before.name = u"Priya Shah"_s;
        before.id = m_database->write({"Added %1", {}}, [before](ChangeSet &c) { return rows::insert(c, before); })
                        .result()
                        .value();
        Person phone = before, room = before;
        phone.phone = u"214"_s;
        room.room = u"2.06"_s;
        VERIFY_OK(m_database->write({"Changed %1", {}}, [=](ChangeSet &c) { return rows::update(c, before, phone); })
                      .result());
        VERIFY_OK(m_database->write({"Changed %1", {}}, [=](ChangeSet &c) { return rows::update(c, before, room); })
                      .result());
        const Person now =
            m_database->readNow([id = before.id](Connection &c) { return rows::get<Person>(c, id); }).value();
        QCOMPARE(now.phone, u"214"_s);
        QCOMPARE(now.room, u"2.06"_s);
        QCOMPARE(now.version, 2);
    }

    void failedWriteLeavesNothing()
    {
        const auto written = m_database->write({"Added %1", {}}, [](ChangeSet &c) -> Result<void> {
            LAMP_TRY(id, rows::insert(c, Tag{.name = u"half"_s}));
            Q_UNUSED(id)
            return fail(Error::Kind::Invalid, u"no"_s);
        }).result();
        QCOMPARE(written.error().kind, Error::Kind::Invalid);
        QCOMPARE(m_database->readNow([](Connection &c) { return rows::all<Tag>(c); }).value().size(), 0);
        QCOMPARE(
            m_database->readNow([](Connection &c) { return historystore::page(c, {}, 10, {}, {}); }).value().size(), 0);
    }

    void bulkInsertLogsRangesAndIsUndoneAsOne()
    {
        VERIFY_OK(m_database->write({"Imported %1", u"tags.csv"_s}, [](ChangeSet &c) -> Result<void> {
            c.setBulk(true);
            for (int i = 0; i < 500; ++i) {
                LAMP_TRY(id, rows::insert(c, Tag{.name = u"tag %1"_s.arg(i)}));
                Q_UNUSED(id)
            }
            return {};
        }).result());
        const auto logged =
            m_database->readNow([](Connection &c) { return single(c, u"SELECT count(*) FROM change"_s); }).value();
        QCOMPARE(logged.toInt(), 1);
        VERIFY_OK(m_database->undo().result());
        QCOMPARE(m_database->readNow([](Connection &c) { return rows::all<Tag>(c); }).value().size(), 0);
        VERIFY_OK(m_database->redo().result());
        QCOMPARE(m_database->readNow([](Connection &c) { return rows::all<Tag>(c); }).value().size(), 500);
        QCOMPARE(verify(), QStringList());
    }

    void redactBlanksThePayloadAndTheChainStillHolds()
    {
        const TagId id = addTag(u"a"_s);
        VERIFY_OK(rename(id, u"a"_s, u"hunter2-secret"_s));
        VERIFY_OK(rename(id, u"hunter2-secret"_s, u"c"_s));
        VERIFY_OK(m_database->redact(u"tag"_s, id.value, u"name"_s, u"a pasted password"_s).result());
        QCOMPARE(nameOf(id), u"[redacted]"_s);
        QCOMPARE(verify(), QStringList());
        const auto undone = m_database->undo().result();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        m_database.reset();
        QDir folder(m_folder.path());
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
            QFile data(file.filePath());
            QVERIFY(data.open(QFile::ReadOnly));
            QVERIFY2(!data.readAll().contains("hunter2-secret"), qPrintable(file.fileName()));
        }
    }

    void redactingTwiceSaysSo()
    {
        const TagId id = addTag(u"hunter2-secret"_s);
        VERIFY_OK(m_database->redact(u"tag"_s, id.value, u"name"_s, u"a password"_s).result());
        const auto again = m_database->redact(u"tag"_s, id.value, u"name"_s, u"a password"_s).result();
        QVERIFY(!again);
        QVERIFY2(again.error().detail.contains(u"already redacted"_s), qPrintable(again.error().detail));
        QCOMPARE(nameOf(id), u"[redacted]"_s);
        QCOMPARE(verify(), QStringList());
    }

    void redactBlanksTheHistoryOfAFieldThatWasBlankedByHand()
    {
        const TagId id = addTag(u"a"_s);
        VERIFY_OK(rename(id, u"a"_s, u"hunter2-secret"_s));
        VERIFY_OK(rename(id, u"hunter2-secret"_s, u"[redacted]"_s));
        VERIFY_OK(m_database->redact(u"tag"_s, id.value, u"name"_s, u"a password"_s).result());
        const auto kept = m_database->readNow([](Connection &c) {
            return single(c, u"SELECT count(*) FROM change WHERE payload LIKE '%hunter2%'"_s);
        });
        QCOMPARE(kept->toInt(), 0);
        QCOMPARE(verify(), QStringList());
    }

    void redactDropsTheDraftsThatHoldTheText()
    {
        Article article;
        article.uid = QUuid::createUuid().toRfc4122();
        article.title = u"VPN"_s;
        article.body = u"The key is\n\"hunter2-secret\""_s;
        const auto id
            = m_database->write({"Added %1", {}}, [article](ChangeSet &c) { return rows::insert(c, article); })
                  .result()
                  .value();
        const QString json
            = u"{\"what\":\"said: The key is\\n\\\"hunter2-secret\\\" twice\"}"_s; // as the capture strip keeps it
        VERIFY_OK(m_database->writeDraft(u"article/%1"_s.arg(id.value), u"rewritten"_s, 0).result());
        VERIFY_OK(m_database->writeDraft(u"capture"_s, json, 0).result());
        VERIFY_OK(m_database->writeDraft(u"entry/1001"_s, u"The key is\n\"hunter2-secret\", he said"_s, 0).result());
        VERIFY_OK(m_database->writeDraft(u"capture/asset/7"_s, u"{\"what\":\"The key is lost\"}"_s, 0).result());
        VERIFY_OK(m_database->redact(u"article"_s, id.value, u"body"_s, u"a password"_s).result());
        const auto left = m_database->readNow(
            [](Connection &c) { return single(c, u"SELECT group_concat(key) FROM draft"_s); });
        QCOMPARE(left->toString(), u"capture/asset/7"_s);
    }

    void verifyFindsWhatWasAltered_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("payload edited")
            << u"UPDATE change SET payload = replace(payload, 'b', 'x') WHERE op = 'update'"_s;
        QTest::newRow("change removed") << u"DELETE FROM change WHERE op = 'update'"_s;
        QTest::newRow("actor edited") << u"UPDATE change_set SET actor = 'somebody' WHERE id = 2"_s;
        QTest::newRow("time edited") << u"UPDATE change_set SET at = at - 86400000 WHERE id = 1"_s;
        QTest::newRow("sentence edited") << u"UPDATE change_set SET subject = 'else' WHERE id = 2"_s;
        QTest::newRow("set removed") << u"DELETE FROM change WHERE set_id = 1; "_s;
        QTest::newRow("chain edited") << u"UPDATE change_set SET chain = x'00' WHERE id = 1"_s;
    }
    void verifyFindsWhatWasAltered()
    {
        QFETCH(QString, sql);
        const TagId id = addTag(u"a"_s);
        VERIFY_OK(rename(id, u"a"_s, u"b"_s));
        VERIFY_OK(rename(id, u"b"_s, u"c"_s));
        QCOMPARE(verify(), QStringList());
        change(sql);
        QVERIFY(!verify().isEmpty());
    }

    void undoOfACreatedRowIsRefusedOnceSomebodyChangedIt()
    {
        const TagId id = addTag(u"a"_s);
        VERIFY_OK(rename(id, u"a"_s, u"b"_s));
        const auto undone = m_database->undo(ChangeSetId{1}).result();
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QVERIFY2(undone.error().detail.contains(u"Renamed a"_s), qPrintable(undone.error().detail));
    }

    void changesOfAnotherProcessAreSeen()
    {
        const TagId id = addTag(u"a"_s);
        auto opened = Database::open(m_database->path(), Database::Mode::Open, options(u"two"_s));
        VERIFY_OK(opened);
        auto other = std::move(*opened);
        QSignalSpy spy(m_database.get(), &Database::changed);
        VERIFY_OK(other
                      ->write({"Renamed %1", {}},
                              [id](ChangeSet &c) {
                                  return rows::update(c, Tag{id, u"a"_s}, Tag{id, u"b"_s});
                              })
                      .result());
        m_database->pollOtherProcesses();
        const auto foreign = [&spy] {
            QList<ChangeEvent> events;
            for (const auto &arguments : std::as_const(spy))
                if (const auto event = arguments.first().value<ChangeEvent>(); event.elsewhere)
                    events.append(event);
            return events;
        };
        QTRY_COMPARE(foreign().size(), 1);
        QVERIFY(foreign().first().touches("tag", id.value));
        // Seen once: a second look, made to happen before a further write's event, adds nothing.
        m_database->pollOtherProcesses();
        const auto before = spy.size();
        VERIFY_OK(
            m_database->write({"Added %1", {}}, [](ChangeSet &c) { return rows::insert(c, Tag{.name = u"own"_s}); })
                .result());
        QTRY_VERIFY(spy.size() > before);
        QCOMPARE(foreign().size(), 1);
    }

    void everyTableOfTheLogMatchesTheSchema()
    {
        for (const QString &table : tables::names()) {
            const auto fields = tables::fieldsOf(table.toLatin1().constData()).value();
            const auto read = m_database->readNow([&](Connection &c) {
                return single(c, u"SELECT "_s + fields.join(u", "_s) + u" FROM " + table + u" LIMIT 1");
            });
            QVERIFY2(read.has_value(), qPrintable(table + u": " + (read ? QString() : read.error().detail)));
        }
    }
};
LAMP_TEST(TestChangeLog)
#include "tst_changelog.moc"
