// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"
#include "support/lamptest.h"

using namespace Qt::StringLiterals;
using lamp::test::Source;

// What the sources do not do, whoever writes them.
class TestManners : public QObject {
    Q_OBJECT
private slots:
    void theSourcesHaveManners_data();
    void theSourcesHaveManners();
    void everyFileNamesItsLicence();
    void filesStayShort();
    void linesStayShort();
    void functionsStayShort();
    void everyActSaysWhatItWasDoneTo();
    void aLongFunctionIsSeen();
    void aRuleSeesAnOffence();
};

void TestManners::theSourcesHaveManners_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("unless"); // part of a path that is allowed
    const QStringList all{u"models"_s, u"ui"_s, u"app"_s}, window{u"ui"_s, u"app"_s};
    QTest::newRow("no singletons") << all << u"\\binstance\\(\\)|::self\\(\\)"_s << u"core/plugin"_s;
    QTest::newRow("no dialog blocks") << window
                                      << u"[.>]exec\\(|Q(MessageBox|InputDialog|ColorDialog|FontDialog)::[a-z]\\w*\\("_s
                                      << u"app/shot"_s;
    QTest::newRow("no file dialog blocks") << window << u"QFileDialog::get\\w+\\("_s << QString();
    QTest::newRow("the window never waits")
        << window << u"waitForFinished\\(|\\.result\\(\\)|readNow\\("_s << u"app/cli|app/shot"_s;
    QTest::newRow("the clock is injected")
        << all << u"QDate(Time)?::current|QTime::current|systemNow\\(\\)"_s << u"app/|core/clock.h"_s;
    QTest::newRow("no style sheets") << window << u"setStyleSheet\\("_s << QString();
    QTest::newRow("colours only in the theme")
        << window
        << u"QColor\\((\\s*\"|\\s*u\"|\\s*[0-9])|Qt::(red|green|blue|white|black|gray|yellow|darkGray|lightGray)\\b"_s
        << u"ui/theme/|print"_s; // paper is white and ink is black
    QTest::newRow("icons only through the theme")
        << u"ui"_s.split(u' ') << u"QIcon::fromTheme|QStyle::SP_"_s << u"ui/theme/"_s;
    QTest::newRow("no exceptions of ours") << all << u"\\b(throw|catch)\\b\\s*[(A-Z.]"_s << QString();
    QTest::newRow("nothing left for later") << all << u"\\b(TODO|FIXME|XXX|HACK)\\b"_s << QString();
    QTest::newRow("no include by chance") << all << u"__has_include"_s << QString();
    QTest::newRow("no fatal ends") << all << u"\\bqFatal\\(|std::abort\\(|\\babort\\(\\)"_s << QString();
    QTest::newRow("dates in the order of the reader's language") // which dateText() knows
        << all << u"u\"(d{3,4},? )?d M{3,4}[^\"]*\"_s"_s << u"register/datefield|sampleoffice"_s;
    QTest::newRow("amounts in the desk's currency") << all << u"toCurrencyString\\("_s << u"items/money.cpp"_s;
    QTest::newRow("a currency of the desk, not of who reads it")
        << all << u"currencySymbol\\("_s << u"services/currency.cpp"_s;
    QTest::newRow("tests do not wait blindly")
        << u"tests"_s.split(u' ') << u"qWait\\(|qSleep\\("_s << u"tests/rules/"_s;
}

void TestManners::theSourcesHaveManners()
{
    QFETCH(QStringList, folders);
    QFETCH(QString, pattern);
    QFETCH(QString, unless);
    auto list = lamp::test::sources(folders);
    QVERIFY(!list.isEmpty());
    const QRegularExpression allowed(unless);
    if (!unless.isEmpty())
        list.removeIf([&](const Source &source) { return allowed.match(source.path).hasMatch(); });
    const auto wrong = lamp::test::offences(list, pattern);
    QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8().constData());
}

