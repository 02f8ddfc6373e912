// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelogfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What the log proves and what it lets go of: redaction, verification, acts of other processes.
class TestChangeLogProof : public ChangeLogFixture {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
LAMP_TEST(TestChangeLogProof)

#include "tst_changelogproof.moc"
