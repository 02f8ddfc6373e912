// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assetguess.h"
#include "support/lamptest.h"

using namespace Qt::StringLiterals;
using namespace lamp;

// An office of two floors: Priya sits in room 2.06 of the second one and has a laptop.
class TestAssetGuess : public QObject {
    Q_OBJECT

    static Asset asset(qint64 id, const QString &name, const QString &type, LocationId location = {},
                       PersonId owner = {})
    {
        Asset made;
        made.id = {id};
        made.name = name;
        made.type = type;
        made.locationId = location;
        made.ownerId = owner;
        return made;
    }
    static AssetHints office(const QString &text)
    {
        AssetHints hints{.text = text};
        hints.caller.id = {1};
        hints.caller.locationId = {4};
        hints.locations = {{{1}, u"Head office"_s, {}}, {{2}, u"Floor 1"_s, {1}}, {{3}, u"2nd floor"_s, {1}},
                           {{4}, u"Room 2.06"_s, {3}}};
        hints.devices = {asset(1, u"NB-022"_s, u"laptop"_s, {}, {1})};
        hints.others = {asset(7, u"PRN-07"_s, u"printer"_s, {3}), asset(8, u"PRN-08"_s, u"printer"_s, {2}),
                        asset(9, u"MON-01"_s, u"screen"_s, {4}, {2}), asset(10, u"NAS-01"_s, u"storage"_s, {1})};
        return hints;
    }

private slots:
    void wordsSayWhatTheCallIsAbout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("nothing named") << u"slow since this morning"_s << 1LL;
        QTest::newRow("own thing") << u"Laptop does not start"_s << 1LL;
        QTest::newRow("its part") << u"laptop screen stays dark"_s << 1LL;
        QTest::newRow("screen, not a colleague's") << u"screen flickers"_s << 1LL;
        QTest::newRow("printer of the floor") << u"cannot print"_s << 7LL;
        QTest::newRow("printer from the laptop") << u"cannot print from my laptop"_s << 7LL;
        QTest::newRow("place said") << u"printer on floor 2 does not print"_s << 7LL;
        QTest::newRow("another place said") << u"printer on the first floor jams"_s << 8LL;
        QTest::newRow("German") << u"Drucker im 2. Stock druckt nicht"_s << 7LL;
        QTest::newRow("name said") << u"prn-08 is out of toner"_s << 8LL;
        QTest::newRow("kind that nobody has") << u"projector stays dark"_s << 0LL;
    }
    void wordsSayWhatTheCallIsAbout()
    {
        QFETCH(QString, text);
        QFETCH(qint64, expected);
        QCOMPARE(guessAsset(office(text)).certain.value, expected);
    }

    void severalThatFitLeaveItOpen()
    {
        AssetHints hints = office(u"cannot print"_s);
        hints.caller.locationId = {};
        const AssetGuess guess = guessAsset(hints);
        QVERIFY(!guess.certain);
        QCOMPARE(guess.fitting.size(), 2);
    }

    void theOnlyOneIsMeant()
    {
        AssetHints hints = office(u"printer jams"_s);
        hints.caller.locationId = {};
        hints.others = {asset(7, u"PRN-07"_s, u"printer"_s, {3})};
        QCOMPARE(guessAsset(hints).certain.value, 7LL);
        hints.complete = false;
        QVERIFY(!guessAsset(hints).certain);
    }

    void aTypeOfTheDesksOwnIsAKind()
    {
        AssetHints hints = office(u"the till does not open"_s);
        hints.others.append(asset(20, u"T-1"_s, u"till"_s, {3}));
        QCOMPARE(guessAsset(hints).certain.value, 20LL);
    }

    void theDeviceThatTheCallerWasFoundByIsTheDefault()
    {
        AssetHints hints = office(u"slow"_s);
        hints.devices.append(asset(2, u"PC-01"_s, u"desktop"_s, {}, {1}));
        hints.device = {2};
        QCOMPARE(guessAsset(hints).certain.value, 2LL);
    }
};
LAMP_TEST(TestAssetGuess)

#include "tst_assetguess.moc"
