// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icallines.h"

#include "exchange/textdecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp::ical {

namespace {
struct IcalWords {
    Q_DECLARE_TR_FUNCTIONS(Ical)
};
constexpr int MostProblems = 2'000; // of one file; after that they are only counted
constexpr qsizetype LongestLine = 1'000'000;
constexpr qsizetype DeepestComponent = 16;

bool isNameCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

// Where the value begins: the first colon outside quotes; -1 when there is none.
qsizetype valueColon(QStringView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == u':' && !quoted)
            return i;
    }
    return quoted ? text.indexOf(u':') : -1; // a quote that is never closed
}

bool looksLikeProperty(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && isNameCharacter(text[i]))
        ++i;
    return i > 0 && i < text.size() && (text[i] == u':' || (text[i] == u';' && valueColon(text) > i));
}

// Property names that a file uses bare of folding mistakes; a text that breaks in the middle may look like "Note: …".
bool isKnownProperty(QStringView text)
{
    static const QSet<QString> known{
        u"BEGIN"_s, u"END"_s, u"ACTION"_s, u"ATTACH"_s, u"ATTENDEE"_s, u"CALSCALE"_s, u"CATEGORIES"_s, u"CLASS"_s,
        u"COLOR"_s, u"COMMENT"_s, u"COMPLETED"_s, u"CONTACT"_s, u"CREATED"_s, u"DESCRIPTION"_s, u"DTEND"_s,
        u"DTSTAMP"_s, u"DTSTART"_s, u"DUE"_s, u"DURATION"_s, u"EXDATE"_s, u"EXRULE"_s, u"FREEBUSY"_s, u"GEO"_s,
        u"IMAGE"_s, u"LAST-MODIFIED"_s, u"LOCATION"_s, u"METHOD"_s, u"NAME"_s, u"ORGANIZER"_s, u"PERCENT-COMPLETE"_s,
        u"PRIORITY"_s, u"PRODID"_s, u"RDATE"_s, u"RECURRENCE-ID"_s, u"REFRESH-INTERVAL"_s, u"RELATED-TO"_s,
        u"REPEAT"_s, u"REQUEST-STATUS"_s, u"RESOURCES"_s, u"RRULE"_s, u"SEQUENCE"_s, u"SOURCE"_s, u"STATUS"_s,
        u"SUMMARY"_s, u"TRANSP"_s, u"TRIGGER"_s, u"TZID"_s, u"TZNAME"_s, u"TZOFFSETFROM"_s, u"TZOFFSETTO"_s,
        u"TZURL"_s, u"UID"_s, u"URL"_s, u"VERSION"_s};
    qsizetype length = 0;
    while (length < text.size() && isNameCharacter(text[length]))
        ++length;
    if (length == text.size() || (text[length] != u':' && text[length] != u';'))
        return false;
    const QString name = text.first(length).toString().toUpper();
    return name.startsWith(u"X-") || known.contains(name);
}

void readParameters(QStringView text, Line &line)
{
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == u'"')
            quoted = !quoted;
        if (i < text.size() && (text[i] != u';' || quoted))
            continue;
        const QStringView part = text.sliced(begin, i - begin);
        begin = i + 1;
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            continue;
        QString value = part.sliced(equals + 1).trimmed().toString();
        value.remove(u'"');
        line.parameters.insert(part.first(equals).trimmed().toString().toUpper(), value);
    }
}

struct RawLine {
    int number = 0;
    QString text;
};

struct PhysicalLine {
    int number = 0;
    QStringView text;
    [[nodiscard]] bool isFolded() const { return text.front() == u' ' || text.front() == u'\t'; }
};

QList<PhysicalLine> physicalLines(const QString &text)
{
    QList<PhysicalLine> lines;
    int number = 0;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        const QStringView line = QStringView(text).sliced(begin, end - begin);
        ++number;
        if (!line.trimmed().isEmpty())
            lines.append({number, line});
        begin = end + (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n' ? 2 : 1);
    }
    return lines;
}

