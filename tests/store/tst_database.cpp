// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "domain/register.h"
#include "store/database.h"
#include "store/deskfile.h"
#include "store/migrator.h"
#include "store/query.h"
#include "store/rows.h"

#include <QSemaphore>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QThread>

using namespace lamp;
using namespace Qt::StringLiterals;

// Opening, refusing, backing up and cancelling.
class TestDatabase : public QObject {
    Q_OBJECT

    static Database::Options options() { return {systemNow, {{}, u"tester"_s, u"window"_s, u"one"_s}}; }
    static std::unique_ptr<Database> make(const QString &path)
    {
        return Database::open(path, Database::Mode::Create, options()).value();
    }
    static Error::Kind openError(const QString &path)
    {
        const auto opened = Database::open(path, Database::Mode::Open, options());
        return opened ? Error::Kind::Cancelled : opened.error().kind;
    }
    static void write(const QString &path, const QByteArray &data)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(data);
    }

private slots:
    void newDeskIsPrivateAndHasTheRightShape()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        auto database = make(path);
        const auto permissions = QFile::permissions(path)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(permissions.toInt(), 0);
        const auto pragma = [&](const char *name) {
            return database
                ->readNow([name](Connection &c) { return single(c, u"PRAGMA "_s + QLatin1StringView(name)); })
                .value()
                .toString();
        };
        QCOMPARE(pragma("page_size"), u"8192"_s);
        QCOMPARE(pragma("auto_vacuum"), u"2"_s);
        QCOMPARE(pragma("journal_mode"), u"wal"_s);
        QCOMPARE(pragma("synchronous"), u"2"_s);
        QCOMPARE(pragma("foreign_keys"), u"1"_s);
        QCOMPARE(pragma("trusted_schema"), u"0"_s);
        QCOMPARE(pragma("secure_delete"), u"1"_s);
        QCOMPARE(pragma("user_version").toInt(), migrator::newestVersion());
    }

    void createNeverOverwrites()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        write(path, "precious");
        const auto made = Database::open(path, Database::Mode::Create, options());
        QCOMPARE(made.error().kind, Error::Kind::Constraint);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), "precious");
    }

    void badFilesAreRefusedAndNotTouched_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("missing") << u"missing"_s << Error::Kind::NotFound;
        QTest::newRow("empty") << u"empty"_s << Error::Kind::Invalid;
        QTest::newRow("text") << u"text"_s << Error::Kind::Invalid;
        QTest::newRow("another program's database") << u"foreign"_s << Error::Kind::Invalid;
        QTest::newRow("cut off") << u"cut"_s << Error::Kind::Corrupt;
        QTest::newRow("only the header") << u"header"_s << Error::Kind::Corrupt;
        QTest::newRow("newer") << u"newer"_s << Error::Kind::TooNew;
        QTest::newRow("a folder") << u"folder"_s << Error::Kind::Invalid;
    }
    void badFilesAreRefusedAndNotTouched()
    {
        QFETCH(QString, damage);
        QFETCH(Error::Kind, kind);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        if (damage == u"folder")
            QVERIFY(QDir().mkpath(path));
        else if (damage != u"missing")
            spoil(path, damage);
        QByteArray before;
        QFile file(path);
        if (file.open(QFile::ReadOnly))
            before = file.readAll();
        file.close();
        QCOMPARE(openError(path), kind);
        if (file.open(QFile::ReadOnly))
            QCOMPARE(file.readAll(), before);
        QCOMPARE(file.exists(), damage != u"missing");
    }

    void readOnlyFileIsRefusedForWritingAndOpensForReading()
    {
        if (geteuid() == 0)
            QSKIP("root may write every file: file permissions cannot be tested as root");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        make(path).reset();
        QFile::setPermissions(path, QFile::ReadOwner);
        QCOMPARE(openError(path), Error::Kind::Io);
    }

    void readOnlyDeskRefusesWrites()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        make(path).reset();
        auto database = Database::open(path, Database::Mode::ReadOnly, options()).value();
        const auto written = database
                                 ->write({"Added %1", {}},
                                         [](ChangeSet &c) { return rows::insert(c, Tag{.name = u"a"_s}); })
                                 .result();
        QCOMPARE(written.error().kind, Error::Kind::Io);
    }

    void synchronisedFolderIsRefused_data()
    {
        QTest::addColumn<QString>("mark");
        for (const char *mark : {".dropbox", ".stfolder", ".nextcloudsync.log", "._sync_1234.db"})
            QTest::newRow(mark) << QString::fromLatin1(mark);
    }
    void synchronisedFolderIsRefused()
    {
        QFETCH(QString, mark);
        QTemporaryDir folder;
        write(folder.filePath(mark), "x");
        QVERIFY(QDir(folder.path()).mkdir(u"deep"_s));
        const auto made = Database::open(folder.filePath(u"deep/a.desk"_s), Database::Mode::Create, options());
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(made.error().detail.startsWith(u"place: "));
        QVERIFY(!QFile::exists(folder.filePath(u"deep/a.desk"_s)));
    }

    void symbolicLinkIntoASynchronisedFolderIsRefused_data()
    {
        QTest::addColumn<QString>("desk");
        QTest::newRow("folder") << u"plain/a.desk"_s;
        QTest::newRow("folder yet to be made") << u"plain/new/deep/a.desk"_s;
        QTest::newRow("the file itself") << u"link.desk"_s;
        QTest::newRow("named folder yet to be made") << u"Dropbox/new/a.desk"_s;
    }
    void symbolicLinkIntoASynchronisedFolderIsRefused()
    {
        QFETCH(QString, desk);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"kept"_s));
        write(folder.filePath(u"kept/.stfolder"_s), "x");
        QVERIFY(QFile::link(folder.filePath(u"kept"_s), folder.filePath(u"plain"_s)));
        make(folder.filePath(u"b.desk"_s)).reset();
        QVERIFY(QFile::rename(folder.filePath(u"b.desk"_s), folder.filePath(u"kept/b.desk"_s)));
        QVERIFY(QFile::link(folder.filePath(u"kept/b.desk"_s), folder.filePath(u"link.desk"_s)));
        const auto refused = deskfile::checkPlace(folder.filePath(desk));
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.startsWith(u"place: folder synchronised"), qPrintable(refused.error().detail));
        VERIFY_OK(deskfile::checkPlace(folder.filePath(u"new/deep/a.desk"_s)));
    }

    void copyBeforeAMigrationIsWholeAndOfNow_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("not a desk") << QByteArray("dear diary");
        QTest::newRow("cut off") << QByteArray("cut");
        QTest::newRow("a page spoilt") << QByteArray("spoilt");
        QTest::newRow("older") << QByteArray("older");
    }
    void copyBeforeAMigrationIsWholeAndOfNow()
    {
        QFETCH(QByteArray, there);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s), copy = path + u".before-2";
        auto database = make(path);
        if (there == "dear diary")
            write(copy, there);
        else if (!there.isEmpty())
            VERIFY_OK(database->backup(copy).result());
        VERIFY_OK(
            database->write({"Added %1", {}}, [](ChangeSet &c) { return rows::insert(c, Tag{.name = u"kept"_s}); })
                .result());
        if (there == "cut" || there == "spoilt") {
            QFile::remove(copy);
            VERIFY_OK(database->backup(copy).result());
            QFile file(copy);
            QVERIFY(file.open(QFile::ReadWrite));
            if (there == "cut")
                QVERIFY(file.resize(file.size() - 8192));
            else // every page but the first
                QVERIFY(file.seek(8192) && file.write(QByteArray(file.size() - 8192, 'x')) > 0);
        }
        const auto made
            = database->readNow([&](Connection &c) { return migrator::copyBeside(c, path, 1); });
        VERIFY_OK(made);
        QCOMPARE(*made, copy);
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!QFile::exists(copy + u".new"));
        const auto opened = Database::open(copy, Database::Mode::Open, options());
        VERIFY_OK(opened);
        const auto tags = (*opened)->readNow([](Connection &c) { return rows::all<Tag>(c); });
        VERIFY_OK(tags);
        QCOMPARE(tags->size(), 1);
    }

    // A thread of a pool lives on, even longer than the application, which no connection may.
    void closingTheDeskClosesTheConnectionsOfOtherThreads()
    {
        QTemporaryDir folder;
        const qsizetype before = QSqlDatabase::connectionNames().size();
        QThreadPool pool;
        pool.setExpiryTimeout(-1);
        QSemaphore read;
        auto database = make(folder.filePath(u"a.desk"_s));
        pool.start([&] {
            (void)database->readNow([](Connection &c) { return single(c, u"SELECT 1"_s); });
            read.release();
        });
        QVERIFY(read.tryAcquire(1, 20'000));
        QVERIFY(QSqlDatabase::connectionNames().size() > before);
        database.reset();
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    }

    // Whoever checkpoints holds the lock alone: migrations and the identity are commits, and wait.
    void openingWaitsForACheckpointElsewhere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.desk"_s);
        deskfile::Lock checkpoint(path);
        QVERIFY(checkpoint.acquire(deskfile::Lock::Kind::Exclusive));
        bool opened = false;
        const std::unique_ptr<QThread> thread(QThread::create(
            [&] { opened = Database::open(path, Database::Mode::Create, options()).has_value(); }));
        thread->start();
        const bool before = thread->wait(500);
        checkpoint.release();
        QVERIFY(thread->wait(20'000));
        QVERIFY(opened);
        QVERIFY(!before);
    }

    void backupIsVerifiedPrivateAndNeverOverwrites()
    {
        QTemporaryDir folder;
        auto database = make(folder.filePath(u"a.desk"_s));
        VERIFY_OK(
            database->write({"Added %1", {}}, [](ChangeSet &c) { return rows::insert(c, Tag{.name = u"kept"_s}); })
                .result());
        const QString copy = folder.filePath(u"copy.desk"_s);
        VERIFY_OK(database->backup(copy).result());
        QCOMPARE(QFile::permissions(copy) & QFile::ReadGroup, QFile::Permissions());
        auto opened = Database::open(copy, Database::Mode::Open, options()).value();
        QCOMPARE(opened->readNow([](Connection &c) { return rows::all<Tag>(c); }).value().first().name, u"kept"_s);
        QCOMPARE(database->backup(copy).result().error().kind, Error::Kind::Constraint);
    }

    void copiesForOthersGetLettersOfTheirOwn()
    {
        QTemporaryDir folder;
        auto database = make(folder.filePath(u"a.desk"_s));
        QCOMPARE(database->copyForOthers(folder.filePath(u"b.desk"_s)).result().value(), u"B"_s);
        QCOMPARE(database->copyForOthers(folder.filePath(u"c.desk"_s)).result().value(), u"C"_s);
        auto copy = Database::open(folder.filePath(u"b.desk"_s), Database::Mode::Open, options()).value();
        QVERIFY(copy->deskId() != database->deskId());
        QCOMPARE(copy->copyForOthers(folder.filePath(u"bb.desk"_s)).result().value(), u"BB"_s);
    }

    void cancelledWriteLeavesTheDeskAsItWas()
    {
        QTemporaryDir folder;
        auto database = make(folder.filePath(u"a.desk"_s));
        QSemaphore begun, go;
        auto future = database->write({"Imported %1", {}}, [&](ChangeSet &c) -> Result<void> {
            for (int i = 0; i < 100; ++i) {
                LAMP_TRY(id, rows::insert(c, Tag{.name = QString::number(i)}));
                Q_UNUSED(id)
                if (i == 10) {
                    begun.release();
                    go.acquire();
                }
                if (!c.progress(i, 100))
                    return fail(Error::Kind::Cancelled, {});
            }
            return {};
        });
        begun.acquire();
        future.cancel();
        go.release();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(database->readNow([](Connection &c) { return rows::all<Tag>(c); }).value().size(), 0);
    }

    void cancelledReadIsInterrupted()
    {
        QTemporaryDir folder;
        auto database = make(folder.filePath(u"a.desk"_s));
        QSemaphore begun;
        auto future = database->read([&begun](Connection &c) -> Result<qint64> {
            begun.release();
            LAMP_TRY(
                n,
                single(c,
                       u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s));
            return n.toLongLong();
        });
        begun.acquire();
        future.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 2000);
        const auto next = database->read([](Connection &c) { return single(c, u"SELECT 1"_s); });
        QTRY_VERIFY_WITH_TIMEOUT(next.isFinished(), 2000);
        QCOMPARE(next.result().value().toInt(), 1);
    }

    void statementsAreSplitAtSemicolonAndEmptyLine()
    {
        QCOMPARE(
            migrator::statements(u"-- a; comment\nCREATE TABLE a (b TEXT DEFAULT ';');\n\nSELECT 1;\nSELECT 2;\n\n"_s)
                .size(),
            2);
    }

private:
    static void spoil(const QString &path, const QString &damage)
    {
        if (damage == u"empty" || damage == u"text") {
            write(path, damage == u"empty" ? QByteArray() : QByteArray("dear diary"));
            return;
        }
        make(path).reset();
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        if (damage == u"cut")
            QVERIFY(file.resize(file.size() / 2));
        else if (damage == u"header")
            QVERIFY(file.resize(60));
        else if (damage == u"foreign")
            QVERIFY(file.seek(68) && file.write("ELSE", 4) == 4);
        else
            QVERIFY(file.seek(60) && file.write(QByteArray("\x00\x00\x03\xe7", 4)) == 4); // user_version 999
    }
};
LAMP_TEST(TestDatabase)
#include "tst_database.moc"
