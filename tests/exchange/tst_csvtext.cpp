// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "support/lamptest.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lamp;

class TestCsvText final : public QObject {
    Q_OBJECT
private slots:
    void encodingIsDetected_data();
    void encodingIsDetected();
    void textIsDecodedInPiecesOfEverySize_data();
    void textIsDecodedInPiecesOfEverySize();
    void faultyLinesAreNamed_data();
    void faultyLinesAreNamed();
    void utf8IsJudgedAsTheCollectionSays();
    void encodingNamesAreUnderstood();
    void formulasAreGuardedAndComeBack_data();
    void formulasAreGuardedAndComeBack();
    void everyTextComesBackFromAWrittenFile();
    void writtenFileFollowsTheStandard();
};

void TestCsvText::encodingIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<bool>("certain");
    QTest::newRow("ASCII") << QByteArray("a,b\n1,2\n") << TextEncoding::Utf8 << false << true;
    QTest::newRow("UTF-8") << QByteArray("Größe,b\n") << TextEncoding::Utf8 << false << true;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" "a,b\n") << TextEncoding::Utf8 << true << true;
    QTest::newRow("UTF-16 LE with a mark") << QByteArray("\xff\xfe"
                                                         "a\0,\0",
        6) << TextEncoding::Utf16Le << true << true;
    QTest::newRow("UTF-16 BE with a mark") << QByteArray("\xfe\xff\0a\0,", 6) << TextEncoding::Utf16Be << true << true;
    QTest::newRow("UTF-16 LE without a mark")
        << QByteArray("a\0,\0b\0\n\0", 8) << TextEncoding::Utf16Le << false << true;
    QTest::newRow("UTF-16 BE without a mark")
        << QByteArray("\0a\0,\0b\0\n", 8) << TextEncoding::Utf16Be << false << true;
    QTest::newRow("cp1252, German") << QByteArray("M\xfcller,gr\xf6\xdf"
                                                  "er,\xc4rger\n")
                                    << TextEncoding::Cp1252 << false << false;
    QTest::newRow("cp850, German") << QByteArray("M\x81ller,gr\x94\xe1"
                                                 "er,\x8erger\n")
                                   << TextEncoding::Cp850 << false << false;
    QTest::newRow("cp1252, French") << QByteArray("R\xe9seau,o\xf9 est-ce,l\x92\xe9t\xe9\n") << TextEncoding::Cp1252
                                    << false << false;
    QTest::newRow("cp850, French") << QByteArray("R\x82seau,o\x97 est-ce,\x82t\x82\n") << TextEncoding::Cp850 << false
                                   << false;
    QTest::newRow("cp1252, price in euro") << QByteArray("a,b\n1,20 \x80\n") << TextEncoding::Cp1252 << false << false;
}

void TestCsvText::encodingIsDetected()
{
    QFETCH(QByteArray, bytes);
    const EncodingGuess guess = guessEncoding(bytes, true);
    QTEST(guess.encoding, "encoding");
    QTEST(guess.byteOrderMark, "mark");
    QTEST(guess.certain, "certain");
    // A piece that ends within a character is still what it is.
    if (guess.encoding == TextEncoding::Utf8 && guess.certain)
        QCOMPARE(guessEncoding(QByteArray("Gr\xc3\xb6\xc3"), false).encoding, TextEncoding::Utf8);
}

void TestCsvText::textIsDecodedInPiecesOfEverySize_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString words = u"Größe\r\n日本 \U0001d49c é\n"_s;
    QByteArray little("\xff\xfe", 2), big("\xfe\xff", 2);
    for (const QChar c : words) {
        little.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
        big.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xff));
    }
    QTest::newRow("UTF-8") << TextEncoding::Utf8 << words.toUtf8() << words;
    QTest::newRow("UTF-8 with a mark") << TextEncoding::Utf8 << QByteArray("\xef\xbb\xbf" + words.toUtf8()) << words;
    QTest::newRow("UTF-16 LE") << TextEncoding::Utf16Le << little << words;
    QTest::newRow("UTF-16 BE") << TextEncoding::Utf16Be << big << words;
    QTest::newRow("cp1252") << TextEncoding::Cp1252 << QByteArray("Gr\xf6\xdf" "e \x80 \x93x\x94") << u"Größe € “x”"_s;
    QTest::newRow("cp850") << TextEncoding::Cp850 << QByteArray("Gr\x94\xe1" "e \x9c \xc9\xcd\xbb") << u"Größe £ ╔═╗"_s;
}

void TestCsvText::textIsDecodedInPiecesOfEverySize()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        TextDecoder decoder(encoding);
        QString out;
        for (qsizetype at = 0; at < bytes.size(); at += size)
            out += decoder.decode(
                QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)), at + size >= bytes.size());
        QCOMPARE(out, text);
        QVERIFY(decoder.takeFaultyLines().isEmpty());
    }
}

void TestCsvText::faultyLinesAreNamed_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<qint64>>("lines");
    using Lines = QList<qint64>;
    QTest::newRow("UTF-8") << TextEncoding::Utf8 << QByteArray("a\nb\xff\r\nc\r\xfe\xfe\n\nd") << Lines{2, 4};
    QTest::newRow("UTF-8 cut at the end") << TextEncoding::Utf8 << QByteArray("a\nb\xc3") << Lines{2};
    QTest::newRow("a real replacement character is no fault")
        << TextEncoding::Utf8 << QByteArray("a\n\xef\xbf\xbd") << Lines{};
    QTest::newRow("UTF-16 lone halves") << TextEncoding::Utf16Le
                                        << QByteArray("a\0\n\0\0\xd8"
                                                      "b\0\r\0\n\0\0\xdc",
                                               14)
                                        << Lines{2, 3};
    QTest::newRow("UTF-16 odd size") << TextEncoding::Utf16Le << QByteArray("a\0\n\0b", 5) << Lines{2};
    QTest::newRow("cp1252 holes") << TextEncoding::Cp1252 << QByteArray("a\n\x81\n\x9d") << Lines{2, 3};
}

