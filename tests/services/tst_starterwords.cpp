// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"
#include "domain/query.h"
#include "domain/sla.h"
#include "domain/tickettemplate.h"
#include "services/articles.h"
#include "services/fieldtext.h"
#include "services/querycheck.h"
#include "services/sampleoffice.h"
#include "services/starterwords.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QTranslator>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {

// A program that speaks a language, as far as a new desk asks it.
class Speaking final : public QTranslator {
public:
    explicit Speaking(const QString &code) : m_code(code) { QCoreApplication::installTranslator(this); }
    ~Speaking() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] QString translate(const char *context, const char *, const char *, int) const override
    {
        return qstrcmp(context, "Starter") == 0 ? m_code : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QString m_code;
};

struct GermanDesk {
    Speaking german{u"de"_s};
    test::TempDesk desk;
};

template <class T>
QList<T> allOf(Desk &desk)
{
    return desk.database().readNow([](Connection &c) { return lamp::rows::all<T>(c); }).value_or(QList<T>());
}

// Everything of a new desk that a person reads, in the order of its rows.
QStringList textsOf(Desk &desk)
{
    QStringList texts;
    for (const Status &one : allOf<Status>(desk))
        texts << one.name;
    for (const Choice &one : allOf<Choice>(desk))
        texts << one.label;
    for (const Category &one : allOf<Category>(desk))
        texts << one.name;
    for (const SavedView &one : allOf<SavedView>(desk))
        texts << one.name;
    for (const SlaPolicy &one : allOf<SlaPolicy>(desk))
        texts << one.name;
    for (const TicketTemplate &one : allOf<TicketTemplate>(desk))
        texts << one.name << one.title << one.body << one.checklist;
    for (const TemplatePart &one : allOf<TemplatePart>(desk))
        texts << one.title;
    for (const TextBlock &one : allOf<TextBlock>(desk))
        texts << one.name << one.body;
    for (const Plan &one : allOf<Plan>(desk))
        texts << one.title << one.purpose << one.requirement;
    for (const Step &one : allOf<Step>(desk))
        texts << one.title << one.instruction << one.unit;
    return texts;
}

QJsonObject germanWords()
{
    return content::json(u"starter/words/de.json"_s).value_or(QJsonDocument()).object();
}

} // namespace

class TestStarterWords : public QObject {
    Q_OBJECT
private slots:
    void everyTextHasAGermanFormAndNoneIsLeftOver()
    {
        test::TempDesk desk;
        QStringList texts = textsOf(*desk);
        texts.removeDuplicates();
        texts.removeAll(QString());
        texts.sort();
        QStringList known = germanWords().keys();
        known.sort();
        QVERIFY(texts.size() > 300);
        QCOMPARE(known, texts);
    }

    void germanFormsKeepGapsLinesAndCode()
    {
        const QJsonObject words = germanWords();
        QVERIFY(!words.isEmpty());
        for (auto it = words.begin(); it != words.end(); ++it) {
            const QString english = it.key(), german = it.value().toString();
            QVERIFY2(!german.trimmed().isEmpty(), qPrintable(english));
            for (const QString &part : {u"["_s, u"\n"_s, u"```"_s, u"**"_s})
                QVERIFY2(english.count(part) == german.count(part), qPrintable(english + u" -> " + german));
        }
    }

    void aDeskMadeByAGermanProgramIsGerman()
    {
        test::TempDesk english;
        GermanDesk german;
        const QStringList here = textsOf(*german.desk), there = textsOf(*english);
        QCOMPARE(here.size(), there.size());
        const QJsonObject words = germanWords();
        for (qsizetype i = 0; i < here.size(); ++i)
            QCOMPARE(here[i], there[i].isEmpty() ? QString() : words[there[i]].toString());
        QCOMPARE(german.desk->catalog().status(StatusUse::WaitingUser).name, u"Wartet auf Nutzer"_s);
        QCOMPARE(german.desk->catalog().views.first().name, u"Großstörung jetzt"_s);
    }

    void aLanguageWithoutWordsBeginsInEnglish()
    {
        const Speaking pseudo(u"[éñ]"_s);
        test::TempDesk desk;
        QCOMPARE(desk->catalog().status(StatusUse::New).name, u"New"_s);
    }

