// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/templateengine.h"

#include "core/plugin.h"
#include "core/templateplugin.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lamp::templateengine {

using namespace Qt::StringLiterals;

namespace {
struct EngineWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::TextTemplate)
};
using IsKnown = std::function<bool(QStringView)>;

const QStringList &harmlessFilters()
{
    static const QStringList names{u"default"_s, u"upper"_s, u"lower"_s, u"title"_s, u"capfirst"_s,
                                   u"truncatewords"_s};
    return names;
}

std::unexpected<Error> refused(const QString &reason) { return fail(Error::Kind::Invalid, reason); }

// "name|filter:"argument"|filter": the name is judged by who fills it in, the filters here.
Result<void> checkValue(const QString &value, const IsKnown &isKnown)
{
    static const QRegularExpression filter(u"\\|\\s*(\\w*)\\s*(:\\s*(\"[^\"\\\\]*\"|\\d+))?\\s*"_s);
    static const QRegularExpression whole(
        u"^([\\w.]+)\\s*((\\|\\s*\\w*\\s*(:\\s*(\"[^\"\\\\]*\"|\\d+))?\\s*)*)$"_s);
    const auto found = whole.match(value);
    if (!found.hasMatch())
        return refused(EngineWords::tr("“{{ %1 }}” cannot be read").arg(value));
    if (!isKnown(found.captured(1)))
        return refused(EngineWords::tr("there is no variable “%1”").arg(found.captured(1)));
    auto filters = filter.globalMatch(found.captured(2));
    while (filters.hasNext())
        if (const QString name = filters.next().captured(1); !harmlessFilters().contains(name))
            return refused(EngineWords::tr("there is no filter “%1”").arg(name));
    return {};
}

Result<void> checkCondition(const QString &condition, const IsKnown &isKnown)
{
    static const QRegularExpression word(u"\"[^\"\\\\]*\"|\\S+"_s);
    static const QStringList joining{u"and"_s, u"or"_s, u"not"_s, u"=="_s, u"!="_s};
    if (condition.trimmed().isEmpty())
        return refused(EngineWords::tr("an “if” needs a condition"));
    auto words = word.globalMatch(condition);
    while (words.hasNext()) {
        const QString one = words.next().captured();
        if (!one.startsWith(u'"') && !joining.contains(one) && !isKnown(one))
            return refused(EngineWords::tr("there is no variable “%1”").arg(one));
    }
    return {};
}

Result<void> checkTags(const QString &text, const IsKnown &isKnown)
{
    static const QRegularExpression tag(u"\\{%\\s*(\\w*)([^\\n]*?)%\\}"_s);
    int open = 0;
    auto tags = tag.globalMatch(text);
    while (tags.hasNext()) {
        const auto found = tags.next();
        const QString name = found.captured(1);
        if (name == u"if")
            ++open;
        if (name == u"if" || name == u"elif") {
            LAMP_CHECK(checkCondition(found.captured(2), isKnown));
        } else if (name != u"else" && name != u"endif") {
            return refused(EngineWords::tr("“{% %1 %}” is not taken from a text, only if, elif, else and endif")
                               .arg(name));
        }
        if (open == 0)
            return refused(EngineWords::tr("“{% %1 %}” stands without an “if”").arg(name));
        if (name == u"endif")
            --open;
    }
    if (open > 0)
        return refused(EngineWords::tr("an “if” is not closed by “{% endif %}”"));
    if (text.count(u"{%"_s) != text.count(tag))
        return refused(EngineWords::tr("“{%” is not closed by “%}” on its line"));
    return {};
}

Result<TemplatePlugin *> library() { return plugin::loadAs<TemplatePlugin>("lamp_templates"_L1); }
} // namespace

bool isNeeded(QStringView text)
{
    static const QRegularExpression more(u"\\{%|\\{\\{[^}]*\\|"_s);
    return more.matchView(text).hasMatch();
}

Result<void> check(const QString &text, const IsKnown &isKnown)
{
    static const QRegularExpression variable(u"\\{\\{([^\\n]*?)\\}\\}"_s);
    LAMP_CHECK(checkTags(text, isKnown));
    auto values = variable.globalMatch(text);
    while (values.hasNext())
        LAMP_CHECK(checkValue(values.next().captured(1).trimmed(), isKnown));
    LAMP_TRY(reader, library());
    if (const QString problem = reader->problem(text); !problem.isEmpty())
        return refused(EngineWords::tr("the conditions cannot be read: %1").arg(problem));
    return {};
}

std::optional<QString> render(const QString &text, const QVariantHash &values)
{
    const Result<TemplatePlugin *> reader = library();
    return reader ? (*reader)->render(text, values) : std::nullopt;
}

} // namespace lamp::templateengine
