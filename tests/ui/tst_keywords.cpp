// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"
#include "support/lamptest.h"
#include "widgets/elidedlabel.h"
#include "windowfixture.h"
#include "work/workitemlist.h"

#include <QApplication>
#include <QTranslator>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
// A language that has names of its own for keys and writes nouns with a capital letter.
class LargeNouns final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words{{"Space", u"Leertaste"_s},     {"Enter", u"Eingabe"_s},
                                                      {"Backspace", u"Rücktaste"_s}, {"Ctrl", u"Strg"_s},
                                                      {"small", u"groß"_s},          {"Priority", u"Priorität"_s}};
        const QByteArray where = context;
        const bool known = where == "QShortcut" || where == "KeyHint" || where.contains("WorkItemList");
        return known ? words.value(source) : QString();
    }
};
} // namespace

// Keys are called as the reader calls them, in every place.
class TestKeyWords : public QObject {
    Q_OBJECT
private slots:
    void keysOfListsHaveTheNamesOfTheLanguage()
    {
        LargeNouns language;
        qApp->installTranslator(&language);
        test::WindowFixture fixture;
        QStringList keys;
        for (const Actions::KeyNote &note : fixture.window().actions().notes())
            keys << note.keys;
        qApp->removeTranslator(&language);
        QVERIFY2(keys.contains(u"Leertaste"_s) && keys.contains(u"Rücktaste"_s) && keys.contains(u"Eingabe"_s),
                 qPrintable(keys.join(u", "_s)));
    }

    void nounsKeepTheirCapitalsInTheLineOfKeys()
    {
        LargeNouns language;
        qApp->installTranslator(&language);
        test::WindowFixture fixture;
        fixture.window().pages().show(Page::Queue);
        fixture.window().pages().showView(u"is:open"_s);
        const auto line = [&fixture] {
            QStringList said;
            for (const auto *label : fixture.window().findChild<WorkItemList *>()->findChildren<ElidedLabel *>())
                said << label->text();
            return said.join(u'|');
        };
        QTRY_VERIFY2(line().contains(u"P Priorität"_s), qPrintable(line()));
        qApp->removeTranslator(&language);
    }

    void commandsBeginSmallWhereTheLanguageWritesThemSo()
    {
        test::WindowFixture fixture;
        fixture.window().pages().show(Page::Queue);
        fixture.window().pages().showView(u"is:open"_s);
        const auto line = [&fixture] {
            QStringList said;
            for (const auto *label : fixture.window().findChild<WorkItemList *>()->findChildren<ElidedLabel *>())
                said << label->text();
            return said.join(u'|');
        };
        QTRY_VERIFY2(line().contains(u"P priority"_s), qPrintable(line()));
    }
};

LAMP_TEST(TestKeyWords)
#include "tst_keywords.moc"
