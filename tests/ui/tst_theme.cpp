// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "theme/theme.h"
#include "shell/rail.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { applyTheme(*qApp, Theme::Light); }

    void textIsReadableOnItsGround_data();
    void textIsReadableOnItsGround();
    void iconsAreThereAndCanBeSeen_data();
    void iconsAreThereAndCanBeSeen();
    void everyIconThatTheSourcesNameExists();
    void iconsOfTheFileDialogCanBeSeen_data() { iconsAreThereAndCanBeSeen_data(); }
    void iconsOfTheFileDialogCanBeSeen();
    void anUnknownIconIsNull() { QVERIFY(icon("no-such-icon").isNull()); }
    void anIconFollowsTheTheme();
    void anIconKeepsItsShapeInATallPlace();
    void aWarningKeepsItsMark();
    void textOfFieldsBeginsAtOnePlace();
    void aWordWithAMenuHasRoomForItsChevron();
    void namesOfStatusColoursAreInks_data();
    void namesOfStatusColoursAreInks();
    void largerTextEnlargesTheRhythm();
    void themeCodesComeBack();
    void wordsOnTheAccentAreReadable_data();
    void wordsOnTheAccentAreReadable();
};

namespace {
const std::pair<const char *, Theme> themes[] = {
    {"light", Theme::Light}, {"dark", Theme::Dark}, {"high contrast", Theme::HighContrast}};

// The strongest contrast that a pixel of the icon has with the ground.
double strongest(const QIcon &picture, const QColor &ground)
{
    const QImage image = picture.pixmap(QSize(22, 22)).toImage().convertToFormat(QImage::Format_ARGB32);
    double best = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200)
                best = std::max(best, contrast(pixel, ground));
    return best;
}
} // namespace

void TestTheme::textIsReadableOnItsGround_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Ink>("text");
    QTest::addColumn<Ink>("ground");
    const std::pair<Ink, Ink> pairs[] = {
        {Ink::Text, Ink::Bg},   {Ink::Text, Ink::Panel}, {Ink::Text, Ink::Alt},   {Ink::Text, Ink::Sel},
        {Ink::Text, Ink::Rail}, {Ink::Text, Ink::Code},  {Ink::Text, Ink::Note},  {Ink::Text, Ink::Mark},
        {Ink::Text, Ink::GryB}, {Ink::Mute, Ink::Bg},    {Ink::Mute, Ink::Panel}, {Ink::Mute, Ink::Alt},
        {Ink::Mute, Ink::Rail}, {Ink::Mute, Ink::Sel},   {Ink::Mute, Ink::Note},  {Ink::Mute, Ink::Code},
        {Ink::Red, Ink::RedB},  {Ink::Red, Ink::Panel},  {Ink::Amb, Ink::AmbB},   {Ink::Amb, Ink::Panel},
        {Ink::Grn, Ink::GrnB},  {Ink::Grn, Ink::Panel},  {Ink::Blu, Ink::BluB},   {Ink::Blu, Ink::Panel},
        {Ink::Blu, Ink::Bg},    {Ink::Vio, Ink::VioB},   {Ink::Gry, Ink::GryB},   {Ink::Gry, Ink::Panel},
        {Ink::Amb, Ink::Note}};
    for (const auto &[name, theme] : themes)
        for (const auto &[text, ground] : pairs)
            QTest::addRow("%s: %d on %d", name, int(text), int(ground)) << theme << text << ground;
}

void TestTheme::textIsReadableOnItsGround()
{
    QFETCH(Theme, theme);
    QFETCH(Ink, text);
    QFETCH(Ink, ground);
    const double ratio = contrast(ink(text, theme), ink(ground, theme));
    QVERIFY2(ratio >= (theme == Theme::HighContrast ? 7.0 : 4.5), qPrintable(QString::number(ratio)));
}

void TestTheme::iconsAreThereAndCanBeSeen_data()
{
    QTest::addColumn<Theme>("theme");
    for (const auto &[name, theme] : themes)
        QTest::addRow("%s", name) << theme;
}

void TestTheme::iconsAreThereAndCanBeSeen()
{
    QFETCH(Theme, theme);
    applyTheme(*qApp, theme);
    for (const Page page : Pages)
        for (const Ink colour : {Ink::Text, Ink::Mute}) {
            const QIcon picture = icon(pageIcon(page), colour);
            QVERIFY2(!picture.isNull(), pageIcon(page));
            for (const Ink ground : {Ink::Rail, Ink::Panel})
                QVERIFY2(strongest(picture, ink(ground)) >= 3, pageIcon(page));
        }
}

void TestTheme::everyIconThatTheSourcesNameExists()
{
    const QRegularExpression named(u"\\bicon\\(\"([a-z0-9-]+)\""_s);
    int found = 0;
    for (QDirIterator it(test::sourceFile("ui"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &match : named.globalMatch(text)) {
            ++found;
            QVERIFY2(!icon(match.captured(1).toLatin1().constData()).isNull(),
                     qPrintable(file.fileName() + u": "_s + match.captured(1)));
        }
    }
    QVERIFY(found > 10);
}

void TestTheme::iconsOfTheFileDialogCanBeSeen()
{
    QFETCH(Theme, theme);
    applyTheme(*qApp, theme);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    int found = 0;
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->icon().isNull())
            continue;
        ++found;
        QVERIFY2(strongest(button->icon(), ink(Ink::Panel)) >= 3, qPrintable(button->objectName()));
    }
    QVERIFY(found >= 5); // back, forward, up, new folder, list, details
}

