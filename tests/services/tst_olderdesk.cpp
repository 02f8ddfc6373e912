// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "domain/desk.h"
#include "domain/query.h"
#include "services/desk.h"
#include "services/history.h"
#include "services/search.h"
#include "store/deskfile.h"
#include "store/migrator.h"
#include "store/query.h"
#include "store/rows.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace lamp;
using namespace Qt::StringLiterals;

// A desk that an earlier program wrote is checked as it is.
class TestOlderDesk : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"old.desk"_s); }
    static Database::Options options() { return {systemNow, {{}, u"tester"_s, u"window"_s, u"one"_s}}; }

    static void run(Connection &connection, const QString &migration)
    {
        QFile sql(u":/lamplighter/migrations/"_s + migration);
        QVERIFY(sql.open(QFile::ReadOnly));
        for (const QString &statement : migrator::statements(QString::fromUtf8(sql.readAll())))
            VERIFY_OK(connection.execute(statement));
    }

    [[nodiscard]] int versionOfFile() const
    {
        const auto connection = Connection::open(path(), Connection::Access::Read);
        return connection ? migrator::versionOf(**connection).value_or(-1) : -1;
    }

private slots:
    void init()
    {
        deskfile::remove(path());
        VERIFY_OK(deskfile::createPrivate(path()));
        auto connection = Connection::open(path(), Connection::Access::Write).value();
        for (const QString &pragma : {u"page_size = 8192"_s, u"application_id = %1"_s.arg(deskfile::ApplicationId),
                                      u"journal_mode = WAL"_s})
            VERIFY_OK(connection->execute(u"PRAGMA "_s + pragma));
        run(*connection, u"0001_desk.sql"_s);
        VERIFY_OK(connection->execute(u"PRAGMA user_version = 1"_s));
    }

    void isCheckedForWhatItHas()
    {
        const auto desk = Desk::open(path(), options(), true);
        VERIFY_OK(desk);
        const auto findings = (*desk)->history().verify().result();
        VERIFY_OK(findings);
        QCOMPARE(*findings, QStringList());
        const auto version = (*desk)->history().version().result();
        VERIFY_OK(version);
        QCOMPARE(version->desk, 1);
        QCOMPARE(version->program, migrator::newestVersion());
        QVERIFY(version->isOlder());
    }

    void whatIsWrongWithItIsStillFound()
    {
        {
            auto connection = Connection::open(path(), Connection::Access::Write).value();
            VERIFY_OK(connection->execute(u"PRAGMA foreign_keys = OFF"_s));
            VERIFY_OK(connection->execute(u"INSERT INTO watcher (work_item_id, person_id) VALUES (77, 78)"_s));
        }
        const auto desk = Desk::open(path(), options(), true);
        VERIFY_OK(desk);
        const auto findings = (*desk)->history().verify().result();
        VERIFY_OK(findings);
        QCOMPARE(findings->size(), 2); // neither of them exists
    }

    void getsTheViewsThatCameLaterInItsLanguage()
    {
        {
            auto connection = Connection::open(path(), Connection::Access::Write).value();
            VERIFY_OK(connection->execute(
                u"INSERT INTO status (name, colour, class, stops_clocks, locks, kinds, use, position) "
                "VALUES ('Gelöst', 'grn', 'done', 'all', 0, 'incident', 'solved', 6)"_s));
            VERIFY_OK(connection->execute(
                u"INSERT INTO saved_view (name, query, columns, preset, section, position) "
                "VALUES ('Alle offenen', 'is:open sort:due', '', 'team', '', 9)"_s));
        }
        const auto database = Database::open(path(), Database::Mode::Open, options());
        VERIFY_OK(database);
        const auto views = (*database)->readNow([](Connection &c) { return rows::all<SavedView>(c); });
        VERIFY_OK(views);
        QStringList names;
        for (const SavedView &view : *views) {
            names.append(view.name);
            QVERIFY2(parseQuery(view.query), qPrintable(view.query));
        }
        QCOMPARE(names, (QStringList{u"Alle offenen"_s, u"Festgefahren"_s, u"Bekannte Fehler"_s}));
        QVERIFY(views->last().position > views->first().position);
    }

    void itsArticlesAreFoundByWhatTheSearchLearnedSince()
    {
        {
            auto connection = Connection::open(path(), Connection::Access::Write).value();
            VERIFY_OK(connection->execute(
                u"INSERT INTO article (uid, title, body, state, folder, language, source_path, affects, risk, minutes, "
                "updated_at, version, title_key) VALUES (x'01', 'Stra\u00dfe', '## Symptom\n\nThe spooler stops.\n\n"
                "```pwsh\nx\n```', 'published', 'Windows', '', '', '', '', 0, 0, 1, 'strasse')"_s));
        }
        const auto desk = Desk::open(path(), options());
        VERIFY_OK(desk);
        for (const QString &typed : {u"strasse"_s, u"spoler"_s, u"poole"_s, u"lang:powershell"_s, u"windows"_s}) {
            const auto found = (*desk)->search().articles(typed).result();
            VERIFY_OK(found);
            QVERIFY2(found->hits.size() == 1, qPrintable(typed));
        }
    }

    void whatIsOnlyReadIsSearchedAsItWas()
    {
        const auto desk = Desk::open(path(), options(), true);
        VERIFY_OK(desk);
        for (const QString &typed : {u"nothing here"_s, u"lang:powershell"_s, u"tag:vpn spoler"_s})
            VERIFY_OK((*desk)->search().articles(typed).result());
    }

    void theCommandLineSaysSoAndLeavesTheDeskAsItIs()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        QProcess process;
        process.start(test::cli(), {u"--desk"_s, path(), u"--json"_s, u"verify"_s});
        QVERIFY(process.waitForFinished());
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, errors.constData());
        const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY(said["clean"_L1].toBool());
        QVERIFY(said["older"_L1].toBool());
        QCOMPARE(said["version"_L1].toInt(), 1);
        QCOMPARE(versionOfFile(), 1);
        process.start(test::cli(), {u"--desk"_s, path(), u"verify"_s});
        QVERIFY(process.waitForFinished());
        const QString words = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(words.contains(u"older version 1"), qPrintable(words));
    }
};
LAMP_TEST(TestOlderDesk)

#include "tst_olderdesk.moc"
