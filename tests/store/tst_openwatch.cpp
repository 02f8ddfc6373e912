// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "core/openwatch.h"
#include "store/database.h"
#include "store/deskfile.h"
#include "store/migrator.h"
#include "store/query.h"
#include "store/workitemrepository.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

using namespace lamp;
using namespace Qt::StringLiterals;

// Opening tells how far it is, and ends when it is stopped as long as the desk is as it was.
class TestOpenWatch : public QObject {
    Q_OBJECT

    static Database::Options options() { return {systemNow, {{}, u"tester"_s, u"window"_s, u"one"_s}}; }
    static void makeFirstVersion(const QString &path)
    {
        VERIFY_OK(deskfile::createPrivate(path));
        auto connection = Connection::open(path, Connection::Access::Write).value();
        QFile sql(u":/lamplighter/migrations/0001_desk.sql"_s);
        QVERIFY(sql.open(QFile::ReadOnly));
        QStringList all{u"PRAGMA page_size = 8192"_s,
                        u"PRAGMA application_id = %1"_s.arg(deskfile::ApplicationId), u"PRAGMA journal_mode = WAL"_s};
        all += migrator::statements(QString::fromUtf8(sql.readAll()));
        all += u"PRAGMA user_version = 1"_s;
        for (const QString &statement : std::as_const(all))
            VERIFY_OK(connection->execute(statement));
    }

private slots:
    void stoppedOpeningEndsSoonAndChangesNothing_data()
    {
        QTest::addColumn<bool>("byLock");
        QTest::newRow("somebody checkpoints") << true;
        QTest::newRow("another program has the file for itself") << false;
    }
    void stoppedOpeningEndsSoonAndChangesNothing()
    {
        QFETCH(bool, byLock);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        VERIFY_OK(Database::open(path, Database::Mode::Create, options()));
        deskfile::Lock checkpoint(path);
        std::unique_ptr<Connection> other;
        if (byLock) {
            QVERIFY(checkpoint.acquire(deskfile::Lock::Kind::Exclusive));
        } else {
            other = Connection::open(path, Connection::Access::Write).value();
            for (const char *statement : {"PRAGMA locking_mode = EXCLUSIVE", "BEGIN IMMEDIATE", "COMMIT"})
                VERIFY_OK(other->execute(QString::fromLatin1(statement)));
        }
        Database::Options watched = options();
        watched.watch = std::make_shared<OpenWatch>();
        std::optional<Error> error;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            if (const auto opened = Database::open(path, Database::Mode::Open, watched); !opened)
                error = opened.error();
        }));
        thread->start();
        QVERIFY(!thread->wait(300)); // it waits
        QVERIFY(watched.watch->stop());
        QVERIFY(thread->wait(2000));
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Cancelled);
        checkpoint.release();
        other.reset();
        VERIFY_OK(Database::open(path, Database::Mode::Open, options()));
    }

    void anOlderDeskTellsHowFarItsMigrationIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        makeFirstVersion(path);
        Database::Options watched = options();
        watched.watch = std::make_shared<OpenWatch>();
        VERIFY_OK(Database::open(path, Database::Mode::Open, watched));
        const int steps = int(QDir(u":/lamplighter/migrations"_s).entryList({u"*.sql"_s}).size()) - 1;
        QCOMPARE(watched.watch->stage(), (OpenStage{OpenStage::What::Updating, steps, steps, false}));
        QVERIFY(!watched.watch->stop()); // too late
        QVERIFY(QFile::exists(path + u".before-2"));
    }

    void anOlderDeskOpenedForReadingShowsItsWorkItems()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        makeFirstVersion(path);
        const auto database = Database::open(path, Database::Mode::ReadOnly, options());
        VERIFY_OK(database);
        VERIFY_OK((*database)->readNow(
            [](Connection &c) { return workitemstore::rows(c, {WorkItemId{1}}, Instant{}); }));
        QCOMPARE((*database)->readNow([](Connection &c) { return migrator::versionOf(c); }).value(), 1);
    }

    void migrationStoppedBeforeItBeginsLeavesTheDeskAsItWas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        makeFirstVersion(path);
        Database::Options watched = options();
        watched.watch = std::make_shared<OpenWatch>();
        QVERIFY(watched.watch->stop());
        const auto opened = Database::open(path, Database::Mode::Open, watched);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Cancelled);
        auto connection = Connection::open(path, Connection::Access::Read).value();
        QCOMPARE(migrator::versionOf(*connection).value(), 1);
        QVERIFY(!QFile::exists(path + u".before-2"));
    }
};
LAMP_TEST(TestOpenWatch)
#include "tst_openwatch.moc"
