// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/importmapping.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using Type = ImportField::Type;

struct ValueWords {
    const char *ours;
    const char *words; // whole values, folded, parted by '|'
};

constexpr ValueWords statusWords[]
    = {{"new", "new|opened|submitted|registered|received|logged|unassigned|to do|todo|neu|offen"},
        {"progress",
            "in progress|active|work in progress|wip|assigned|accepted|processing|started|working|reopened|ongoing|in "
            "bearbeitung|acknowledged"},
        {"planned", "planned|scheduled|geplant"},
        {"waiting_user",
            "pending|awaiting user info|on hold|waiting|waiting for user|feedback|awaiting evidence|need "
            "info|stalled|wartet"},
        {"waiting_supplier",
            "awaiting vendor|awaiting supplier|waiting for supplier|waiting on third party|awaiting third "
            "party|awaiting problem|awaiting change"},
        {"solved", "solved|resolved|fixed|done|complete|completed|geloest|gelost|erledigt"},
        {"closed", "closed|closed complete|archived|geschlossen|abgeschlossen"},
        {"cancelled",
            "cancelled|canceled|rejected|withdrawn|duplicate|deleted|spam|invalid|void|wont fix|closed "
            "incomplete|closed skipped|storniert"}};
constexpr ValueWords priorityWords[] = {
    {"critical", "critical|urgent|highest|blocker|emergency|very high|p1|1|kritisch|dringend"},
    {"high", "high|major|p2|2|hoch"},
    {"normal", "normal|medium|moderate|standard|average|p3|3|mittel"},
    {"low", "low|minor|trivial|lowest|planning|very low|p4|p5|4|5|niedrig|gering"}};
constexpr ValueWords kindWords[] = {
    {"incident", "incident|technical issue|issue|bug|fault|failure|error|outage|defect|storung|stoerung"},
    {"request", "request|service request|question|how to|task|order|access|feature request|enhancement|anfrage"},
    {"problem", "problem"},
    {"change", "change|change request|rfc|normal change|standard change"},
    {"maintenance", "maintenance|preventive maintenance|planned work|wartung"}};
constexpr ValueWords impactWords[] = {
    {"everyone", "high|extensive|everyone|enterprise|organisation|organization|company|widespread|1"},
    {"several", "medium|significant|several|department|group|team|moderate|multiple users|2"},
    {"one", "low|minor|one|user|single user|individual|localized|3"}};
constexpr ValueWords urgencyWords[] = {
    {"cannot_work", "high|critical|urgent|cannot work|blocked|1"},
    {"limps", "medium|normal|moderate|limps|degraded|2"},
    {"can_wait", "low|can wait|minor|3"}};
constexpr ValueWords channelWords[] = {{"phone", "phone|call|telephone|voice|hotline|telefon"},
    {"in_person", "in person|walk in|walkup|walk up|desk|personal"}, {"mail", "mail|email|e mail"},
    {"chat",
        "chat|teams|slack|messenger|social media|twitter|facebook|virtual agent|web|portal|self service|web form|form"},
    {"seen", "seen by us|direct|agent|technician"}, {"alarm", "alarm|monitoring|event|alert|system"},
    {"planned", "planned work|planned|scheduled"}};
constexpr ValueWords fixWords[] = {
    {"repaired", "repaired|fixed|solved permanently|repair"},
    {"settings", "settings changed|configuration|configured|reconfigured|settings"},
    {"replaced", "replaced|hardware replaced|swap|swapped|replacement"},
    {"restarted", "restarted cause unknown|restarted|reboot|rebooted|restart"},
    {"explained", "explained to the user|user education|training|how to|explained|advice given"},
    {"access", "access given|password reset|access granted|permission"},
    {"supplier", "supplier fixed it|vendor fix|third party|solved by vendor"},
    {"workaround", "worked around|workaround|solved work around"},
    {"went_away", "went away|no fault found|not reproducible|cannot reproduce|closed resolved by caller"},
    {"no_fault", "not a fault|not a bug|works as designed|by design"}};
