// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/starterwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace lamp::starter {

using namespace Qt::StringLiterals;

Result<Words> Words::in(const QString &language)
{
    Words words;
    if (!languages().contains(language))
        return words;
    LAMP_TRY(document, content::json(u"starter/words/" + language + u".json"));
    const QJsonObject texts = document.object();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        words.m_texts.insert(it.key(), it.value().toString());
    return words;
}

QString language()
{
    return QCoreApplication::translate("Starter", "en",
                                       "not a word: the code of your language, as 'de', when resources/starter/words "
                                       "has a file of it");
}

QStringList languages()
{
    QStringList codes = QDir(u":/lamplighter/starter/words"_s).entryList({u"*.json"_s}, QDir::Files);
    codes.replaceInStrings(u".json"_s, QString());
    return codes;
}

Result<content::Categories> categoryPaths(const QList<Category> &categories)
{
    content::Categories paths = content::categoryPaths(categories);
    LAMP_TRY(document, content::json(u"starter/desk.json"_s));
    const QJsonArray groups = document.object()["categories"_L1].toArray();
    for (const QString &code : languages()) {
        LAMP_TRY(words, Words::in(code));
        const auto alias = [&](const QString &english, const QString &own) {
            if (const auto found = paths.constFind(own); found != paths.constEnd() && !paths.contains(english))
                paths.insert(english, CategoryId{*found});
        };
        for (const auto &group : groups) {
            const QJsonArray names = group.toArray();
            const QString top = names.first().toString();
            alias(top, words(top));
            for (qsizetype i = 1; i < names.size(); ++i)
                alias(top + u'/' + names[i].toString(), words(top) + u'/' + words(names[i].toString()));
        }
    }
    return paths;
}

Result<QStringList> inEveryLanguage(const QString &english)
{
    QStringList texts{english};
    for (const QString &code : languages()) {
        LAMP_TRY(words, Words::in(code));
        texts.append(words(english));
    }
    texts.removeDuplicates();
    return texts;
}

Result<StatusUse> statusNamed(const QString &name)
{
    LAMP_TRY(document, content::json(u"starter/desk.json"_s));
    const QJsonArray statuses = document.object()["statuses"_L1].toArray();
    for (const QString &code : QStringList{u"en"_s} + languages()) {
        LAMP_TRY(words, Words::in(code));
        for (const auto &status : statuses)
            if (words(status["name"_L1].toString()).compare(name, Qt::CaseInsensitive) == 0)
                return fromCode<StatusUse>(status["use"_L1].toString()).value_or(StatusUse::None);
    }
    return StatusUse::None;
}

} // namespace lamp::starter
