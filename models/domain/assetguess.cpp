// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assetguess.h"

#include "core/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostFitting = 3;
constexpr int Clear = 2; // points of place or owner below which nothing is certain

// A kind, the words that name it (folded; * where more letters may stand), and the kind that has such a thing built in.
struct KindWords {
    const char *kind, *words, *within;
};
constexpr KindWords Kinds[] = {
    {"computer",
     "laptop* notebook* pc computer* rechner* workstation* desktop* thinkpad* latitude* elitebook* elitedesk* macbook*",
     ""},
    {"printer", "print* *printer* druck* *drucker* toner* paper papierstau laserjet* officejet* copier* kopier*", ""},
    {"scanner", "scan* *scanner*", "printer"},
    {"plotter", "plotter*", ""},
    {"screen", "screen* monitor* *bildschirm* display*", "computer"},
    {"accessory", "mouse maus keyboard* tastatur* dock* headset* webcam* charger* ladegerat* netzteil*", "computer"},
    {"phone", "phone* *telefon* smartphone* iphone* handy* mobile", ""},
    {"tablet", "*tablet* ipad*", ""},
    {"server", "server* *server", ""},
    {"storage", "storage nas raid", ""},
    {"switch", "switch switches", ""},
    {"router", "*router* modem*", ""},
    {"firewall", "firewall*", ""},
    {"access point", "access_point* accesspoint*", ""},
    {"ups", "ups usv", ""},
    {"projector", "projector* projektor* beamer*", ""},
    {"room system", "room_system* meeting_room* conference_room* besprechungsraum*", ""},
};

// Words as they are compared: " print floor 2 ". Ordinals become numbers, the words for a floor become one.
QString normalized(QStringView text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:[.\\-][\\p{L}\\p{N}]+)*"_s);
    static const QRegularExpression ordinal(u"^(\\d+)(?:st|nd|rd|th)$"_s);
    static const QHash<QString, QString> same{
        {u"first"_s, u"1"_s},       {u"second"_s, u"2"_s},    {u"third"_s, u"3"_s},       {u"fourth"_s, u"4"_s},
        {u"ersten"_s, u"1"_s},      {u"erster"_s, u"1"_s},    {u"zweiten"_s, u"2"_s},     {u"zweiter"_s, u"2"_s},
        {u"dritten"_s, u"3"_s},     {u"dritter"_s, u"3"_s},   {u"vierten"_s, u"4"_s},     {u"vierter"_s, u"4"_s},
        {u"level"_s, u"floor"_s},   {u"stock"_s, u"floor"_s}, {u"stockwerk"_s, u"floor"_s},
        {u"etage"_s, u"floor"_s},   {u"og"_s, u"floor"_s}};
    const QString plain = folded(text);
    QString out(u' ');
    for (auto found = word.globalMatch(plain); found.hasNext();) {
        QString one = found.next().captured();
        if (const auto number = ordinal.match(one); number.hasMatch())
            one = number.captured(1);
        out += same.value(one, one) + u' ';
    }
    return out;
}

bool hasWord(const QString &text, QString pattern)
{
    pattern.replace(u'_', u' ');
    const bool inside = pattern.startsWith(u'*'), open = pattern.endsWith(u'*');
    pattern.remove(u'*');
    return text.contains((inside ? QString() : u" "_s) + pattern + (open ? QString() : u" "_s));
}

QStringList kindsOf(const Asset &asset)
{
    for (const QString &words : {asset.type, asset.model, asset.name})
        if (const QStringList kinds = assetKindsIn(words); !kinds.isEmpty())
            return kinds;
    return {};
}

QString within(const QString &kind)
{
    for (const KindWords &known : Kinds)
        if (kind == QLatin1StringView(known.kind))
            return QString::fromLatin1(known.within);
    return {};
}

// A laptop's screen is the laptop's; who prints from a laptop speaks of the printer.
QStringList kindsMeant(const QString &text)
{
    QStringList kinds = assetKindsIn(text);
    const QString computer = u"computer"_s;
    if (kinds.contains(computer)) {
        kinds.removeIf([&](const QString &kind) { return within(kind) == computer; });
        if (kinds.size() > 1)
            kinds.removeAll(computer);
    }
    return kinds;
}

// 2: of a kind that is meant, 1: one in which such a thing is built, 0: another thing.
int kindFit(const Asset &asset, const QStringList &meant, const QString &text)
{
    const QStringList kinds = kindsOf(asset);
    if (kinds.isEmpty())
        return asset.type.isEmpty() || !text.contains(normalized(asset.type)) ? 0 : 2;
    int best = 0;
    for (const QString &kind : meant)
        best = qMax(best, kinds.contains(kind) ? 2 : kinds.contains(within(kind)) ? 1 : 0);
    return best;
}

bool saysAll(const QString &text, const QString &name) // every word of the name, in any order
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words != QStringList{u"floor"_s}
        && std::ranges::all_of(words, [&](const QString &word) { return text.contains(u' ' + word + u' '); });
}

