// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure.h"

#include "domain/procedurelines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;
using Chapter = ProcedureSection::Kind; // a work item has kinds of its own

namespace {
struct ProcedureWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Procedure)
};

struct KnownHeading {
    Chapter kind;
    const char16_t *pattern; // of the heading, or of what stands before a colon, dash or bracket; English, German
};
constexpr KnownHeading knownHeadings[] = {
    {Chapter::Symptom, u"symptoms?|problem|error|what one sees|symptome|fehlerbild"},
    {Chapter::Affects, u"affects|affected|applies to|environment|betrifft|betroffen|gilt f\u00fcr|umgebung"},
    {Chapter::Before, u"before you (start|begin)|preconditions?|prerequisites?|requirements?|you need|"
                   "vorher|bevor sie beginnen|vor dem beginn|voraussetzung(en)?|vorbereitung"},
    {Chapter::Risk, u"risks?|risiko|risiken"},
    {Chapter::Time, u"time( needed)?|duration|dauer|zeit(bedarf)?"},
    {Chapter::Cause, u"cause|root cause|why|ursache|grund"},
    {Chapter::Steps, u"steps?( to (fix|solve|resolve|follow|take).*)?|"
                  "(fix|solution|resolution|work-?around)( \\d+)?( (for|if) .*)?|mitigation|how to fix.*|"
                  "procedure|remediation|schritte|l\u00f6sung|behebung|vorgehen"},
    {Chapter::Check, u"check|verification|verify|validation|test|pr\u00fcfung|pr\u00fcfen|kontrolle|verifikation"},
    {Chapter::RollBack, u"roll[ -]?back|back[ -]?out|undo|r\u00fcckweg|r\u00fcckg\u00e4ngig.*|zur\u00fccknehmen"},
    {Chapter::Help, u"if it does not help|if this does not help|escalation|escalate|wenn es nicht hilft|eskalation"},
    {Chapter::Internal, u"internal|for technicians|technicians|intern|f\u00fcr techniker"},
};

struct HeadingPattern {
    Chapter kind;
    QRegularExpression pattern;
};

const QList<HeadingPattern> &headingPatterns()
{
    static const QList<HeadingPattern> patterns = [] {
        QList<HeadingPattern> made;
        for (const KnownHeading &known : knownHeadings)
            made.append({known.kind, QRegularExpression(u"^(?:"_s + QStringView(known.pattern)
                                                            + u")(?:\\s*[:(,\u2013\u2014-].*)?$"_s,
                                                        QRegularExpression::CaseInsensitiveOption
                                                            | QRegularExpression::UseUnicodePropertiesOption)});
        return made;
    }();
    return patterns;
}

constexpr Chapter wantedKinds[] = {Chapter::Symptom, Chapter::Affects, Chapter::Before, Chapter::Steps,
                                Chapter::Check,   Chapter::RollBack, Chapter::Help};

// A first line of dashes without a second one is a rule of the text.
int readFront(const QStringList &lines, Procedure &procedure)
{
    if (lines.isEmpty() || lines.first().trimmed() != "---"_L1)
        return 0;
    for (int i = 1; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line == "---"_L1 || line == "..."_L1)
            return i + 1;
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && !line.startsWith(u'#'))
            procedure.front.append({line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed()});
    }
    procedure.front.clear();
    return 0;
}

// "> **Symptom** The lamp is dark": a paragraph that names its section with its first bold words.
ProcedureSection leadSection(const QString &line)
{
    static const QRegularExpression lead(u"^ {0,3}(?:> ?)?(?:\\*\\*|__)([^*_]{3,40})(?:\\*\\*|__):? +(?=\\S)"_s);
    const auto match = lead.match(line);
    const Chapter kind = match.hasMatch() ? procedureKind(match.capturedView(1)) : Chapter::Other;
    if (kind != Chapter::Symptom && kind != Chapter::Affects && kind != Chapter::Risk && kind != Chapter::Time)
        return {};
    return {.kind = kind, .heading = match.captured(1).trimmed()};
}

// A deeper heading that says nothing known belongs to the section that it stands in.
bool opensSection(const procedurelines::Heading &heading, const ProcedureSection &open, Chapter kind)
{
    if (heading.level == 0)
        return false;
    return kind != Chapter::Other ? open.kind != Chapter::Steps || heading.level <= open.level
                               : open.level == 0 || open.kind == Chapter::Other || heading.level <= open.level;
}

struct SectionReader {
    Procedure &procedure;
    const QStringList &lines;
    ProcedureSection open;
    int textFrom = 0;

    void close(int end)
    {
        if (end <= open.line)
            return;
        open.lastLine = end - 1;
        QStringList below = lines.mid(textFrom, end - textFrom);
        if (open.kind != Chapter::Other && open.level == 0 && !below.isEmpty()) // a lead: its words after the bold ones
            below.first().remove(QRegularExpression(u"^ {0,3}(?:> ?)?(?:\\*\\*|__)[^*_]*(?:\\*\\*|__):? +"_s));
        open.text = procedurelines::trimmedText(below);
        procedure.sections.append(open);
    }
    void begin(ProcedureSection section, int line, int from)
    {
        close(line);
        open = std::move(section);
        open.line = line;
        textFrom = from;
    }
};

