// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articlefront.h"

#include "core/text.h"
#include "domain/frontlines.h"
#include "services/catalog.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

CategoryId categoryNamed(const QString &path, const Catalog &catalog)
{
    const auto plain = [](QString one) {
        QStringList names;
        for (const QString &name : one.replace(u'\u203a', u'/').split(u'/', Qt::SkipEmptyParts))
            names.append(folded(name.trimmed()));
        return names.join(u'/');
    };
    for (const Category &category : catalog.categories)
        if (plain(catalog.categoryPath(category.id)) == plain(path))
            return category.id;
    return {};
}

PersonId technicianNamed(const QString &name, const Catalog &catalog)
{
    for (const Person &person : catalog.technicians)
        if (folded(person.name) == folded(name))
            return person.id;
    return {};
}

bool takeDate(const QString &value, QDate &date)
{
    date = QDate::fromString(value.left(10), Qt::ISODate);
    return date.isValid();
}

bool takeMinutes(const QString &value, qint64 &minutes)
{
    bool number = false;
    minutes = value.toInt(&number);
    return number && minutes >= 0 && minutes <= 10'000;
}

bool takeState(const QString &value, ArticleState &state)
{
    const auto found = fromCode<ArticleState>(value.toLower());
    state = found.value_or(state);
    return found.has_value();
}

// Whether the value was understood; what was not leaves the article as it was.
bool takeValue(const QString &key, const QString &value, const Catalog &catalog, FrontFacts &facts)
{
    Article article = facts.article;
    bool taken = true;
    if (key == "title"_L1)
        article.title = cleanName(value).simplified().left(300);
    else if (key == "folder"_L1)
        article.folder = cleanName(value).left(300);
    else if (key == "affects"_L1)
        article.affects = cleanName(value).left(500);
    else if (key == "language"_L1 || key == "lang"_L1)
        article.language = value.left(20);
    else if (key == "risk"_L1)
        article.risk = value.toLower().left(20);
    else if (key == "state"_L1 || key == "status"_L1)
        taken = takeState(value, article.state);
    else if (key == "minutes"_L1)
        taken = takeMinutes(value, article.minutes);
    else if (key == "category"_L1)
        taken = bool(article.categoryId = categoryNamed(value, catalog));
    else if (key == "owner"_L1)
        taken = bool(article.ownerId = technicianNamed(value, catalog));
    else if (key == "verified"_L1)
        taken = takeDate(value, article.verifiedOn);
    else if (key == "review"_L1)
        taken = takeDate(value, article.reviewOn);
    else if (key == "tags"_L1)
        facts.tags = value.split(u", "_s, Qt::SkipEmptyParts);
    else
        return false;
    if (taken)
        facts.article = article;
    return taken;
}

} // namespace

FrontFacts frontFacts(const QString &text, const Article &base, const Catalog &catalog)
{
    FrontFacts facts{base, std::nullopt, {}};
    for (const QList<frontlines::Entry> entries = frontlines::entries(text); const auto &entry : entries)
        if (!entry.value.isEmpty() && takeValue(entry.key.toLower(), entry.value, catalog, facts))
            facts.keys.append(entry.key);
    return facts;
}

} // namespace lamp
