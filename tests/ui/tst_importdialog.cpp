// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusables.h"
#include "services/history.h"
#include "services/workitems.h"
#include "settings/importdialog.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {

QString importFile(const lamp::test::TempDesk &desk, const QString &name, const QByteArray &bytes)
{
    const QString path = desk.folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return path;
}

qsizetype importedItems(Desk &desk)
{
    return desk.database().readNow([](Connection &c) { return lamp::rows::all<WorkItem>(c); }).value().size();
}

// The dialog as a person uses it: by its buttons and boxes, found by their names.
struct Dialog {
    explicit Dialog(Desk &desk) : dialog(new ImportDialog(desk)) { dialog->open(); }
    ~Dialog() { delete dialog; }
    QPushButton *button(const char *name) const { return dialog->findChild<QPushButton *>(QLatin1StringView(name)); }
    bool ready() const { return button("importNext")->isEnabled(); }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QComboBox *box(const QString &name) const { return dialog->findChild<QComboBox *>(name); }
    void choose(const QString &name, const QVariant &data) const
    {
        QComboBox *one = box(name);
        one->setCurrentIndex(one->findData(data));
        emit one->activated(one->currentIndex());
    }
    QTableView *lines() const { return dialog->findChild<QTableView *>(u"importLines"_s); }
    QString line(int row) const
    {
        const auto *model = lines()->model();
        return model->index(row, 0).data().toString() + u": " + model->index(row, 2).data().toString();
    }
    QString complaint() const
    {
        const auto *label = dialog->findChild<QLabel *>(u"importComplaint"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QPointer<ImportDialog> dialog;
};

const QByteArray table = "Ticket ID,Subject,Status,Priority,Requester,Created\n"
                         "17,Printer jams,Open,High,Priya Shah,2026-11-20 09:00\n"
                         "18,No mail,Odd,Low,Tom Albrecht,2026-11-19 08:00\n"
                         "19,Bad date,Open,Low,Tom Albrecht,31-02-2026\n";
} // namespace

class TestImportDialog final : public QObject {
    Q_OBJECT
private slots:
    void tableGoesFromFileToResultAndBack();
    void mappingIsChangedInTheBoxes();
    void theStartSaysWhatItTakesInOnePlace();
    void unknownFileIsSaidPlainly();
    void damagedTableIsSaidPlainly();
    void mailIsAddedToTheTicketItAnswers();
    void peopleTableIsRecognised();
    void folderBecomesArticles();
    void calendarBecomesPlans();
    void closingWhileImportingGoesOnUnseen();
    void everyFocusableWidgetHasANameAndWords();
};

void TestImportDialog::tableGoesFromFileToResultAndBack()
{
    test::TempDesk desk;
    Dialog page(*desk);
    QVERIFY(!page.ready());
    QSignalSpy messages(page.dialog, &ImportDialog::message);
    page.dialog->setSource(importFile(desk, u"tickets.csv"_s, table));
    QTRY_VERIFY(page.ready());
    QCOMPARE(page.box(u"importKind"_s)->currentText(), u"tickets"_s);
    QCOMPARE(page.box(u"importDelimiter"_s)->currentText(), u"comma"_s);
    QCOMPARE(page.dialog->findChild<QTableView *>(u"importSample"_s)->model()->rowCount(), 3);
    page.press("importNext"); // columns
    QCOMPARE(page.dialog->findChild<QTableWidget *>(u"importColumns"_s)->rowCount(), 6);
    QCOMPARE(page.box(u"importField1"_s)->currentData().toString(), u"title"_s);
    page.press("importNext"); // values
    QCOMPARE(page.dialog->findChild<QTableWidget *>(u"importValues"_s)->rowCount(), 4);
    page.press("importNext"); // dry run
    QTRY_VERIFY(page.lines()->isVisible());
    QCOMPARE(page.lines()->model()->rowCount(), 2);
    QVERIFY2(page.line(0).startsWith(u"line 3: the status “Odd”"), qPrintable(page.line(0)));
    QVERIFY2(page.line(1).startsWith(u"line 4: “31-02-2026” is no date"), qPrintable(page.line(1)));
    QCOMPARE(importedItems(*desk), 0);
    page.press("importCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"line 3\trefused\tthe status"_s));
    // Back to the values: what is odd gets a meaning.
    page.press("importBack");
    page.choose(
        page.dialog->findChild<QTableWidget *>(u"importValues"_s)->cellWidget(0, 3)->objectName(), u"progress"_s);
    page.press("importNext");
    QTRY_COMPARE(page.lines()->model()->rowCount(), 1);
    QTRY_VERIFY(page.ready());
    page.press("importNext"); // import
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(messages.first().first().toString().contains(u"2 new"_s));
    QCOMPARE(importedItems(*desk), 2);
    QTRY_VERIFY(page.button("importUndo")->isVisible());
    page.press("importUndo");
    QTRY_COMPARE(importedItems(*desk), 0);
    QTRY_VERIFY(!page.button("importUndo")->isEnabled());
}

void TestImportDialog::mappingIsChangedInTheBoxes()
{
    test::TempDesk desk;
    Dialog page(*desk);
    page.dialog->setSource(importFile(desk, u"tickets.csv"_s, "Nr;Worum;Wer\n1;Größe;Ana\n"));
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    page.choose(u"importField0"_s, u"number"_s);
    QTRY_VERIFY(page.ready());
    page.choose(u"importField1"_s, u"number"_s); // a field holds one column: the other gives it up
    QTRY_COMPARE(page.box(u"importField0"_s)->currentData().toString(), QString());
    QTRY_VERIFY(page.ready());
    page.choose(u"importField1"_s, u"title"_s);
    QTRY_VERIFY(page.ready());
    page.choose(u"importField2"_s, u"requester"_s);
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    QTRY_COMPARE(page.button("importNext")->text(), u"Import"_s);
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    QTRY_COMPARE(importedItems(*desk), 1);
    const auto items = desk->database().readNow([](Connection &c) { return lamp::rows::all<WorkItem>(c); }).value();
    QCOMPARE(items.first().title, u"Größe"_s);
    QVERIFY(items.first().requesterId);
}

void TestImportDialog::theStartSaysWhatItTakesInOnePlace()
{
    test::TempDesk desk;
    Dialog page(*desk);
    auto *sentence = page.dialog->findChild<QLabel *>(u"importWhat"_s);
    QTRY_VERIFY(sentence->isVisible() && sentence->y() > 0);
    const auto headings = sentence->parentWidget()->findChildren<ElidedLabel *>();
    QCOMPARE(headings.size(), 1);
    QTRY_VERIFY(sentence->y() - headings.first()->geometry().bottom() <= unit());
    const QRect said = headings.first()->geometry() | sentence->geometry(), place = sentence->parentWidget()->rect();
    QVERIFY(qAbs(said.center().y() - place.center().y()) <= unit());
    const QRect button = page.button("importChooseFile")->geometry();
    QVERIFY(qAbs(said.center().y() - button.center().y()) <= unit());
}

void TestImportDialog::unknownFileIsSaidPlainly()
{
    test::TempDesk desk;
    Dialog page(*desk);
    page.dialog->setSource(importFile(desk, u"picture.png"_s, "\x89PNG"));
    QVERIFY(!page.ready());
    bool said = false;
    for (const QLabel *label : page.dialog->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().startsWith(u"This is none of the files"_s));
    QVERIFY(said);
}

void TestImportDialog::damagedTableIsSaidPlainly()
{
    test::TempDesk desk;
    Dialog page(*desk);
    page.dialog->setSource(importFile(desk, u"tickets.csv"_s, "a,b\n1,\"never closed\n2,3\n"));
    QTRY_VERIFY(page.complaint().contains(u"line 2: the quote that opens here never closes"_s));
    QVERIFY(!page.ready());
    page.dialog->setSource(importFile(desk, u"better.csv"_s, "id,subject\n1,x\n"));
    QTRY_VERIFY(page.ready());
    QCOMPARE(page.complaint(), QString());
}

void TestImportDialog::mailIsAddedToTheTicketItAnswers()
{
    test::TempDesk desk;
    const WorkItemId id = desk.ticket(u"Printer jams"_s, desk.person(u"Priya Shah"_s, u"priya@example.org"_s));
    const QByteArray number = desk->workItems().details(id).result().value().item.number.toUtf8();
    Dialog page(*desk);
    QSignalSpy opened(page.dialog, &ImportDialog::openWorkItem);
    page.dialog->setSource(importFile(desk, u"mail.eml"_s,
        "From: priya@example.org\nSubject: Re: [#" + number
            + "]\nDate: Tue, 24 Nov 2026 09:00:00 +0000\n\nIt works again\n"));
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    auto *entry = page.dialog->findChild<QRadioButton *>(u"importAsEntry"_s);
    QTRY_VERIFY(entry->isVisible());
    QVERIFY(entry->isChecked());
    QVERIFY(entry->text().contains(u"Printer jams"_s));
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    QTRY_COMPARE(desk->workItems().details(id).result().value().entries.size(), 1);
    QTRY_VERIFY(page.button("importOpen")->isVisible());
    page.press("importOpen");
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<WorkItemId>(), id);
}

void TestImportDialog::peopleTableIsRecognised()
{
    test::TempDesk desk;
    Dialog page(*desk);
    page.dialog->setSource(
        importFile(desk, u"staff.csv"_s, "Name,Login,Mail,Phone,Department\nAna Ruiz,ar,ana@x.org,12,IT\n"));
    QTRY_VERIFY(page.ready());
    QCOMPARE(page.box(u"importKind"_s)->currentText(), u"people"_s);
    page.choose(u"importKind"_s, int(ImportKind::Assets));
    QTRY_VERIFY(page.ready());
    QCOMPARE(page.box(u"importKind"_s)->currentText(), u"assets"_s);
}

void TestImportDialog::folderBecomesArticles()
{
    test::TempDesk desk;
    QVERIFY(QDir(desk.folder()).mkpath(u"kb/Printing"_s));
    importFile(desk, u"kb/Printing/spooler.md"_s, "# Restart the spooler\n\nStop it, start it.\n");
    Dialog page(*desk);
    page.dialog->setSource(desk.folder() + u"/kb");
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    QTRY_COMPARE(page.button("importNext")->text(), u"Import"_s);
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    QTRY_VERIFY(page.button("importUndo")->isVisible());
    const auto articles = desk->database().readNow([](Connection &c) { return lamp::rows::all<Article>(c); }).value();
    QVERIFY(
        std::ranges::any_of(articles, [](const Article &article) { return article.title == u"Restart the spooler"; }));
}

void TestImportDialog::calendarBecomesPlans()
{
    test::TempDesk desk;
    Dialog page(*desk);
    page.dialog->setSource(importFile(desk, u"plan.ics"_s,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20261101T000000Z\r\n"
        "DTSTART:20261201T090000Z\r\nRRULE:FREQ=MONTHLY\r\nSUMMARY:Restore test\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    QTRY_COMPARE(page.lines()->model()->rowCount(), 1);
    QVERIFY(page.line(0).contains(u"Restore test"_s));
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    QTRY_VERIFY(page.button("importUndo")->isVisible());
}

void TestImportDialog::closingWhileImportingGoesOnUnseen()
{
    test::TempDesk desk;
    QByteArray many = "id,subject,requester\n";
    for (int i = 0; i < 3000; ++i)
        many += QByteArray::number(i) + ",Ticket " + QByteArray::number(i) + ",Ana\n";
    Dialog page(*desk);
    QSignalSpy messages(page.dialog, &ImportDialog::message);
    page.dialog->setSource(importFile(desk, u"many.csv"_s, many));
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    page.press("importNext");
    QTRY_COMPARE(page.button("importNext")->text(), u"Import"_s);
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    page.press("importClose");
    QVERIFY(page.dialog && !page.dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(messages.size(), 1, 30'000);
    QCOMPARE(importedItems(*desk), 3000);
    QTRY_VERIFY(page.dialog.isNull()); // it has nothing more to say
}

void TestImportDialog::everyFocusableWidgetHasANameAndWords()
{
    test::TempDesk desk;
    Dialog page(*desk);
    page.dialog->setSource(importFile(desk, u"tickets.csv"_s, table));
    QTRY_VERIFY(page.ready());
    page.press("importNext");
    page.press("importNext");
    const QStringList wrong = test::nameless(*page.dialog);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

LAMP_TEST(TestImportDialog)
#include "tst_importdialog.moc"
