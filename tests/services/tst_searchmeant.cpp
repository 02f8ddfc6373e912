// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/history.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/query.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QRandomGenerator>

using namespace lamp;
using namespace Qt::StringLiterals;

// Search of articles for what was meant: mistakes, parts of words, whole messages, other scripts; and in which order.
class TestSearchMeant : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    Desk &desk() { return **m_desk; }

    ArticleId write(const QString &title, const QString &body, ArticleState state = ArticleState::Published)
    {
        NewArticle fresh;
        fresh.article.title = title;
        fresh.article.body = body;
        fresh.article.state = state;
        return desk().articles().create(fresh).result().value_or(ArticleId{});
    }
    ArticleResults found(const QString &text)
    {
        return desk().search().articles(text).result().value_or(ArticleResults{});
    }
    QStringList titles(const QString &text)
    {
        QStringList list;
        const ArticleResults results = found(text);
        for (const ArticleHit &hit : results.hits)
            list.append(hit.title);
        return list;
    }
    qint64 wordsLike(const QString &word)
    {
        return desk().database().readNow([&](Connection &c) {
            return single(c, u"SELECT count(*) FROM article_word WHERE word = ?"_s, {word});
        })->toLongLong();
    }
    void writeBase()
    {
        write(u"Printer offline"_s,
              u"## Symptom\n\nJobs wait in the queue.\n\n## Steps\n\n1. Restart the spooler.\n"_s);
        write(u"BitLocker asks for the recovery key"_s, u"Look the key up in the directory.\n"_s);
        write(u"Network path was not found"_s, u"Error 0x80070035: SMB is blocked. See KB5012345.\n"_s);
        write(u"Laptop loses the wireless after sleep"_s, u"Update the driver of the adapter.\n"_s);
        write(u"CephOSDFlapping"_s, u"An OSD restarts again and again.\n"_s);
        write(u"\u8bbe\u7f6e\u65f6\u533a"_s,
              u"\u4f7f\u7528 timedatectl \u547d\u4ee4\u8bbe\u7f6e\u7cfb\u7edf\u65f6\u533a\u3002\n"_s);
        write(u"Drucker in der Stra\u00dfe, Caf\u00e9"_s, u"\u00dcberpr\u00fcfen Sie das Kabel.\n"_s);
    }

