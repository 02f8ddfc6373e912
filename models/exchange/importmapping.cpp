// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmapping.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using Type = ImportField::Type;

const QList<ImportField> &ticketFields()
{
    static const QList<ImportField> fields = {
        {"number", QT_TRANSLATE_NOOP("Import", "Their number"), Type::Text,
            "external number|ticket id|ticket number|ticket no|ticket|number|incident number|incident id|case "
            "number|case id|issue key|"
            "issue id|request id|reference|ref|key|id"},
        {"title", QT_TRANSLATE_NOOP("Import", "Title"), Type::Text,
            "title|subject|ticket subject|short description|summary|ticket title|issue summary|topic|symptom|name"},
        {"description", QT_TRANSLATE_NOOP("Import", "Description"), Type::Text,
            "description|ticket description|body|message|details|long description|issue description|content|problem "
            "description|request"},
        {"kind", QT_TRANSLATE_NOOP("Import", "Kind"), Type::Kind,
            "kind|ticket type|issue type|type|record type|request type|tracker"},
        {"status", QT_TRANSLATE_NOOP("Import", "Status"), Type::Status,
            "status|ticket status|state|incident state|ticket state|issue status|current status|resolution status"},
        {"priority", QT_TRANSLATE_NOOP("Import", "Priority"), Type::Priority,
            "priority|ticket priority|issue priority|prio|severity"},
        {"impact", QT_TRANSLATE_NOOP("Import", "Impact"), Type::Impact, "impact"},
        {"urgency", QT_TRANSLATE_NOOP("Import", "Urgency"), Type::Urgency, "urgency"},
        {"requester", QT_TRANSLATE_NOOP("Import", "Requester's name"), Type::Text,
            "requester|requester name|customer name|caller id|caller|caller name|customer|requested by|requested "
            "for|reporter|reported by|"
            "submitter|opened for|end user|user name|user|contact name|contact|from"},
        {"requester_mail", QT_TRANSLATE_NOOP("Import", "Requester's mail address"), Type::Text,
            "requester mail|requester email|customer email|caller email|email|e mail|mail|user email|contact "
            "email|requester e mail|from address|"
            "email address"},
        {"requester_phone", QT_TRANSLATE_NOOP("Import", "Call-back number"), Type::Text,
            "callback|call back number|requester phone|customer phone|phone|phone number|telephone|contact phone"},
        {"reported_by", QT_TRANSLATE_NOOP("Import", "Reported by, when different"), Type::Text,
            "reported by name|opened by|created by|logged by|entered by|author"},
        {"assignee", QT_TRANSLATE_NOOP("Import", "Assignee"), Type::Text,
            "assignee|assigned to|assignee name|agent|agent name|technician|owner|assigned agent|handler|resolver"},
        {"team", QT_TRANSLATE_NOOP("Import", "Team"), Type::Text,
            "team|assignment group|assigned group|support group|group|queue|team name"},
        {"category", QT_TRANSLATE_NOOP("Import", "Category"), Type::Text,
            "category|ticket category|issue category|classification|product category"},
        {"subcategory", QT_TRANSLATE_NOOP("Import", "Category, second level"), Type::Text,
            "subcategory|sub category|category 2|category item|second level category"},
        {"asset", QT_TRANSLATE_NOOP("Import", "Asset"), Type::Text,
            "asset|asset name|asset tag|cmdb ci|configuration item|affected "
            "ci|ci|device|computer|hostname|equipment|hardware"},
        {"service", QT_TRANSLATE_NOOP("Import", "Service"), Type::Text,
            "service|business service|service name|affected service|product purchased|product|application"},
        {"location", QT_TRANSLATE_NOOP("Import", "Location"), Type::Text, "location|site|office|building|branch|room"},
        {"channel", QT_TRANSLATE_NOOP("Import", "Channel"), Type::Channel,
            "channel|ticket channel|contact type|via|source|ticket source|origin|reported via|contact method"},
        {"created", QT_TRANSLATE_NOOP("Import", "Opened at"), Type::Moment,
            "created at|opened at|created|opened|created on|created date|date created|creation date|open date|opened "
            "date|created time|"
            "submitted at|submit date|submitted|reported at|reported on|start date|sys created at|sys created on|date"},
        {"updated", QT_TRANSLATE_NOOP("Import", "Changed at"), Type::Moment,
            "updated at|sys updated at|sys updated on|updated|last updated|last update|updated on|modified|last "
            "modified|modified at|changed at"},
        {"first_response", QT_TRANSLATE_NOOP("Import", "First answered at"), Type::Moment,
            "first response at|first response time|first response|first reply at|responded at|initial response"},
        {"solved", QT_TRANSLATE_NOOP("Import", "Solved at"), Type::Moment,
            "solved at|resolved at|resolved|solved|resolved on|resolution date|resolved date|time to "
            "resolution|resolution time|completed at"},
        {"closed", QT_TRANSLATE_NOOP("Import", "Closed at"), Type::Moment,
            "closed at|closed|closed on|close date|closed date|date closed|closing date"},
        {"due", QT_TRANSLATE_NOOP("Import", "Target"), Type::Moment,
            "target at|due at|due date|due|due by|sla due|target date|target|deadline"},
        {"follow_up", QT_TRANSLATE_NOOP("Import", "Follow-up at"), Type::Moment,
            "follow up at|follow up|reminder|reminder at"},
        {"updated_by", QT_TRANSLATE_NOOP("Import", "Changed by"), Type::Text,
            "updated by|sys updated by|modified by|last modified by|changed by"},
        {"resolved_by", QT_TRANSLATE_NOOP("Import", "Solved by"), Type::Text,
            "resolved by|solved by|closed by|completed by"},
        {"fix", QT_TRANSLATE_NOOP("Import", "What fixed it (code)"), Type::Fix,
            "fix|closed code|close code|resolution code|closure code|resolution category"},
        {"resolution", QT_TRANSLATE_NOOP("Import", "What fixed it (words)"), Type::Text,
            "fix text|resolution|solution|close notes|resolution notes|closure notes|resolution description|resolution "
            "details"},
        {"supplier", QT_TRANSLATE_NOOP("Import", "Supplier"), Type::Text,
            "supplier|vendor|vendor name|manufacturer|third party"},
        {"supplier_ref", QT_TRANSLATE_NOOP("Import", "Supplier's reference"), Type::Text,
            "supplier ref|supplier reference|vendor ticket|vendor reference|rma|rma number"},
        {"users", QT_TRANSLATE_NOOP("Import", "Users affected"), Type::Number,
            "users affected|affected users|number of users"},
        {"minutes", QT_TRANSLATE_NOOP("Import", "Time spent, minutes"), Type::Number,
            "minutes|time spent|time worked|work minutes|minutes spent|effort"},
        {"cost", QT_TRANSLATE_NOOP("Import", "Cost"), Type::Money, "cost|total cost|costs"},
        {"tags", QT_TRANSLATE_NOOP("Import", "Tags"), Type::Text, "tags|tag|labels|label|keywords", true},
        {"told", QT_TRANSLATE_NOOP("Import", "What the user was told"), Type::Text,
            "told|public comments|public comment|last public reply|additional comments", true},
        {"note", QT_TRANSLATE_NOOP("Import", "Internal note"), Type::Text,
            "notes|note|work notes|comments|comment|internal notes|journal|remarks", true},
        {"extra", QT_TRANSLATE_NOOP("Import", "Keep in the first note"), Type::Text, "", true}};
    return fields;
}

