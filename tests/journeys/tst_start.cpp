// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "services/desk.h"
#include "services/history.h"
#include "services/workitems.h"
#include "shell/mainwindow.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "work/capture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace lamp;
using namespace Qt::StringLiterals;

// From nothing to a working window, whatever is wrong with the file.
class TestStart : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void theFirstStartLeadsToAnOwnTicket();
    void aNewDeskAsksWhoWorksOnIt_data();
    void aNewDeskAsksWhoWorksOnIt();
    void settingUpADeskIsNotTakenBack();
    void theSampleOfficeOpensAndOffersAnOwnDesk();
    void theLastDeskOpensAgainAndKnowsWhoWorksThere();
    void undoAfterARestartTakesBackTheLastActOfTheWindow();
    void aDeskThatCannotBeOpenedIsNeitherMadeNorChanged_data();
    void aDeskThatCannotBeOpenedIsNeitherMadeNorChanged();
    void aReadOnlyDeskOpensForReading();
    void anExistingFileIsNotOverwrittenByANewDesk();
    void whatAnotherProcessWritesIsSeenWithinASecond();
    void theDeskThatIsShownStaysClaimedWhenAnotherCannotBeOpened();

private:
    struct Program {
        QTemporaryDir folder;
        Application app{Application::Options{systemNow, folder.filePath(u"window.ini"_s), folder.path(), false}};
        template <class T>
        T *part(const QString &name) const { return app.dialog() ? app.dialog()->findChild<T *>(name) : nullptr; }
    };
};

void TestStart::theFirstStartLeadsToAnOwnTicket()
{
    Program program;
    program.app.start({});
    QVERIFY(program.app.dialog());
    QVERIFY(!program.app.window());
    QVERIFY(QDir(program.folder.path()).entryList({u"*.desk"_s}).isEmpty());
    const auto *meaning = program.part<QLabel>(u"presetMeaning"_s);
    program.part<QRadioButton>(u"presetSeveral"_s)->click();
    QVERIFY2(meaning->text().startsWith(u"Several"), qPrintable(meaning->text())); // what is chosen is explained
    program.part<QRadioButton>(u"presetAlone"_s)->click();
    QVERIFY2(meaning->text().startsWith(u"Alone"), qPrintable(meaning->text()));
    program.part<QLineEdit>(u"yourName"_s)->setText(u"Ana Silva"_s);
    QTest::mouseClick(program.part<QPushButton>(u"startEmpty"_s), Qt::LeftButton);
    QTRY_VERIFY(program.app.window());
    QVERIFY(program.app.desk()->catalog().alone());
    QTRY_COMPARE(program.app.desk()->database().author().name, u"Ana Silva"_s);
    // The capture strip is open: who, what, Enter.
    QTRY_VERIFY(program.app.window()->capture().isVisible());
    auto *what = program.app.window()->capture().findChild<QLineEdit *>(u"captureWhat"_s);
    QVERIFY(what);
    what->setText(u"Printer says offline"_s);
    QTest::keyClick(what, Qt::Key_Return);
    const auto open = [&program] {
        return program.app.desk()
            ->workItems()
            .ids(*parseQuery(u"-kind:maintenance"), 0)
            .result()
            .value_or(QList<WorkItemId>());
    };
    QTRY_COMPARE(open().size(), 1);
    QCOMPARE(program.app.desk()->workItems().rows(open()).result()->first().title, u"Printer says offline"_s);
}

void TestStart::aNewDeskAsksWhoWorksOnIt_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("empty") << u"startEmpty"_s;
    QTest::newRow("import") << u"startImport"_s;
}

void TestStart::aNewDeskAsksWhoWorksOnIt()
{
    QFETCH(QString, way);
    Program program;
    program.app.start({});
    auto *name = program.part<QLineEdit>(u"yourName"_s);
    name->setText(u"  "_s);
    QTest::mouseClick(program.part<QPushButton>(way), Qt::LeftButton);
    QVERIFY(program.part<QLabel>(u"firstStartLine"_s)->text().contains(u"Your name is missing"));
    QCOMPARE(program.app.dialog()->focusWidget(), name);
    QVERIFY(QDir(program.folder.path()).entryList({u"*.desk"_s}).isEmpty());
    name->setText(u"Ana Silva"_s);
    QTest::mouseClick(program.part<QPushButton>(way), Qt::LeftButton);
    QTRY_VERIFY(program.app.window());
    QTRY_COMPARE(program.app.desk()->database().author().name, u"Ana Silva"_s);
    QTRY_COMPARE(program.app.desk()->catalog().technicians.size(), 1);
}

