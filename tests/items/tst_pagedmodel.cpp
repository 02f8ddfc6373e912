// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {
// A paged list over numbers, to drive the differences that a queue of real tickets would need hours for.
struct Plain {
    PersonId id;
    QString text;
    friend bool operator==(const Plain &, const Plain &) = default;
};

class PlainModel final : public PagedModelOf<PersonId, Plain> {
public:
    PlainModel()
        : PagedModelOf({{{u"text"_s, u"Text"_s, u"text"_s}, [](const Plain &p) { return p.text; }}}, {}, nullptr)
    {
        setSource({[this](qint64 limit) {
                       const QList<PersonId> first = now.first(qMin(qsizetype(limit), now.size()));
                       return ready(std::pair(first, rowsOf(first)));
                   },
                   [this] { return ready(now); },
                   [this](const QList<PersonId> &ids) {
                       pagesAsked += 1;
                       return ready(rowsOf(ids));
                   }});
    }
    QList<PersonId> now;
    QString suffix;
    int pagesAsked = 0;

protected:
    QString sentence(const Plain &row) const override { return row.text; }

private:
    template <class T>
    [[nodiscard]] static QFuture<Result<T>> ready(const T &value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(value));
        promise.finish();
        return promise.future();
    }
    [[nodiscard]] QList<Plain> rowsOf(const QList<PersonId> &ids) const
    {
        QList<Plain> rows;
        for (const PersonId id : ids)
            rows.append({id, QString::number(id.value) + suffix});
        return rows;
    }
};

QList<PersonId> numbers(qint64 from, qint64 to)
{
    QList<PersonId> list;
    for (qint64 i = from; i <= to; ++i)
        list.append(PersonId{i});
    return list;
}
} // namespace

class TestPagedModel : public QObject {
    Q_OBJECT
private slots:
    void firstPageComesWithItsRows()
    {
        PlainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.now = numbers(1, 1000);
        QSignalSpy shown(&model, &PagedModel::shown);
        model.reload();
        QVERIFY(shown.wait());
        QCOMPARE(model.rowCount(), PagedModel::PageSize);
        QCOMPARE(model.index(0, 0).data().toString(), u"1"_s);
        QCOMPARE(model.index(PagedModel::PageSize - 1, 0).data().toString(), QString::number(PagedModel::PageSize));
        QCOMPARE(model.pagesAsked, 0);
        QTRY_COMPARE(model.rowCount(), 1000);
        QVERIFY(model.isComplete());
    }

    void rowsAreReadAPageAtATimeWhenTheyAreAskedFor()
    {
        PlainModel model;
        model.now = numbers(1, 5000);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 5000);
        model.pagesAsked = 0;
        QVERIFY(!model.index(4321, 0).data().isValid());
        QVERIFY(!model.index(4322, 0).data().isValid());
        QTRY_COMPARE(model.index(4321, 0).data().toString(), u"4322"_s);
        QCOMPARE(model.index(4322, 0).data().toString(), u"4323"_s);
        QCOMPARE(model.pagesAsked, 1);
    }

    void memoryStaysBoundedWhileScrollingThroughEverything()
    {
        PlainModel model;
        model.now = numbers(1, 100'000);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 100'000);
        for (int row = 0; row < 100'000; row += PagedModel::PageSize) {
            (void)model.index(row, 0).data();
            QTRY_VERIFY(model.index(row, 0).data().isValid());
        }
        int kept = 0;
        for (qint64 id = 1; id <= 100'000; ++id)
            kept += model.find(id) != nullptr;
        QVERIFY2(kept <= 30 * PagedModel::PageSize, qPrintable(QString::number(kept)));
        QVERIFY(model.find(99'900));
    }

    void differencesKeepEveryIndexOnItsRow_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<bool>("shuffle");
        QTest::newRow("one moved") << 1 << false;
        QTest::newRow("a few in and out") << 8 << false;
        QTest::newRow("many in and out") << 300 << false;
        QTest::newRow("a few, and another order") << 8 << true;
        QTest::newRow("many, and another order") << 300 << true;
    }
    void differencesKeepEveryIndexOnItsRow()
    {
        QFETCH(int, changes);
        QFETCH(bool, shuffle);
        PlainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.now = numbers(1, 1500);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1500);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(7);
        qint64 next = 2000;
        for (int round = 0; round < 20; ++round) {
            QList<QPersistentModelIndex> held;
            QList<qint64> heldIds;
            for (int i = 0; i < 40; ++i) {
                held.append(model.index(random.bounded(model.rowCount()), 0));
                heldIds.append(model.idAt(held.last().row()));
            }
            for (int i = 0; i < changes; ++i) {
                switch (random.bounded(3)) {
                case 0: model.now.removeAt(random.bounded(model.now.size())); break;
                case 1: model.now.insert(random.bounded(model.now.size()), PersonId{next++}); break;
                default: model.now.move(random.bounded(model.now.size()), random.bounded(model.now.size()));
                }
            }
            if (shuffle)
                std::shuffle(model.now.begin() + 100, model.now.end(), random);
            QSignalSpy settled(&model, &PagedModel::settled);
            model.refresh();
            QVERIFY(settled.wait());
            QCOMPARE(model.rowCount(), model.now.size());
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.idAt(row), model.now[row].value);
            for (qsizetype i = 0; i < held.size(); ++i) {
                const qsizetype where = model.now.indexOf(PersonId{heldIds[i]});
                QCOMPARE(held[i].isValid(), where >= 0);
                if (where >= 0)
                    QCOMPARE(held[i].row(), where);
            }
        }
        QCOMPARE(resets.count(), 0);
    }

    void refreshReadsTheRowsInSightAgain()
    {
        PlainModel model;
        model.now = numbers(1, 50);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 50);
        model.suffix = u" renamed"_s;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QTRY_COMPARE(model.index(3, 0).data().toString(), u"4 renamed"_s);
        QVERIFY(changed.count() > 0);
    }

    void listGrowsPastTheFirstPageAndShrinksBack()
    {
        PlainModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.now = numbers(1, 150);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 150);
        model.now = numbers(1, 900);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 900);
        model.now = numbers(5, 20);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 16);
        QCOMPARE(model.index(0, 0).data().toString(), u"5"_s);
        model.now.clear();
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 0);
    }
};
LAMP_TEST(TestPagedModel)

#include "tst_pagedmodel.moc"
