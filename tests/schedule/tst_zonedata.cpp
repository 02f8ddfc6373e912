// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/zonedata.h"
#include "support/lamptest.h"

#include <QTemporaryDir>

using namespace lamp;
using namespace Qt::StringLiterals;

// Which release of the zone data a folder holds.
class TestZoneData : public QObject {
    Q_OBJECT
private slots:
    void versionIsReadFromTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("version");
        QTest::newRow("compact") << u"tzdata.zi"_s << QByteArray("# version 2026c\n# This zic input file\n")
                                 << u"2026c"_s;
        QTest::newRow("changed by a packager") << u"tzdata.zi"_s << QByteArray("# version 2026c-dirty\nR A\n")
                                               << u"2026c-dirty"_s;
        QTest::newRow("plain") << u"+VERSION"_s << QByteArray("2025b\n") << u"2025b"_s;
        QTest::newRow("another file") << u"tzdata.zi"_s << QByteArray("R A 1916 o - Jun 14 23s 1 S\n") << QString();
        QTest::newRow("none") << u"zone.tab"_s << QByteArray("# version 2026c\n") << QString();
    }
    void versionIsReadFromTheFolder()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, version);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(zonedata::versionIn(folder.path()), version);
    }
};
LAMP_TEST(TestZoneData)

#include "tst_zonedata.moc"
