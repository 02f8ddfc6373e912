// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "domain/query.h"
#include "domain/querydate.h"

using namespace lamp;
using namespace Qt::StringLiterals;

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
            << u"kind:thing"_s << u"1: kind: 'thing' is not one of incident, request, problem, change, maintenance"_s;
        QTest::newRow("open bracket") << u"(is:open"_s << u"1: this '(' is never closed"_s;
        QTest::newRow("stray bracket") << u"is:open )"_s << u"9: ')' without '('"_s;
        QTest::newRow("open quote") << u"asset:\"HP"_s << u"7: this quote is never closed"_s;
        QTest::newRow("bad date") << u"due:someday"_s
                                  << u"1: 'someday' is no date: try today, 2026-03, 5d (ago) or +2h"_s;
        QTest::newRow("no comparing") << u"kind:>incident"_s << u"1: 'kind' cannot be compared with < or >"_s;
        QTest::newRow("missing value") << u"assignee:"_s << u"1: 'assignee:' needs a value"_s;
        QTest::newRow("dangling not") << u"is:open not"_s << u"12: nothing follows 'not'"_s;
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
                QVERIFY2(parseQuery(toText(*query)).has_value(), qPrintable(text + u" -> " + toText(*query)));
        }
    }
};
LAMP_TEST(TestQuery)
#include "tst_query.moc"
