// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"

#include "domain/queryfields.h"
#include "domain/queryreason.h"

#include <QSet>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
using Compare = Filter::Compare;

bool needsQuotes(const QString &value)
{
    static const QSet<QString> words{u"or"_s, u"and"_s, u"not"_s};
    return value.isEmpty() || words.contains(value.toLower()) || u"-<>"_s.contains(value.front())
        || std::ranges::any_of(value, [](QChar c) { return c.isSpace() || QStringView(u"\",():").contains(c); });
}

// Terms within terms of the same kind are one list, and one term alone needs no list: a query has one tree.
Filter grouped(Filter::Op op, const QList<Filter> &parts)
{
    Filter result{.op = op};
    for (const Filter &part : parts)
        if (part.op == op)
            result.children += part.children;
        else
            result.children.append(part);
    return result.children.size() == 1 ? Filter(result.children.first()) : result;
}

bool isNothing(const Filter &filter) { return filter.op == Filter::Op::All && filter.children.isEmpty(); }

// Recursive descent over:  any = all {"or" all};  all = {["and"] not};  not = ("-" | "not") not | "(" any ")" | term
class Parser {
public:
    explicit Parser(QStringView text) : m_text(text) { }

    Result<WorkItemQuery> parse()
    {
        LAMP_TRY(filter, any());
        if (!atEnd())
            return error(m_at, QueryReason::tr("')' without '('"));
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
        if (atEnd() || !m_text.mid(m_at).startsWith(word, Qt::CaseInsensitive))
            return false;
        const qsizetype end = m_at + word.size();
        if (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'(' && m_text[end] != u')')
            return false;
        m_at = end;
        return true;
    }

    Result<Filter> any()
    {
        LAMP_TRY(first, all());
        QList<Filter> parts{first};
        for (qsizetype at = place(); keyword(u"or"); at = place()) {
            if (isNothing(parts.last()))
                return error(at, QueryReason::tr("nothing stands before 'or'"));
            LAMP_TRY(next, all());
            if (isNothing(next))
                return error(at, QueryReason::tr("nothing follows 'or'"));
            parts.append(next);
        }
        return parts.size() == 1 ? Filter(parts.first()) : grouped(Filter::Op::Any, parts);
    }

