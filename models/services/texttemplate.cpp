// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/texttemplate.h"

#include "domain/procedurelines.h"
#include "services/desk.h"
#include "services/templateengine.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace lamp::texttemplate {

using namespace Qt::StringLiterals;

namespace {
struct VariableWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::TextTemplate)
};

struct Known {
    const char *name, *meaning;
};
constexpr Known knownVariables[] = {
    {"requester.name", QT_TRANSLATE_NOOP("lamp::TextTemplate", "name of who has the trouble")},
    {"requester.first_name", QT_TRANSLATE_NOOP("lamp::TextTemplate", "first name of who has the trouble")},
    {"requester.phone", QT_TRANSLATE_NOOP("lamp::TextTemplate", "call-back number")},
    {"requester.mail", QT_TRANSLATE_NOOP("lamp::TextTemplate", "mail address of who has the trouble")},
    {"requester.login", QT_TRANSLATE_NOOP("lamp::TextTemplate", "login name of who has the trouble")},
    {"ticket.number", QT_TRANSLATE_NOOP("lamp::TextTemplate", "number of the ticket")},
    {"ticket.title", QT_TRANSLATE_NOOP("lamp::TextTemplate", "title of the ticket")},
    {"ticket.status", QT_TRANSLATE_NOOP("lamp::TextTemplate", "status of the ticket")},
    {"ticket.category", QT_TRANSLATE_NOOP("lamp::TextTemplate", "category of the ticket")},
    {"ticket.created", QT_TRANSLATE_NOOP("lamp::TextTemplate", "day on which it came in")},
    {"ticket.due", QT_TRANSLATE_NOOP("lamp::TextTemplate", "target date")},
    {"ticket.follow_up", QT_TRANSLATE_NOOP("lamp::TextTemplate", "day of the follow-up")},
    {"asset.name", QT_TRANSLATE_NOOP("lamp::TextTemplate", "name of the asset")},
    {"asset.model", QT_TRANSLATE_NOOP("lamp::TextTemplate", "model of the asset")},
    {"asset.serial", QT_TRANSLATE_NOOP("lamp::TextTemplate", "serial number of the asset")},
    {"asset.address", QT_TRANSLATE_NOOP("lamp::TextTemplate", "network address of the asset")},
    {"asset.hostname", QT_TRANSLATE_NOOP("lamp::TextTemplate", "host name of the asset")},
    {"location", QT_TRANSLATE_NOOP("lamp::TextTemplate", "location of the ticket")},
    {"service", QT_TRANSLATE_NOOP("lamp::TextTemplate", "service that it is about")},
    {"supplier.name", QT_TRANSLATE_NOOP("lamp::TextTemplate", "name of the supplier")},
    {"supplier.reference", QT_TRANSLATE_NOOP("lamp::TextTemplate", "the supplier's reference")},
    {"assignee.name", QT_TRANSLATE_NOOP("lamp::TextTemplate", "who works on it")},
    {"me.name", QT_TRANSLATE_NOOP("lamp::TextTemplate", "your name")},
    {"today", QT_TRANSLATE_NOOP("lamp::TextTemplate", "the day of today")},
    {"now", QT_TRANSLATE_NOOP("lamp::TextTemplate", "the time of day")},
};

// Calls `plain` with what stands between variables and `variable` with each name; false: braces that nothing closes.
template <class Plain, class Variable>
bool scan(QStringView text, Plain plain, Variable variable)
{
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u"{{", from);
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u"}}", open + 2);
        if (close < 0) {
            plain(text.sliced(from));
            return false;
        }
        plain(text.sliced(from, open - from));
        variable(text.sliced(open + 2, close - open - 2).trimmed(), text.sliced(open, close + 2 - open));
        from = close + 2;
    }
    plain(text.sliced(from));
    return true;
}

bool isKnown(QStringView name)
{
    return std::ranges::any_of(knownVariables,
                               [name](const Known &one) { return name == QLatin1StringView(one.name); });
}

QString day(const std::optional<Instant> &moment, const QTimeZone &zone)
{
    return moment ? QLocale().toString(moment->in(zone).date(), QLocale::LongFormat) : QString();
}

