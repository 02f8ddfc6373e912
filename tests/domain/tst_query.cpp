// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "domain/query.h"
#include "domain/querychips.h"
#include "domain/querydate.h"
#include "domain/queryfields.h"
#include "domain/queryplace.h"
#include "domain/rowcolour.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
using Op = Filter::Op;

// Any query in the form that the text has: no list within a list of its kind, none of one.
class RandomQuery {
public:
    explicit RandomQuery(quint32 seed) : m_random(seed) { }
    WorkItemQuery next()
    {
        WorkItemQuery query;
        query.filter = {.op = Op::All, .children = {}};
        for (int n = m_random.bounded(5); n > 0; --n)
            query.filter.children.append(part(Op::All, 2));
        if (m_random.bounded(3) == 0) {
            query.sort = of(sortKeys());
            query.descending = m_random.bounded(2) == 0;
        }
        if (m_random.bounded(3) == 0)
            query.group = of(groupKeys());
        return query;
    }

private:
    [[nodiscard]] QString of(const QStringList &list) { return list[m_random.bounded(list.size())]; }
    Filter part(Op within, int depth)
    {
        const int kind = m_random.bounded(depth > 0 ? 6 : 3);
        if (kind == 0)
            return text();
        if (kind < 3)
            return term();
        if (kind == 3)
            return {.op = Op::Not, .children = {part(Op::Not, depth - 1)}};
        const Op op = within == Op::All ? Op::Any : within == Op::Any ? Op::All : kind == 4 ? Op::All : Op::Any;
        Filter list{.op = op};
        for (int n = 2 + m_random.bounded(3); n > 0; --n)
            list.children.append(part(op, depth - 1));
        return list;
    }
    Filter text()
    {
        if (m_random.bounded(2) == 0)
            return {.op = Op::Text,
                    .values = {of({u"printer"_s, u"#1043"_s, u"größer"_s, u"a.b"_s, u"\u65e5\u672c"_s})}};
        return {.op = Op::Text,
                .values = {of({u"paper jam"_s, u"or"_s, u"NOT"_s, u"https://example.org/a"_s, u"-x"_s, u"(1)"_s})},
                .phrase = true};
    }
    Filter term()
    {
        Filter term{.op = Op::Term, .field = of(filterFields())};
        const QStringList own = fieldValuesOf(term.field);
        const QStringList dates{u"today"_s, u"2026"_s, u"2026-03"_s, u"2026-03-14"_s, u"5d"_s, u"+2h"_s, u"month"_s};
        switch (fieldType(term.field)) {
        case FieldType::Date:
            term.compare = static_cast<Filter::Compare>(m_random.bounded(5));
            term.values = {of(dates)};
            if (m_random.bounded(4) == 0)
                term = {.op = Op::Term, .field = term.field, .compare = Filter::Compare::Range,
                        .values = {u"2026-01"_s, of({u"2026-03"_s, u"2027"_s, u"today"_s})}};
            break;
        case FieldType::Age:
            term.compare = Filter::Compare::Greater;
            term.values = {u"5d"_s};
            break;
        case FieldType::Priority:
            term.compare = static_cast<Filter::Compare>(m_random.bounded(5));
            [[fallthrough]];
        case FieldType::Code:
        case FieldType::Flag: term.values = {of(own)}; break;
        default:
            for (int n = 1 + m_random.bounded(2); n > 0; --n)
                term.values.append(of({u"HP LaserJet"_s, u"19\" Monitor"_s, u"a,b"_s, u"or"_s, u">5"_s, u"-x"_s,
                                       u"Müller & Söhne"_s, u"x:y"_s, u"(1)"_s, u"A..B"_s, u"\""_s, u" "_s}));
        }
        return term;
    }
    QRandomGenerator m_random;
};
} // namespace

