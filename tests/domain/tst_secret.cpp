// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"
#include "support/lamptest.h"

using namespace Qt::StringLiterals;

class TestSecret : public QObject {
    Q_OBJECT
private slots:
    void tellsPasswordsFromPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("secret");
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("key in a safe") << u"iLO 10.0.9.5, key in safe 2"_s << false;
        QTest::newRow("a password manager") << u"password in KeePass, entry 'core switch'"_s << false;
        QTest::newRow("password: a place") << u"password: see emergency folder"_s << false;
        QTest::newRow("Passwort: ein Ort") << u"Passwort: im Tresor"_s << false;
        QTest::newRow("an address") << u"https://10.0.9.5:8443/ui#login"_s << false;
        QTest::newRow("a mail address") << u"ask it.office2@northgate.example"_s << false;
        QTest::newRow("host and rack") << u"KVM-Rack2, port SW-02/14"_s << false;
        QTest::newRow("a serial") << u"CZJ1320B7Q8821"_s << false;
        QTest::newRow("a domain account") << u"user: NORTHGATE\\svc-ups"_s << false;
        QTest::newRow("a price") << u"100% of the 3rd floor"_s << false;
        QTest::newRow("an expired one") << u"Password is expired, cannot log in"_s << false;
        QTest::newRow("a wrong one") << u"the PIN is wrong."_s << false;
        QTest::newRow("ein abgelaufenes") << u"Passwort ist abgelaufen"_s << false;
        QTest::newRow("taken out") << u"reset, pw: [removed]"_s << false;
        QTest::newRow("a variable") << u"Your password: {{ ticket.number }}"_s << false;
        QTest::newRow("stars") << u"pw: ******"_s << false;
        QTest::newRow("a question") << u"is it the M507dn or PRN-07?"_s << false;
        QTest::newRow("an order number") << u"ordered, PO#12345"_s << false;
        QTest::newRow("an error code") << u"error=0x80070005 after the update"_s << false;
        QTest::newRow("about half an hour") << u"takes ~30min"_s << false;
        QTest::newRow("password is") << u"password is winter"_s << true;
        QTest::newRow("pw:") << u"pw: Winter24"_s << true;
        QTest::newRow("Kennwort=") << u"Kennwort=geheim"_s << true;
        QTest::newRow("PIN") << u"PIN: 4711"_s << true;
        QTest::newRow("API key") << u"api key: 99a-77b"_s << true;
        QTest::newRow("login and password") << u"admin / toor"_s << true;
        QTest::newRow("a mixture") << u"iLO 10.0.9.5 Xk9!vQ2$"_s << true;
        QTest::newRow("season, year and sign") << u"Sommer2024!"_s << true;
        QTest::newRow("a long token") << u"ghp7aQ29XqZ1LmT4"_s << true;
    }
    void tellsPasswordsFromPlaces()
    {
        QFETCH(QString, text);
        QFETCH(bool, secret);
        QCOMPARE(lamp::looksLikeSecret(text), secret);
    }
};

LAMP_TEST(TestSecret)
#include "tst_secret.moc"