void readSections(const QStringList &lines, Procedure &procedure)
{
    procedurelines::Fences fences;
    SectionReader reader{procedure, lines, {}, procedure.frontLines};
    reader.open.line = procedure.frontLines;
    for (int i = procedure.frontLines; i < lines.size(); ++i) {
        if (fences.feed(lines.at(i)) != procedurelines::Fences::Part::Outside)
            continue;
        const procedurelines::Heading heading = procedurelines::heading(lines.at(i));
        const Chapter kind = procedureKind(heading.text);
        if (opensSection(heading, reader.open, kind)) {
            reader.begin({.kind = kind, .heading = heading.text, .level = heading.level}, i, i + 1);
        } else if (reader.open.kind == Chapter::Other || reader.open.level == 0) {
            if (ProcedureSection lead = leadSection(lines.at(i)); lead.kind != Chapter::Other)
                reader.begin(std::move(lead), i, i);
            else if (reader.open.level == 0 && reader.open.kind != Chapter::Other && lines.at(i).trimmed().isEmpty())
                reader.begin({}, i, i);
        }
    }
    reader.close(int(lines.size()));
}

void readSteps(const QStringList &lines, Procedure &procedure)
{
    for (const bool free : {false, true}) { // without a section of steps: the numbered lists of the rest
        for (const ProcedureSection &section : std::as_const(procedure.sections)) {
            if (section.kind != (free ? Chapter::Other : Chapter::Steps))
                continue;
            const int from = section.line + (section.level > 0 ? 1 : 0);
            procedure.steps += procedurelines::steps(lines.mid(from, section.lastLine + 1 - from), from);
            if (!free && !procedure.steps.isEmpty())
                break;
        }
        if (!procedure.steps.isEmpty())
            break;
    }
    procedurelines::resolveJumps(procedure.steps);
}
} // namespace

bool ProcedurePart::isCommand() const
{
    static constexpr QLatin1StringView looked[] = {"text"_L1, "txt"_L1,  "output"_L1, "log"_L1,    "plain"_L1,
                                                   "diff"_L1, "csv"_L1,  "mermaid"_L1, "plaintext"_L1};
    return block && std::ranges::find(looked, language) == std::end(looked);
}

QString ProcedureStep::prose() const
{
    QStringList pieces;
    for (const ProcedurePart &part : parts)
        if (!part.block)
            pieces.append(part.text);
    return pieces.join(u"\n\n"_s);
}

QList<ProcedurePart> ProcedureStep::commands() const
{
    QList<ProcedurePart> found;
    std::ranges::copy_if(parts, std::back_inserter(found), &ProcedurePart::isCommand);
    return found;
}

const ProcedureSection *Procedure::section(Chapter kind) const
{
    const auto found = std::ranges::find(sections, kind, &ProcedureSection::kind);
    return found == sections.end() ? nullptr : &*found;
}

QString Procedure::value(QStringView key) const
{
    const auto found = std::ranges::find_if(front, [key](const auto &entry) { return entry.first == key; });
    return found == front.end() ? QString() : found->second;
}

QList<Chapter> Procedure::missing() const
{
    QList<Chapter> kinds;
    for (const Chapter kind : wantedKinds) {
        const bool there = std::ranges::any_of(
            sections, [kind](const ProcedureSection &one) { return one.kind == kind && !one.text.isEmpty(); });
        const bool said = kind == Chapter::Affects && !value(u"affects").isEmpty();
        if (kind == Chapter::Steps ? steps.isEmpty() : !there && !said)
            kinds.append(kind);
    }
    return kinds;
}

Procedure parseProcedure(QStringView markdown)
{
    QStringList lines = markdown.toString().split(u'\n');
    for (QString &line : lines)
        if (line.endsWith(u'\r'))
            line.chop(1);
    Procedure procedure;
    procedure.frontLines = readFront(lines, procedure);
    readSections(lines, procedure);
    readSteps(lines, procedure);
    return procedure;
}

Chapter procedureKind(QStringView heading)
{
    const QStringView words = heading.trimmed();
    for (const HeadingPattern &one : headingPatterns())
        if (one.pattern.matchView(words).hasMatch())
            return one.kind;
    return Chapter::Other;
}

QString procedureHeading(Chapter kind)
{
    switch (kind) {
    case Chapter::Symptom: return ProcedureWords::tr("Symptom");
    case Chapter::Affects: return ProcedureWords::tr("Affects");
    case Chapter::Before: return ProcedureWords::tr("Before you start");
    case Chapter::Risk: return ProcedureWords::tr("Risk");
    case Chapter::Time: return ProcedureWords::tr("Time needed");
    case Chapter::Cause: return ProcedureWords::tr("Cause");
    case Chapter::Steps: return ProcedureWords::tr("Steps");
    case Chapter::Check: return ProcedureWords::tr("Check");
    case Chapter::RollBack: return ProcedureWords::tr("Roll back");
    case Chapter::Help: return ProcedureWords::tr("If it does not help");
    case Chapter::Internal: return ProcedureWords::tr("Internal");
    case Chapter::Other: break;
    }
    return {};
}

} // namespace lamp