class TestQuery : public QObject {
    Q_OBJECT
private slots:
    void textFormSurvivesParsing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *name, const QString &typed, const QString &canonical = {}) {
            QTest::newRow(name) << typed << (canonical.isEmpty() ? typed : canonical);
        };
        row("empty", u""_s);
        row("one field", u"is:open"_s);
        row("several fields", u"status:open assignee:me priority:>=high"_s);
        row("alternatives", u"status:new,waiting_user"_s);
        row("quoted name", u"asset:\"HP LaserJet\""_s);
        row("minus", u"-kind:maintenance is:open"_s);
        row("not", u"not kind:maintenance"_s, u"-kind:maintenance"_s);
        row("range", u"created:2026-01..2026-03"_s);
        row("relative", u"due:<+2h quiet:>5d"_s);
        row("or", u"kind:incident or kind:request"_s, u"(kind:incident or kind:request)"_s);
        row("brackets", u"is:open (kind:incident or kind:request)"_s);
        row("and is silent", u"is:open and major:yes"_s, u"is:open major:yes"_s);
        row("words and phrase", u"printer \"paper jam\" -toner"_s);
        row("sort", u"is:open sort:-created"_s);
        row("address is a word", u"https://example.org/a"_s, u"\"https://example.org/a\""_s);
        row("number with hash", u"#1043"_s);
        row("capitals", u"Status:Open OR Priority:>=HIGH"_s, u"(status:open or priority:>=high)"_s);
        row("or within and", u"(is:open or vip:yes) tag:vpn"_s);
        row("and within or", u"is:open tag:a or vip:yes"_s, u"((is:open tag:a) or vip:yes)"_s);
        row("needless brackets", u"((is:open)) ((tag:a tag:b))"_s, u"is:open tag:a tag:b"_s);
        row("not a group", u"not (is:open tag:a)"_s, u"-(is:open tag:a)"_s);
        row("twice not", u"--is:open"_s);
        row("quote in a name", u"asset:\"19\"\" Monitor\""_s);
        row("sign in a name", u"asset:\">5\""_s);
        row("range without an end", u"created:2026-01.."_s, u"created:>=2026-01"_s);
        row("range without a begin", u"created:..2026-03"_s, u"created:<=2026-03"_s);
        row("range of priorities", u"priority:normal..high"_s);
        row("group", u"is:open sort:title group:status"_s);
        row("hyphened field", u"follow-up:<=today"_s);
        row("the whole grammar",
            u"status:open assignee:me priority:>=high due:<+2h asset:\"HP LaserJet\" -tag:vip "
            "created:2026-01..2026-03 text words"_s);
        row("spaces", u"  is:open   assignee:none "_s, u"is:open assignee:none"_s);
    }
    void textFormSurvivesParsing()
    {
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        const auto query = parseQuery(typed);
        VERIFY_OK(query);
        QCOMPARE(toText(*query), canonical);
        QCOMPARE(toText(parseQuery(toText(*query)).value()), canonical);
    }

    void wrongQuerySaysWhereAndWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown field") << u"is:open prority:high"_s
                                       << u"9: no field 'prority'; did you mean priority?"_s;
        QTest::newRow("unknown value")
            << u"kind:thing"_s << u"6: kind: 'thing' is not one of incident, request, problem, change, maintenance"_s;
        QTest::newRow("open bracket") << u"(is:open"_s << u"1: this '(' is never closed"_s;
        QTest::newRow("stray bracket") << u"is:open )"_s << u"9: ')' without '('"_s;
        QTest::newRow("open quote") << u"asset:\"HP"_s << u"7: this quote is never closed"_s;
        QTest::newRow("bad date") << u"due:someday"_s
                                  << u"5: 'someday' is no date: try today, 2026-03, 5d (ago) or +2h"_s;
        QTest::newRow("no comparing") << u"kind:>incident"_s << u"6: 'kind' cannot be compared with < or >"_s;
        QTest::newRow("missing value") << u"assignee:"_s << u"1: 'assignee:' needs a value"_s;
        QTest::newRow("dangling not") << u"is:open not"_s << u"9: nothing follows 'not'"_s;
        QTest::newRow("second of two values")
            << u"kind:request,thing"_s
            << u"14: kind: 'thing' is not one of incident, request, problem, change, maintenance"_s;
        QTest::newRow("or without a left side") << u"or is:open"_s << u"1: nothing stands before 'or'"_s;
        QTest::newRow("or without a right side") << u"is:open or"_s << u"9: nothing follows 'or'"_s;
        QTest::newRow("empty brackets") << u"is:open ()"_s << u"9: nothing stands in these brackets"_s;
        QTest::newRow("backwards") << u"created:2026-03..2026-01"_s
                                   << u"9: the range runs backwards: its first end is the later one"_s;
        QTest::newRow("range and more") << u"created:2026-01..2026-03,today"_s << u"9: a range stands alone"_s;
        QTest::newRow("group") << u"is:open group:colour"_s
                               << u"15: cannot group by 'colour'; there is status, priority, kind, assignee, "
                                  "requester, asset, category, service, location, team, due, created"_s;
        QTest::newRow("a colon in the text") << u"0x80:code note:it"_s
                                             << u"11: no field 'note'; words with a colon stand in quotes"_s;
    }
    void wrongQuerySaysWhereAndWhy()
    {
        QFETCH(QString, typed);
        const auto query = parseQuery(typed);
        QVERIFY(!query);
        QTEST(query.error().detail, "message");
    }

    void chipsAreTheTermsSideBySide()
    {
        WorkItemQuery query = parseQuery(u"is:open assignee:me printer").value();
        QCOMPARE(chips(query).size(), 3);
        query = withChip(query, parseQuery(u"assignee:none").value().filter.children.first());
        QCOMPARE(toText(query), u"is:open printer assignee:none"_s);
        query = withoutChip(query, chips(query).first());
        QCOMPARE(toText(query), u"printer assignee:none"_s);
    }

    void textAndChipsAreTheSameQuery()
    {
        RandomQuery random(7);
        for (int i = 0; i < 5'000; ++i) {
            const WorkItemQuery query = random.next();
            const QString text = toText(query);
            const auto read = parseQuery(text);
            QVERIFY2(read.has_value(), qPrintable(text + u'\n' + (read ? QString() : read.error().detail)));
            QVERIFY2(*read == query, qPrintable(text + u'\n' + toText(*read)));
            // Chip by chip, each as its own text, gives the same.
            WorkItemQuery again;
            again.filter = {.op = Op::All, .children = {}};
            for (const Filter &chip : chips(query)) {
                const auto one = parseQuery(toText(WorkItemQuery{.filter = {.op = Op::All, .children = {chip}}}));
                VERIFY_OK(one);
                QCOMPARE(chips(*one), QList<Filter>{chip});
                again.filter.children += chips(*one);
            }
            QCOMPARE(again.filter, query.filter);
            // A chip that is taken out is out of the text, and nothing else.
            if (!chips(query).isEmpty()) {
                const Filter gone = chips(query).first();
                const auto left = parseQuery(toText(withoutChip(query, gone)));
                VERIFY_OK(left);
                QCOMPARE(chips(*left), chips(query).mid(1));
                QCOMPARE(exchanged(query, gone, {}), withoutChip(query, gone));
            }
        }
    }

    void typedTermsTakeThePlaceOfTheirFieldAndStandTogether()
    {
        const WorkItemQuery open = parseQuery(u"is:open tag:old printer").value();
        const auto add = [&](const QString &text) { return toText(merged(open, parseQuery(text).value())); };
        QCOMPARE(add(u"tag:a tag:b"_s), u"is:open printer tag:a tag:b"_s);
        QCOMPARE(add(u"-tag:vip"_s), u"is:open tag:old printer -tag:vip"_s);
        QCOMPARE(add(u"created:>2026-01 created:<2026-03"_s),
                 u"is:open tag:old printer created:>2026-01 created:<2026-03"_s);
        QCOMPARE(add(u"printer"_s), u"is:open tag:old printer"_s);
        const Filter tag = chips(open)[1];
        QCOMPARE(toText(exchanged(open, tag, parseQuery(u"tag:new vip:yes")->filter.children)),
                 u"is:open tag:new vip:yes printer"_s);
    }

    void onlySomeQueriesDependOnTheTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("depends");
        QTest::newRow("overdue") << u"is:open due:<now"_s << true;
        QTest::newRow("within") << u"is:open (vip:yes or not quiet:>5d)"_s << true;
        QTest::newRow("a month") << u"created:2026-01..2026-03"_s << false;
        QTest::newRow("none") << u"due:none is:open"_s << false;
        QTest::newRow("stuck") << u"is:stuck sort:due"_s << true;
        QTest::newRow("a broken promise") << u"-is:breached"_s << true;
        QTest::newRow("neither") << u"is:open,major"_s << false;
    }
    void onlySomeQueriesDependOnTheTime()
    {
        QFETCH(QString, text);
        QTEST(dependsOnTime(parseQuery(text)->filter), "depends");
    }

    void wrongPlaceIsAWholeWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        QTest::newRow("field") << u"is:open prority:high vip:yes"_s << u"prority:high"_s;
        QTest::newRow("value") << u"is:open kind:thing vip:yes"_s << u"thing"_s;
        QTest::newRow("one of several") << u"kind:request,thing,change"_s << u"thing"_s;
        QTest::newRow("bracket") << u"(is:open vip:yes"_s << u"("_s;
        QTest::newRow("quote") << u"asset:\"HP Laser"_s << u"\"HP Laser"_s;
        QTest::newRow("not") << u"is:open not"_s << u"not"_s;
    }
    void wrongPlaceIsAWholeWord()
    {
        QFETCH(QString, typed);
        const auto query = parseQuery(typed);
        QVERIFY(!query);
        const WrongPlace wrong = wrongPlace(query.error(), typed);
        QTEST(typed.mid(wrong.at, wrong.length), "marked");
        QVERIFY(!wrong.reason.isEmpty() && !wrong.reason.front().isDigit());
    }

    void theWordUnderTheCursorIsFound_data()
    {
        QTest::addColumn<QString>("typed"); // | is the cursor
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("nothing") << u"|"_s << QString() << QString() << QString();
        QTest::newRow("field") << u"is:open ass|"_s << QString() << u"ass"_s << u"ass"_s;
        QTest::newRow("field, negated") << u"is:open -ta|"_s << QString() << u"ta"_s << u"ta"_s;
        QTest::newRow("field in brackets") << u"(is:open or sta|)"_s << QString() << u"sta"_s << u"sta"_s;
        QTest::newRow("value") << u"is:open status:wai| vip:yes"_s << u"status"_s << u"wai"_s << u"wai"_s;
        QTest::newRow("cursor within a value") << u"status:wai|ting vip:yes"_s << u"status"_s << u"wai"_s
                                               << u"waiting"_s;
        QTest::newRow("second value") << u"status:new,wai|"_s << u"status"_s << u"wai"_s << u"wai"_s;
        QTest::newRow("after a sign") << u"priority:>=hi|"_s << u"priority"_s << u"hi"_s << u"hi"_s;
        QTest::newRow("open quote") << u"asset:\"HP La| vip:yes"_s << u"asset"_s << u"HP La"_s << u"\"HP La"_s;
        QTest::newRow("between words") << u"is:open | vip:yes"_s << QString() << QString() << QString();
    }
    void theWordUnderTheCursorIsFound()
    {
        QFETCH(QString, typed);
        const qsizetype cursor = typed.indexOf(u'|');
        typed.remove(cursor, 1);
        const TypedWord word = typedWord(typed, cursor);
        QTEST(word.field, "field");
        QTEST(word.typed, "word");
        QTEST(typed.mid(word.from, word.to - word.from), "replaced");
    }

    void colourRulesAreTextAndBack()
    {
        const QString text = u"red: priority:critical due:<now\namb: (vip:yes or tag:board)"_s;
        const auto rules = parseRowColours(text);
        VERIFY_OK(rules);
        QCOMPARE(rules->size(), 2);
        QCOMPARE(toText(*rules), text);
        QVERIFY(!parseRowColours(u"pink: vip:yes"));
        QVERIFY(!parseRowColours(u"red:"));
        QVERIFY(parseRowColours(u"red: prority:high").error().detail.startsWith(u"colour rule 1: 1: no field"));
    }

    void aQueryIsReadInNoTime()
    {
        const QString text = u"status:open assignee:me priority:>=high due:<+2h asset:\"HP LaserJet\" -tag:vip "
                             "created:2026-01..2026-03 (kind:incident or not (kind:request vip:yes)) text words"_s;
        QElapsedTimer timer;
        timer.start();
        constexpr int times = 1'000;
        for (int i = 0; i < times; ++i)
            QVERIFY(parseQuery(text).has_value());
        QVERIFY2(timer.elapsed() < times, qPrintable(QString::number(timer.elapsed()))); // a millisecond each
    }

    void datesAreTakenInTheZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("today") << u"today"_s << u"2026-11-23T23:00:00Z"_s << u"2026-11-24T23:00:00Z"_s;
        QTest::newRow("week") << u"week"_s << u"2026-11-22T23:00:00Z"_s << u"2026-11-29T23:00:00Z"_s;
        QTest::newRow("month over DST") << u"2026-10"_s << u"2026-09-30T22:00:00Z"_s << u"2026-10-31T23:00:00Z"_s;
        QTest::newRow("year") << u"2026"_s << u"2025-12-31T23:00:00Z"_s << u"2026-12-31T23:00:00Z"_s;
        QTest::newRow("a day") << u"2026-03-29"_s << u"2026-03-28T23:00:00Z"_s << u"2026-03-29T22:00:00Z"_s;
        QTest::newRow("two hours on") << u"+2h"_s << u"2026-11-24T12:00:00Z"_s << u"2026-11-24T12:00:00.001Z"_s;
        QTest::newRow("five days ago") << u"5d"_s << u"2026-11-19T10:00:00Z"_s << u"2026-11-19T10:00:00.001Z"_s;
    }
    void datesAreTakenInTheZone()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Instant now = Instant::from(QDateTime::fromString(u"2026-11-24T10:00:00Z"_s, Qt::ISODateWithMs));
        const auto span = resolveDate(text, now, QTimeZone("Europe/Berlin"));
        VERIFY_OK(span);
        QCOMPARE(span->from.utc(), QDateTime::fromString(from, Qt::ISODateWithMs));
        QCOMPARE(span->to.utc(), QDateTime::fromString(to, Qt::ISODateWithMs));
    }

    void noInputCrashesTheParser()
    {
        QRandomGenerator random(42);
        const QString alphabet = u"is:open()\"- ,.<>=or and not due:+2h 😀äß#\\%_*"_s;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int n = random.bounded(40); n > 0; --n)
                text.append(alphabet[random.bounded(alphabet.size())]);
            if (const auto query = parseQuery(text))
                QVERIFY2(parseQuery(toText(*query)) == query, qPrintable(text + u" -> " + toText(*query)));
        }
    }
};
LAMP_TEST(TestQuery)
#include "tst_query.moc"
