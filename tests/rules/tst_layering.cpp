// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"
#include "support/lamptest.h"

using namespace Qt::StringLiterals;
using lamp::test::Source;

// Which folder may know which; read from the includes.
class TestLayering : public QObject {
    Q_OBJECT
private slots:
    void aFolderIncludesOnlyWhatItMayKnow_data();
    void aFolderIncludesOnlyWhatItMayKnow();
    void theSourcesAreFound() { QVERIFY(lamp::test::sources({u"models"_s, u"ui"_s, u"app"_s}).size() > 100); }
    void onlyTheStoreKnowsTheDatabaseEngine();
    void onlyTheStoreSpeaksSql();
    void nothingBelowTheWindowKnowsWidgets();
    void theScheduleKnowsNoPixels();
    void itemModelsKnowNoColoursOrPictures();
    void theCommandLineKnowsNoWidgets();
};

namespace {

QStringList includesOf(const Source &source)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+[\"<]([^\">]+)[\">]"_s);
    QStringList found;
    for (const QString &line : source.lines)
        if (const auto match = include.match(line); match.hasMatch())
            found << match.captured(1);
    return found;
}

QByteArray report(const QStringList &lines) { return lines.join(u'\n').toUtf8(); }

const QString widgetHeaders =
    u"^\\s*#\\s*include\\s+<(QtWidgets|QWidget|QApplication|QDialog|QLabel|QPushButton|QMessageBox|QMenu|QLineEdit|"
    "QAbstractItemView|QTableView|QTreeView|QListView|QTextEdit|QPlainTextEdit|QTextBrowser|QStyle\\w*|QLayout|"
    "Q\\w+Layout|QFrame|QScrollArea|QStyledItemDelegate|QFileDialog|QMainWindow|QToolButton|QComboBox)>"_s;

} // namespace

void TestLayering::aFolderIncludesOnlyWhatItMayKnow_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("mayKnow");
    QTest::newRow("core") << u"models/core"_s << QStringList{u"core"_s};
    QTest::newRow("domain") << u"models/domain"_s << QStringList{u"core"_s, u"domain"_s};
    QTest::newRow("schedule") << u"models/schedule"_s << QStringList{u"core"_s, u"domain"_s, u"schedule"_s};
    QTest::newRow("store") << u"models/store"_s << QStringList{u"core"_s, u"domain"_s, u"store"_s};
    QTest::newRow("services") << u"models/services"_s << QStringList{u"core"_s,  u"domain"_s,   u"schedule"_s,
                                                                     u"store"_s, u"services"_s, u"exchange"_s};
    QTest::newRow("exchange") << u"models/exchange"_s << QStringList{u"core"_s,  u"domain"_s,   u"schedule"_s,
                                                                     u"store"_s, u"services"_s, u"exchange"_s};
    QTest::newRow("items") << u"models/items"_s
                           << QStringList{u"core"_s, u"domain"_s, u"schedule"_s, u"store"_s, u"services"_s, u"items"_s};
    const QStringList models{u"core"_s, u"domain"_s, u"schedule"_s, u"services"_s, u"exchange"_s, u"items"_s};
    const QStringList window{u"shell"_s,   u"work"_s,     u"knowledge"_s, u"calendar"_s, u"register"_s,
                             u"insight"_s, u"settings"_s, u"widgets"_s,   u"theme"_s,    u"run"_s};
    QTest::newRow("window") << u"ui"_s << models + window;
    QTest::newRow("theme") << u"ui/theme"_s << QStringList{u"theme"_s};
    QTest::newRow("widgets") << u"ui/widgets"_s << models + QStringList{u"widgets"_s, u"theme"_s};
}

void TestLayering::aFolderIncludesOnlyWhatItMayKnow()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, mayKnow);
    static const QStringList ours{u"core"_s,     u"domain"_s,    u"schedule"_s, u"store"_s,
                                  u"services"_s, u"exchange"_s,  u"items"_s,    u"shell"_s,
                                  u"work"_s,     u"knowledge"_s, u"calendar"_s, u"register"_s,
                                  u"insight"_s,  u"settings"_s,  u"widgets"_s,  u"theme"_s,
                                  u"run"_s};
    QStringList wrong;
    for (const Source &source : lamp::test::sources({folder}))
        for (const QString &include : includesOf(source))
            if (const QString first = include.section(u'/', 0, 0);
                include.contains(u'/') && ours.contains(first) && !mayKnow.contains(first))
                wrong << source.path + u" includes "_s + include;
    QVERIFY2(wrong.isEmpty(), report(wrong).constData());
}

void TestLayering::onlyTheStoreKnowsTheDatabaseEngine()
{
    auto list = lamp::test::sources({u"models"_s, u"ui"_s, u"app"_s});
    list.removeIf([](const Source &source) { return source.isBelow(u"models/store"); });
    const auto wrong = lamp::test::offences(list,
                                            u"#\\s*include\\s+<(QSql\\w*|QtSql|sqlite3\\.h)>|\"store/query\\.h\""_s);
    QVERIFY2(wrong.isEmpty(), report(wrong).constData());
}

void TestLayering::onlyTheStoreSpeaksSql()
{
    auto list = lamp::test::sources({u"models"_s, u"ui"_s, u"app"_s});
    list.removeIf([](const Source &source) { return source.isBelow(u"models/store"); });
    const auto wrong = lamp::test::offences(
        list,
        u"\"\\s*(SELECT\\s+[\\w*(]|INSERT\\s+INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s|"
        "CREATE\\s+(TABLE|INDEX)\\s|PRAGMA\\s|WHERE\\s+\\w+\\s*=)"_s);
    QVERIFY2(wrong.isEmpty(), report(wrong).constData());
}

void TestLayering::nothingBelowTheWindowKnowsWidgets()
{
    const auto wrong = lamp::test::offences(lamp::test::sources({u"models"_s}), widgetHeaders);
    QVERIFY2(wrong.isEmpty(), report(wrong).constData());
}

void TestLayering::theScheduleKnowsNoPixels()
{
    const auto wrong = lamp::test::offences(
        lamp::test::sources({u"models/schedule"_s, u"models/core"_s, u"models/domain"_s}),
        u"#\\s*include\\s+<(QtGui|QColor|QIcon|QFont|QImage|QPixmap|QPainter|QBrush|QTextDocument)>"_s);
    QVERIFY2(wrong.isEmpty(), report(wrong).constData());
}

void TestLayering::itemModelsKnowNoColoursOrPictures()
{
    const auto wrong = lamp::test::offences(lamp::test::sources({u"models/items"_s}),
                                            u"\\b(QColor|QIcon|QPixmap|QBrush|DecorationRole)\\b"_s);
    QVERIFY2(wrong.isEmpty(), report(wrong).constData());
}

void TestLayering::theCommandLineKnowsNoWidgets()
{
    auto list = lamp::test::sources({u"app"_s});
    list.removeIf([](const Source &source) { return !source.path.startsWith(u"app/cli"); });
    QVERIFY(!list.isEmpty());
    auto wrong = lamp::test::offences(list, widgetHeaders);
    for (const Source &source : std::as_const(list))
        for (const QString &include : includesOf(source))
            if (include.startsWith(u"shell/") || include.startsWith(u"theme/") || include.startsWith(u"widgets/"))
                wrong << source.path + u" includes "_s + include;
    QVERIFY2(wrong.isEmpty(), report(wrong).constData());
}

LAMP_TEST(TestLayering)
#include "tst_layering.moc"
