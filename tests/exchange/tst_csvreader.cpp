// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "support/lamptest.h"

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {
struct Read {
    CsvFormat format;
    QList<CsvRow> rows;
    std::optional<Error> error;
};

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"table.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the table cannot be written");
    return path;
}

Read readAll(const QString &path, const CsvChoice &choice = {}, CsvLimits limits = {})
{
    Read read;
    auto reader = CsvReader::open(path, choice, limits);
    if (!reader) {
        read.error = reader.error();
        return read;
    }
    read.format = (*reader)->format();
    for (;;) {
        auto row = (*reader)->next();
        if (!row) {
            read.error = row.error();
            return read;
        }
        if (!*row)
            return read;
        read.rows.append(**row);
    }
}

QList<QStringList> cellsOf(const QList<CsvRow> &rows)
{
    QList<QStringList> cells;
    for (const CsvRow &row : rows)
        cells.append(row.cells);
    return cells;
}

QByteArray repeated(const QByteArray &header, const QByteArray &row, int times)
{
    QByteArray bytes = header;
    for (int i = 0; i < times; ++i)
        bytes += row;
    return bytes;
}
} // namespace

class TestCsvReader final : public QObject {
    Q_OBJECT
private slots:
    void spectrumFileReadsAsItsJson_data();
    void spectrumFileReadsAsItsJson();
    void rowsAreReadInEveryDialect_data();
    void rowsAreReadInEveryDialect();
    void pieceBoundariesDoNotMatter();
    void lineNumbersCountEveryLineEnd();
    void dialectIsDetected_data();
    void dialectIsDetected();
    void chosenDelimiterWinsOverTheDetectedOne();
    void badFileIsRefusedWithItsLine_data();
    void badFileIsRefusedWithItsLine();
    void faultyBytesAreReportedWithTheirRow();
    void aFileLargerThanAPieceIsReadWhole();
};

void TestCsvReader::spectrumFileReadsAsItsJson_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    const QDir folder(test::sharedData("csv-spectrum"));
    if (!folder.exists())
        QSKIP("the folder with real input is absent");
    const QStringList names = QDir(folder.filePath(u"csvs"_s)).entryList({u"*.csv"_s});
    QCOMPARE(names.size(), 11);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(u"csvs/"_s + name)
                                        << folder.filePath(u"json/"_s + name.chopped(4) + u".json"_s);
}

void TestCsvReader::spectrumFileReadsAsItsJson()
{
    QFETCH(QString, csv);
    QFETCH(QString, json);
    const Read read = readAll(csv);
    QVERIFY2(!read.error, qPrintable(read.error.value_or(Error{}).detail));
    QJsonArray objects;
    for (const CsvRow &row : read.rows.sliced(1)) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            object.insert(read.rows.first().cells.at(i), row.cells.at(i));
        objects.append(object);
    }
    QFile expected(json);
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(objects, QJsonDocument::fromJson(expected.readAll()).array());
}

void TestCsvReader::rowsAreReadInEveryDialect_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n")
                                << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2,5"_s}, {u"3,5"_s, u"4,5"_s}};
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2 \n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2 "_s}};
    QTest::newRow("pipes") << QByteArray("a|b\n1|2\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("sep line") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"x \"\"y\"\" z\",2\n")
                                    << Rows{{u"a"_s, u"b"_s}, {u"x \"y\" z"_s, u"2"_s}};
    QTest::newRow("only quotes") << QByteArray("a,b\n\"\"\"\",\"\"\n") << Rows{{u"a"_s, u"b"_s}, {u"\""_s, QString()}};
    QTest::newRow("line break in quotes") << QByteArray("a,b\n\"x\ny\",\"p\r\nq\"\n")
                                          << Rows{{u"a"_s, u"b"_s}, {u"x\ny"_s, u"p\r\nq"_s}};
    QTest::newRow("delimiter in quotes") << QByteArray("a,b\n\"x,y\",2\n")
                                         << Rows{{u"a"_s, u"b"_s}, {u"x,y"_s, u"2"_s}};
    QTest::newRow("quote inside a plain cell")
        << QByteArray("a,b\n5\" disk,2\n") << Rows{{u"a"_s, u"b"_s}, {u"5\" disk"_s, u"2"_s}};
    QTest::newRow("text after the closing quote")
        << QByteArray("a,b\n\"x\"y,2\n") << Rows{{u"a"_s, u"b"_s}, {u"xy"_s, u"2"_s}};
    QTest::newRow("carriage returns") << QByteArray("a,b\r1,2\r") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("mixed line ends") << QByteArray("a,b\r\n1,2\r3,4\n5,6")
                                     << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}};
    QTest::newRow("empty lines are no rows")
        << QByteArray("a,b\n\n1,2\n\n\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a quoted empty cell is a row")
        << QByteArray("a\n\"\"\n1\n") << Rows{{u"a"_s}, {QString()}, {u"1"_s}};
    QTest::newRow("empty cells at the end")
        << QByteArray("a,b,c\n1,,\n") << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, QString(), QString()}};
    QTest::newRow("one column") << QByteArray("name\nAna\nBo\n") << Rows{{u"name"_s}, {u"Ana"_s}, {u"Bo"_s}};
}