void TestStart::settingUpADeskIsNotTakenBack()
{
    Program program;
    program.app.start({});
    program.part<QLineEdit>(u"yourName"_s)->setText(u"Robin Park"_s);
    QTest::mouseClick(program.part<QPushButton>(u"startEmpty"_s), Qt::LeftButton);
    QTRY_VERIFY(program.app.window() && program.app.desk()->me());
    Desk &desk = *program.app.desk();
    NewWorkItem first;
    first.item.title = u"Laptop battery empty"_s;
    VERIFY_OK(desk.workItems().create(first).result());
    program.app.window()->undo();
    QTRY_VERIFY(program.app.window()->messages().text().startsWith(u"Taken back"));
    program.app.window()->undo();
    QTRY_VERIFY2(program.app.window()->messages().text().startsWith(u"Nothing to undo"),
                 qPrintable(program.app.window()->messages().text()));
    QCOMPARE(desk.catalog().technician(desk.me()), u"Robin Park"_s);
    QCOMPARE(desk.catalog().technicians.size(), 1);
    const auto acts = desk.history().page({}, 20).result().value_or(QList<HistoryRow>());
    QVERIFY(std::ranges::any_of(acts, [](const HistoryRow &row) { return row.subject == u"Robin Park"; }));
    for (const HistoryRow &row : acts) // also who made the desk is known by name
        QVERIFY2(row.actor == u"Robin Park" || row.origin == u"desk", qPrintable(row.sentence + u": " + row.actor));
}

void TestStart::theSampleOfficeOpensAndOffersAnOwnDesk()
{
    Program program;
    program.app.start({{}, true, false});
    QTRY_VERIFY_WITH_TIMEOUT(program.app.window(), 15000);
    auto *strip = program.app.window()->findChild<QPushButton *>(u"sampleStripStep"_s);
    QTRY_VERIFY(strip && strip->isVisible());
    QVERIFY(program.app.desk()->me());
    QTest::mouseClick(strip, Qt::LeftButton);
    QTRY_VERIFY(program.app.dialog());
    QVERIFY(!program.part<QPushButton>(u"startSample"_s));
    program.part<QLineEdit>(u"yourName"_s)->setText(u"Ana Silva"_s);
    QTest::mouseClick(program.part<QPushButton>(u"startEmpty"_s), Qt::LeftButton);
    QTRY_VERIFY(program.app.desk()->catalog().setting(u"sample") != u"on"_s);
    QCOMPARE(QDir(program.folder.path()).entryList({u"*.desk"_s}, QDir::Files, QDir::Name),
             (QStringList{u"office.desk"_s, u"sample.desk"_s}));
}

void TestStart::theLastDeskOpensAgainAndKnowsWhoWorksThere()
{
    QTemporaryDir folder;
    const Application::Options options{systemNow, folder.filePath(u"window.ini"_s), folder.path(), false};
    QString path;
    PersonId me;
    {
        Application first(options);
        first.start({});
        first.dialog()->findChild<QLineEdit *>(u"yourName"_s)->setText(u"Ana Silva"_s);
        QTest::mouseClick(first.dialog()->findChild<QPushButton *>(u"startEmpty"_s), Qt::LeftButton);
        QTRY_VERIFY(first.desk() && first.desk()->me());
        path = first.desk()->database().path();
        me = first.desk()->me();
    }
    Application second(options);
    second.start({});
    QTRY_VERIFY(second.window());
    QCOMPARE(second.desk()->database().path(), path);
    QCOMPARE(second.desk()->me(), me);
}

void TestStart::undoAfterARestartTakesBackTheLastActOfTheWindow()
{
    Program program;
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    const WorkItemId ticket = desk.ticket(u"Printer jams"_s);
    const QString path = desk.path();
    const auto priority = [&] { return program.app.desk()->workItems().details(ticket).result()->item.priority; };
    program.app.openDesk(path);
    QTRY_VERIFY(program.app.window());
    const Priority before = priority();
    VERIFY_OK(program.app.desk()->workItems().setPriority({ticket}, Priority::Critical).result());
    program.app.openDesk(path); // the window is made anew, as after a restart
    QTRY_VERIFY(program.app.window());
    QCOMPARE(priority(), Priority::Critical);
    program.app.window()->undo();
    QTRY_COMPARE(priority(), before);
    // Nothing else of this window: it says so and goes on.
    program.app.window()->undo();
    QTRY_VERIFY(program.app.window()->messages().text().contains(u"History"));
    QCOMPARE(priority(), before);
}

