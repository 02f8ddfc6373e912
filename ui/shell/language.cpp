// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

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
