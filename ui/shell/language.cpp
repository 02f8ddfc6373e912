// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QAction>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Names of keys as Qt asks for them. They are translated here, too: one name for one key in every sentence of the
// program, also where the system has no words of Qt in the language.
[[maybe_unused]] constexpr const char *keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),      QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),       QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),       QT_TRANSLATE_NOOP("QShortcut", "Ins"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),      QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),      QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),      QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),        QT_TRANSLATE_NOOP("QShortcut", "Down")};

QChar accented(QChar letter)
{
    static constexpr QStringView plain = u"AEIOUaeiouncyNCY", marked = u"ÅÉÎÖÛåéîöûñçýÑÇÝ";
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

// A place holder (%1, %L1, %n, %Ln) and an HTML tag or entity keep their letters.
qsizetype untouched(QStringView text, qsizetype at)
{
    if (text[at] == u'%') {
        qsizetype end = at + 1;
        if (end < text.size() && text[end] == u'L')
            ++end;
        while (end < text.size() && (text[end].isDigit() || text[end] == u'n'))
            ++end;
        return end - at;
    }
    if (text[at] == u'<')
        if (const qsizetype end = text.indexOf(u'>', at); end > 0)
            return end - at + 1;
    return 0;
}

void install(QCoreApplication &app, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(name, folder))
        app.installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString keyHint(const QAction &action)
{
    // Languages that write nouns large keep the words as the menus have them.
    const bool small = QCoreApplication::translate(
        "KeyHint", "small", "write 'small' if commands in a line of keys (P priority) are in small letters, any other "
                            "word if they stay as in menus") == "small"_L1;
    const QString words = QString(action.text()).remove(u'&');
    return action.shortcut().toString(QKeySequence::NativeText) + u' ' + (small ? words.toLower() : words);
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty())
        return {};
    QString changed;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype kept = untouched(text, i); kept > 0) {
            changed += QStringView(text).mid(i, kept);
            i += kept;
        } else {
            changed += accented(text[i++]);
        }
    }
    return u'[' + changed + QString(text.size() * 2 / 5, u'·') + u']';
}

void installLanguage(QCoreApplication &app, const QString &code)
{
    if (code == "pseudo"_L1) {
        app.installTranslator(new PseudoTranslator(&app));
        return;
    }
    if (!code.isEmpty())
        QLocale::setDefault(QLocale(code));
    else if (QLocale().language() == QLocale::C) // a machine without a language writes times with seconds
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString language = QLocale::languageToCode(QLocale().language());
    const QString ours = u":/lamplighter/i18n"_s;
    install(app, u"lamplighter_en"_s, ours); // plural forms
    install(app, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (language != "en"_L1 && language != "C"_L1)
        install(app, u"lamplighter_"_s + language, ours);
}

} // namespace lamp
