// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarexport.h"
#include "exchange/maildrop.h"
#include "exchange/markdownexport.h"
#include "exchange/siteexport.h"
#include "exchange/tableexport.h"
#include "services/articles.h"
#include "services/articletext.h"
#include "services/drafts.h"
#include "services/majorwork.h"
#include "services/roundsheet.h"
#include "services/shiftnotes.h"
#include "services/texttemplate.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QDirIterator>

using namespace lamp;
using namespace Qt::StringLiterals;

// Every way on which something leaves the desk: files, paper, and texts for the user. A note goes on none of them, and
// what is confidential on none unless it is asked for.
class TestOutward : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    WorkItemId m_open, m_secret;
    ArticleId m_article;

    Desk &desk() { return **m_desk; }
    WorkItemDetails details(WorkItemId id) { return desk().workItems().details(id).result().value(); }
    void add(WorkItemId id, EntryKind kind, const QString &body, const QList<NewEntry::File> &files = {})
    {
        NewEntry entry{.workItemId = id, .kind = kind, .body = body, .minutes = 5};
        entry.via = kind == EntryKind::Told ? u"call"_s : QString();
        entry.files = files;
        VERIFY_OK(desk().workItems().addEntry(entry).result());
    }
    WorkItemId make(const QString &title, PersonId requester, bool confidential)
    {
        NewWorkItem fresh;
        fresh.item.title = title;
        fresh.item.requesterId = requester;
        fresh.item.assetId = confidential ? AssetId{} : m_desk->asset(u"PRN-07"_s);
        fresh.item.plannedAt = m_desk->clock().now().plusMinutes(60); // stands on the calendar
        fresh.item.confidential = confidential;
        fresh.description = confidential ? u"SECRETREPORT"_s : u"It jams every day"_s;
        fresh.tags = {confidential ? u"secrettag"_s : u"paper"_s};
        fresh.checklist = {confidential ? u"SECRETSTEP"_s : u"Look into the tray"_s};
        return desk().workItems().create(fresh).result().value_or(WorkItemId{});
    }
    void tick()
    {
        const Step before = details(m_open).steps.value(0);
        Step after = before;
        after.result = StepResult::Done;
        after.note = u"HIDDENSTEP"_s;
        VERIFY_OK(desk().workItems().setStep(before, after).result());
    }

    // --- the ways ----------------------------------------------------------------------------------------------------

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<QByteArray> table(const QStringList &columns, bool asked)
    {
        const QString path = m_desk->folder() + u"/out.csv";
        ExportOptions options{.csv = {}, .confidential = asked};
        options.columns = columns;
        LAMP_CHECK(TableExport(desk()).tickets(parseQuery(u"").value(), path, options).result());
        return bytesOf(path);
    }
    Result<QByteArray> assets()
    {
        const QString path = m_desk->folder() + u"/assets.csv";
        LAMP_CHECK(TableExport(desk()).assets(path).result());
        return bytesOf(path);
    }
    Result<QByteArray> articles()
    {
        const QString folder = m_desk->folder() + u"/articles";
        LAMP_CHECK(ArticleExport(desk()).run(folder).result());
        QByteArray all;
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString path = it.next();
            all += path.toUtf8() + '\n' + bytesOf(path) + '\n';
        }
        return all;
    }
    Result<QByteArray> site()
    {
        const QString folder = m_desk->folder() + u"/site";
        LAMP_CHECK(SiteExport(desk()).run(folder, {}).result());
        QByteArray all;
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            if (const QString path = it.next(); !path.endsWith(u"/site/search.js") && !path.endsWith(u".css"))
                all += path.toUtf8() + '\n' + bytesOf(path).replace("hidden>", ">") + '\n'; // of the page's own parts
        return all;
    }
    Result<QByteArray> article(bool forUser)
    {
        LAMP_TRY(found, desk().articles().find(m_article).result());
        const Article &shown = found.article;
        const QString text = forUser ? ArticleText::forUser(shown.title, shown.body)
                                     : QString(shown.title + u'\n' + ArticleText::withoutInternal(shown.body)); // paper
        return text.toUtf8();
    }
    Result<QByteArray> insertedArticle()
    {
        LAMP_TRY(text, desk().articles().insertText(m_article, m_open).result());
        return text.toUtf8();
    }
    Result<QByteArray> mail(const MailDraft &draft)
    {
        LAMP_TRY(out, composeMail(draft));
        LAMP_TRY(eml, replyEml(draft));
        return QByteArray(out.url.toString(QUrl::FullyDecoded).toUtf8() + '\n' + out.eml + '\n' + eml);
    }
    Result<QByteArray> reply()
    {
        LAMP_TRY(draft, MailDrop(desk()).reply(details(m_open), u"It prints again."_s));
        return mail(draft);
    }
    // Texts that are written to be told, with all that they may be filled in with.
    Result<QByteArray> readyTexts()
    {
        QString all;
        for (const TextBlock &text : desk().catalog().texts)
            all += text.body + u'\n';
        for (const texttemplate::Variable &variable : texttemplate::variables())
            all += u"{{"_s + variable.name + u"}}\n"_s;
        LAMP_TRY(filled, texttemplate::render(desk(), all, m_open).result());
        return filled.toUtf8();
    }
    Result<QByteArray> prepared()
    {
        LAMP_TRY(view, majorwork::of(desk(), m_open).result());
        QByteArray all;
        for (const majorwork::Prepared &one : majorwork::prepared(desk(), view))
            all += one.body.toUtf8() + '\n';
        LAMP_TRY(draft, majorwork::mailToAll(desk(), view, QString::fromUtf8(all)));
        LAMP_TRY(sent, mail(draft));
        return QByteArray(all + sent);
    }
    Result<QByteArray> majorTexts()
    {
        LAMP_CHECK(majorwork::run(desk(), m_open, {desk().me(), desk().now(), 30}).result());
        NewWorkItem caller;
        caller.item.title = u"Printer jams"_s;
        caller.item.requesterId = m_desk->person(u"Tom Albrecht"_s, u"tom@example.org"_s);
        LAMP_CHECK(desk().workItems().meToo(m_open, caller).result());
        LAMP_TRY(goingOn, prepared());
        LAMP_CHECK(desk().workItems().solve({m_open}, u"repaired"_s, u"HIDDENFIX"_s).result());
        LAMP_TRY(over, prepared());
        return QByteArray(goingOn + over);
    }
    Result<QByteArray> round(bool asked)
    {
        LAMP_TRY(sheet, roundsheet::of(desk(), {m_open, m_secret}, asked).result());
        QString all;
        for (const RoundSheet::Stop &stop : sheet.stops) {
            all += stop.place + u'\n';
            for (const RoundSheet::Line &line : stop.lines)
                all += QStringList{line.number, line.title, line.who, line.phone, line.asset}.join(u'\t') + u'\n';
        }
        return all.toUtf8();
    }
    Result<QByteArray> shiftNote()
    {
        LAMP_TRY(text, ShiftNotes(desk()).draft(desk().now().plusMinutes(-60)).result());
        return text.toUtf8();
    }
    Result<QByteArray> go(const QString &way, bool asked)
    {
        if (way == u"table")
            return table({}, asked);
        if (way == u"table with every column chosen")
            return table(TableExport::ticketColumns(), asked);
        if (way == u"assets")
            return assets();
        if (way == u"calendar")
            return CalendarExport(desk()).text({}, asked).result();
        if (way == u"articles")
            return articles();
        if (way == u"web site")
            return site();
        if (way == u"article for the user" || way == u"article on paper")
            return article(way == u"article for the user");
        if (way == u"article in an entry")
            return insertedArticle();
        if (way == u"mail")
            return reply();
        if (way == u"ready texts")
            return readyTexts();
        if (way == u"major incident")
            return majorTexts();
        return way == u"round sheet" ? round(asked) : shiftNote();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_open = make(u"Printer jams"_s, m_desk->person(u"Priya Shah"_s, u"priya@example.org"_s), false);
        m_secret = make(u"SECRETTITLE"_s, m_desk->person(u"SECRETPERSON"_s, u"secretmail@example.org"_s), true);
        add(m_open, EntryKind::Note, u"HIDDENNOTE of a user\n\n# Steps\n\n1. HIDDENWAY ![x](hiddenfile.png)"_s,
            {{u"hiddenfile.png"_s, "\x89PNG\r\n\x1a\nHIDDENBYTES"}});
        add(m_open, EntryKind::Told, u"Somebody comes at two"_s);
        add(m_open, EntryKind::Work, u"HIDDENWORK"_s);
        add(m_secret, EntryKind::Told, u"SECRETTOLD"_s);
        tick();
        auto written = desk().articles().fromWorkItem(m_open).result().value_or(NewArticle{});
        QVERIFY(written.article.body.contains(u"HIDDENNOTE"));
        written.article.state = ArticleState::Published;
        m_article = desk().articles().create(written).result().value_or(ArticleId{});
        QVERIFY(m_article);
    }
    void cleanup() { m_desk.reset(); }

    void whatStaysHereLeavesOnNoWay_data()
    {
        QTest::addColumn<QString>("goes");    // so that the way is known to be one
        QTest::addColumn<bool>("mayBeAsked"); // for what is confidential
        QTest::newRow("table") << u"Somebody comes at two"_s << true;
        QTest::newRow("table with every column chosen") << u"It jams every day"_s << true;
        QTest::newRow("assets") << u"PRN-07"_s << false;
        QTest::newRow("calendar") << u"Printer jams"_s << true;
        QTest::newRow("articles") << u"It jams every day"_s << false;
        QTest::newRow("web site") << u"It jams every day"_s << false;
        QTest::newRow("article for the user") << u"It jams every day"_s << false;
        QTest::newRow("article on paper") << u"It jams every day"_s << false;
        QTest::newRow("article in an entry") << u"Printer jams"_s << false;
        QTest::newRow("mail") << u"It prints again."_s << false;
        QTest::newRow("ready texts") << u"Printer jams"_s << false;
        QTest::newRow("major incident") << u"Printer jams"_s << false;
        QTest::newRow("round sheet") << u"Printer jams"_s << true;
        QTest::newRow("shift note") << u"Printer jams"_s << false;
    }
    void whatStaysHereLeavesOnNoWay()
    {
        QFETCH(QString, goes);
        QFETCH(bool, mayBeAsked);
        const QString way = QString::fromLatin1(QTest::currentDataTag());
        const auto left = go(way, false);
        VERIFY_OK(left);
        QVERIFY2(left->contains(goes.toUtf8()), left->constData());
        QVERIFY2(!left->toLower().contains("hidden"), left->constData());
        QVERIFY2(!left->toLower().contains("secret"), left->constData());
        if (!mayBeAsked)
            return;
        const auto asked = go(way, true);
        VERIFY_OK(asked);
        QVERIFY2(asked->contains("SECRETTITLE"), asked->constData());
        QVERIFY2(!asked->toLower().contains("hidden"), asked->constData());
    }

    void columnOfNotesCannotBeChosen()
    {
        const auto left = table({u"number"_s, u"notes"_s}, false);
        QVERIFY(!left);
        QCOMPARE(left.error().kind, Error::Kind::Invalid);
    }

    void articleOfAConfidentialTicketHasItsShapeOnly()
    {
        const auto made = desk().articles().fromWorkItem(m_secret).result();
        VERIFY_OK(made);
        QVERIFY2(!made->article.body.toLower().contains(u"secret"), qPrintable(made->article.body));
        QVERIFY(made->article.title.isEmpty());
        QVERIFY(made->tags.isEmpty());
        QVERIFY(made->article.body.contains(u"## "));
    }

    // Somebody who works on in a copy sees all of the desk, but not what is being typed here.
    void copyForOthersLeavesDraftsHere()
    {
        VERIFY_OK(desk().drafts().keep(u"entry/1001"_s, u"HIDDENDRAFT"_s, 3).result());
        const QString path = m_desk->folder() + u"/copy.desk";
        VERIFY_OK(desk().database().copyForOthers(path).result());
        QVERIFY(bytesOf(path).contains("HIDDENNOTE"));
        QVERIFY(!bytesOf(path).contains("HIDDENDRAFT"));
        VERIFY_OK(desk().drafts().find(u"entry/1001"_s).result());
    }
};
LAMP_TEST(TestOutward)

#include "tst_outward.moc"