const QList<ImportField> &peopleFields()
{
    static const QList<ImportField> fields = {
        {"name", QT_TRANSLATE_NOOP("Import", "Name"), Type::Text,
            "name|full name|display name|displayname|person|employee name|employee|user|cn"},
        {"first_name", QT_TRANSLATE_NOOP("Import", "First name"), Type::Text,
            "first name|given name|givenname|forename"},
        {"last_name", QT_TRANSLATE_NOOP("Import", "Last name"), Type::Text, "last name|surname|family name|sn"},
        {"login", QT_TRANSLATE_NOOP("Import", "Login"), Type::Text,
            "login|user name|username|s amaccount name|sam account name|samaccountname|account|user id|uid|user "
            "principal name|userprincipalname|employee id"},
        {"mail", QT_TRANSLATE_NOOP("Import", "Mail address"), Type::Text,
            "mail|email|e mail|email address|e mail address|primary email|mail address"},
        {"phone", QT_TRANSLATE_NOOP("Import", "Phone"), Type::Text,
            "phone|telephone|telephone number|telephonenumber|extension|office phone|business phone|phone number|work "
            "phone"},
        {"mobile", QT_TRANSLATE_NOOP("Import", "Mobile"), Type::Text,
            "mobile|mobile phone|cell|cell phone|mobile number"},
        {"room", QT_TRANSLATE_NOOP("Import", "Room"), Type::Text,
            "room|office|physical delivery office name|physicaldeliveryofficename|desk|room number"},
        {"location", QT_TRANSLATE_NOOP("Import", "Location"), Type::Text,
            "location|site|building|branch|city|office location"},
        {"department", QT_TRANSLATE_NOOP("Import", "Department"), Type::Text,
            "department|dept|division|organisation unit|organizational unit|cost center"},
        {"manager", QT_TRANSLATE_NOOP("Import", "Manager"), Type::Text, "manager|supervisor|reports to|line manager"},
        {"vip", QT_TRANSLATE_NOOP("Import", "VIP"), Type::YesNo, "vip"},
        {"reach", QT_TRANSLATE_NOOP("Import", "How to reach"), Type::Text,
            "reach|how to reach|contact preference|preferred contact"},
        {"technician", QT_TRANSLATE_NOOP("Import", "Is a technician"), Type::YesNo,
            "technician|is technician|agent|is agent"},
        {"starts_on", QT_TRANSLATE_NOOP("Import", "Starts on"), Type::Date,
            "starts on|start date|hire date|entry date|joined"},
        {"leaves_on", QT_TRANSLATE_NOOP("Import", "Leaves on"), Type::Date,
            "leaves on|end date|leave date|exit date|account expires"},
        {"active", QT_TRANSLATE_NOOP("Import", "Still here"), Type::YesNo, "active|enabled|account enabled|is active"},
        {"notes", QT_TRANSLATE_NOOP("Import", "Notes for technicians"), Type::Text,
            "notes|note|comment|comments|description|remarks"}};
    return fields;
}