void TestCsvText::faultyLinesAreNamed()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QList<qint64>, lines);
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        TextDecoder decoder(encoding);
        QString out;
        for (qsizetype at = 0; at < bytes.size(); at += size)
            out += decoder.decode(
                QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)), at + size >= bytes.size());
        QCOMPARE(decoder.takeFaultyLines(), lines);
        QCOMPARE(out.contains(QChar::ReplacementCharacter), !lines.isEmpty() || bytes.contains("\xef\xbf\xbd"));
    }
}

void TestCsvText::utf8IsJudgedAsTheCollectionSays()
{
    QFile file(test::sharedData("text/utf8tests.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the folder with real input is absent");
    int judged = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> parts = file.readLine().trimmed().split(':');
        if (parts.size() < 3 || parts.first().startsWith('#'))
            continue;
        const QByteArray judgement = parts.at(1).trimmed();
        if (!judgement.endsWith("hex"))
            continue;
        const QByteArray bytes = QByteArray::fromHex(parts.at(2));
        const bool valid = judgement == "valid hex";
        TextDecoder decoder(TextEncoding::Utf8);
        // A letter before it, so that a mark is not taken for one at the start.
        const QString text = decoder.decode(QByteArray("x" + bytes), true);
        QVERIFY2(decoder.takeFaultyLines().isEmpty() == valid, parts.first().constData());
        if (valid)
            QCOMPARE(text.toUtf8(), QByteArray("x" + bytes));
        else
            QVERIFY2(text.contains(QChar::ReplacementCharacter), parts.first().constData());
        ++judged;
    }
    QVERIFY(judged > 150);
}

void TestCsvText::encodingNamesAreUnderstood()
{
    QCOMPARE(encodingNamed(u"UTF-8"), std::optional(TextEncoding::Utf8));
    QCOMPARE(encodingNamed(u"utf16"), std::optional(TextEncoding::Utf16Le));
    QCOMPARE(encodingNamed(u"Windows-1252"), std::optional(TextEncoding::Cp1252));
    QCOMPARE(encodingNamed(u"IBM850"), std::optional(TextEncoding::Cp850));
    QCOMPARE(encodingNamed(u"koi8"), std::nullopt);
}

void TestCsvText::formulasAreGuardedAndComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const QStringList openers = {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s};
    const QStringList rests = {QString(), u"1+1"_s, u"cmd|' /C calc'!A0"_s, u"SUM(A1:A9)"_s,
        u"HYPERLINK(\"http://x.example\";\"y\")"_s, u" 5"_s, u"="_s, u"'"_s, u"\"\""_s, u"44 20 7946 0991"_s};
    int row = 0;
    for (const QString &opener : openers)
        for (const QString &rest : rests)
            for (const QString &mark : {QString(), u"'"_s, u"''"_s})
                QTest::addRow("%d", ++row) << QString(mark + opener + rest) << QString(u'\'' + mark + opener + rest);
    QVERIFY(row >= 200);
    for (const char16_t *plain : {u"", u"words", u"'words", u"'", u"a=1", u" =1", u"0", u"#1043", u"''"})
        QTest::addRow("%d", ++row) << QString(plain) << QString(plain);
}

void TestCsvText::formulasAreGuardedAndComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guardedText(text), cell);
    QCOMPARE(importedText(cell), text);
    const QString opener = guardedText(text).left(1);
    QVERIFY(opener.isEmpty() || !u"=+-@\t\r\n"_s.contains(opener));
}

void TestCsvText::everyTextComesBackFromAWrittenFile()
{
    QRandomGenerator random(7);
    const QString letters = u"ab ,;|\t\"'=+-@\r\nä日"_s;
    QList<QStringList> table;
    for (int i = 0; i < 400; ++i) {
        QStringList cells;
        for (int c = 0; c < 5; ++c) {
            QString text;
            for (int n = random.bounded(8); n > 0; --n)
                text += letters.at(random.bounded(letters.size()));
            cells.append(text);
        }
        table.append(cells);
    }
    for (const QChar delimiter : csvDelimiters()) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        CsvWriter writer(file, {delimiter, true});
        for (const QStringList &cells : table) {
            QList<CsvWriter::Cell> row;
            for (const QString &cell : cells)
                row.append(cell);
            VERIFY_OK(writer.write(row));
        }
        VERIFY_OK(writer.flush());
        file.close();
        auto reader = CsvReader::open(path, {TextEncoding::Utf8, delimiter});
        VERIFY_OK(reader);
        for (const QStringList &cells : table) {
            auto row = (*reader)->next();
            VERIFY_OK(row);
            QVERIFY(row->has_value());
            QStringList back;
            for (const QString &cell : (*row)->cells)
                back.append(importedText(cell));
            QCOMPARE(back, cells);
        }
    }
}

void TestCsvText::writtenFileFollowsTheStandard()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer, {});
    VERIFY_OK(writer.write({u"number"_s, u"title"_s}));
    VERIFY_OK(writer.write({qint64(-5), u"-5"_s}));
    VERIFY_OK(writer.write({qint64(7), u"say \"hi\", now"_s}));
    VERIFY_OK(writer.write({u""_s}));
    VERIFY_OK(writer.flush());
    QCOMPARE(buffer.data(), QByteArray("number,title\r\n-5,'-5\r\n7,\"say \"\"hi\"\", now\"\r\n\"\"\r\n"));
}

LAMP_TEST(TestCsvText)
#include "tst_csvtext.moc"