    void germanViewsFindWhatTheyShould()
    {
        GermanDesk made;
        Desk &desk = *made.desk;
        made.desk.technician(u"Dana Okafor"_s);
        made.desk.ticket(u"Drucker klemmt"_s);
        const WorkItemId waits = made.desk.ticket(u"Bildschirm flackert"_s);
        const auto edited = desk.database().readNow([&](Connection &c) -> Result<std::pair<WorkItem, WorkItem>> {
            LAMP_TRY(details, desk.workItems().details(c, waits));
            LAMP_TRY(named, fieldtext::set(c, desk, details.item, u"status"_s, u"Waiting for user"_s));
            LAMP_TRY(reasoned, fieldtext::set(c, desk, named, u"reason"_s, u"Nutzer ist abwesend"_s));
            return std::pair(details.item, reasoned);
        });
        VERIFY_OK(edited);
        VERIFY_OK(desk.workItems().edit(edited->first, edited->second).result());
        QHash<QString, qint64> found;
        for (const SavedView &view : desk.catalog().views) {
            const auto query = parseTyped(view.query, desk.catalog());
            VERIFY_OK(query);
            const auto counts = desk.workItems().counts({*query}).result();
            VERIFY_OK(counts);
            found.insert(view.name, counts->first());
        }
        QCOMPARE(found.value(u"Alle offenen"_s, -1), 2);
        QCOMPARE(found.value(u"Niemand zuständig"_s, -1), 2);
        QCOMPARE(found.value(u"Wartet auf Nutzer"_s, -1), 1);
        QCOMPARE(found.value(u"Wartet auf Lieferanten"_s, -1), 0);
        QCOMPARE(found.value(u"Diese Woche gelöst"_s, -1), 0);
    }

    void aStatusIsKnownByItsNameItsCodeAndItsEnglishName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("own name") << u"in arbeit"_s;
        QTest::newRow("code") << u"progress"_s;
        QTest::newRow("English name") << u"In progress"_s;
    }

    void aStatusIsKnownByItsNameItsCodeAndItsEnglishName()
    {
        QFETCH(QString, typed);
        GermanDesk made;
        Desk &desk = *made.desk;
        const StatusId progress = desk.catalog().status(StatusUse::Progress).id;
        const auto set = desk.database().readNow(
            [&](Connection &c) { return fieldtext::set(c, desk, WorkItem{}, u"status"_s, typed); });
        VERIFY_OK(set);
        QCOMPARE(set->statusId, progress);
        const WorkItemId id = made.desk.ticket(u"Drucker klemmt"_s);
        const QString searched = u"status:\"" + typed + u'"', others = u"-status:\"" + typed + u'"';
        const auto query = parseTyped(searched, desk.catalog()), rest = parseTyped(others, desk.catalog());
        VERIFY_OK(query);
        VERIFY_OK(rest);
        const auto counts = desk.workItems().counts({*query, *rest}).result();
        VERIFY_OK(counts);
        QVERIFY(id);
        QCOMPARE(*counts, (QList<qint64>{0, 1}));
    }

    void anUnknownStatusIsAnsweredWithThoseOfTheDesk()
    {
        GermanDesk made;
        const auto set = made.desk->database().readNow(
            [&](Connection &c) { return fieldtext::set(c, *made.desk, WorkItem{}, u"status"_s, u"Frozen"_s); });
        QVERIFY(!set);
        QCOMPARE(set.error().kind, Error::Kind::Invalid);
        QVERIFY2(set.error().detail.contains(u"'Frozen'") && set.error().detail.contains(u"Neu, In Arbeit"),
                 qPrintable(set.error().detail));
        const auto query = parseTyped(u"status:frozen"_s, made.desk->catalog());
        QVERIFY(!query && query.error().detail.contains(u"In Arbeit"));
    }

    void whatIsWrittenInEnglishFindsItsGermanCategory()
    {
        GermanDesk made;
        VERIFY_OK(made.desk->articles().addStarterArticles().result());
        const auto articles = allOf<Article>(*made.desk);
        QVERIFY(!articles.isEmpty());
        for (const Article &article : articles)
            QVERIFY2(article.categoryId, qPrintable(article.title));
    }

    void theSampleOfficeFitsIntoAGermanDesk()
    {
        GermanDesk made;
        VERIFY_OK(sampleoffice::fill(*made.desk).result());
        QCOMPARE(made.desk->catalog().status(StatusUse::Solved).name, u"Gelöst"_s);
    }
};

LAMP_TEST(TestStarterWords)
#include "tst_starterwords.moc"
