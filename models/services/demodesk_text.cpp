// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demodesk_text.h"

#include "services/content.h"

#include <QJsonArray>

namespace lamp::demodesk {

using namespace Qt::StringLiterals;

quint64 DemoDice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

DemoDice DemoDice::stream(quint64 seed, quint64 part, qint64 batch)
{
    DemoDice parts(seed ^ part);
    DemoDice batches(parts.next() ^ static_cast<quint64>(batch));
    return DemoDice(batches.next());
}

namespace {

Result<void> readLists(const QJsonObject &object, DemoWords &words)
{
    const std::pair<QLatin1StringView, QStringList &> lists[] = {
        {"first"_L1, words.first},     {"last"_L1, words.last},           {"departments"_L1, words.departments},
        {"sites"_L1, words.sites},     {"floors"_L1, words.floors},       {"suppliers"_L1, words.suppliers},
        {"services"_L1, words.services}, {"tags"_L1, words.tags},         {"places"_L1, words.places},
        {"when"_L1, words.when},       {"reports"_L1, words.reports},     {"notes"_L1, words.notes},
        {"told"_L1, words.told},       {"actions"_L1, words.actions},     {"objects"_L1, words.objects},
        {"contexts"_L1, words.contexts}, {"paragraphs"_L1, words.paragraphs}, {"checks"_L1, words.checks}};
    for (const auto &[key, list] : lists) {
        list = object[key].toVariant().toStringList();
        if (list.isEmpty())
            return fail(Error::Kind::Corrupt, u"sample/demo.json: no words for "_s + key);
    }
    return {};
}

template <class Take>
Result<void> readRows(const QJsonObject &object, QLatin1StringView key, Take take)
{
    const QJsonArray rows = object[key].toArray();
    if (rows.isEmpty())
        return fail(Error::Kind::Corrupt, u"sample/demo.json: no rows for "_s + key);
    for (const auto &row : rows)
        take(row.toArray());
    return {};
}

} // namespace

Result<DemoWords> DemoWords::load()
{
    LAMP_TRY(document, content::json(u"sample/demo.json"_s));
    const QJsonObject object = document.object();
    DemoWords words;
    LAMP_CHECK(readLists(object, words));
    LAMP_CHECK(readRows(object, "subjects"_L1, [&](const QJsonArray &a) {
        const QStringList troubles = a[3].toVariant().toStringList();
        words.subjects.append({a[0].toString(), a[1].toString(), a[2].toString(), troubles});
    }));
    LAMP_CHECK(readRows(object, "fixes"_L1, [&](const QJsonArray &a) {
        words.fixes.append({a[0].toString(), a[1].toString()});
    }));
    LAMP_CHECK(readRows(object, "commands"_L1, [&](const QJsonArray &a) {
        words.commands.append({a[0].toString(), a[1].toString()});
    }));
    LAMP_CHECK(readRows(object, "plans"_L1, [&](const QJsonArray &a) {
        words.rhythms.append({a[0].toString(), a[1].toString(), a[2].toString(), a[3].toInteger()});
    }));
    return words;
}

QString DemoWords::filled(QString pattern, DemoDice &dice) const
{
    if (pattern.contains(u"{when}"_s))
        pattern.replace(u"{when}"_s, one(when, dice));
    if (pattern.contains(u"{place}"_s))
        pattern.replace(u"{place}"_s, one(places, dice));
    if (pattern.contains(u"{n}"_s))
        pattern.replace(u"{n}"_s, QString::number(dice.between(2, 59)));
    if (pattern.contains(u"{code}"_s))
        pattern.replace(u"{code}"_s, u"0x"_s + QString::number(0x80070000 + dice.below(0xffff), 16));
    return pattern;
}

// One draw a statement: the order of draws must not depend on the compiler.
QString DemoWords::title(const DemoSubject &subject, DemoDice &dice) const
{
    QString text = subject.thing + u' ';
    text += one(subject.troubles, dice);
    if (dice.chance(600))
        text += u' ' + one(when, dice);
    if (dice.chance(500))
        text += u' ' + one(places, dice);
    return filled(text, dice);
}

QString DemoWords::sentences(const QStringList &list, qint64 count, DemoDice &dice) const
{
    QString text;
    for (qint64 i = 0; i < count; ++i) {
        if (i > 0)
            text += u' ';
        const QString pattern = one(list, dice);
        text += filled(pattern, dice);
    }
    return text;
}

QString DemoWords::articleTitle(DemoDice &dice) const
{
    QString text = one(actions, dice);
    text += u' ' + one(objects, dice);
    text += u' ' + one(contexts, dice);
    return filled(text, dice);
}

QString DemoWords::articleBody(DemoDice &dice) const
{
    const auto section = [&](QStringView heading, qint64 least, qint64 most) {
        const qint64 count = dice.between(least, most);
        const QString words = sentences(paragraphs, count, dice);
        return QString(u"## " + heading + u"\n\n" + words + u"\n\n");
    };
    QString text = section(u"Symptom", 1, 2);
    text += section(u"Affects", 1, 1);
    text += u"## Steps\n\n";
    const qint64 steps = dice.between(2, 5);
    for (qint64 step = 1; step <= steps; ++step) {
        const QString words = sentences(paragraphs, 1, dice);
        const DemoCommand &command = commands[dice.below(commands.size())];
        const QString code = filled(command.code, dice).replace(u'\n', u"\n   "_s);
        text += QString::number(step) + u". " + words + u"\n\n   ```" + command.language + u"\n   " + code
            + u"\n   ```\n\n";
    }
    text += section(u"Check", 1, 1);
    text += section(u"Roll back", 1, 2);
    return text;
}

} // namespace lamp::demodesk