Result<void> addPeople(Connection &connection, const Desk &desk, const WorkItem &item, Values &values)
{
    QString name = item.requesterText, phone = item.callback;
    if (item.requesterId) {
        LAMP_TRY(person, rows::get<Person>(connection, item.requesterId));
        name = person.name;
        if (phone.isEmpty())
            phone = person.phone.isEmpty() ? person.mobile : person.phone;
        values.insert(u"requester.mail"_s, person.mail);
        values.insert(u"requester.login"_s, person.login);
    }
    values.insert(u"requester.name"_s, name);
    values.insert(u"requester.first_name"_s, name.section(u' ', 0, 0));
    values.insert(u"requester.phone"_s, phone);
    values.insert(u"assignee.name"_s, desk.catalogSnapshot()->technician(item.assigneeId));
    return {};
}

Result<void> addThings(Connection &connection, const WorkItem &item, Values &values)
{
    if (item.assetId) {
        LAMP_TRY(asset, rows::get<Asset>(connection, item.assetId));
        values.insert(u"asset.name"_s, asset.name);
        values.insert(u"asset.model"_s, asset.model);
        values.insert(u"asset.serial"_s, asset.serial);
        values.insert(u"asset.address"_s, asset.address);
        values.insert(u"asset.hostname"_s, asset.host);
    }
    if (item.supplierId) {
        LAMP_TRY(supplier, rows::get<Supplier>(connection, item.supplierId));
        values.insert(u"supplier.name"_s, supplier.name);
    }
    values.insert(u"supplier.reference"_s, item.supplierRef);
    return {};
}

void addTicket(const Desk &desk, const Catalog &catalog, const WorkItem &item, Values &values)
{
    const QTimeZone zone = desk.zone();
    values.insert(u"ticket.number"_s, item.number);
    values.insert(u"ticket.title"_s, item.title);
    values.insert(u"ticket.status"_s, catalog.status(item.statusId).name);
    values.insert(u"ticket.category"_s, catalog.categoryPath(item.categoryId));
    values.insert(u"ticket.created"_s, day(item.createdAt, zone));
    values.insert(u"ticket.due"_s, day(item.targetAt, zone));
    values.insert(u"ticket.follow_up"_s, day(item.followUpAt, zone));
    values.insert(u"location"_s, catalog.location(item.locationId));
    const auto service = std::ranges::find(catalog.services, item.serviceId, &Service::id);
    if (service != catalog.services.end())
        values.insert(u"service"_s, service->name);
}

void addMoment(const Desk &desk, const QString &author, Values &values)
{
    const QDateTime now = desk.now().in(desk.zone());
    values.insert(u"me.name"_s, author);
    values.insert(u"today"_s, QLocale().toString(now.date(), QLocale::LongFormat));
    values.insert(u"now"_s, QLocale().toString(now.time(), QLocale::ShortFormat));
}
} // namespace

QList<Variable> variables()
{
    QList<Variable> list;
    for (const Known &one : knownVariables)
        list.append({QString::fromLatin1(one.name), VariableWords::tr(one.meaning)});
    return list;
}

Result<void> check(const QString &text)
{
    if (templateengine::isNeeded(text))
        LAMP_CHECK(templateengine::check(text, isKnown));
    QString unknown;
    const bool closed = scan(text, [](QStringView) {}, [&unknown](QStringView name, QStringView) {
        if (unknown.isEmpty() && !isKnown(name) && !name.contains(u'|'))
            unknown = name.isEmpty() ? u"{{ }}"_s : name.toString();
    });
    if (!unknown.isEmpty())
        return fail(Error::Kind::Invalid, VariableWords::tr("there is no variable “%1”").arg(unknown));
    if (!closed)
        return fail(Error::Kind::Invalid, VariableWords::tr("“{{” is not closed by “}}”"));
    return {};
}

bool hasVariables(const QString &text) { return text.contains(u"{{"); }

Result<Values> values(Connection &connection, const Desk &desk, const WorkItem &item, const QString &me)
{
    Values values;
    const auto catalog = desk.catalogSnapshot();
    addMoment(desk, me, values);
    if (!item.id)
        return values;
    LAMP_CHECK(addPeople(connection, desk, item, values));
    LAMP_CHECK(addThings(connection, item, values));
    addTicket(desk, *catalog, item, values);
    return values;
}

namespace {
// A name that is known but empty here leaves a mark to fill in; anything else stays as it was typed.
QString filled(QStringView name, QStringView whole, const Values &values)
{
    const QString value = values.value(name.toString()).simplified();
    if (!value.isEmpty())
        return value;
    return isKnown(name) ? QString(u'[' + name + u']') : whole.toString();
}

QString plainlyFilled(const QString &text, const Values &values)
{
    QString out;
    (void)scan(text, [&out](QStringView plain) { out += plain; },
               [&](QStringView name, QStringView whole) { out += filled(name, whole, values); });
    return out;
}

// "ticket.number" is the "number" of "ticket".
QVariantHash tree(const Values &values)
{
    QVariantHash top;
    for (const auto &[name, value] : values.asKeyValueRange()) {
        const qsizetype dot = name.indexOf(u'.');
        if (dot < 0) {
            top.insert(name, value.simplified());
            continue;
        }
        QVariantHash inner = top.value(name.first(dot)).toHash();
        inner.insert(name.sliced(dot + 1), value.simplified());
        top.insert(name.first(dot), inner);
    }
    return top;
}
} // namespace