void TestCsvReader::rowsAreReadInEveryDialect()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    const QTemporaryDir folder;
    const Read read = readAll(written(folder, bytes));
    QVERIFY2(!read.error, qPrintable(read.error.value_or(Error{}).detail));
    QCOMPARE(cellsOf(read.rows), rows);
}

void TestCsvReader::pieceBoundariesDoNotMatter()
{
    const QString text = u"a,\"b\r\nc \"\"d\"\"\"\r\n\"e\r\",f\rg,\"\"\n"_s;
    QList<CsvRow> whole;
    for (qsizetype size = text.size(); size >= 1; --size) {
        CsvParser parser(u',', {});
        QList<CsvRow> rows;
        for (qsizetype at = 0; at < text.size(); at += size) {
            parser.feed(QStringView(text).sliced(at, std::min(size, text.size() - at)), at + size >= text.size());
            for (;;) {
                const auto row = parser.next();
                VERIFY_OK(row);
                if (!*row)
                    break;
                rows.append(**row);
            }
        }
        if (whole.isEmpty())
            whole = rows;
        QCOMPARE(rows, whole);
    }
    QCOMPARE(whole.size(), 3);
    QCOMPARE(whole.first().cells.last(), u"b\r\nc \"d\""_s);
}

void TestCsvReader::lineNumbersCountEveryLineEnd()
{
    const QTemporaryDir folder;
    const Read read = readAll(written(folder, "a,b\r\n\"1\n\n2\",x\r\r3,y\n4,z"));
    QVERIFY(!read.error);
    QCOMPARE(read.rows.size(), 4);
    QCOMPARE(read.rows.at(0).line, 1);
    QCOMPARE(read.rows.at(1).line, 2);
    QCOMPARE(read.rows.at(1).lastLine, 4);
    QCOMPARE(read.rows.at(2).line, 6);
    QCOMPARE(read.rows.at(3).line, 7);
}

void TestCsvReader::dialectIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<LineEnds>("ends");
    QTest::addColumn<bool>("quotes");
    QTest::addColumn<bool>("manyLines");
    QTest::newRow("comma, LF") << QByteArray("a,b\n1,2\n") << QChar(u',') << LineEnds::Lf << false << false;
    QTest::newRow("semicolon, CRLF") << QByteArray("a;b\r\n\"1\";2\r\n") << QChar(u';') << LineEnds::CrLf << true
                                     << false;
    QTest::newRow("tab, CR") << QByteArray("a\tb\r1\t2\r3\t4") << QChar(u'\t') << LineEnds::Cr << false << false;
    QTest::newRow("pipe, mixed") << QByteArray("a|b\r\n1|2\n") << QChar(u'|') << LineEnds::Mixed << false << false;
    QTest::newRow("many lines") << QByteArray("a,b\n\"1\n2\",3\n") << QChar(u',') << LineEnds::Lf << true << true;
    QTest::newRow("commas in the words of a semicolon table")
        << QByteArray("title;body\nhello, you;one, two, three\nno;yes, maybe, so\n") << QChar(u';') << LineEnds::Lf
        << false << false;
    QTest::newRow("sep line") << QByteArray("sep=|\na|b\n1,2|3,4\n") << QChar(u'|') << LineEnds::Lf << false << false;
}