    Result<Filter> all()
    {
        QList<Filter> parts;
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
                parts.append(*next);
        }
        return grouped(Filter::Op::All, parts);
    }

    // Of the next word.
    [[nodiscard]] qsizetype place()
    {
        (void)atEnd();
        return m_at;
    }

    Result<std::optional<Filter>> negation()
    {
        const qsizetype start = m_at;
        const bool minus = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (minus)
            ++m_at;
        if (minus || keyword(u"not")) {
            if (atEnd())
                return error(start, QueryReason::tr("nothing follows 'not'"));
            LAMP_TRY(inner, negation());
            if (!inner)
                return error(start, QueryReason::tr("nothing follows 'not'"));
            return std::optional(Filter{.op = Filter::Op::Not, .children = {*inner}});
        }
        if (m_text[m_at] != u'(')
            return term();
        const qsizetype open = m_at++;
        LAMP_TRY(inner, any());
        if (atEnd() || m_text[m_at] != u')')
            return error(open, QueryReason::tr("this '(' is never closed"));
        ++m_at;
        if (isNothing(inner))
            return error(open, QueryReason::tr("nothing stands in these brackets"));
        return std::optional(inner);
    }

    // One value: quoted (a quote within is doubled), or up to a blank, a comma or a bracket.
    Result<QString> value(bool inTerm)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            QString text;
            for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
                if (m_text[at] == u'"' && (at + 1 == m_text.size() || m_text[at + 1] != u'"')) {
                    m_at = at + 1;
                    return text;
                }
                text += m_text[at];
                at += m_text[at] == u'"' ? 1 : 0;
            }
            return error(m_at, QueryReason::tr("this quote is never closed"));
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
            const bool quoted = m_text[m_at] == u'"';
            LAMP_TRY(read, value(false));
            const QString words = QString(read).replace(u'"', u' ').simplified();
            if (words.isEmpty())
                return std::optional<Filter>();
            return std::optional(
                Filter{.op = Filter::Op::Text, .values = {words}, .phrase = quoted || needsQuotes(words)});
        }
        const QString field = m_text.mid(m_at, colon - m_at).toString().toLower();
        m_at = colon + 1;
        if (field == u"sort" || field == u"group")
            return order(field, start);
        return fieldTerm(field, start);
    }

    Result<std::optional<Filter>> order(const QString &field, qsizetype start)
    {
        const qsizetype at = m_at;
        LAMP_TRY(text, value(true));
        if (text.isEmpty())
            return error(start, QueryReason::tr("'%1:' needs a value").arg(field));
        const bool grouping = field == u"group", descending = !grouping && text.startsWith(u'-');
        const QString key = text.mid(descending ? 1 : 0).toLower();
        const QStringList known = grouping ? groupKeys() : sortKeys();
        if (!known.contains(key))
            return error(at,
                         (grouping ? QueryReason::tr("cannot group by '%1'; there is %2")
                                   : QueryReason::tr("cannot sort by '%1'; there is %2"))
                             .arg(key, known.join(u", "_s)));
        if (grouping) {
            m_group = key;
        } else {
            m_sort = key;
            m_descending = descending;
        }
        return std::optional<Filter>();
    }

    [[nodiscard]] std::unexpected<Error> unknownField(const QString &field, qsizetype start) const
    {
        const QString near = nearestField(field);
        return error(start,
                     near.isEmpty()
                         ? QueryReason::tr("no field '%1'; words with a colon stand in quotes").arg(field)
                         : QueryReason::tr("no field '%1'; did you mean %2?").arg(field, near));
    }

    Compare comparison()
    {
        static constexpr std::pair<QLatin1StringView, Compare> signs[] = {{">="_L1, Compare::GreaterEqual},
                                                                          {"<="_L1, Compare::LessEqual},
                                                                          {">"_L1, Compare::Greater},
                                                                          {"<"_L1, Compare::Less}};
        for (const auto &[sign, compare] : signs)
            if (m_text.mid(m_at).startsWith(sign)) {
                m_at += sign.size();
                return compare;
            }
        return Compare::Is;
    }

    // "2026-01..2026-03"; without one of its ends it is a comparison.
    static bool takeRange(Filter &term, const QString &text)
    {
        const qsizetype dots = text.indexOf(u"..");
        if (term.compare != Compare::Is || dots < 0 || text.size() == 2 || !takesRange(term.field))
            return false;
        const QString first = canonicalValue(term.field, text.left(dots)),
                      last = canonicalValue(term.field, text.mid(dots + 2));
        term.compare = first.isEmpty() ? Compare::LessEqual : last.isEmpty() ? Compare::GreaterEqual : Compare::Range;
        term.values = first.isEmpty() ? QStringList{last} : last.isEmpty() ? QStringList{first}
                                                                           : QStringList{first, last};
        return true;
    }

    Result<std::optional<Filter>> fieldTerm(const QString &field, qsizetype start)
    {
        if (!filterFields().contains(field))
            return unknownField(field, start);
        Filter term{.op = Filter::Op::Term, .field = field};
        const qsizetype signAt = m_at;
        term.compare = comparison();
        do {
            const qsizetype at = m_at;
            LAMP_TRY(text, value(true));
            if (text.isEmpty())
                return error(start, QueryReason::tr("'%1:' needs a value").arg(field));
            if (term.values.isEmpty() && takeRange(term, text)) {
                if (m_at < m_text.size() && m_text[m_at] == u',')
                    return error(at, QueryReason::tr("a range stands alone"));
                if (const auto checked = checkTerm(term); !checked)
                    return error(at, checked.error().detail);
                break;
            }
            Filter one = term;
            one.values = {canonicalValue(field, text)};
            if (const auto checked = checkTerm(one); !checked)
                return error(isComparable(field) || one.compare == Compare::Is ? at : signAt, checked.error().detail);
            term.values += one.values;
        } while (m_at < m_text.size() && m_text[m_at] == u',' && ++m_at);
        return std::optional(term);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_sort, m_group;
    bool m_descending = false;
};

QString quotedValue(const QString &value)
{
    return needsQuotes(value) ? u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"' : value;
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
