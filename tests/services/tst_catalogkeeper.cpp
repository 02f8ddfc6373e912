// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/catalogkeeper.h"
#include "store/query.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// What the window knows of the desk's short lists: a reading that fails is said, and made good.
class TestCatalogKeeper : public QObject {
    Q_OBJECT

    // As long as it is out of reach, the catalog cannot be read.
    static void hide(const QString &path, bool on)
    {
        const auto connection = Connection::open(path, Connection::Access::Write);
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute(on ? u"ALTER TABLE calendar_exception RENAME TO hidden"_s
                                            : u"ALTER TABLE hidden RENAME TO calendar_exception"_s));
    }
    static ChangeEvent event(qint64 set, const QString &table)
    {
        ChangeEvent event;
        event.setId = {set};
        event.rows[table] = {1};
        return event;
    }

private slots:
    void failedReadingIsSaidAndTriedAgainSoon()
    {
        test::TempDesk desk;
        QSignalSpy failed(&*desk, &Desk::failed);
        hide(desk.path(), true);
        VERIFY_OK(desk->setSetting(u"greeting"_s, u"hello"_s).result());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(desk->catalog().setting(u"greeting"), QString());
        QVERIFY(!desk->catalog().statuses.isEmpty()); // what was known stays
        hide(desk.path(), false);
        QTRY_COMPARE_WITH_TIMEOUT(desk->catalog().setting(u"greeting"), u"hello"_s, 10'000);
        QCOMPARE(failed.size(), 1);
    }

    void failedReadingIsTriedAgainAtTheNextChangeOfAnything()
    {
        test::TempDesk desk;
        CatalogKeeper keeper;
        const auto onDesk = [&desk](auto work) {
            return desk->database().readNow([&work](Connection &connection) -> Result<void> {
                work(connection);
                return {};
            });
        };
        VERIFY_OK(onDesk([&](Connection &c) { QVERIFY(keeper.read(c)); }));
        QVERIFY(keeper.take());
        VERIFY_OK(onDesk([&](Connection &c) { keeper.onSeen(c, event(5, u"entry"_s)); }));
        QVERIFY(!keeper.take()); // nothing of the catalog was touched
        hide(desk.path(), true);
        VERIFY_OK(onDesk([&](Connection &c) { keeper.onSeen(c, event(6, u"setting"_s)); }));
        QVERIFY(keeper.takeProblem());
        QVERIFY(!keeper.takeProblem()); // once
        QVERIFY(!keeper.take());
        hide(desk.path(), false);
        VERIFY_OK(onDesk([&](Connection &c) { keeper.onSeen(c, event(7, u"entry"_s)); }));
        QVERIFY(keeper.take());
        QVERIFY(!keeper.takeProblem());
        VERIFY_OK(onDesk([&](Connection &c) { keeper.retry(c); }));
        QVERIFY(!keeper.take()); // nothing is missing any more
    }
};
LAMP_TEST(TestCatalogKeeper)

#include "tst_catalogkeeper.moc"