class Places {
public:
    Places(const AssetHints &hints, const QString &text)
    {
        for (const Location &location : hints.locations) {
            m_parent.insert(location.id.value, location.parentId.value);
            if (saysAll(text, normalized(location.name)))
                m_named.insert(location.id.value);
            if (!hints.caller.room.isEmpty() && folded(location.name) == folded(hints.caller.room))
                m_room = location.id.value;
        }
        m_caller = hints.caller.locationId ? hints.caller.locationId.value : m_room;
    }
    [[nodiscard]] bool isNamed() const { return !m_named.isEmpty(); }
    [[nodiscard]] bool isNamed(LocationId id) const
    {
        return std::ranges::any_of(chain(id.value), [this](qint64 place) { return m_named.contains(place); });
    }
    [[nodiscard]] bool isCallerKnown() const { return m_caller != 0; }
    // 3: at the caller's place, 2: where that place lies (the floor of the room), 1: within it.
    [[nodiscard]] int nearness(LocationId id) const
    {
        if (!id || m_caller == 0)
            return 0;
        return id.value == m_caller              ? 3
            : chain(m_caller).contains(id.value) ? 2
            : chain(id.value).contains(m_caller) ? 1
                                                 : 0;
    }

private:
    [[nodiscard]] QList<qint64> chain(qint64 id) const
    {
        QList<qint64> all;
        for (; id != 0 && !all.contains(id); id = m_parent.value(id)) // a circle in bad data ends here
            all.append(id);
        return all;
    }
    QHash<qint64, qint64> m_parent;
    QSet<qint64> m_named;
    qint64 m_caller = 0, m_room = 0;
};

struct Candidate {
    Asset asset;
    int fit = 0, points = 0, order = 0; // points: owner and place; order: those, then kind, word and main device
};

std::optional<Candidate> weighed(const Asset &asset, const AssetHints &hints, const QStringList &meant,
                                 const QString &text, const Places &places)
{
    Candidate one{asset, kindFit(asset, meant, text)};
    if (one.fit == 0)
        return std::nullopt;
    const bool placeSaid = !asset.place.isEmpty() && saysAll(text, normalized(asset.place));
    if (placeSaid || places.isNamed(asset.locationId))
        one.points += 4;
    else if (places.isNamed() && asset.locationId)
        return std::nullopt; // it stands somewhere else
    const bool own = hints.caller.id && asset.ownerId == hints.caller.id;
    if (asset.ownerId && !own && one.points == 0)
        return std::nullopt; // somebody else's
    one.points += places.nearness(asset.locationId) + (own ? 4 : 0);
    const bool word = !asset.type.isEmpty() && text.contains(normalized(asset.type));
    const bool main = hints.device ? asset.id == hints.device
                                   : !hints.devices.isEmpty() && asset.id == hints.devices.first().id;
    one.order = one.points * 8 + one.fit * 2 + (word ? 2 : 0) + (main ? 1 : 0);
    return one;
}

QList<Asset> knownAssets(const AssetHints &hints)
{
    QList<Asset> all = hints.devices;
    for (const Asset &other : hints.others)
        if (!std::ranges::contains(all, other.id, &Asset::id))
            all.append(other);
    return all;
}

bool isClear(const QList<Candidate> &found, const AssetHints &hints, const Places &places)
{
    const Candidate &best = found.first();
    if (found.size() > 1)
        return best.points >= Clear && best.order > found[1].order;
    const bool elsewhere = places.isCallerKnown() && best.asset.locationId && best.points < Clear;
    return best.points >= Clear || (hints.complete && best.fit == 2 && !elsewhere);
}
} // namespace

QStringList assetKindsIn(QStringView text)
{
    const QString plain = normalized(text);
    QStringList kinds;
    for (const KindWords &known : Kinds) {
        const QStringList words = QString::fromLatin1(known.words).split(u' ');
        if (std::ranges::any_of(words, [&](const QString &word) { return hasWord(plain, word); }))
            kinds.append(QString::fromLatin1(known.kind));
    }
    return kinds;
}

bool isOfKinds(const Asset &asset, const QStringList &kinds)
{
    const QStringList own = kindsOf(asset);
    return std::ranges::any_of(
        kinds, [&](const QString &kind) { return own.contains(kind) || own.contains(within(kind)); });
}

AssetGuess guessAsset(const AssetHints &hints)
{
    const QString text = normalized(hints.text);
    const QList<Asset> all = knownAssets(hints);
    AssetGuess guess;
    for (const Asset &asset : all) { // its own name says it
        const QString name = normalized(asset.name);
        if (name.size() > 3 && text.contains(name) && assetKindsIn(asset.name).isEmpty())
            guess.fitting.append(asset);
    }
    if (guess.fitting.size() == 1)
        guess.certain = guess.fitting.first().id;
    if (!guess.fitting.isEmpty()) {
        guess.fitting.resize(qMin(MostFitting, guess.fitting.size()));
        return guess;
    }
    const QStringList meant = kindsMeant(hints.text);
    const Places places(hints, text);
    QList<Candidate> found;
    for (const Asset &asset : all)
        if (const auto one = weighed(asset, hints, meant, text, places))
            found.append(*one);
    if (meant.isEmpty() && found.isEmpty()) {
        guess.certain = hints.device ? hints.device : hints.devices.isEmpty() ? AssetId{} : hints.devices.first().id;
        return guess;
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Candidate::order);
    if (!found.isEmpty() && isClear(found, hints, places))
        guess.certain = found.first().asset.id;
    for (const Candidate &one : found.first(qMin(MostFitting, found.size())))
        guess.fitting.append(one.asset);
    return guess;
}

} // namespace lamp
