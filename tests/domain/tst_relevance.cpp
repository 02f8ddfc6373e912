// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/relevance.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
QString questionFile(const QString &name) { return test::sourceFile("tests/data/relevance/") + name; }
} // namespace

// The questions that knowledge search is measured with, and the arithmetic of the measure.
class TestRelevance : public QObject {
    Q_OBJECT
private slots:
    void theFirstRightOneCounts_data();
    void theFirstRightOneCounts();
    void theFiguresAreMeans_data();
    void theFiguresAreMeans();
    void aSearchIsAskedOnceForEachQuestion();
    void aFileIsRead();
    void aBadLineIsNamed_data();
    void aBadLineIsNamed();
    void aMissingFileIsSaid();
    void theFilesAreWhole_data();
    void theFilesAreWhole();
    void noQuestionIsInBothFiles();
    void everyArticleExists_data();
    void everyArticleExists();

private:
    QString written(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"questions.tsv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

void TestRelevance::theFirstRightOneCounts_data()
{
    QTest::addColumn<QStringList>("results");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("rank");
    const QStringList twelve = u"a b c d e f g h i j k l"_s.split(u' ');
    QTest::newRow("nothing found") << QStringList() << QStringList{u"a"_s} << 0;
    QTest::newRow("first") << twelve << QStringList{u"a"_s} << 1;
    QTest::newRow("third") << twelve << QStringList{u"c"_s} << 3;
    QTest::newRow("the better of two that are right") << twelve << QStringList{u"e"_s, u"b"_s} << 2;
    QTest::newRow("tenth") << twelve << QStringList{u"j"_s} << 10;
    QTest::newRow("the eleventh comes too late") << twelve << QStringList{u"k"_s} << 0;
    QTest::newRow("not among them") << twelve << QStringList{u"z"_s} << 0;
    QTest::newRow("a part of the name is not the article")
        << QStringList{u"tldr/pages/linux/df.md"_s} << QStringList{u"df.md"_s} << 0;
}

void TestRelevance::theFirstRightOneCounts()
{
    QFETCH(const QStringList, results);
    QFETCH(const QStringList, expected);
    QTEST(test::relevanceRank(results, expected), "rank");
}

void TestRelevance::theFiguresAreMeans_data()
{
    QTest::addColumn<QList<int>>("ranks");
    QTest::addColumn<double>("reciprocal");
    QTest::addColumn<double>("recall");
    QTest::newRow("no questions") << QList<int>() << 0.0 << 0.0;
    QTest::newRow("all first") << QList<int>{1, 1, 1} << 1.0 << 1.0;
    QTest::newRow("none found") << QList<int>{0, 0} << 0.0 << 0.0;
    QTest::newRow("fifth counts for both") << QList<int>{5} << 0.2 << 1.0;
    QTest::newRow("sixth counts for one") << QList<int>{6} << 1.0 / 6 << 0.0;
    QTest::newRow("mixed") << QList<int>{1, 2, 0, 10} << 1.6 / 4 << 0.5;
    QTest::newRow("beyond the tenth counts as not found") << QList<int>{11, 1} << 0.5 << 0.5;
}

void TestRelevance::theFiguresAreMeans()
{
    QFETCH(const QList<int>, ranks);
    QFETCH(const double, reciprocal);
    QFETCH(const double, recall);
    const auto figures = test::relevanceFigures(ranks);
    QCOMPARE(figures.questions, ranks.size());
    QCOMPARE(figures.meanReciprocalRank, reciprocal);
    QCOMPARE(figures.recallAtFive, recall);
}

void TestRelevance::aSearchIsAskedOnceForEachQuestion()
{
    const QList<test::RelevanceQuestion> questions{{u"one"_s, {u"x"_s}, u"words"_s},
                                                   {u"two"_s, {u"y"_s, u"z"_s}, u"typo"_s},
                                                   {u"three"_s, {u"q"_s}, u"typo"_s}};
    QStringList asked;
    const auto outcome = test::relevanceOf(questions, [&](const QString &text) {
        asked.append(text);
        return QStringList{u"x"_s, u"a"_s, u"b"_s, u"z"_s};
    });
    QCOMPARE(asked, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(outcome.ranks, (QList<int>{1, 4, 0}));
    QCOMPARE(outcome.figures().meanReciprocalRank, 1.25 / 3);
    QCOMPARE(outcome.figures().recallAtFive, 2.0 / 3);
    const auto kinds = outcome.byKind();
    QCOMPARE(kinds.keys(), (QStringList{u"typo"_s, u"words"_s}));
    QCOMPARE(kinds[u"typo"_s].questions, 2);
    QCOMPARE(kinds[u"typo"_s].meanReciprocalRank, 0.125);
    QCOMPARE(kinds[u"words"_s].recallAtFive, 1.0);
}

void TestRelevance::aFileIsRead()
{
    const QString path = written("# a comment\n\nprnter offlin\tsample/a.md | starter/b.md\ttypo\r\n"
                                 "C:\\Temp is full, 100 %\ttldr/x y.md\n查看\tz.md");
    const auto read = test::readRelevance(path);
    VERIFY_OK(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->at(0).text, u"prnter offlin"_s);
    QCOMPARE(read->at(0).expected, (QStringList{u"sample/a.md"_s, u"starter/b.md"_s}));
    QCOMPARE(read->at(0).kind, u"typo"_s);
    QCOMPARE(read->at(1).text, u"C:\\Temp is full, 100 %"_s);
    QCOMPARE(read->at(1).expected, QStringList{u"tldr/x y.md"_s});
    QCOMPARE(read->at(1).kind, QString());
    QCOMPARE(read->at(2).text, u"查看"_s);
}

void TestRelevance::aBadLineIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no tab") << QByteArray("printer offline");
    QTest::newRow("too many columns") << QByteArray("printer\ta.md\ttypo\tmore");
    QTest::newRow("no question") << QByteArray(" \ta.md");
    QTest::newRow("no identifier") << QByteArray("printer\t");
    QTest::newRow("an empty identifier") << QByteArray("printer\ta.md||b.md");
    QTest::newRow("asked twice") << QByteArray("good\tb.md");
}

void TestRelevance::aBadLineIsNamed()
{
    QFETCH(const QByteArray, line);
    const auto read = test::readRelevance(written("# two lines\ngood\ta.md\n" + line + "\n"));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().detail.contains(u"questions.tsv:3: "), qPrintable(read.error().detail));
}

void TestRelevance::aMissingFileIsSaid()
{
    const auto read = test::readRelevance(m_folder.filePath(u"nowhere.tsv"_s));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, Error::Kind::NotFound);
}