const QList<ImportField> &assetFields()
{
    static const QList<ImportField> fields = {
        {"name", QT_TRANSLATE_NOOP("Import", "Name (the tag on it)"), Type::Text,
            "name|asset name|asset tag|tag|computer name|device name|hostname|host name|label|inventory number"},
        {"serial", QT_TRANSLATE_NOOP("Import", "Serial number"), Type::Text,
            "serial|serial number|serial no|serialnumber|service tag|s n|sn"},
        {"type", QT_TRANSLATE_NOOP("Import", "Type"), Type::Text,
            "type|asset type|category|device type|class|kind|product type|model category"},
        {"model", QT_TRANSLATE_NOOP("Import", "Model"), Type::Text,
            "model|model name|product|product name|device model|description"},
        {"manufacturer", QT_TRANSLATE_NOOP("Import", "Maker (before the model)"), Type::Text,
            "manufacturer|maker|brand|make"},
        {"location", QT_TRANSLATE_NOOP("Import", "Location"), Type::Text,
            "location|site|building|office|branch|default location"},
        {"place", QT_TRANSLATE_NOOP("Import", "Rack, unit, port"), Type::Text, "place|rack|room|position|port"},
        {"address", QT_TRANSLATE_NOOP("Import", "IP address"), Type::Text, "address|ip|ip address|ipv4|ipv4 address"},
        {"host", QT_TRANSLATE_NOOP("Import", "Host name"), Type::Text,
            "host|fqdn|dns name|dns|host name|hostname|network name"},
        {"owner", QT_TRANSLATE_NOOP("Import", "Owner"), Type::Text,
            "owner|assigned to|user|used by|checked out to|assigned user|owner name|primary user|custodian"},
        {"owner_mail", QT_TRANSLATE_NOOP("Import", "Owner's mail address"), Type::Text,
            "owner mail|owner email|user email|email|assigned to email|username"},
        {"state", QT_TRANSLATE_NOOP("Import", "State"), Type::AssetState,
            "state|status|asset state|lifecycle|install status|asset status"},
        {"criticality", QT_TRANSLATE_NOOP("Import", "Criticality"), Type::Criticality,
            "criticality|business criticality|importance"},
        {"purchased_on", QT_TRANSLATE_NOOP("Import", "Bought on"), Type::Date,
            "purchased on|purchase date|purchased|bought on|date of purchase|order date"},
        {"in_service_on", QT_TRANSLATE_NOOP("Import", "In service since"), Type::Date,
            "in service on|in service|install date|installed|deployed|deployment date"},
        {"warranty_on", QT_TRANSLATE_NOOP("Import", "Warranty until"), Type::Date,
            "warranty on|warranty until|warranty expires|warranty expiration|warranty end|warranty expiry|warranty "
            "date|warranty"},
        {"support_on", QT_TRANSLATE_NOOP("Import", "Support until"), Type::Date,
            "support on|support until|end of support|eos|support end"},
        {"replace_on", QT_TRANSLATE_NOOP("Import", "Replace on"), Type::Date,
            "replace on|replacement date|replace by|eol date|end of life|eol"},
        {"supplier", QT_TRANSLATE_NOOP("Import", "Supplier"), Type::Text, "supplier|vendor|reseller|supplier name"},
        {"cost", QT_TRANSLATE_NOOP("Import", "Price"), Type::Money, "cost|purchase cost|price|purchase price|value"},
        {"external_number", QT_TRANSLATE_NOOP("Import", "Their number"), Type::Text,
            "external number|asset id|id|asset number|inventory id"},
        {"console", QT_TRANSLATE_NOOP("Import", "Console access"), Type::Text,
            "console|console access|ilo|idrac|management address"},
        {"notes", QT_TRANSLATE_NOOP("Import", "Notes"), Type::Text, "notes|note|comment|comments|remarks"}};
    return fields;
}