// "SUMMARY" alone, folded before its colon.
bool isFoldedName(const PhysicalLine &line, const PhysicalLine *next)
{
    return next && next->isFolded() && next->text.size() > 1 && (next->text[1] == u':' || next->text[1] == u';')
        && std::ranges::all_of(line.text, isNameCharacter);
}

bool beginsProperty(const PhysicalLine &line, const PhysicalLine *next, bool first)
{
    if (line.isFolded())
        return false;
    if (first || isFoldedName(line, next) || isKnownProperty(line.text))
        return true;
    return looksLikeProperty(line.text) && line.text.indexOf(u' ') < 0; // one that nobody knows
}

QList<RawLine> unfolded(const QString &text, Problems &problems)
{
    QList<RawLine> raw;
    const QList<PhysicalLine> lines = physicalLines(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PhysicalLine &line = lines[i];
        if (beginsProperty(line, i + 1 < lines.size() ? &lines[i + 1] : nullptr, raw.isEmpty())) {
            raw.append({line.number, line.text.toString()});
        } else if (raw.isEmpty()) {
            problems.dropped(line.number, IcalWords::tr("a folded line with nothing before it"));
        } else if (raw.last().text.size() + line.text.size() > LongestLine) {
            problems.dropped(line.number, IcalWords::tr("the line is too long"));
        } else if (line.isFolded()) {
            raw.last().text.append(line.text.sliced(1));
        } else {
            const QStringView shown = line.text.first(std::min<qsizetype>(line.text.size(), 40));
            problems.repaired(line.number, IcalWords::tr("the line belongs to the one before: “%1”").arg(shown));
            raw.last().text.append(u' ' + line.text);
        }
    }
    return raw;
}
} // namespace

const Line *Component::find(QLatin1StringView property) const
{
    const auto found = std::ranges::find(lines, property, &Line::name);
    return found == lines.end() ? nullptr : &*found;
}

void Problems::add(int line, IcalProblem::Kind kind, const QString &text)
{
    if (m_list.size() < MostProblems)
        m_list.append({line, kind, text});
    else if (m_list.size() == MostProblems)
        m_list.append({line, kind, IcalWords::tr("and more of the kind from here on")});
}

QList<IcalProblem> Problems::sorted() const
{
    QList<IcalProblem> list = m_list;
    std::ranges::stable_sort(list, {}, &IcalProblem::line);
    return list;
}

QString decoded(const QByteArray &bytes, Problems &problems)
{
    const EncodingGuess guess = guessEncoding(bytes, true);
    TextDecoder decoder(guess.encoding);
    QString text = decoder.decode(bytes, true);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    if (guess.encoding != TextEncoding::Utf8)
        problems.repaired(1, IcalWords::tr("the file is %1, not UTF-8").arg(codeOf(guess.encoding)));
    for (const qint64 line : decoder.takeFaultyLines())
        problems.repaired(static_cast<int>(line), IcalWords::tr("bytes that are no text are shown as �"));
    text.remove(QChar(u'\0'));
    return text;
}

QList<Line> contentLines(const QString &text, Problems &problems)
{
    QList<Line> lines;
    for (const RawLine &raw : unfolded(text, problems)) {
        const qsizetype colon = valueColon(raw.text);
        if (colon < 1 || !isNameCharacter(raw.text.front())) {
            problems.dropped(raw.number, IcalWords::tr("no property: “%1”").arg(raw.text.left(40)));
            continue;
        }
        Line line;
        line.number = raw.number;
        const QStringView head = QStringView(raw.text).first(colon);
        const qsizetype semicolon = head.indexOf(u';');
        line.name = (semicolon < 0 ? head : head.first(semicolon)).trimmed().toString().toUpper();
        if (semicolon >= 0)
            readParameters(head.sliced(semicolon + 1), line);
        line.value = raw.text.sliced(colon + 1);
        lines.append(line);
    }
    return lines;
}