// Bare names are filled in as everywhere; conditions and filters are the engine's. A text that it cannot read, from
// before texts were checked, is only filled in.
QString render(const QString &text, const Values &values)
{
    if (!templateengine::isNeeded(text))
        return plainlyFilled(text, values);
    QString source;
    QVariantList bare;
    (void)scan(text, [&source](QStringView plain) { source += plain; },
               [&](QStringView name, QStringView whole) {
                   if (name.contains(u'|')) {
                       source += whole;
                       return;
                   }
                   source += u"{{ bare."_s + QString::number(bare.size()) + u" }}"_s;
                   bare.append(filled(name, whole, values));
               });
    QVariantHash known = tree(values);
    known.insert(u"bare"_s, bare);
    return templateengine::render(source, known).value_or(plainlyFilled(text, values));
}

namespace {
// A block of code inside a text, with what stands before each of its lines: quotes and indents.
struct CodeLines {
    QString language;
    QStringList before, code;
};

void closeBlock(CodeLines &block, const Values &values, QStringList &out)
{
    const QString filled =
        shellquote::fill(block.code.join(u'\n'), shellquote::shellOf(block.language), values).text;
    const QStringList lines = filled.split(u'\n'); // a value never brings a line of its own
    for (qsizetype i = 0; i < block.code.size(); ++i)
        out.append(block.before.at(i) + lines.at(i));
    block = {};
}
} // namespace

QString renderCommands(const QString &text, const Values &values)
{
    using Part = procedurelines::Fences::Part;
    static const QRegularExpression quotes(u"^[ \\t]*(?:> ?)*[ \\t]*"_s);
    procedurelines::Fences fences;
    CodeLines block;
    QStringList out;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype before = quotes.match(line).capturedLength();
        const Part part = fences.feed(QStringView(line).sliced(before));
        if (part == Part::Inside) {
            block.before.append(line.first(before));
            block.code.append(line.sliced(before));
            continue;
        }
        if (part == Part::Opening)
            block.language = fences.info();
        else if (part == Part::Closing)
            closeBlock(block, values, out);
        out.append(part == Part::Outside ? shellquote::fill(line, shellquote::Shell::Other, values).text : line);
    }
    closeBlock(block, values, out);
    return out.join(u'\n');
}

QFuture<Result<shellquote::Filled>> fillCode(Desk &desk, const QString &code, const QString &language, WorkItemId id)
{
    const QString me = desk.database().author().name;
    return desk.database().read([&desk, code, language, id, me](Connection &c) -> Result<shellquote::Filled> {
        WorkItem item;
        if (id) {
            LAMP_TRY(found, rows::get<WorkItem>(c, id));
            item = found;
        }
        LAMP_TRY(known, values(c, desk, item, me));
        return shellquote::fill(code, shellquote::shellOf(language), known);
    });
}

QStringList left(const QString &text)
{
    QStringList names;
    (void)scan(text, [](QStringView) {}, [&names](QStringView, QStringView whole) { names << whole.toString(); });
    names.removeDuplicates();
    return names;
}

QFuture<Result<QString>> renderCommands(Desk &desk, const QString &text, WorkItemId id)
{
    const QString me = desk.database().author().name;
    return desk.database().read([&desk, text, id, me](Connection &connection) -> Result<QString> {
        if (!id || !hasVariables(text))
            return text;
        LAMP_TRY(item, rows::get<WorkItem>(connection, id));
        LAMP_TRY(known, values(connection, desk, item, me));
        return renderCommands(text, known);
    });
}

QFuture<Result<QString>> render(Desk &desk, const QString &text, WorkItemId id)
{
    const QString me = desk.database().author().name;
    return desk.database().read([&desk, text, id, me](Connection &connection) -> Result<QString> {
        WorkItem item;
        if (id) {
            LAMP_TRY(found, rows::get<WorkItem>(connection, id));
            item = found;
        }
        LAMP_TRY(known, values(connection, desk, item, me));
        return render(text, known);
    });
}

} // namespace lamp::texttemplate