constexpr ValueWords assetStateWords[] = {
    {"ordered", "ordered|on order|requested"},
    {"in_stock", "in stock|stock|spare|ready to deploy|available|deployable|undeployed|lager"},
    {"in_use", "in use|deployed|active|assigned|production|installed|in betrieb"},
    {"repair", "repair|in repair|in maintenance|broken|defective|out for repair|undeployable"},
    {"retired", "retired|disposed|archived|decommissioned|scrapped|lost stolen|lost|stolen|ausgemustert"}};
constexpr ValueWords criticalityWords[] = {{"low", "low|minor|4"}, {"normal", "normal|medium|moderate|3"},
    {"high", "high|important|2"}, {"critical", "critical|most critical|very high|1"}};

std::span<const ValueWords> wordsOf(Type type)
{
    switch (type) {
    case Type::Status: return statusWords;
    case Type::Priority: return priorityWords;
    case Type::Kind: return kindWords;
    case Type::Impact: return impactWords;
    case Type::Urgency: return urgencyWords;
    case Type::Channel: return channelWords;
    case Type::Fix: return fixWords;
    case Type::AssetState: return assetStateWords;
    case Type::Criticality: return criticalityWords;
    default: return {};
    }
}

// "1 - High" -> "high", "Awaiting User-Info" -> "awaiting user info"
QString valueKey(QStringView value)
{
    QString key;
    for (const QChar c : folded(value))
        key.append(c.isLetterOrNumber() ? c : u' ');
    key = key.simplified();
    static const QRegularExpression rank(u"^[0-9]+ (?=\\p{L})"_s);
    return key.remove(rank);
}

QString byWholeWord(Type type, const QString &key)
{
    for (const ValueWords &line : wordsOf(type))
        if (QString::fromLatin1(line.words).split(u'|').contains(key))
            return QString::fromLatin1(line.ours);
    return {};
}

bool anyOf(const QString &key, std::initializer_list<QLatin1StringView> parts)
{
    for (const auto part : parts)
        if (key.contains(part))
            return true;
    return false;
}

// Where no whole value fits, the words inside it tell the class.
QString statusByClass(const QString &key)
{
    if (anyOf(key, {"cancel"_L1, "reject"_L1, "withdraw"_L1, "duplicate"_L1}))
        return u"cancelled"_s;
    if (anyOf(key, {"wait"_L1, "pending"_L1, "hold"_L1, "pause"_L1, "suspend"_L1}))
        return anyOf(key,
                   {"vendor"_L1, "supplier"_L1, "third"_L1, "3rd"_L1, "part"_L1, "problem"_L1, "change"_L1,
                       "delivery"_L1})
            ? u"waiting_supplier"_s
            : u"waiting_user"_s;
    if (anyOf(key, {"closed"_L1}))
        return u"closed"_s;
    if (anyOf(key, {"resolved"_L1, "solved"_L1, "fixed"_L1}))
        return u"solved"_s;
    if (anyOf(key, {"progress"_L1, "investigat"_L1, "working"_L1, "reopen"_L1}))
        return u"progress"_s;
    return {};
}

QString kindByWords(const QString &key)
{
    if (anyOf(key, {"change"_L1}))
        return u"change"_s;
    if (anyOf(key, {"request"_L1, "inquiry"_L1, "enquiry"_L1, "question"_L1, "order"_L1}))
        return u"request"_s;
    if (anyOf(key, {"issue"_L1, "incident"_L1, "fault"_L1, "outage"_L1, "bug"_L1, "error"_L1}))
        return u"incident"_s;
    return {};
}

QString byOwnNames(Type type, const QString &key, const Catalog &catalog)
{
    for (const ImportChoice &choice : importChoices(type, catalog))
        if (valueKey(choice.label) == key || valueKey(choice.code) == key)
            return choice.code;
    return {};
}

template <class E>
QList<ImportChoice> codedChoices(std::initializer_list<const char *> labels)
{
    QList<ImportChoice> list;
    size_t i = 0;
    for (const char *label : labels)
        list.append({QString::fromLatin1(Codes<E>::list[i++]), QCoreApplication::translate("Import", label)});
    return list;
}

