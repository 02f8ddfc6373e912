// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// The translations are whole and fit their sources.
class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void aTranslationIsComplete_data();
    void aTranslationIsComplete();
    void placeHoldersAreTheSame_data() { aTranslationIsComplete_data(); }
    void placeHoldersAreTheSame();
    void mnemonicsAreKept_data() { aTranslationIsComplete_data(); }
    void mnemonicsAreKept();
    void endsOfSentencesAreKept_data() { aTranslationIsComplete_data(); }
    void endsOfSentencesAreKept();
    void englishPluralsAreEnglish();
    void aNewDeskSpeaksTheLanguageOfTheProgram();
};

namespace {

struct Message {
    QString context, source;
    QStringList forms; // one, or the plural forms
    bool plural = false, unfinished = false;
    [[nodiscard]] QString place() const { return context + u": "_s + source; }
};

QList<Message> messages(const QString &language)
{
    QFile file(lamp::test::sourceFile("translations/lamplighter_") + language + u".ts");
    QList<Message> found;
    if (!file.open(QFile::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            found.append({context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes", false});
        else if (xml.name() == u"source")
            found.last().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            found.last().unfinished = xml.attributes().value(u"type"_s) == u"unfinished";
            if (!found.last().plural)
                found.last().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            found.last().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : found;
}

QStringList placeHolders(const QString &text)
{
    static const QRegularExpression one(u"%(L?\\d+|L?n)"_s);
    QStringList found;
    for (const auto &match : one.globalMatch(text))
        found << match.captured().remove(u'L');
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasMnemonic(QString text)
{
    static const QRegularExpression mark(u"&\\w"_s);
    return text.remove(u"&&"_s).contains(mark);
}

} // namespace

void TestTranslations::aTranslationIsComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void TestTranslations::aTranslationIsComplete()
{
    QFETCH(QString, language);
    const auto list = messages(language);
    QVERIFY(list.size() > (language == u"en" ? 30 : 1000));
    QStringList wrong;
    for (const Message &message : list)
        if (message.unfinished || message.forms.isEmpty() || message.forms.contains(QString())
            || (message.plural && message.forms.size() != 2))
            wrong << message.place();
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QString::number(wrong.size()) + u" are missing, for example\n"_s
                        + wrong.first(qMin<qsizetype>(20, wrong.size())).join(u'\n')));
}

// What a tool would make of "(s)" is no word in these cases, and a verb follows its number.
void TestTranslations::englishPluralsAreEnglish()
{
    static const QRegularExpression bad(u"\\([a-z]*s\\)|[^aeou ]ys\\b|\\bpersons\\b"_s);
    static const QRegularExpression badOne(
        u"^%L?n (?!.*\\bwould\\b)([a-z]+ ){1,3}(are|were|go|lie|stand|mean|wait|depend)\\b|^%L?n people\\b"_s);
    QStringList wrong;
    for (const Message &message : messages(u"en"_s)) {
        for (const QString &form : message.forms)
            if (bad.match(form).hasMatch())
                wrong << form;
        if (message.plural && badOne.match(message.forms.value(0)).hasMatch())
            wrong << message.forms.value(0);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::placeHoldersAreTheSame()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message &message : messages(language))
        for (const QString &form : message.forms) {
            QStringList wanted = placeHolders(message.source), got = placeHolders(form);
            if (message.plural) { // "one ticket" may leave the number out
                wanted.removeAll(u"%n"_s);
                got.removeAll(u"%n"_s);
            }
            if (!form.isEmpty() && wanted != got)
                wrong << message.place() + u" -> "_s + form;
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::mnemonicsAreKept()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message &message : messages(language))
        for (const QString &form : message.forms)
            if (!form.isEmpty() && hasMnemonic(message.source) != hasMnemonic(form))
                wrong << message.place() + u" -> "_s + form;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::endsOfSentencesAreKept()
{
    QFETCH(QString, language);
    const QString ends = u".…:?!"_s;
    const auto end = [&](const QString &text) {
        return text.isEmpty() || !ends.contains(text.back()) ? QChar() : text.back();
    };
    QStringList wrong;
    for (const Message &message : messages(language))
        for (const QString &form : message.forms)
            if (message.source.size() > 8 && !form.isEmpty()
                && end(message.source) != end(form)) // not ordinals and units
                wrong << message.place() + u" -> "_s + form;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// The program asks its translation for the words that a new desk begins with.
void TestTranslations::aNewDeskSpeaksTheLanguageOfTheProgram()
{
    QStringList codes;
    for (const Message &message : messages(u"de"_s))
        if (message.context == u"Starter")
            codes << message.forms;
    QCOMPARE(codes, QStringList(u"de"_s));
    QVERIFY(QFile::exists(lamp::test::sourceFile("resources/starter/words/de.json")));
}

LAMP_TEST(TestTranslations)
#include "tst_translations.moc"
