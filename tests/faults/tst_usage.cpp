// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace lamp;
using namespace Qt::StringLiterals;

// A command line that cannot be read: exit code 2, and for programs one JSON value on standard output.
class TestUsage : public QObject {
    Q_OBJECT
private slots:
    void aWrongLineIsOneJsonValueWhereJsonIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no command") << QStringList{} << u"no command"_s;
        QTest::newRow("unknown command") << QStringList{u"solv"_s, u"1001"_s} << u"no command 'solv'"_s;
        QTest::newRow("unknown option before") << QStringList{u"--dek"_s, u"list"_s} << u"no option '--dek'"_s;
        QTest::newRow("unknown option behind") << QStringList{u"verify"_s, u"--nothing"_s} << u"nothing"_s;
        QTest::newRow("too few arguments") << QStringList{u"note"_s} << u"note needs"_s;
        QTest::newRow("the command's own") << QStringList{u"init"_s} << u"init needs --desk FILE"_s;
    }
    void aWrongLineIsOneJsonValueWhereJsonIsAskedFor()
    {
        QVERIFY2(QFile::exists(test::cli()), "every configuration builds the command line");
        QFETCH(QStringList, words);
        QFETCH(QString, detail);
        for (const bool first : {true, false}) {
            QProcess process;
            process.start(test::cli(), first ? QStringList{u"--json"_s} + words : words + QStringList{u"--json"_s});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 2);
            QVERIFY(!process.readAllStandardError().isEmpty());
            const QByteArray output = process.readAllStandardOutput();
            const QJsonObject value = QJsonDocument::fromJson(output).object();
            QCOMPARE(value[u"error"].toString(), u"usage"_s);
            QCOMPARE(value[u"exit"].toInt(), 2);
            QVERIFY2(value[u"detail"].toString().contains(detail), output.constData());
        }
        QProcess plain;
        plain.start(test::cli(), words);
        QVERIFY(plain.waitForFinished());
        QCOMPARE(plain.exitCode(), 2);
        QCOMPARE(plain.readAllStandardOutput(), QByteArray());
    }
};
LAMP_TEST(TestUsage)
#include "tst_usage.moc"
