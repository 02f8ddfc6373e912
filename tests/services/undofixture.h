// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/workitems.h"
#include "store/query.h"
#include "store/rows.h"
#include "store/tables.h"

#include <functional>

namespace lamp::test {

using namespace Qt::StringLiterals;

// Acts of a person, each of which is taken back and done again: what the desk holds is compared whole, row by row.
class UndoFixture : public QObject {
protected:
    struct Act {
        const char *name;
        std::function<Result<void>()> run; // the last thing that it does is the act
    };
    using Rows = QMap<QString, QStringList>; // of each table that the history knows

    std::unique_ptr<TempDesk> m_desk;
    PersonId m_ana, m_dana; // Dana works here
    WorkItemId m_one, m_two;

    Desk &desk() { return **m_desk; }
    WorkItems &items() { return desk().workItems(); }
    WorkItemDetails details(WorkItemId id) { return items().details(id).result().value_or(WorkItemDetails{}); }
    StatusId status(StatusUse use) { return desk().catalog().status(use).id; }
    Instant in(qint64 minutes) { return m_desk->clock().now().plusMinutes(minutes); }
    template <class T>
    static Result<void> done(const QFuture<Result<T>> &work)
    {
        const Result<T> result = work.result();
        return result ? Result<void>() : Result<void>(std::unexpected(result.error()));
    }
    // Everything until now belongs to what is there before the act.
    void mark()
    {
        m_desk->clock().advanceMinutes(1);
        m_before = rowsNow();
    }

    void setUp()
    {
        m_desk = std::make_unique<TempDesk>();
        m_ana = m_desk->technician(u"Ana Duarte"_s);
        m_dana = m_desk->technician(u"Dana Okafor"_s);
        m_one = m_desk->ticket(u"Printer jams"_s, m_desk->person(u"Priya Shah"_s, u"priya@example.org"_s),
                               m_desk->asset(u"PRN-07"_s));
        m_two = m_desk->ticket(u"No paper moves"_s, m_desk->person(u"Tom Albrecht"_s), m_desk->asset(u"PRN-08"_s));
        VERIFY_OK(items().assign({m_one}, m_dana).result());
    }
    void tearDown() { m_desk.reset(); }

    static void list(const QList<Act> &acts)
    {
        QTest::addColumn<int>("act");
        for (int i = 0; i < acts.size(); ++i)
            QTest::newRow(acts[i].name) << i;
    }
    void takeBackAndDoAgain(const QList<Act> &acts)
    {
        QFETCH(int, act);
        mark();
        VERIFY_OK(acts[act].run());
        const Rows after = rowsNow();
        QVERIFY(!difference(m_before, after).isEmpty());
        const auto told = desk().history().page({}, 1).result();
        VERIFY_OK(told);
        QVERIFY2(!told->first().sentence.isEmpty() && !told->first().sentence.contains(u"%1"),
                 qPrintable(told->first().sentence));
        m_desk->reopen();
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(difference(m_before, rowsNow()), QString());
        VERIFY_OK(desk().history().redo().result());
        QCOMPARE(difference(after, rowsNow()), QString());
        QCOMPARE(desk().history().verify().result().value_or(QStringList(u"not verified"_s)), QStringList());
    }

private:
    Rows rowsNow()
    {
        return desk().database().readNow([](Connection &c) -> Result<Rows> {
            Rows all;
            for (const QString &table : tables::names()) {
                LAMP_TRY(fields, tables::fieldsOf(table.toLatin1().constData()));
                fields.removeAll(u"version"_s); // counts the writes, and goes on
                const QString columns = u"id, \""_s + fields.join(u"\", \""_s) + u'"';
                Query rows(c, u"SELECT "_s + columns + u" FROM \"" + table + u"\" ORDER BY id");
                while (rows.next()) {
                    QStringList values{rows.text(0)};
                    for (int i = 0; i < fields.size(); ++i)
                        values.append(fields[i] + u'=' + rows.text(i + 1));
                    all[table].append(values.join(u" | "_s));
                }
                LAMP_CHECK(rows.done());
            }
            return all;
        }).value_or(Rows());
    }
    // Where two desks differ first; nothing when they do not.
    static QString difference(const Rows &wanted, const Rows &found)
    {
        QStringList tables = wanted.keys() + found.keys();
        tables.removeDuplicates();
        for (const QString &table : std::as_const(tables)) {
            const QStringList before = wanted.value(table), now = found.value(table);
            for (qsizetype i = 0; i < qMax(before.size(), now.size()); ++i)
                if (before.value(i) != now.value(i))
                    return u"%1: %2 -> %3"_s.arg(table, before.value(i), now.value(i));
        }
        return {};
    }

    Rows m_before;
};

} // namespace lamp::test