void TestRelevance::theFilesAreWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("tuned") << u"tuned.tsv"_s;
    QTest::newRow("held back") << u"held_back.tsv"_s;
}

void TestRelevance::theFilesAreWhole()
{
    QFETCH(const QString, name);
    const auto questions = test::readRelevance(questionFile(name));
    VERIFY_OK(questions);
    QVERIFY2(questions->size() >= 70, qPrintable(QString::number(questions->size())));
    const QStringList kinds = u"words code message typo part command pair product script"_s.split(u' ');
    QSet<QString> used;
    qsizetype own = 0;
    for (const auto &question : *questions) {
        QVERIFY2(kinds.contains(question.kind), qPrintable(question.text));
        used.insert(question.kind);
        own += test::relevanceIsOwn(question.expected.first()) ? 1 : 0;
    }
    QCOMPARE(used.size(), kinds.size());
    // The own articles are few beside the rest, and what people ask for most.
    const double share = static_cast<double>(own) / static_cast<double>(questions->size());
    QVERIFY2(share > 0.35 && share < 0.45, qPrintable(QString::number(share)));
}

void TestRelevance::noQuestionIsInBothFiles()
{
    const auto tuned = test::readRelevance(questionFile(u"tuned.tsv"_s));
    const auto held = test::readRelevance(questionFile(u"held_back.tsv"_s));
    VERIFY_OK(tuned);
    VERIFY_OK(held);
    for (const auto &question : *held)
        QVERIFY2(std::ranges::find(*tuned, question.text, &test::RelevanceQuestion::text) == tuned->cend(),
                 qPrintable(question.text));
}

void TestRelevance::everyArticleExists_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("own");
    for (const QString &name : {u"tuned.tsv"_s, u"held_back.tsv"_s}) {
        QTest::addRow("%s, of this checkout", qPrintable(name)) << name << true;
        QTest::addRow("%s, of the sample input", qPrintable(name)) << name << false;
    }
}

void TestRelevance::everyArticleExists()
{
    QFETCH(const QString, name);
    QFETCH(const bool, own);
    if (!own && !QFileInfo(test::sharedData("kb")).isDir())
        QSKIP("the shared data are not on this machine");
    const auto questions = test::readRelevance(questionFile(name));
    VERIFY_OK(questions);
    QStringList missing;
    qsizetype looked = 0;
    for (const auto &question : *questions)
        for (const QString &identifier : question.expected)
            if (test::relevanceIsOwn(identifier) == own) {
                ++looked;
                if (!QFileInfo(test::relevanceFile(identifier)).isFile())
                    missing.append(identifier);
            }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY(looked > 20);
}

LAMP_TEST(TestRelevance)
#include "tst_relevance.moc"
