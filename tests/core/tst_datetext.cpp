// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datetext.h"
#include "support/lamptest.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace lamp;

// Dates in the order of their language. 22 November 2026 is a Sunday.
class TestDateText : public QObject {
    Q_OBJECT

    QLocale m_before;

private slots:
    void init() { m_before = QLocale(); }
    void cleanup() { QLocale::setDefault(m_before); }

    void aDateReadsAsItsLanguageWritesIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *locale, const char *english, const QString &text) {
            QTest::addRow("%s, %s", locale, english) << QString::fromLatin1(locale) << QString::fromLatin1(english)
                                                     << text;
        };
        row("en_GB", "ddd d MMM", u"Sun 22 Nov"_s);
        row("en_US", "dddd, d MMMM yyyy", u"Sunday, 22 November 2026"_s);
        row("de_DE", "ddd d MMM", u"So., 22. Nov."_s);
        row("de_DE", "ddd d MMM yyyy", u"So., 22. Nov. 2026"_s);
        row("de_DE", "d MMM", u"22. Nov."_s);
        row("de_DE", "d MMMM", u"22. November"_s);
        row("de_DE", "dddd, d MMMM", u"Sonntag, 22. November"_s);
        row("de_DE", "ddd d", u"So., 22."_s);
        row("fr_FR", "dddd, d MMMM yyyy", u"dimanche 22 novembre 2026"_s);
        row("fr_FR", "d MMMM", u"22 novembre"_s);
        row("es_ES", "dddd, d MMMM", u"domingo, 22 de noviembre"_s);
        row("es_ES", "d MMMM yyyy", u"22 de noviembre de 2026"_s);
        row("ja_JP", "d MMMM", u"11月22日"_s);
        row("ja_JP", "d MMM yyyy", u"2026年11月22日"_s);
    }
    void aDateReadsAsItsLanguageWritesIt()
    {
        QFETCH(QString, locale);
        QFETCH(QString, english);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(dateText(QDate(2026, 11, 22), english), text);
    }
};
LAMP_TEST(TestDateText)

#include "tst_datetext.moc"