void TestTheme::anIconFollowsTheTheme()
{
    const QIcon picture = icon("search");
    applyTheme(*qApp, Theme::Light);
    QVERIFY(strongest(picture, ink(Ink::Panel)) >= 3);
    applyTheme(*qApp, Theme::Dark);
    QVERIFY(strongest(picture, ink(Ink::Panel)) >= 3);
}

void TestTheme::anIconKeepsItsShapeInATallPlace()
{
    const QIcon picture = icon("documentation");
    picture.pixmap(16, 16); // drawn in a square before
    QImage ground(16, 40, QImage::Format_ARGB32_Premultiplied);
    ground.fill(Qt::transparent);
    QPainter painter(&ground);
    picture.paint(&painter, ground.rect());
    painter.end();
    for (const int y : {2, 8, 31, 37})
        for (int x = 0; x < ground.width(); ++x)
            QCOMPARE(qAlpha(ground.pixel(x, y)), 0);
}

void TestTheme::aWarningKeepsItsMark()
{
    for (const char *name : {"dialog-warning", "data-warning"}) {
        const QImage image = icon(name).pixmap(QSize(22, 22)).toImage().convertToFormat(QImage::Format_ARGB32);
        QVERIFY2(image.pixelColor(10, 10).alpha() < 60, name); // the stroke of the mark is open
        QVERIFY2(image.pixelColor(11, 14).alpha() > 200, name); // what stands between stroke and dot is not
        QVERIFY2(image.pixelColor(7, 16).alpha() > 200, name);
    }
}

void TestTheme::textOfFieldsBeginsAtOnePlace()
{
    QComboBox box;
    box.setEditable(true);
    QDateEdit day;
    day.setCalendarPopup(true);
    QSpinBox count;
    for (QWidget *field : std::initializer_list<QWidget *>{&box, &day, &count}) {
        field->resize(200, 30);
        field->show();
        const auto *line = field->findChild<QLineEdit *>();
        QTRY_VERIFY2(line->x() <= 2, field->metaObject()->className()); // it indents its text by itself
    }
}

void TestTheme::aWordWithAMenuHasRoomForItsChevron()
{
    applyTheme(*qApp, Theme::Light);
    QToolButton plain, word;
    QMenu menu;
    for (QToolButton *button : {&plain, &word}) {
        button->setText(u"by phone"_s);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    word.setMenu(&menu);
    QVERIFY(word.sizeHint().width() >= plain.sizeHint().width() + unit());
    word.setText(u"⋯"_s);
    plain.setText(u"⋯"_s);
    QCOMPARE(word.sizeHint().width(), plain.sizeHint().width());
}

void TestTheme::namesOfStatusColoursAreInks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Ink>("expected");
    QTest::addColumn<Ink>("ground");
    QTest::newRow("blu") << u"blu"_s << Ink::Blu << Ink::BluB;
    QTest::newRow("amb") << u"amb"_s << Ink::Amb << Ink::AmbB;
    QTest::newRow("grn") << u"grn"_s << Ink::Grn << Ink::GrnB;
    QTest::newRow("vio") << u"vio"_s << Ink::Vio << Ink::VioB;
    QTest::newRow("red") << u"red"_s << Ink::Red << Ink::RedB;
    QTest::newRow("unknown") << u"pink"_s << Ink::Gry << Ink::GryB;
    QTest::newRow("empty") << QString() << Ink::Gry << Ink::GryB;
}

void TestTheme::namesOfStatusColoursAreInks()
{
    QFETCH(QString, name);
    QFETCH(Ink, expected);
    QFETCH(Ink, ground);
    QCOMPARE(inkNamed(name), expected);
    QCOMPARE(groundOf(inkNamed(name)), ground);
}

void TestTheme::largerTextEnlargesTheRhythm()
{
    applyTheme(*qApp, Theme::Light);
    const int usual = unit();
    applyTheme(*qApp, Theme::Light, 1.5);
    QVERIFY(unit() > usual);
    QVERIFY(QApplication::font().pointSizeF() > 14);
}

void TestTheme::themeCodesComeBack()
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast})
        QCOMPARE(themeFromCode(codeOfTheme(theme)), theme);
}

void TestTheme::wordsOnTheAccentAreReadable_data() { iconsAreThereAndCanBeSeen_data(); }

void TestTheme::wordsOnTheAccentAreReadable()
{
    QFETCH(Theme, theme);
    applyTheme(*qApp, theme);
    QVERIFY(contrast(onAccent(), ink(Ink::Acc)) >= 4.5);
}

LAMP_TEST(TestTheme)
#include "tst_theme.moc"
