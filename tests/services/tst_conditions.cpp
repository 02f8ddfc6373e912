// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "services/texttemplate.h"

#include <QRegularExpression>

using namespace lamp;
using namespace Qt::StringLiterals;

// Conditions and filters in ready texts: the harmless ones work, all else is refused where the text is written.
class TestConditions : public QObject {
    Q_OBJECT

    [[nodiscard]] static texttemplate::Values values()
    {
        return {{u"requester.name"_s, u"Ann & <b>Bo</b> {{ moon }}"_s},
                {u"requester.phone"_s, QString()},
                {u"location"_s, u"Annexe"_s}};
    }

private slots:
    void whatIsTrueIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("if") << u"{% if location %}in {{ location }}{% endif %}!"_s << u"in Annexe!"_s;
        QTest::newRow("else") << u"{% if requester.phone %}call{% else %}mail{% endif %}"_s << u"mail"_s;
        QTest::newRow("elif") << u"{% if requester.phone %}a{% elif location == \"Annexe\" %}b{% endif %}"_s << u"b"_s;
        QTest::newRow("and not") << u"{% if location and not requester.phone %}x{% endif %}"_s << u"x"_s;
        QTest::newRow("default") << u"{{ requester.phone|default:\"your desk\" }}"_s << u"your desk"_s;
        QTest::newRow("upper") << u"{{ location|upper }}"_s << u"ANNEXE"_s;
        QTest::newRow("values are no templates and are not escaped")
            << u"{% if location %}{{ requester.name }}{% endif %}"_s << u"Ann & <b>Bo</b> {{ moon }}"_s;
        QTest::newRow("empty beside a condition is marked")
            << u"{% if location %}{{ requester.phone }}{% endif %}"_s << u"[requester.phone]"_s;
        QTest::newRow("unknown beside a condition stays")
            << u"{% if location %}{{ moon }}{% endif %}"_s << u"{{ moon }}"_s;
        QTest::newRow("lines stay") << u"a\n{% if location %}b\n{% endif %}c\n\nd"_s << u"a\nb\nc\n\nd"_s;
        QTest::newRow("what cannot be read is only filled in")
            << u"{% raw %}{{ location }}{% endraw %}"_s << u"{% raw %}Annexe{% endraw %}"_s;
    }

    void whatIsTrueIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(texttemplate::render(text, values()), expected);
    }

    void harmlessTextsAreTaken()
    {
        for (const QString &text :
             {u"{% if requester.phone %}Call {{ requester.phone }}{% else %}Mail{% endif %}"_s,
              u"{{ requester.first_name|default:\"colleague\"|title }}"_s, u"50 % of {all} {{ location }}"_s,
              u"| {{ location }} | table |"_s})
            VERIFY_OK(texttemplate::check(text));
    }

    void anythingElseIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"{% include \"/etc/passwd\" %}", "{% load \"x\" %}", "{% extends \"base\" %}", "{% media_finder \"x\" %}",
              "{% for x in location %}{{ x }}{% endfor %}", "{% debug %}", "{% if %}{% endif %}",
              "{% if moon %}{% endif %}", "{% if location %}", "{% endif %}", "{% else %}", "{% if location",
              "{% if location and %}{% endif %}", "{{ moon|upper }}", "{{ location|stringformat:\"x\" }}",
              "{{ location|default: }}", "{{ location.x }}", "{{ _(\"x\") }}", "{{ location"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void anythingElseIsRefusedWithItsReason()
    {
        QFETCH(QString, text);
        if (text.contains(u"and %"))
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*if tag.*"_s));
        const auto checked = texttemplate::check(text);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Invalid);
        QVERIFY(!checked.error().detail.isEmpty());
    }

    // Articles are full of other programs' braces.
    void commandsAreNeverReadAsConditions()
    {
        const QString text = u"{% if location %}ping {{ location }}{% endif %} {{ location|upper }}"_s;
        QCOMPARE(texttemplate::renderCommands(text, values()),
                 u"{% if location %}ping Annexe{% endif %} {{ location|upper }}"_s);
    }
};

LAMP_TEST(TestConditions)
#include "tst_conditions.moc"
