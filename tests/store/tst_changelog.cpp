// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelogfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// The change log on a bare store: undo and redo, conflicts, redaction, the chain.
class TestChangeLog : public ChangeLogFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
};
LAMP_TEST(TestChangeLog)

#include "tst_changelog.moc"