namespace {
class TreeBuilder {
public:
    explicit TreeBuilder(Problems &problems) : m_problems(problems) { }

    void begin(const Line &line)
    {
        const QString name = line.value.trimmed().toUpper();
        // An event cannot stand in an event: the end of the one before was forgotten.
        static const QStringList siblings{u"VEVENT"_s, u"VTODO"_s, u"VJOURNAL"_s, u"VFREEBUSY"_s, u"VTIMEZONE"_s};
        while (!m_open.isEmpty() && siblings.contains(name) && m_open.last().name != u"VCALENDAR"
               && !m_open.last().name.startsWith(u"X-"))
            close(line.number, true);
        if (m_open.size() >= DeepestComponent) {
            m_problems.dropped(line.number, IcalWords::tr("BEGIN:%1 is nested too deeply").arg(name));
            return;
        }
        Component component;
        component.name = name;
        component.line = line.number;
        m_open.append(component);
    }

    void end(const Line &line)
    {
        const QString name = line.value.trimmed().toUpper();
        const bool known = std::ranges::any_of(m_open, [&name](const Component &open) { return open.name == name; });
        if (!known) {
            m_problems.dropped(line.number, IcalWords::tr("END:%1 ends nothing").arg(name));
            return;
        }
        while (m_open.last().name != name)
            close(line.number, true);
        close(line.number, false);
    }

    void property(const Line &line)
    {
        if (m_open.isEmpty())
            m_problems.dropped(line.number, IcalWords::tr("%1 stands outside of everything").arg(line.name));
        else
            m_open.last().lines.append(line);
    }

    QList<Component> finish(int lastLine)
    {
        while (!m_open.isEmpty())
            close(lastLine, true);
        return m_top;
    }

private:
    void close(int line, bool forgotten)
    {
        const Component component = m_open.takeLast();
        if (forgotten)
            m_problems.repaired(line, IcalWords::tr("END:%1 is missing").arg(component.name));
        (m_open.isEmpty() ? m_top : m_open.last().children).append(component);
    }

    Problems &m_problems;
    QList<Component> m_open, m_top;
};
} // namespace

QList<Component> components(const QList<Line> &lines, Problems &problems)
{
    TreeBuilder tree(problems);
    for (const Line &line : lines) {
        if (line.name == u"BEGIN")
            tree.begin(line);
        else if (line.name == u"END")
            tree.end(line);
        else
            tree.property(line);
    }
    return tree.finish(lines.isEmpty() ? 1 : lines.last().number);
}

QString unescaped(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text.append(value[i]);
            continue;
        }
        const QChar next = value[++i];
        if (next == u'n' || next == u'N')
            text.append(u'\n');
        else
            text.append(next);
    }
    return text;
}

QString escaped(const QString &text)
{
    QString value;
    value.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            value += u'\\';
        if (c == u'\n')
            value += u"\\n"_s;
        else if (c >= u' ' || c == u'\t')
            value += c;
    }
    return value;
}

QStringList listItems(const QString &value)
{
    QStringList items;
    QString item;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            item.append(value[i]);
            item.append(value[++i]);
        } else if (value[i] == u',') {
            items.append(item);
            item.clear();
        } else {
            item.append(value[i]);
        }
    }
    items.append(item);
    return items;
}

std::optional<qint64> durationMinutes(QStringView text)
{
    static const QRegularExpression shape(
        u"^\\s*([+-]?)P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 minutes = match.captured(2).toLongLong() * 10'080 + match.captured(3).toLongLong() * 1'440
        + match.captured(4).toLongLong() * 60 + match.captured(5).toLongLong() + match.captured(6).toLongLong() / 60;
    return match.captured(1) == u"-" ? -minutes : minutes;
}

} // namespace lamp::ical