QList<ImportChoice> statusChoices(const Catalog &catalog)
{
    QList<ImportChoice> list;
    for (const Status &status : catalog.statuses) {
        const bool forTickets
            = status.kinds.contains(codeOf(Kind::Incident)) || status.kinds.contains(codeOf(Kind::Request));
        const QString own = u'#' + QString::number(status.id.value); // a status that users made has no code
        if (forTickets)
            list.append({status.use == StatusUse::None ? own : codeOf(status.use), status.name});
    }
    return list;
}

QList<ImportChoice> listChoices(const Catalog &catalog, QStringView name)
{
    QList<ImportChoice> list;
    for (const Choice &choice : catalog.choicesOf(name))
        list.append({choice.code, choice.label});
    return list;
}

} // namespace

QString proposedValue(ImportField::Type type, const QString &theirs, const QStringList &all, const Catalog &catalog)
{
    const QString key = valueKey(theirs);
    if (key.isEmpty())
        return {};
    if (const QString own = byOwnNames(type, key, catalog); !own.isEmpty())
        return own;
    if (type == Type::Status && key == u"open") {
        // Beside a 'new' it means that somebody has begun.
        const bool besideNew = std::ranges::any_of(all, [](const QString &value) { return valueKey(value) == u"new"; });
        return besideNew ? u"progress"_s : u"new"_s;
    }
    QString ours = byWholeWord(type, key);
    if (ours.isEmpty() && type == Type::Status)
        ours = statusByClass(key);
    if (ours.isEmpty() && type == Type::Kind)
        ours = kindByWords(key);
    // Only what this desk has.
    const auto choices = importChoices(type, catalog);
    return std::ranges::any_of(choices, [&](const ImportChoice &choice) { return choice.code == ours; }) ? ours
                                                                                                         : QString();
}

QList<ImportChoice> importChoices(ImportField::Type type, const Catalog &catalog)
{
    switch (type) {
    case Type::Status: return statusChoices(catalog);
    case Type::Priority:
    case Type::Criticality: // the same words in the same order
        return codedChoices<Priority>({QT_TRANSLATE_NOOP("Import", "Low"), QT_TRANSLATE_NOOP("Import", "Normal"),
            QT_TRANSLATE_NOOP("Import", "High"), QT_TRANSLATE_NOOP("Import", "Critical")});
    case Type::Kind:
        return codedChoices<Kind>({QT_TRANSLATE_NOOP("Import", "Incident"), QT_TRANSLATE_NOOP("Import", "Request"),
            QT_TRANSLATE_NOOP("Import", "Problem"), QT_TRANSLATE_NOOP("Import", "Change")});
    case Type::Impact:
        return codedChoices<Impact>({QT_TRANSLATE_NOOP("Import", "One person"),
            QT_TRANSLATE_NOOP("Import", "Several people"), QT_TRANSLATE_NOOP("Import", "Everyone")});
    case Type::Urgency:
        return codedChoices<Urgency>({QT_TRANSLATE_NOOP("Import", "Can wait"),
            QT_TRANSLATE_NOOP("Import", "It limps"), QT_TRANSLATE_NOOP("Import", "Cannot work")});
    case Type::AssetState:
        return codedChoices<AssetState>({QT_TRANSLATE_NOOP("Import", "Ordered"),
            QT_TRANSLATE_NOOP("Import", "In stock"), QT_TRANSLATE_NOOP("Import", "In use"),
            QT_TRANSLATE_NOOP("Import", "In repair"), QT_TRANSLATE_NOOP("Import", "Retired")});
    case Type::Channel: return listChoices(catalog, u"channel");
    case Type::Fix: return listChoices(catalog, u"fix");
    default: return {};
    }
}

StatusId importedStatus(const QString &ours, const Catalog &catalog)
{
    if (ours.startsWith(u'#'))
        return catalog.status(StatusId{QStringView(ours).sliced(1).toLongLong()}).id;
    const auto use = fromCode<StatusUse>(ours);
    return use && *use != StatusUse::None ? catalog.status(*use).id : StatusId{};
}

} // namespace lamp
