// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alike.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// Which searches and titles are about the same thing.
class TestAlike : public QObject {
    Q_OBJECT
private:
    using Groups = QList<QList<qsizetype>>;

private slots:
    void wordsAreThoseThatSayWhatItIsAbout()
    {
        QCOMPARE(alike::words(u"The printers cannot print, error 42!"_s), (QStringList{u"printer"_s, u"print"_s}));
        QCOMPARE(alike::words(u"Caf\u00e9 VPN vpn"_s), (QStringList{u"cafe"_s, u"vpn"_s}));
        QCOMPARE(alike::words(u"the new problem"_s), QStringList());
    }

    void alikeOnesStandTogetherInTheirOrder()
    {
        const QStringList texts{u"VPN drops every hour"_s, u"Scanner sends no mail"_s,
                                u"vpn drops again, every hour"_s, u"Mail from scanner missing"_s,
                                u"Keyboard broken"_s};
        QCOMPARE(alike::groups(texts), (Groups{{0, 2}, {1, 3}, {4}}));
    }

    // One word that all of them have is no reason.
    void aCommonWordAloneBringsNothingTogether()
    {
        const QStringList texts{u"printer offline"_s, u"printer toner low"_s, u"printer paper jam"_s,
                                u"printer offline in hall"_s};
        QCOMPARE(alike::groups(texts), (Groups{{0, 3}, {1}, {2}}));
    }

    void textsWithoutWordsStandAlone()
    {
        QCOMPARE(alike::groups({u"12"_s, u"?"_s, u""_s}), (Groups{{0}, {1}, {2}}));
        QCOMPARE(alike::groups({}), Groups());
    }
};

LAMP_TEST(TestAlike)
#include "tst_alike.moc"
