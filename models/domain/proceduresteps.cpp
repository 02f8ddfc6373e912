// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedurelines.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace lamp::procedurelines {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestTitle = 300;

// A paragraph of a step: what is expected and what if it fails are taken out of its prose.
struct StepProse {
    QString text, expected, ifFails;
};

const QRegularExpression &expectedMark()
{
    static const QRegularExpression pattern(
        u"(?<![\\w`])(?:\\*\\*|__|\\*|_)?(?:Expected(?: result| output)?|You should see|Erwartet(?:es Ergebnis)?)"
        "(?:\\*\\*|__|\\*|_)?:(?:\\*\\*|__|\\*|_)?\\s*"_s);
    return pattern;
}

const QRegularExpression &failMark()
{
    static const QRegularExpression pattern(
        u"(?<![\\w`])(?:\\*\\*|__|\\*|_)?(?:If (?:it|this|that) fails|On failure|(?:Wenn|Falls) (?:es|das) "
        "fehlschl\u00e4gt|Bei (?:einem )?Fehler)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

StepProse parted(const QString &paragraph)
{
    StepProse prose{.text = paragraph};
    if (const auto fail = failMark().match(prose.text); fail.hasMatch()) {
        prose.ifFails = prose.text.sliced(fail.capturedStart()).trimmed();
        prose.text.truncate(fail.capturedStart());
    }
    if (const auto mark = expectedMark().match(prose.text); mark.hasMatch()) {
        prose.expected = prose.text.sliced(mark.capturedEnd()).trimmed();
        prose.text.truncate(mark.capturedStart());
    }
    prose.text = prose.text.trimmed();
    return prose;
}

void addJumps(ProcedureStep &step, const QString &text, bool failing, int line)
{
    static const QRegularExpression toStep(
        u"\\b(?:go(?: on| back)? (?:to|with|at)|continue (?:with|at)|back to|jump to|on with|weiter (?:mit|bei)|"
        "zur\u00fcck zu|gehe? zu|springe? zu)\\s+[*_]{0,2}(?:step|Schritt)\\s+(\\d{1,4})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression toHelp(
        u"\\b(?:go(?: on)? (?:to|with)|continue with|weiter mit)\\s+[*_\"\u201c\u201e]*"
        "(?:If it does not help|Wenn es nicht hilft)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = sentenceEnd(text, from);
        const QString sentence = text.sliced(from, end - from).simplified();
        from = end;
        for (auto found = toStep.globalMatch(sentence); found.hasNext();)
            step.jumps.append({.when = sentence,
                               .step = found.next().captured(1).toInt(),
                               .failing = failing || failMark().match(sentence).hasMatch(),
                               .line = line});
        if (toHelp.match(sentence).hasMatch())
            step.jumps.append({.when = sentence, .help = true, .failing = failing, .line = line});
    }
}

void joinTo(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text += text.isEmpty() ? more : QString(u"\n\n" + more);
}

void addParagraph(ProcedureStep &step, const QStringList &lines, int line)
{
    static const QRegularExpression danger(u"^\\s*> ?\\[!(?:WARNING|CAUTION|DANGER)\\]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString whole = trimmedText(lines);
    if (whole.isEmpty())
        return;
    step.warns = step.warns || danger.match(whole).hasMatch();
    const StepProse prose = parted(whole);
    addJumps(step, prose.text, false, line);
    addJumps(step, prose.expected, false, line);
    addJumps(step, prose.ifFails, true, line);
    joinTo(step.expected, prose.expected);
    joinTo(step.ifFails, prose.ifFails);
    if (prose.text.isEmpty())
        return;
    if (!step.parts.isEmpty() && !step.parts.last().block)
        joinTo(step.parts.last().text, prose.text);
    else
        step.parts.append({.text = prose.text, .line = line});
}

// Where the title ends at the beginning of a paragraph: after bold words that stand for themselves ("**Why?** Because
// …"), otherwise after the first sentence ("**Restart it**, at a time agreed.").
qsizetype titleEnd(QStringView paragraph)
{
    static const QRegularExpression bold(u"^(?:\\*\\*(?:.+?)\\*\\*|__(?:.+?)__)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression closed(u"[.:?!](?:\\*\\*|__)?$"_s);
    const auto lead = bold.matchView(paragraph);
    if (!lead.hasMatch())
        return sentenceEnd(paragraph, 0);
    const qsizetype end = lead.capturedEnd();
    const bool colon = end < paragraph.size() && (paragraph.at(end) == u':' || paragraph.at(end) == u'.');
    if (colon || end == paragraph.size() || closed.matchView(lead.capturedView()).hasMatch())
        return end + (colon ? 1 : 0);
    return sentenceEnd(paragraph, 0);
}

// A step that is only a block, or only says what is expected.
QString bareTitle(const ProcedureStep &step)
{
    if (!step.expected.isEmpty())
        return plainWords(step.expected).simplified().left(LongestTitle);
    return step.parts.isEmpty() ? QString() : step.parts.first().text.section(u'\n', 0, 0).trimmed().left(LongestTitle);
}

// The title is taken out of the step's text.
void takeTitle(ProcedureStep &step)
{
    if (!step.title.isEmpty())
        return;
    if (step.parts.isEmpty() || step.parts.first().block) {
        step.title = bareTitle(step);
        return;
    }
    QString &text = step.parts.first().text;
    static const QRegularExpression next(u"\n(?:\n|\\s*(?:[-*+] |[>|]|\\d+[.)] ))"_s); // or a list, a quote
    const qsizetype paragraph = text.indexOf(next);
    const qsizetype end = titleEnd(QStringView(text).first(paragraph < 0 ? text.size() : paragraph));
    if (text.startsWith(u'>') || text.startsWith(u'|') || end > LongestTitle) { // a callout, a table: stays whole
        step.title = plainWords(text.section(u'\n', 0, 0).remove(u'>')).simplified().left(LongestTitle);
        return;
    }
    step.title = plainWords(text.first(end)).simplified();
    while (step.title.endsWith(u'.') || step.title.endsWith(u':'))
        step.title.chop(1);
    text = text.sliced(end).trimmed();
    if (text.isEmpty())
        step.parts.removeFirst();
}
} // namespace

void readStep(ProcedureStep &step, const QStringList &lines, int firstLine)
{
    Fences fences;
    QStringList paragraph;
    int line = firstLine;
    const auto endParagraph = [&](int next) {
        addParagraph(step, paragraph, line);
        paragraph.clear();
        line = next;
    };
    for (int i = 0; i < lines.size(); ++i) {
        const QString &text = lines.at(i);
        switch (fences.feed(text)) {
        case Fences::Part::Outside:
            if (text.trimmed().isEmpty())
                endParagraph(firstLine + i + 1);
            else
                paragraph.append(text);
            break;
        case Fences::Part::Opening:
            endParagraph(firstLine + i + 1);
            step.parts.append({.block = true,
                               .language = fences.info().section(u' ', 0, 0).toLower(),
                               .line = firstLine + i + 1});
            break;
        case Fences::Part::Inside: {
            QString &block = step.parts.last().text;
            block += (block.isNull() ? QString() : u"\n"_s) + withoutIndent(text, fences.indent());
            if (block.isNull())
                block = u""_s; // an empty first line is a line
            break;
        }
        case Fences::Part::Closing: line = firstLine + i + 1; break;
        }
    }
    endParagraph(0);
    takeTitle(step);
}

namespace {
struct StepMark {
    int number = -1;       // written; -1: a box to tick
    qsizetype content = 0; // column where its text begins
    QString title;         // of a heading that is a step
    QString rest;          // of the line
};

std::optional<StepMark> listMark(const QString &line)
{
    static const QRegularExpression ordered(u"^( {0,3}(\\d{1,9})[.)])(?:( +)(.*))?$"_s);
    static const QRegularExpression task(u"^( {0,3}[-*+] )\\[[ xX]\\] +(.*)$"_s);
    if (const auto match = ordered.match(line); match.hasMatch()) {
        const qsizetype blanks = match.capturedLength(3);
        const bool far = blanks > 4 || match.capturedLength(4) == 0; // the rest is indented code, or nothing
        const qsizetype content = match.capturedLength(1) + (far ? 1 : blanks);
        return StepMark{match.captured(2).toInt(), content, {}, line.sliced(qMin(content, line.size()))};
    }
    if (const auto match = task.match(line); match.hasMatch())
        return StepMark{-1, match.capturedLength(1), {}, match.captured(2)};
    return std::nullopt;
}

std::optional<StepMark> headingMark(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:(?:step|schritt)\\s+(\\d{1,4})\\b[.):]?|(\\d{1,4})[.)])\\s*[\u2013-]?\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString title = match.captured(3).isEmpty() ? text : match.captured(3);
    const QString number = match.captured(1) + match.captured(2);
    return StepMark{number.toInt(), 0, title, {}};
}

// Whatever follows a step up to the next one is the step's: also what was not indented as far as it should be.
class StepReader {
public:
    void feed(const QString &line, int at)
    {
        if (!m_fences.isInside()) {
            if (const Heading head = heading(line); head.level > 0) {
                finish(at);
                m_group = head.text;
                m_bare = true;
                if (const auto mark = headingMark(head.text))
                    start(*mark, at, true);
                return;
            }
            const bool inner = m_open && (m_fromHeading || indentOf(line) >= m_content);
            if (const auto mark = inner ? std::nullopt : listMark(line)) {
                finish(at);
                start(*mark, at, false);
                m_lines.append(mark->rest);
                (void)m_fences.feed(mark->rest);
                return;
            }
        }
        (void)m_fences.feed(line);
        if (m_open) {
            m_lines.append(withoutIndent(line, m_content));
            m_bare = m_bare || (indentOf(line) < m_content && !line.trimmed().isEmpty());
        }
    }
    void finish(int at)
    {
        if (!m_open)
            return;
        m_open = false;
        m_step.lastLine = at - 1;
        readStep(m_step, m_lines, m_fromHeading ? m_step.line + 1 : m_step.line);
        m_lines.clear();
        if (!m_step.title.isEmpty())
            m_steps.append(m_step);
    }
    [[nodiscard]] QList<ProcedureStep> take() { return std::move(m_steps); }

private:
    // A list counts on by itself, whatever is written ("1. 1. 1."); after what is not its own it begins again.
    void start(const StepMark &mark, int at, bool fromHeading)
    {
        const int counted = m_steps.isEmpty() ? 1 : m_steps.last().number + 1;
        const bool written = mark.number >= 0 && (m_steps.isEmpty() || fromHeading || m_bare);
        m_step = {.number = written ? mark.number : counted, .group = fromHeading ? QString() : m_group,
                  .title = mark.title, .line = at};
        if (m_bare && !fromHeading && written && m_steps.size() > 0 && m_step.group == m_steps.last().group
            && m_step.number <= m_steps.last().number)
            m_step.number = counted;
        m_content = mark.content;
        m_fromHeading = fromHeading;
        m_open = true;
        m_bare = false;
    }

    QList<ProcedureStep> m_steps;
    ProcedureStep m_step;
    QStringList m_lines;
    QString m_group;
    Fences m_fences;
    qsizetype m_content = 0;
    bool m_open = false, m_fromHeading = false;
    bool m_bare = false; // something that is not the list's own stood after the last mark
};
} // namespace

QList<ProcedureStep> steps(const QStringList &lines, int first)
{
    StepReader reader;
    for (int i = 0; i < lines.size(); ++i)
        reader.feed(lines.at(i), first + i);
    reader.finish(first + int(lines.size()));
    return reader.take();
}

void resolveJumps(QList<ProcedureStep> &steps)
{
    const QList<ProcedureStep> all = steps;
    const auto place = [&all](int number, const QString *group) {
        const auto found = std::ranges::find_if(all, [&](const ProcedureStep &step) {
            return step.number == number && (group == nullptr || step.group == *group);
        });
        return found == all.end() ? -1 : int(found - all.begin());
    };
    for (ProcedureStep &step : steps)
        for (ProcedureJump &jump : step.jumps) {
            if (jump.help)
                continue;
            const int near = place(jump.step, &step.group);
            jump.step = near >= 0 ? near : place(jump.step, nullptr);
        }
}

} // namespace lamp::procedurelines