void TestStart::aDeskThatCannotBeOpenedIsNeitherMadeNorChanged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QString>("way");
    QTest::newRow("missing") << QByteArray() << false << u"wayOpenOther"_s;
    QTest::newRow("empty") << QByteArray() << true << u"wayOpenOther"_s;
    QTest::newRow("not a desk") << QByteArray("A letter to the landlord.\n").repeated(50) << true << u"wayOpenOther"_s;
    QTest::newRow("another program's database")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1') << true << u"wayOpenOther"_s;
    QTest::newRow("cut off in its header")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(20, '\0') << true << u"wayReadOnly"_s;
}

void TestStart::aDeskThatCannotBeOpenedIsNeitherMadeNorChanged()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, exists);
    QFETCH(QString, way);
    Program program;
    const QString path = program.folder.filePath(u"our.desk"_s);
    if (exists) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }
    program.app.start({path, false, false});
    QTRY_VERIFY(program.app.dialog());
    QVERIFY(!program.app.window());
    QVERIFY(program.part<QPushButton>(way));
    QVERIFY(program.part<QPushButton>(u"wayQuit"_s));
    QCOMPARE(QFileInfo::exists(path), exists);
    if (exists) {
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
    QSignalSpy closed(&program.app, &Application::closed);
    QTest::mouseClick(program.part<QPushButton>(u"wayQuit"_s), Qt::LeftButton);
    QTRY_VERIFY(closed.count() > 0);
}

void TestStart::aReadOnlyDeskOpensForReading()
{
    Program program;
    test::TempDesk desk;
    desk.ticket(u"Printer jams"_s);
    const QString path = desk.path();
    desk.reopen();
    program.app.openDesk(path, true);
    QTRY_VERIFY(program.app.window());
    QVERIFY(program.app.desk()->database().isReadOnly());
    QTRY_VERIFY(program.app.window()->findChild<QPushButton *>(u"readOnlyStripStep"_s)->isVisible());
    QVERIFY(!program.app.window()->findChild<QPushButton *>(u"newTicket"_s)->isEnabled());
}

void TestStart::anExistingFileIsNotOverwrittenByANewDesk()
{
    Program program;
    QFile taken(program.folder.filePath(u"office.desk"_s));
    QVERIFY(taken.open(QFile::WriteOnly));
    taken.write("mine");
    taken.close();
    program.app.start({});
    program.part<QLineEdit>(u"yourName"_s)->setText(u"Ana Silva"_s);
    QTest::mouseClick(program.part<QPushButton>(u"startEmpty"_s), Qt::LeftButton);
    QTRY_VERIFY(program.app.window());
    QCOMPARE(QFileInfo(program.app.desk()->database().path()).fileName(), u"office-2.desk"_s);
    QVERIFY(taken.open(QFile::ReadOnly));
    QCOMPARE(taken.readAll(), QByteArray("mine"));
}

void TestStart::whatAnotherProcessWritesIsSeenWithinASecond()
{
    Program program;
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    program.app.openDesk(desk.path());
    QTRY_VERIFY(program.app.window());
    QSignalSpy changed(program.app.desk(), &Desk::changed);
    desk.ticket(u"From elsewhere"_s); // another connection to the same file
    QVERIFY(changed.wait(1500));
    QVERIFY(changed.first().first().value<ChangeEvent>().elsewhere);
}

void TestStart::theDeskThatIsShownStaysClaimedWhenAnotherCannotBeOpened()
{
    test::TempDesk shown, other;
    QTemporaryDir folder;
    const QString broken = folder.filePath(u"broken.desk"_s);
    QFile file(broken);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("no desk");
    file.close();
    const auto options = [&folder](const QString &settings) {
        return Application::Options{systemNow, folder.filePath(settings), folder.path(), true};
    };
    Application first(options(u"first.ini"_s)), second(options(u"second.ini"_s)), third(options(u"third.ini"_s));
    first.openDesk(shown.path());
    QTRY_VERIFY(first.window());
    first.openDesk(broken);
    QTRY_VERIFY(first.dialog());
    QCOMPARE(first.desk()->database().path(), QFileInfo(shown.path()).absoluteFilePath());
    QSignalSpy secondEnds(&second, &Application::closed), thirdEnds(&third, &Application::closed);
    second.openDesk(shown.path());
    QCOMPARE(secondEnds.count(), 1); // the first one has it
    QVERIFY(!second.window());
    second.openDesk(broken);
    QTRY_VERIFY(second.dialog()); // what could not be opened is nobody's
    first.openDesk(other.path());
    QTRY_COMPARE(first.desk()->database().path(), QFileInfo(other.path()).absoluteFilePath());
    third.openDesk(other.path());
    QCOMPARE(thirdEnds.count(), 1);
    QVERIFY(!third.window());
    third.openDesk(shown.path()); // left by the first one
    QTRY_VERIFY(third.window());
}

LAMP_TEST(TestStart)
#include "tst_start.moc"
