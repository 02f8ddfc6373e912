// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"

#include "domain/queryfields.h"

#include <QSet>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
using Compare = Filter::Compare;

// Recursive descent over:  any = all {"or" all};  all = {["and"] not};  not = ("-" | "not") not | "(" any ")" | term
class Parser {
public:
    explicit Parser(QStringView text) : m_text(text) { }

    Result<WorkItemQuery> parse()
    {
        LAMP_TRY(filter, any());
        if (!atEnd())
            return error(m_at, u"')' without '('"_s);
        WorkItemQuery query;
        query.filter = filter.op == Filter::Op::All ? filter : Filter{.op = Filter::Op::All, .children = {filter}};
        if (!m_sort.isEmpty()) {
            query.sort = m_sort;
            query.descending = m_descending;
        }
        query.group = m_group;
        return query;
    }

private:
    [[nodiscard]] bool atEnd()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at >= m_text.size();
    }
    [[nodiscard]] std::unexpected<Error> error(qsizetype at, const QString &reason) const
    {
        return fail(Error::Kind::Invalid, u"%1: %2"_s.arg(at + 1).arg(reason));
    }
    [[nodiscard]] bool keyword(QStringView word)
    {
        if (atEnd() || !m_text.mid(m_at).startsWith(word))
            return false;
        const qsizetype end = m_at + word.size();
        if (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'(')
            return false;
        m_at = end;
        return true;
    }

    Result<Filter> any()
    {
        LAMP_TRY(first, all());
        Filter result{.op = Filter::Op::Any, .children = {first}};
        while (keyword(u"or")) {
            LAMP_TRY(next, all());
            result.children.append(next);
        }
        return result.children.size() == 1 ? result.children.first() : result;
    }

    Result<Filter> all()
    {
        Filter result;
        while (!atEnd() && m_text[m_at] != u')') {
            const qsizetype start = m_at;
            if (keyword(u"or")) {
                m_at = start;
                break;
            }
            if (keyword(u"and"))
                continue;
            LAMP_TRY(next, negation());
            if (next)
                result.children.append(*next);
        }
        return result;
    }

    Result<std::optional<Filter>> negation()
    {
        const bool minus = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (minus)
            ++m_at;
        if (minus || keyword(u"not")) {
            if (atEnd())
                return error(m_at, u"nothing follows 'not'"_s);
            LAMP_TRY(inner, negation());
            if (!inner)
                return std::optional<Filter>();
            return std::optional(Filter{.op = Filter::Op::Not, .children = {*inner}});
        }
        if (m_text[m_at] != u'(')
            return term();
        const qsizetype open = m_at++;
        LAMP_TRY(inner, any());
        if (atEnd() || m_text[m_at] != u')')
            return error(open, u"this '(' is never closed"_s);
        ++m_at;
        return std::optional(inner);
    }

    // One value: quoted, or up to a blank, a comma or a bracket.
    Result<QString> value(bool inTerm)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const qsizetype end = m_text.indexOf(u'"', m_at + 1);
            if (end < 0)
                return error(m_at, u"this quote is never closed"_s);
            const QString text = m_text.mid(m_at + 1, end - m_at - 1).toString();
            m_at = end + 1;
            return text;
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u')'
               && !(inTerm && m_text[m_at] == u','))
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    Result<std::optional<Filter>> term()
    {
        const qsizetype start = m_at;
        qsizetype colon = m_at;
        while (colon < m_text.size() && (m_text[colon].isLetter() || m_text[colon] == u'-'))
            ++colon;
        const bool named = colon > m_at && colon < m_text.size() && m_text[colon] == u':'
            && !m_text.mid(colon).startsWith(u"://");
        if (!named) {
            const bool phrase = m_text[m_at] == u'"';
            LAMP_TRY(text, value(false));
            if (text.isEmpty())
                return std::optional<Filter>();
            return std::optional(Filter{.op = Filter::Op::Text, .values = {text}, .phrase = phrase});
        }
        const QString field = m_text.mid(m_at, colon - m_at).toString().toLower();
        m_at = colon + 1;
        if (field == u"sort" || field == u"group")
            return order(field, start);
        return fieldTerm(field, start);
    }

    Result<std::optional<Filter>> order(const QString &field, qsizetype start)
    {
        LAMP_TRY(text, value(true));
        const bool descending = text.startsWith(u'-');
        const QString key = descending ? text.mid(1) : text;
        if (!sortKeys().contains(key))
            return error(start, u"cannot sort by '%1'; there is %2"_s.arg(key, sortKeys().join(u", "_s)));
        if (field == u"group") {
            m_group = key;
        } else {
            m_sort = key;
            m_descending = descending;
        }
        return std::optional<Filter>();
    }

    Result<std::optional<Filter>> fieldTerm(const QString &field, qsizetype start)
    {
        if (!filterFields().contains(field)) {
            const QString near = nearestField(field);
            return error(start,
                         near.isEmpty() ? u"no field '%1'"_s.arg(field)
                                        : u"no field '%1'; did you mean %2?"_s.arg(field, near));
        }
        Filter term{.op = Filter::Op::Term, .field = field};
        static constexpr std::pair<QLatin1StringView, Compare> signs[] = {{">="_L1, Compare::GreaterEqual},
                                                                          {"<="_L1, Compare::LessEqual},
                                                                          {">"_L1, Compare::Greater},
                                                                          {"<"_L1, Compare::Less}};
        for (const auto &[sign, compare] : signs)
            if (m_text.mid(m_at).startsWith(sign)) {
                term.compare = compare;
                m_at += sign.size();
                break;
            }
        do {
            LAMP_TRY(text, value(true));
            if (text.isEmpty())
                return error(start, u"'%1:' needs a value"_s.arg(field));
            if (const qsizetype dots = text.indexOf(u"..");
                term.compare == Compare::Is && dots > 0 && takesRange(field)) {
                term.compare = Compare::Range;
                term.values = {text.left(dots), text.mid(dots + 2)};
                break;
            }
            term.values.append(text);
        } while (m_at < m_text.size() && m_text[m_at] == u',' && ++m_at);
        if (const auto checked = checkTerm(term); !checked)
            return error(start, checked.error().detail);
        return std::optional(term);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_sort, m_group;
    bool m_descending = false;
};