// How well a header names a field: the place among its synonyms, with and without the words that exports put before.
int headerFit(const QString &key, const ImportField &field)
{
    const QStringList synonyms = QString::fromLatin1(field.synonyms).split(u'|', Qt::SkipEmptyParts);
    QString code = QString::fromLatin1(field.code);
    if (key == code.replace(u'_', u' '))
        return 1000;
    if (const qsizetype at = synonyms.indexOf(key); at >= 0)
        return 900 - static_cast<int>(at);
    for (const QString &prefix :
        {u"ticket "_s, u"incident "_s, u"issue "_s, u"case "_s, u"request "_s, u"asset "_s, u"user "_s, u"sys "_s})
        if (key.startsWith(prefix))
            if (const qsizetype at = synonyms.indexOf(key.sliced(prefix.size())); at >= 0)
                return 500 - static_cast<int>(at);
    return 0;
}

} // namespace

const QList<ImportField> &importFields(ImportTarget target)
{
    switch (target) {
    case ImportTarget::Tickets: return ticketFields();
    case ImportTarget::People: return peopleFields();
    case ImportTarget::Assets: break;
    }
    return assetFields();
}

const ImportField *importField(ImportTarget target, QStringView code)
{
    for (const ImportField &field : importFields(target))
        if (code == QLatin1StringView(field.code))
            return &field;
    return nullptr;
}

QString importFieldLabel(const ImportField &field) { return QCoreApplication::translate("Import", field.label); }

bool takesValues(ImportField::Type type) { return type >= Type::Status; }

QString importHeaderKey(QStringView header)
{
    QString key;
    for (const QChar c : header) {
        // "callerId" is two words, "cmdb_ci" too
        if (c.isUpper() && !key.isEmpty() && key.back().isLower())
            key.append(u' ');
        key.append(c.isLetterOrNumber() ? c : u' ');
    }
    key = key.simplified().toCaseFolded();
    return key.startsWith("u "_L1) ? key.sliced(2) : key;
}

QString importSignature(ImportTarget target, const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers)
        keys.append(importHeaderKey(header));
    keys.sort();
    const QByteArray digest
        = QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"import." + codeOf(target) + u'.' + QString::fromLatin1(digest);
}

QStringList proposedFields(ImportTarget target, const QList<ColumnFacts> &columns)
{
    struct Fit {
        int score;
        qsizetype column;
        const ImportField *field;
    };
    QList<Fit> fits;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const QString key = importHeaderKey(columns.at(column).name);
        for (const ImportField &field : importFields(target)) {
            const bool wantsDate = field.type == Type::Moment || field.type == Type::Date;
            const bool wantsNumber = field.type == Type::Number || field.type == Type::Money;
            if ((wantsDate && !columns.at(column).dates) || (wantsNumber && !columns.at(column).numbers))
                continue;
            if (const int score = headerFit(key, field); score > 0)
                fits.append({score, column, &field});
        }
    }
    std::stable_sort(fits.begin(), fits.end(), [](const Fit &a, const Fit &b) { return a.score > b.score; });
    QStringList fields(columns.size());
    QSet<const ImportField *> used;
    for (const Fit &fit : std::as_const(fits)) {
        if (!fields.at(fit.column).isEmpty() || (used.contains(fit.field) && !fit.field->many))
            continue;
        fields[fit.column] = QString::fromLatin1(fit.field->code);
        used.insert(fit.field);
    }
    return fields;
}

ImportTarget likelyTarget(const QStringList &headers)
{
    ImportTarget likely = ImportTarget::Tickets;
    int best = 0;
    for (const ImportTarget target : {ImportTarget::Tickets, ImportTarget::People, ImportTarget::Assets}) {
        int score = 0;
        for (const QString &header : headers) {
            int fit = 0;
            for (const ImportField &field : importFields(target))
                fit = std::max(fit, headerFit(importHeaderKey(header), field));
            score += fit;
        }
        if (score > best) {
            best = score;
            likely = target;
        }
    }
    return likely;
}

} // namespace lamp
