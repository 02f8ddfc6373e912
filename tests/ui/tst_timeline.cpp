// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/articletext.h"
#include "services/drafts.h"
#include "services/files.h"
#include "services/history.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "widgets/draftkeeper.h"
#include "widgets/guardeddocument.h"
#include "work/entrybox.h"
#include "work/entrycard.h"
#include "work/entryedit.h"
#include "work/timelinefilter.h"
#include "work/timelineview.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lamp;

// Reading and writing in the timeline of a work item.
class TestTimeline : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    CodeHighlighter m_highlighter;
    std::unique_ptr<WorkItemPage> m_page;
    WorkItemId m_id;

    [[nodiscard]] WorkItemDetails details() const
    {
        return (*m_desk)->workItems().details(m_id).result().value_or(WorkItemDetails{});
    }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const { return m_page->findChild<T *>(name); }
    [[nodiscard]] EntryEdit &edit() const { return *m_page->entry()->edit(); }
    [[nodiscard]] QList<EntryId> cards() const
    {
        QList<EntryId> ids;
        for (const EntryCard *card : m_page->findChildren<EntryCard *>())
            if (card->isVisible())
                ids.append(card->entryId());
        return ids;
    }
    void openPage()
    {
        m_page = std::make_unique<WorkItemPage>(**m_desk, m_highlighter, nullptr);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy shown(m_page.get(), &WorkItemPage::shown);
        m_page->open(m_id);
        QVERIFY(shown.wait());
    }
    EntryId add(const QString &text, EntryKind kind = EntryKind::Note)
    {
        m_desk->clock().advanceMinutes(1);
        const NewEntry entry{
            .workItemId = m_id, .kind = kind, .via = kind == EntryKind::Told ? u"call"_s : QString(), .body = text};
        return (*m_desk)->workItems().addEntry(entry).result().value_or(EntryId{});
    }
    void openMenuOf(EntryId id)
    {
        auto *menu = part<QToolButton>(u"entryMenu%1"_s.arg(id.value));
        QVERIFY(menu);
        menu->click();
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_id = m_desk->ticket(u"Cannot print"_s, m_desk->person(u"Priya Shah"_s, u"priya@example.org"_s));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void partsAreHiddenForEachPersonOfTheirOwn()
    {
        const EntryId note = add(u"internal"_s), told = add(u"we are on it"_s, EntryKind::Told);
        QSettings settings(m_desk->folder() + u"/window.ini", QSettings::IniFormat);
        openPage();
        TimelineFilter &filter = m_page->timeline()->filter();
        filter.keepIn(settings);
        QTRY_COMPARE(cards(), (QList<EntryId>{note, told}));
        filter.setHidden(TimelineFilter::Part::Note, true);
        QTRY_COMPARE(cards(), QList<EntryId>{told});
        QVERIFY(part<QPushButton>(u"timelineHidden"_s)->text().contains(u"Notes"));
        openPage();
        m_page->timeline()->filter().keepIn(settings); // the next time
        QTRY_COMPARE(cards(), QList<EntryId>{told});
        m_desk->technician(u"Nils Berg"_s); // somebody else works here now
        emit (*m_desk)->catalogChanged();
        QTRY_COMPARE(cards().size(), 2);
    }

    void aHiddenEntryIsOneClickAway()
    {
        add(u"internal"_s);
        openPage();
        m_page->timeline()->filter().setHidden(TimelineFilter::Part::Note, true);
        QTRY_VERIFY(part<QPushButton>(u"timelineHidden"_s));
        part<QPushButton>(u"timelineHidden"_s)->click();
        QTRY_COMPARE(cards().size(), 1);
    }

    void aPasswordIsStoppedAtTheDoor()
    {
        openPage();
        m_page->entry()->start(EntryBox::Mode::Note);
        edit().setPlainText(u"reset, pw: Winter24"_s);
        part<QPushButton>(u"entrySave"_s)->click();
        QVERIFY(part<QFrame>(u"secretStrip"_s)->isVisible());
        QVERIFY(part<QLabel>(u"secretWords"_s)->text().contains(u"Winter24"));
        QCOMPARE(details().entries.size(), 0);
        part<QPushButton>(u"secretRemove"_s)->click();
        QCOMPARE(edit().toPlainText(), u"reset, pw: [removed]"_s);
        QVERIFY(!part<QFrame>(u"secretStrip"_s)->isVisible());
        edit().undo();
        QCOMPARE(edit().toPlainText(), u"reset, pw: Winter24"_s);
    }

    void whatIsNoPasswordIsKeptAnyway()
    {
        openPage();
        m_page->entry()->start(EntryBox::Mode::Note);
        edit().setPlainText(u"error code Xk9!vQ2$ again"_s);
        part<QPushButton>(u"entrySave"_s)->click();
        QVERIFY(part<QFrame>(u"secretStrip"_s)->isVisible());
        part<QPushButton>(u"secretKeep"_s)->click();
        QTRY_COMPARE(details().entries.size(), 2); // and the status that the first word leads to
    }

    void anEditedEntrySaysWhatItSaidBefore()
    {
        const EntryId id = add(u"first words"_s);
        const auto entries = details().entries;
        const Entry before = *std::ranges::find(entries, id, &Entry::id);
        Entry after = before;
        after.body = u"second words"_s;
        VERIFY_OK((*m_desk)->workItems().editEntry(before, after).result());
        openPage();
        QTRY_VERIFY(part<QPushButton>(u"entryEarlier%1"_s.arg(id.value)));
        part<QPushButton>(u"entryEarlier%1"_s.arg(id.value))->click();
        QTRY_VERIFY(part<QLabel>(u"entryEarlierTexts"_s));
        QVERIFY(part<QLabel>(u"entryEarlierTexts"_s)->text().contains(u"first words"));
    }

    void redactingIsOneStepFromTheMenu()
    {
        const EntryId id = add(u"pw: Winter24"_s);
        openPage();
        QTRY_COMPARE(cards().size(), 1);
        openMenuOf(id);
        auto *redact = QApplication::activePopupWidget()->findChild<QMenu *>(u"entryRedact"_s);
        QVERIFY(redact && redact->isEnabled());
        redact->actions().first()->trigger();
        if (auto *menu = QApplication::activePopupWidget())
            menu->close();
        QTRY_VERIFY(std::ranges::none_of(details().entries,
                                         [](const Entry &entry) { return entry.body.contains(u"Winter24"); }));
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
    }

    void aChangeThatWasCutOffComesBack()
    {
        const EntryId id = add(u"first words"_s);
        const QString key = u"edit/%1/%2"_s.arg(details().item.number).arg(id.value);
        VERIFY_OK((*m_desk)->drafts().keep(key, u"first words, and more"_s, 4).result());
        openPage();
        QTRY_VERIFY(part<QPlainTextEdit>(u"entryEditor"_s));
        auto *editor = part<QPlainTextEdit>(u"entryEditor"_s);
        QTRY_COMPARE(editor->toPlainText(), u"first words, and more"_s);
        QCOMPARE(editor->textCursor().position(), 4);
        part<QPushButton>(u"entryEditCancel"_s)->click();
        QTRY_VERIFY(!(*m_desk)->drafts().find(key).result());
    }

    void theTextOfAFormIsKeptWithinTwoSeconds()
    {
        Drafts &drafts = (*m_desk)->drafts();
        QPlainTextEdit field;
        field.setPlainText(u"saved"_s);
        auto *keeper = new DraftKeeper(drafts, &field);
        keeper->begin(u"form/Edit PRN-07/notes"_s);
        field.setPlainText(u"saved, and typed"_s);
        QTRY_VERIFY_WITH_TIMEOUT(drafts.find(u"form/Edit PRN-07/notes"_s).result().has_value(), 2000);
        QPlainTextEdit again; // after a kill
        again.setPlainText(u"saved"_s);
        auto *second = new DraftKeeper(drafts, &again);
        second->begin(u"form/Edit PRN-07/notes"_s);
        QTRY_COMPARE(again.toPlainText(), u"saved, and typed"_s);
        second->discard();
        QTRY_VERIFY(!drafts.find(u"form/Edit PRN-07/notes"_s).result());
    }

    void filesDroppedOnTheTimelineBelongToTheEntry()
    {
        const QString path = m_desk->folder() + u"/print.log";
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write("jam\n") == 4);
        file.close();
        openPage();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page->timeline()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page->timeline()->viewport(), &drop);
        QTRY_VERIFY(part<QPushButton>(u"pendingFile0"_s));
        QVERIFY(part<QPushButton>(u"pendingFile0"_s)->text().contains(u"print.log"));
        QVERIFY(m_page->entry()->isUnfolded());
    }

    void aFileThatIsTooLargeIsRefusedWithItsNameAndTheLimit()
    {
        const QString path = m_desk->folder() + u"/video.mp4";
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.resize(Files::MaximumSize + 1));
        openPage();
        QSignalSpy failed(&edit(), &EntryEdit::failed);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page->timeline()->viewport(), &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page->timeline()->viewport(), &drop);
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY2(error.detail.contains(u"video.mp4") && error.detail.contains(u"50"), qPrintable(error.detail));
        QVERIFY(!part<QPushButton>(u"pendingFile0"_s));
    }

    void aTextFileIsReadHere()
    {
        NewEntry entry{.workItemId = m_id, .body = u"the log"_s};
        entry.files.append({u"print.log"_s, "```\njam\n"});
        VERIFY_OK((*m_desk)->workItems().addEntry(entry).result());
        openPage();
        const auto files = details().attachments;
        QCOMPARE(files.size(), 1);
        const QString name = u"attachment%1"_s.arg(files.first().id.value);
        QTRY_VERIFY(part<QPushButton>(name));
        part<QPushButton>(name)->click();
        QTRY_VERIFY(part<GuardedView>(u"textPreview"_s));
        QTRY_VERIFY(part<GuardedView>(u"textPreview"_s)->toPlainText().contains(u"jam"));
    }

    // In the timeline and among the facts the channel has one name: the desk's.
    void aReportNamesItsChannelAsTheDeskDoes()
    {
        NewWorkItem call;
        call.item.title = u"No sound"_s;
        call.item.channel = u"phone"_s;
        call.description = u"The speaker is silent"_s;
        m_id = (*m_desk)->workItems().create(call).result().value_or(WorkItemId{});
        const auto &choices = (*m_desk)->catalog().choices;
        const auto phone = std::ranges::find_if(
            choices, [](const Choice &one) { return one.list == u"channel" && one.code == u"phone"; });
        QVERIFY(phone != choices.end());
        const Choice before = *phone;
        Choice after = before;
        after.label = u"hotline"_s;
        VERIFY_OK((*m_desk)->database().write({"Changed %1", {}}, [before, after](ChangeSet &changes) {
            return lamp::rows::update(changes, before, after);
        }).result());
        QTRY_COMPARE((*m_desk)->catalog().label(u"channel", u"phone"), u"hotline"_s);
        openPage();
        QTRY_COMPARE(cards().size(), 1);
        const QString said = m_page->findChild<EntryCard *>()->accessibleName();
        QVERIFY2(said.contains(u"hotline"_s), qPrintable(said));
    }

    // A note never goes to the user, whatever was pressed.
    void aNoteIsNeitherCopiedNorMailed()
    {
        openPage();
        QApplication::clipboard()->setText(u"before"_s);
        m_page->entry()->start(EntryBox::Mode::Note);
        edit().setPlainText(u"difficult user"_s);
        for (const char *name : {"entryCopy", "entryMail"}) {
            QVERIFY(!part<QPushButton>(QString::fromLatin1(name))->isVisible());
            part<QPushButton>(QString::fromLatin1(name))->click();
        }
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void anArticleFromATicketKeepsItsNotesFromTheUser()
    {
        add(u"# Loud\n\ndifficult user\n\n# Steps\n\nsecret way"_s);
        const NewArticle made = ArticleText::fromTicket(details(), (*m_desk)->catalog());
        QVERIFY(made.article.body.contains(u"difficult user"));
        const QString given = ArticleText::forUser(made.article.title, made.article.body);
        QVERIFY2(!given.contains(u"difficult user") && !given.contains(u"secret way"), qPrintable(given));
    }
};
LAMP_TEST(TestTimeline)

#include "tst_timeline.moc"
