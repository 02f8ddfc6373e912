// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deskproblem.h"
#include "shell/sentences.h"
#include "support/lamptest.h"

#include <QPushButton>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestSentences : public QObject {
    Q_OBJECT
private slots:
    void everyErrorSaysWhatHappenedAndWhatToDo_data();
    void everyErrorSaysWhatHappenedAndWhatToDo();
    void thePlaceInAQueryIsLeftOut();
    void aDeskThatDoesNotOpenIsNamed_data();
    void aDeskThatDoesNotOpenIsNamed();
    void aWayOutIsOfferedAndNothingIsMade_data() { aDeskThatDoesNotOpenIsNamed_data(); }
    void aWayOutIsOfferedAndNothingIsMade();
    void closingTheProblemQuits();
};

void TestSentences::everyErrorSaysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<Error::Kind>("kind");
    for (const auto kind :
         {Error::Kind::NotFound, Error::Kind::Conflict, Error::Kind::Invalid, Error::Kind::Constraint,
          Error::Kind::Busy, Error::Kind::Full, Error::Kind::Corrupt, Error::Kind::Io, Error::Kind::TooNew})
        QTest::newRow(name(kind)) << kind;
}

void TestSentences::everyErrorSaysWhatHappenedAndWhatToDo()
{
    QFETCH(Error::Kind, kind);
    const Sentence sentence = sentenceOf({kind, u"line 7"_s});
    QVERIFY(sentence.happened.endsWith(u": line 7"));
    QVERIFY2(sentence.whole().contains(u": line 7. "), qPrintable(sentence.whole()));
    QVERIFY(sentence.next.endsWith(u'.'));
    QVERIFY(sentenceOf({kind, {}}).happened.endsWith(u'.'));
}

void TestSentences::thePlaceInAQueryIsLeftOut()
{
    const QString said = sentenceOf({Error::Kind::Invalid, u"8: status: 'opne' is not known"_s}).happened;
    QVERIFY2(said.endsWith(u": status: 'opne' is not known") && !said.contains(u'8'), qPrintable(said));
    QVERIFY(sentenceOf({Error::Kind::Io, u"8: no such file"_s}).happened.endsWith(u": 8: no such file"));
    const QString field = sentenceOf({Error::Kind::Invalid, u"act_by: the day lies after the end"_s}).happened;
    QVERIFY2(field.endsWith(u": the day lies after the end") && !field.contains(u"act_by"), qPrintable(field));
}

void TestSentences::aDeskThatDoesNotOpenIsNamed_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("says");
    QTest::addColumn<DeskProblem::Way>("first");
    using Way = DeskProblem::Way;
    QTest::newRow("missing") << Error{Error::Kind::NotFound, u"x"_s} << u"no desk at"_s << Way::OpenOther;
    QTest::newRow("not a desk") << Error{Error::Kind::Invalid, u"not a desk: x"_s} << u"not a desk"_s << Way::OpenOther;
    QTest::newRow("network") << Error{Error::Kind::Invalid, u"place: network file system (nfs)"_s}
                             << u"network file system (nfs)"_s << Way::OpenOther;
    QTest::newRow("synchronised") << Error{Error::Kind::Invalid, u"place: folder synchronised by Dropbox"_s}
                                  << u"Dropbox"_s << Way::OpenOther;
    QTest::newRow("newer") << Error{Error::Kind::TooNew, u"desk version 9"_s} << u"newer"_s << Way::OpenOther;
    QTest::newRow("locked") << Error{Error::Kind::Busy, {}} << u"locked"_s << Way::TryAgain;
    QTest::newRow("read-only") << Error{Error::Kind::Io, u"read-only: x"_s} << u"only be read"_s << Way::ReadOnly;
    QTest::newRow("unreadable") << Error{Error::Kind::Io, u"Permission denied"_s} << u"Permission denied"_s
                                << Way::TryAgain;
    QTest::newRow("cut off") << Error{Error::Kind::Corrupt, u"the file is cut off: 1 of 2 bytes"_s} << u"damaged"_s
                             << Way::OpenOther;
}

void TestSentences::aDeskThatDoesNotOpenIsNamed()
{
    QFETCH(Error, error);
    QFETCH(QString, says);
    const Sentence sentence = deskSentence(error, u"/srv/our.desk"_s);
    QVERIFY2(sentence.whole().contains(u"/srv/our.desk"), qPrintable(sentence.whole()));
    QVERIFY2(sentence.whole().contains(says), qPrintable(sentence.whole()));
    QVERIFY(!sentence.next.isEmpty());
}

void TestSentences::aWayOutIsOfferedAndNothingIsMade()
{
    QFETCH(Error, error);
    QFETCH(DeskProblem::Way, first);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"our.desk"_s);
    DeskProblem dialog(path, error);
    QCOMPARE(DeskProblem::ways(error).first(), first);
    QVERIFY(DeskProblem::ways(error).contains(DeskProblem::Way::OpenOther));
    QVERIFY(DeskProblem::ways(error).contains(DeskProblem::Way::Quit));
    QSignalSpy chosen(&dialog, &DeskProblem::chosen);
    dialog.open();
    for (auto *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<DeskProblem::Way>(), first);
    QVERIFY(!QFileInfo::exists(path));
}

void TestSentences::closingTheProblemQuits()
{
    DeskProblem dialog(u"/nowhere.desk"_s, {Error::Kind::NotFound, {}});
    QSignalSpy chosen(&dialog, &DeskProblem::chosen);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<DeskProblem::Way>(), DeskProblem::Way::Quit);
}

LAMP_TEST(TestSentences)
#include "tst_sentences.moc"
