// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "store/likepattern.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// Signs that LIKE gives a meaning to are looked for as they were typed.
class TestLikePattern : public QObject {
    Q_OBJECT
private slots:
    void signsAreTakenForThemselves_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("word") << u"printer"_s << u"printer"_s;
        QTest::newRow("percent") << u"100%"_s << u"100\\%"_s;
        QTest::newRow("underline") << u"a_b"_s << u"a\\_b"_s;
        QTest::newRow("backslash comes first") << u"\\%"_s << u"\\\\\\%"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void signsAreTakenForThemselves()
    {
        QFETCH(QString, typed);
        QFETCH(QString, escaped);
        QCOMPARE(likepattern::escaped(typed), escaped);
        QCOMPARE(likepattern::holding(typed), QString(u'%' + escaped + u'%'));
        QCOMPARE(likepattern::starting(typed), QString(escaped + u'%'));
        QCOMPARE(likepattern::ending(typed), QString(u'%' + escaped));
    }
};
LAMP_TEST(TestLikePattern)

#include "tst_likepattern.moc"