private slots:
    void init() { m_desk = std::make_unique<test::TempDesk>(); }
    void cleanup() { m_desk.reset(); }

    void theRightArticleStandsFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        const QString printer = u"Printer offline"_s, path = u"Network path was not found"_s,
                      bitlocker = u"BitLocker asks for the recovery key"_s, ceph = u"CephOSDFlapping"_s,
                      zone = u"\u8bbe\u7f6e\u65f6\u533a"_s, street = u"Drucker in der Stra\u00dfe, Caf\u00e9"_s;
        QTest::newRow("a letter is missing") << u"prnter"_s << printer;
        QTest::newRow("two words with mistakes") << u"bitloker recvery"_s << bitlocker;
        QTest::newRow("letters swapped, at the end") << u"offline pritner"_s << printer;
        QTest::newRow("only the last begins a word") << u"recovery bitlo"_s << bitlocker;
        QTest::newRow("begin of a code") << u"0x8007"_s << path;
        QTest::newRow("within a code") << u"70035"_s << path;
        QTest::newRow("begin of an article's number") << u"KB50123"_s << path;
        QTest::newRow("within a word") << u"spool"_s << printer;
        QTest::newRow("a word inside a name") << u"osd flapping"_s << ceph;
        QTest::newRow("a word that stands for another") << u"notebook wlan"_s
                                                        << u"Laptop loses the wireless after sleep"_s;
        QTest::newRow("another form") << u"printers waiting in queues"_s << printer;
        QTest::newRow("a question") << u"why does my laptop lose the wireless when it comes back from sleep"_s
                                    << u"Laptop loses the wireless after sleep"_s;
        QTest::newRow("a message with path, number and time")
            << u"2026-03-02 23:14:07 FILE02 explorer.exe[4711]: Windows cannot access \\\\nas-hq2\\projects\\2026 - "
               "Error code: 0x80070035 The network path was not found. C:\\Users\\mara\\AppData\\Local\\Temp\\x.tmp"_s
            << path;
        QTest::newRow("a message with signs that mean something in the field")
            << u"error: failed --retry=3 -force \"0x80070035\" (network path) NOT found * ^"_s << path;
        QTest::newRow("a script without blanks") << u"\u65f6\u533a"_s << zone;
        QTest::newRow("signs that stand apart") << u"\u7cfb\u7edf\u547d\u4ee4\u65f6\u533a"_s << zone;
        QTest::newRow("one sign") << u"\u533a"_s << zone;
        QTest::newRow("without accents") << u"cafe"_s << street;
        QTest::newRow("with accents that are not there") << u"\u00fcberpr\u00fcfen k\u00e0bel"_s << street;
        QTest::newRow("sharp s") << u"strasse"_s << street;
    }
    void theRightArticleStandsFirst()
    {
        QFETCH(const QString, typed);
        writeBase();
        QTEST(titles(typed).value(0), "first");
    }

    void whatWasTakenForItIsSaid()
    {
        writeBase();
        const ArticleResults wrong = found(u"prnter"_s);
        QCOMPARE(wrong.reading.meant, (QList<std::pair<QString, QString>>{{u"prnter"_s, u"printer"_s}}));
        QVERIFY(!wrong.reading.partial);
        QVERIFY(wrong.words.contains(u"printer"_s));
        QVERIFY(!wrong.hits.first().titleMarks.isEmpty());
        QCOMPARE(found(u"printer"_s).reading, SearchReading());
        QCOMPARE(found(u"0x8007"_s).reading, SearchReading()); // a part is no mistake
    }

    void whatHasLittleOfItIsNamedSo()
    {
        writeBase();
        const ArticleResults few = found(u"zeppelin printer"_s);
        QVERIFY(few.reading.partial);
        QCOMPARE(few.hits.first().title, u"Printer offline"_s);
        QCOMPARE(few.hits.first().reason.missing, QStringList{u"zeppelin"_s});
        QVERIFY(found(u"zeppelin hangar"_s).hits.isEmpty());
    }

    void quotesAndMinusHoldForWhatIsMeant()
    {
        writeBase();
        QVERIFY(titles(u"\"offline printer\" queue"_s).isEmpty());
        QVERIFY(!titles(u"prnter -spooler"_s).contains(u"Printer offline"_s));
    }

    void wordsOfGoneArticlesAreNoSuggestions()
    {
        const ArticleId id = write(u"Zeppelin"_s, u"x"_s);
        QCOMPARE(titles(u"zepelin"_s), QStringList{u"Zeppelin"_s});
        const auto before = desk().articles().find(id).result().value().article;
        Article after = before;
        after.title = u"Balloon"_s;
        VERIFY_OK(desk().articles().save(before, after, {}).result());
        QVERIFY(found(u"zepelin"_s).hits.isEmpty());
        QVERIFY(found(u"zepelin"_s).reading.meant.isEmpty());
        QCOMPARE(wordsLike(u"zeppelin"_s), 0); // nothing of it stays in the file's lists
        VERIFY_OK(desk().history().undo().result()); // the index goes with the text
        QCOMPARE(titles(u"zepelin"_s), QStringList{u"Zeppelin"_s});
        QCOMPARE(desk().history().verify().result().value(), QStringList());
    }

    void titleThenSymptomThenText()
    {
        write(u"About monitors"_s, u"## Steps\n\nSomewhere a flicker is named.\n"_s);
        write(u"About screens"_s, u"## Symptom\n\nA flicker.\n\n## Steps\n\nSomething else is done.\n"_s);
        write(u"Flicker of a screen"_s, u"Nothing.\n"_s);
        const ArticleResults results = found(u"flicker"_s);
        QCOMPARE(titles(u"flicker"_s),
                 (QStringList{u"Flicker of a screen"_s, u"About screens"_s, u"About monitors"_s}));
        QVERIFY(results.hits[0].reason.title && !results.hits[0].reason.symptom);
        QVERIFY(results.hits[1].reason.symptom && !results.hits[1].reason.title);
        QCOMPARE(results.hits[2].reason, ArticleReason());
    }

    void whatIsPublishedStandsAboveADraft()
    {
        write(u"Toner toner"_s, u"toner"_s, ArticleState::Draft);
        write(u"Something"_s, u"A toner, once.\n"_s, ArticleState::Internal);
        QCOMPARE(titles(u"toner"_s).value(0), u"Something"_s);
        QCOMPARE(titles(u"tonr"_s).size(), 2);
    }

    void whatSolvedTicketsAlikeStandsAboveWhatDidNot()
    {
        const ArticleId good = write(u"Scanner B"_s, u"The scanner jams.\n"_s);
        const ArticleId bad = write(u"Scanner A"_s, u"The scanner jams.\n"_s);
        for (int i = 0; i < 3; ++i) {
            VERIFY_OK(desk().articles().recordUse(good, m_desk->ticket(u"Scanner jams"_s), true).result());
            VERIFY_OK(desk().articles().recordUse(bad, m_desk->ticket(u"Scanner jams"_s), false).result());
        }
        const ArticleResults results = found(u"scanner jams"_s);
        QCOMPARE(results.hits.value(0).id, good);
        QCOMPARE(results.hits.value(0).reason.solvedAlike, 3);
        QCOMPARE(results.hits.value(1).reason.solvedAlike, 0);
    }

    void whatSolvedItIsFoundByTheWordsOfTheTickets()
    {
        const ArticleId id = write(u"Fuser unit"_s, u"Replace it.\n"_s);
        VERIFY_OK(desk().articles().recordUse(id, m_desk->ticket(u"Smeared pages, everything grey"_s), true).result());
        QCOMPARE(titles(u"smeared grey"_s), QStringList{u"Fuser unit"_s});
    }

    void pagesOfACollectionStandBelowOnesOwn()
    {
        const ArticleId taken = write(u"Kerberos ticket expired"_s, u"Same words here.\n"_s);
        const ArticleId own = write(u"Kerberos ticket expired"_s, u"Same words here.\n"_s);
        m_desk->execute(u"INSERT INTO collection (id, uid, name, language, creator, publisher, licence, source, "
                        "imported_at) VALUES (1, x'01', 'Wiki', 'en', '', '', '', '', 0)"_s);
        m_desk->execute(u"INSERT INTO collection_page (article_id, collection_id, path) VALUES (%1, 1, 'A')"_s.arg(
            taken.value));
        for (const QString &typed : {u"kerberos expired"_s, u"kerberos expird"_s}) {
            const ArticleResults results = found(typed);
            QCOMPARE(results.hits.size(), 2);
            QCOMPARE(results.hits.first().id, own);
        }
    }

    void nothingThatIsTypedIsAnError()
    {
        writeBase();
        const QString letters =
            u"ab0\"'-*:^()[]{}+~\\/%_.,;<>|&\u8bbe\u00df\u00fc\u0301\ufffd \t\n\0inORANDNOTtag:os:"_s;
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = random.bounded(60); i >= 0; --i)
                text += random.bounded(20) == 0 ? QChar(random.bounded(0x10000))
                                                : letters[random.bounded(static_cast<int>(letters.size()))];
            const auto results = desk().search().articles(text).result();
            QVERIFY2(results.has_value(),
                     qPrintable(u"%1: %2"_s.arg(round).arg(results ? QString() : results.error().detail)));
        }
        for (const QString &text : {u"x "_s.repeated(3000), u"\""_s.repeated(300), u"a:b "_s.repeated(500),
                                    QString(5000, u'\u8bbe')})
            VERIFY_OK(desk().search().articles(text).result());
    }
};

LAMP_TEST(TestSearchMeant)
#include "tst_searchmeant.moc"