void TestCsvReader::dialectIsDetected()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const Read read = readAll(written(folder, bytes));
    QTEST(read.format.dialect.delimiter, "delimiter");
    QTEST(read.format.dialect.ends, "ends");
    QTEST(read.format.dialect.quotes, "quotes");
    QTEST(read.format.dialect.manyLines, "manyLines");
}

void TestCsvReader::chosenDelimiterWinsOverTheDetectedOne()
{
    const QTemporaryDir folder;
    const Read read = readAll(written(folder, "a,b;c\n1,2;3\n"), {.encoding = {}, .delimiter = u';'});
    QCOMPARE(cellsOf(read.rows), (QList<QStringList>{{u"a,b"_s, u"c"_s}, {u"1,2"_s, u"3"_s}}));
    QCOMPARE(delimiterNamed(u"semicolon"), std::optional<QChar>(u';'));
    QCOMPARE(delimiterNamed(u"\\t"), std::optional<QChar>(u'\t'));
    QCOMPARE(delimiterNamed(u"x"), std::nullopt);
}

void TestCsvReader::badFileIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("NUL") << QByteArray("a,b\n1,2\n3,\0x\n", 13) << u"line 3: a NUL"_s;
    QTest::newRow("quote that never closes") << QByteArray("a,b\n1,2\n\n3,\"x\n5,6\n") << u"line 4: the quote"_s;
    QTest::newRow("a row over the limit")
        << QByteArray("a,b\n1," + QByteArray(1'100'000, 'x')) << u"line 2: a row of more"_s;
    QTest::newRow("a quoted cell over the limit")
        << repeated("a,b\n1,\"", "some words\n", 110'000) << u"line 2: the quote that opens here does not close"_s;
    QTest::newRow("too many columns") << QByteArray("a,b\n" + QByteArray(10'000, ',') + "\n")
                                      << u"line 2: more columns"_s;
    QTest::newRow("as many columns as allowed") << QByteArray("a,b\n" + QByteArray(9'999, ',') + "\n") << QString();
}

void TestCsvReader::badFileIsRefusedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const Read read = readAll(written(folder, bytes));
    QCOMPARE(read.error.has_value(), !place.isEmpty());
    if (read.error) {
        QCOMPARE(read.error->kind, Error::Kind::Invalid);
        QVERIFY2(read.error->detail.contains(place), qPrintable(read.error->detail));
    }
    QCOMPARE(readAll(folder.filePath(u"absent.csv"_s)).error->kind, Error::Kind::Io);
    QCOMPARE(readAll(folder.path()).error->kind, Error::Kind::Io);
}

void TestCsvReader::faultyBytesAreReportedWithTheirRow()
{
    const QTemporaryDir folder;
    const Read read = readAll(
        written(folder, "name,room\nAna,1\n\"B\xf8\nrn\",2\nC,3\n"), {.encoding = TextEncoding::Utf8, .delimiter = {}});
    QVERIFY(!read.error);
    QCOMPARE(read.rows.size(), 4);
    QList<bool> faulty;
    for (const CsvRow &row : read.rows)
        faulty.append(row.faultyText);
    QCOMPARE(faulty, (QList<bool>{false, false, true, false}));
    // Without being told it is a code page.
    const Read guessed = readAll(written(folder, "name,room\nAna,1\nB\xf8rn,2\n"));
    QCOMPARE(guessed.format.encoding.encoding, TextEncoding::Cp1252);
    QCOMPARE(guessed.rows.last().cells.first(), u"Børn"_s);
}

void TestCsvReader::aFileLargerThanAPieceIsReadWhole()
{
    const QTemporaryDir folder;
    const Read read
        = readAll(written(folder, repeated("id,text\r\n", "17,\"größer\r\nals \"\"ein\"\" Stück\"\r\n", 30'000)));
    QVERIFY(!read.error);
    QCOMPARE(read.rows.size(), 30'001);
    for (const CsvRow &row : read.rows.sliced(1))
        QCOMPARE(row.cells, (QStringList{u"17"_s, u"größer\r\nals \"ein\" Stück"_s}));
    QCOMPARE(read.rows.last().lastLine, 60'001);
}

LAMP_TEST(TestCsvReader)
#include "tst_csvreader.moc"