void TestManners::everyFileNamesItsLicence()
{
    QStringList wrong;
    for (const Source &source : lamp::test::sources({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        if (source.lines.size() < 2 || !source.lines[0].startsWith(u"// SPDX-FileCopyrightText: ")
            || source.lines[1] != u"// SPDX-License-Identifier: GPL-3.0-or-later")
            wrong << source.path;
    QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8().constData());
}

void TestManners::filesStayShort()
{
    QStringList wrong;
    for (const Source &source : lamp::test::sources({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        if (source.lines.size() > 401)
            wrong << source.path + u": "_s + QString::number(source.lines.size()) + u" lines"_s;
    QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8().constData());
}

void TestManners::linesStayShort()
{
    QStringList wrong;
    for (const Source &source : lamp::test::sources({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        for (qsizetype i = 0; i < source.lines.size(); ++i)
            if (source.lines[i].size() > 120)
                wrong << source.path + u':' + QString::number(i + 1);
    QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8().constData());
}

// Below the window. A table of data is no function that anybody could split.
void TestManners::functionsStayShort()
{
    const QStringList tables{u"models/exchange/importmapping.cpp: const QList<ImportField> &ticketFields()"_s,
                             u"models/exchange/importmapping.cpp: const QList<ImportField> &assetFields()"_s};
    QStringList wrong;
    for (const Source &source : lamp::test::sources({u"models"_s})) {
        if (source.isBelow(u"models/items"))
            continue;
        const auto found = lamp::test::longFunctions(source, 40);
        for (const auto &[name, lines] : found)
            if (!tables.contains(source.path + u": "_s + name))
                wrong << source.path + u": "_s + name + u", "_s + QString::number(lines) + u" lines"_s;
    }
    QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8().constData());
}

// A line of the history is a sentence about something: "Solved #1043 Printer jams".
void TestManners::everyActSaysWhatItWasDoneTo()
{
    static const QRegularExpression act(u"QT_TRANSLATE_NOOP\\(\"History\",\\s*((?:\"[^\"]*\"\\s*)+)\\)"_s),
        glue(u"\"\\s*\""_s);
    QStringList wrong;
    qsizetype seen = 0;
    for (const Source &source : lamp::test::sources({u"models"_s, u"ui"_s, u"app"_s})) {
        const QString text = source.lines.join(u'\n');
        for (const auto &match : act.globalMatch(text)) {
            const QString sentence = match.captured(1).remove(glue);
            ++seen;
            if (sentence.count(u"%1"_s) != 1 || !sentence.at(1).isUpper())
                wrong << source.path + u": "_s + sentence;
        }
    }
    QVERIFY(seen > 100);
    QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8().constData());
}

void TestManners::aLongFunctionIsSeen()
{
    const QStringList body(3, u"    work();"_s);
    const QStringList first{u"namespace lamp {"_s, QString(), u"// Why."_s, u"void Sample::all(int one,"_s,
                            u"                 int two)"_s, u"{"_s};
    const QStringList between{u"}"_s, QString(), u"struct Other {"_s, u"    void part()"_s, u"    {"_s};
    const QStringList last{u"    }"_s, u"};"_s, u"} // namespace lamp"_s};
    const Source source{u"sample.cpp"_s, first + body + between + body + body + last};
    using Found = QList<std::pair<QString, int>>;
    QCOMPARE(lamp::test::longFunctions(source, 9), Found());
    QCOMPARE(lamp::test::longFunctions(source, 8), (Found{{u"void part()"_s, 9}}));
    QCOMPARE(lamp::test::longFunctions(source, 6), (Found{{u"void Sample::all(int one,"_s, 7}, {u"void part()"_s, 9}}));
}

// The rules above would be worth nothing if their patterns matched nothing.
void TestManners::aRuleSeesAnOffence()
{
    const QList<Source> sample{
        {u"sample.cpp"_s, {u"    dialog->exec();"_s, u"    // dialog->exec();"_s, u"    auto r = future.result();"_s}}};
    QCOMPARE(lamp::test::offences(sample, u"[.>]exec\\("_s).size(), 1);
    QCOMPARE(lamp::test::offences(sample, u"\\.result\\(\\)"_s),
             QStringList{u"sample.cpp:3: auto r = future.result();"_s});
}

LAMP_TEST(TestManners)
#include "tst_manners.moc"
