// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/querycompletion.h"

#include "core/text.h"
#include "domain/query.h"
#include "domain/queryfields.h"
#include "services/desk.h"
#include "store/querynames.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
using Offers = QList<QueryOffer>;

QString valueText(const QString &value)
{
    return toText(Filter{.op = Filter::Op::Term, .field = u"x"_s, .values = {value}}).mid(2);
}

Offers fieldOffers(const Catalog &catalog)
{
    Offers offers;
    for (const QString &field : filterFields() + QStringList{u"sort"_s, u"group"_s})
        if ((field != u"assignee" || catalog.has(u"assignee")) && (field != u"deadline" || catalog.has(u"clocks")))
            offers.append({field + u':', {}});
    return offers;
}

// Names of small tables, which the catalog holds.
Offers catalogOffers(const Catalog &catalog, const QString &field)
{
    Offers offers;
    const auto add = [&offers](const QString &value, const QString &hint = {}) {
        offers.append({valueText(value), hint == value ? QString() : hint});
    };
    if (field == u"status") {
        add(u"open"_s);
        add(u"closed"_s);
        for (const Status &status : catalog.statuses)
            add(status.use == StatusUse::None ? status.name : codeOf(status.use), status.name);
    } else if (field == u"category") {
        for (const Category &category : catalog.categories)
            add(category.name, catalog.categoryPath(category.id));
    } else if (field == u"tag") {
        for (const Tag &tag : catalog.tags)
            add(tag.name);
    } else if (field == u"team") {
        for (const Team &team : catalog.teams)
            add(team.name);
    } else if (field == u"service") {
        for (const Service &service : catalog.services)
            add(service.name);
    } else if (field == u"location") {
        for (const Location &location : catalog.locations)
            add(location.name, catalog.location(location.id));
    } else if (field == u"channel" || field == u"fix") {
        for (const Choice &choice : catalog.choicesOf(field))
            add(choice.code, choice.label);
    }
    return offers;
}

Offers ownWords(const QString &field, const QString &sign)
{
    QStringList words = field == u"group" ? groupKeys() : field == u"sort" ? sortKeys() : fieldValuesOf(field);
    if (fieldType(field) == FieldType::Date && field != u"sort" && field != u"group") {
        if (!sign.isEmpty())
            words.removeAll(u"none"_s);
        words += {u"now"_s, u"2h"_s, u"+2h"_s, u"7d"_s, u"+7d"_s, u"30d"_s, u"month"_s, u"year"_s};
    }
    if (field == u"quiet")
        words = {u">2d"_s, u">5d"_s, u">10d"_s, u">30d"_s};
    if (!sign.isEmpty())
        words.replaceInStrings(QRegularExpression(u"^[<>]=?"_s), QString());
    words.removeDuplicates();
    Offers offers;
    for (const QString &word : std::as_const(words))
        offers.append({word, {}});
    return offers;
}

// What begins with the typed letters first, then what holds them.
Offers fittingOffers(const Offers &offers, const QString &typed)
{
    const QString wanted = folded(typed);
    Offers begin, hold;
    for (const QueryOffer &offer : offers) {
        const QString text = folded(QString(offer.text).remove(u'"')), hint = folded(offer.hint);
        if (text.startsWith(wanted) || hint.startsWith(wanted))
            begin.append(offer);
        else if (text.contains(wanted) || hint.contains(wanted))
            hold.append(offer);
    }
    return begin + hold;
}

bool isOfRegister(const QString &field)
{
    return field == u"requester" || field == u"asset" || field == u"supplier" || field == u"assignee";
}
} // namespace

QFuture<Result<QList<QueryOffer>>> queryOffers(Desk &desk, const TypedWord &word, qsizetype limit)
{
    return desk.database().read([word, limit, catalog = desk.catalogSnapshot()](Connection &c) -> Result<Offers> {
        if (!word.isValue())
            return fittingOffers(fieldOffers(*catalog), word.typed).mid(0, limit);
        Offers own = ownWords(word.field, word.sign);
        if (!catalog->has(u"clocks"))
            own.removeIf(
                [](const QueryOffer &offer) { return offer.text == u"breached" || offer.text == u"deadline"; });
        if (!catalog->has(u"problems"))
            own.removeIf([](const QueryOffer &offer) { return offer.text == u"known-error"; });
        Offers offers = fittingOffers(own + catalogOffers(*catalog, word.field), word.typed);
        if (isOfRegister(word.field)) {
            LAMP_TRY(names, querynames::like(c, word.field, word.typed, limit));
            for (const querynames::Found &found : std::as_const(names))
                offers.append({valueText(found.name), found.hint});
        }
        return offers.mid(0, limit);
    });
}

} // namespace lamp