QString quotedValue(const QString &value)
{
    static const QSet<QString> words{u"or"_s, u"and"_s, u"not"_s};
    const bool plain = !value.isEmpty() && !words.contains(value) && !value.startsWith(u'-')
        && std::ranges::none_of(value, [](QChar c) { return c.isSpace() || QStringView(u"\",():").contains(c); });
    return plain ? value : u'"' + QString(value).remove(u'"') + u'"';
}

QString join(const Filter &filter, QStringView between)
{
    QStringList parts;
    for (const Filter &child : filter.children) {
        const QString text = toText(child);
        const bool brackets = child.op == Filter::Op::Any
            || (child.op == Filter::Op::All && filter.op != Filter::Op::All);
        parts.append(brackets && child.children.size() != 1 ? u'(' + text + u')' : text);
    }
    return parts.join(between);
}
} // namespace

Result<WorkItemQuery> parseQuery(QStringView text) { return Parser(text).parse(); }

QString toText(const Filter &filter)
{
    switch (filter.op) {
    case Filter::Op::All: return join(filter, u" ");
    case Filter::Op::Any: return join(filter, u" or ");
    case Filter::Op::Not: {
        const QString inner = join(filter, u" ");
        return u'-' + inner;
    }
    case Filter::Op::Text:
        return filter.phrase ? u'"' + filter.values.value(0) + u'"' : quotedValue(filter.values.value(0));
    case Filter::Op::Term: break;
    }
    static constexpr QLatin1StringView signs[] = {""_L1, "<"_L1, "<="_L1, ">"_L1, ">="_L1, ""_L1};
    QStringList values;
    for (const QString &value : filter.values)
        values.append(quotedValue(value));
    return filter.field + u':' + signs[static_cast<int>(filter.compare)]
        + values.join(filter.compare == Filter::Compare::Range ? QStringView(u"..") : QStringView(u","));
}

QString toText(const WorkItemQuery &query)
{
    QString text = toText(query.filter);
    const WorkItemQuery standard;
    if (query.sort != standard.sort || query.descending)
        text += u" sort:" + QString(query.descending ? u"-"_s : QString()) + query.sort;
    if (!query.group.isEmpty())
        text += u" group:" + query.group;
    return text.trimmed();
}

QList<Filter> chips(const WorkItemQuery &query)
{
    return query.filter.op == Filter::Op::All ? query.filter.children : QList<Filter>{query.filter};
}

WorkItemQuery withoutChip(WorkItemQuery query, const Filter &chip)
{
    query.filter = {.op = Filter::Op::All, .children = chips(query)};
    query.filter.children.removeOne(chip);
    return query;
}

WorkItemQuery withChip(WorkItemQuery query, const Filter &chip)
{
    query.filter = {.op = Filter::Op::All, .children = chips(query)};
    if (chip.op == Filter::Op::Term)
        query.filter.children.removeIf(
            [&](const Filter &old) { return old.op == Filter::Op::Term && old.field == chip.field; });
    if (!query.filter.children.contains(chip))
        query.filter.children.append(chip);
    return query;
}

} // namespace lamp
