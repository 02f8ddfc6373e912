// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articletext.h"

#include "services/markdowntree.h"
#include "services/catalog.h"

#include <QRegularExpression>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Headings under which an article says how to fix it, and those that are for technicians only; English and German.
const QRegularExpression &fixHeading()
{
    static const QRegularExpression pattern(
        u"^(steps|fix|solution|resolution|mitigation|workaround|work-around|how to fix.*|procedure|remediation|"
        "schritte|l\u00f6sung|behebung)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &internalHeading()
{
    static const QRegularExpression pattern(
        u"^(internal|for technicians|technicians|background|roll ?back|if it does not help|escalation|intern|"
        "f\u00fcr techniker|hintergrund|r\u00fcckweg|wenn es nicht hilft)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

struct HeadingLine {
    int level = 0;
    QString text;
};

std::optional<HeadingLine> headingLine(const QString &line)
{
    static const QRegularExpression pattern(u"^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return HeadingLine{static_cast<int>(match.capturedLength(1)), match.captured(2)};
}

bool isFence(const QString &line) { return line.trimmed().startsWith("```"_L1) || line.trimmed().startsWith("~~~"_L1); }

// The lines below the first heading that fits, up to the next heading of its level; empty when none fits.
QStringList sectionBelow(const QStringList &lines, const QRegularExpression &wanted)
{
    QStringList section;
    int level = 0;
    bool fenced = false;
    for (const QString &line : lines) {
        fenced = isFence(line) ? !fenced : fenced;
        const auto heading = fenced ? std::nullopt : headingLine(line);
        if (level == 0) {
            if (heading && wanted.match(heading->text).hasMatch())
                level = heading->level;
            continue;
        }
        if (heading && heading->level <= level)
            break;
        section.append(line);
    }
    return section;
}

QStringList firstParagraph(const QStringList &lines)
{
    QStringList paragraph;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || headingLine(line)) {
            if (!paragraph.isEmpty())
                break;
            continue;
        }
        paragraph.append(line);
    }
    return paragraph;
}

QStringList trimmedLines(QStringList lines)
{
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

// Code that the section leaves open is closed, or the rest of the entry would be code.
QString asQuote(QStringList lines)
{
    if (lines.filter(QRegularExpression(u"^\\s*(```|~~~)"_s)).size() % 2 == 1)
        lines.append(u"```"_s);
    for (QString &line : lines)
        line = line.isEmpty() ? u">"_s : QString(u"> " + line);
    return lines.join(u'\n');
}

QString oneParagraph(const QString &text) { return text.simplified().left(800); }

} // namespace

namespace {
constexpr qsizetype LongestStepTitle = 300;

Step articleStep(const MarkdownBlock &item)
{
    Step step{.title = plainText(item.runs).simplified()};
    for (const MarkdownBlock &child : item.children) {
        if (child.kind == MarkdownBlock::Kind::Paragraph && step.title.isEmpty())
            step.title = plainText(child.runs).simplified();
        else if (child.kind == MarkdownBlock::Kind::Code)
            step.instruction += u"```"_s + child.info + u'\n' + child.code.trimmed() + u"\n```\n"_s;
    }
    step.title.truncate(LongestStepTitle);
    return step;
}
} // namespace

QList<Step> ArticleText::steps(const QString &body)
{
    const QStringList lines = body.split(u'\n'), section = sectionBelow(lines, fixHeading());
    const MarkdownTree tree = parseMarkdown((section.isEmpty() ? lines : section).join(u'\n'));
    QList<Step> steps;
    for (const MarkdownBlock &block : tree.blocks) {
        const bool ticked = !block.children.isEmpty() && block.children.first().task != MarkdownBlock::Task::None;
        if (block.kind != MarkdownBlock::Kind::List || !(block.ordered || ticked))
            continue;
        for (const MarkdownBlock &item : block.children)
            if (const Step step = articleStep(item); !step.title.isEmpty())
                steps.append(step);
    }
    return steps;
}

namespace {
// The lines of a text: those of its sections Internal, and the rest.
struct PartedText {
    QStringList rest, internal;
};

PartedText partedText(const QString &body)
{
    static const QRegularExpression own(u"^(internal|intern)\\s*:?$"_s, QRegularExpression::CaseInsensitiveOption);
    PartedText parts;
    const QStringList lines = body.split(u'\n');
    const bool closed = std::ranges::count_if(lines, isFence) % 2 == 0; // code without an end hides no heading
    int level = 0; // of the heading whose section is internal
    bool fenced = false;
    for (const QString &line : lines) {
        fenced = closed && (isFence(line) ? !fenced : fenced);
        if (const auto heading = fenced ? std::nullopt : headingLine(line)) {
            if (level > 0 && heading->level <= level)
                level = 0;
            if (level == 0 && own.match(heading->text).hasMatch())
                level = heading->level;
        }
        (level > 0 ? parts.internal : parts.rest).append(line);
    }
    return parts;
}
} // namespace

QString ArticleText::withoutInternal(const QString &body)
{
    const PartedText parts = partedText(body);
    return parts.internal.isEmpty() ? body : QString(trimmedLines(parts.rest).join(u'\n') + u'\n');
}

QString ArticleText::withInternalOf(const QString &stored, const QString &body)
{
    const QStringList internal = trimmedLines(partedText(stored).internal);
    if (internal.isEmpty() || !partedText(body).internal.isEmpty())
        return body;
    if (body == withoutInternal(stored))
        return stored;
    return trimmedLines(body.split(u'\n')).join(u'\n') + u"\n\n" + internal.join(u'\n') + u'\n';
}

namespace {
// What was said and done on a ticket, by what it is about.
struct SortedEntries {
    QString said;               // the first report
    QMap<TicketPart, QStringList> notes; // for technicians, as quotes: a heading in one ends no section
    QMap<TicketPart, QStringList> told;  // a user has read it
};

SortedEntries sortedEntries(const QList<Entry> &entries)
{
    SortedEntries sorted;
    for (const Entry &entry : entries) {
        const QString body = entry.body.trimmed();
        if (body.isEmpty() || entry.kind == EntryKind::Status || entry.kind == EntryKind::Work)
            continue;
        if (entry.kind == EntryKind::Report && sorted.said.isEmpty()) {
            sorted.said = oneParagraph(body);
            continue;
        }
        const TicketPart part = entry.kind == EntryKind::Report ? TicketPart::Symptom : ticketPartOf(body);
        const bool shown = entry.kind == EntryKind::Told && (part == TicketPart::Cause || part == TicketPart::Fix);
        if (shown)
            sorted.told[part].append(oneParagraph(body));
        else if (entry.kind != EntryKind::Told)
            sorted.notes[part].append(asQuote(body.split(u'\n')));
    }
    return sorted;
}
} // namespace

// Of what is confidential only the shape is there: who writes the article chooses the words.
QString ArticleText::ticketBody(const WorkItemDetails &ticket, const Catalog &catalog)
{
    if (ticket.item.confidential)
        return u"> **" + tr("Symptom") + u"** \n\n## " + tr("Cause") + u"\n\n## " + tr("Steps") + u"\n\n## "
            + tr("Check") + u"\n\n## " + tr("If it does not help") + u'\n';
    const SortedEntries sorted = sortedEntries(ticket.entries);
    QStringList parts;
    parts.append(u"> **" + tr("Symptom") + u"** " + (sorted.said.isEmpty() ? ticket.item.title : sorted.said));
    parts.append(u"## " + tr("Cause"));
    for (const auto &[link, other] : ticket.links)
        if (link.kind == LinkKind::CausedBy && link.fromId == ticket.item.id)
            parts.append(tr("%1 (#%2)").arg(other.title, other.number));
    parts += sorted.told.value(TicketPart::Cause);
    parts.append(u"## " + tr("Steps"));
    const QString code = ticket.item.fix.isEmpty() ? QString() : catalog.label(u"fix", ticket.item.fix);
    QStringList fix{code, ticket.item.fixText};
    fix.removeAll(QString());
    QStringList steps = fix.isEmpty() ? QStringList() : QStringList{fix.join(u": "_s)};
    steps += sorted.told.value(TicketPart::Fix);
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps[i] = QString::number(i + 1) + u". " + steps[i];
    if (!steps.isEmpty())
        parts.append(steps.join(u'\n'));
    parts.append(u"## " + tr("Check"));
    parts.append(u"## " + tr("If it does not help"));
    parts += internalNotes(ticket.item.number, sorted.notes);
    return parts.join(u"\n\n"_s) + u'\n';
}

// Notes of the ticket are no words for a user: they stand, sorted, where no copy for the user takes them from, and who
// writes the article takes up what is of use.
QStringList ArticleText::internalNotes(const QString &number, const QMap<TicketPart, QStringList> &notes)
{
    if (notes.isEmpty())
        return {};
    QStringList parts{u"## " + tr("Internal") + u"\n\n" + tr("What was done on #%1:").arg(number)};
    const std::pair<TicketPart, QString> headings[] = {{TicketPart::Symptom, tr("Symptom")},
                                                       {TicketPart::Cause, tr("Cause")},
                                                       {TicketPart::Fix, tr("Steps")},
                                                       {TicketPart::Other, tr("Further notes")}};
    for (const auto &[part, heading] : headings)
        if (const QStringList quoted = notes.value(part); !quoted.isEmpty())
            parts.append(u"### " + heading + u"\n\n" + quoted.join(u"\n\n"_s));
    return parts;
}

NewArticle ArticleText::fromTicket(const WorkItemDetails &ticket, const Catalog &catalog)
{
    NewArticle made;
    made.article.title = ticket.item.confidential ? QString() : ticket.item.title;
    made.article.body = ticketBody(ticket, catalog);
    made.article.categoryId = ticket.item.categoryId;
    if (ticket.asset)
        made.article.affects = ticket.asset->model.isEmpty() ? ticket.asset->name : ticket.asset->model;
    for (const Entry &entry : ticket.entries)
        made.article.minutes += entry.minutes;
    if (!ticket.item.confidential)
        made.tags = ticket.tags;
    made.solvedItem = ticket.item.id;
    return made;
}

QString ArticleText::linkTo(const Article &article)
{
    QString title = article.title;
    title.replace(u'[', u'(').replace(u']', u')');
    return u'[' + title + u"](article:" + QString::number(article.id.value) + u')';
}

QString ArticleText::forEntry(const Article &article)
{
    const QStringList lines = withoutInternal(article.body).split(u'\n'); // the entry may be told to the user
    QStringList quoted = trimmedLines(sectionBelow(lines, fixHeading()));
    if (quoted.isEmpty())
        quoted = trimmedLines(firstParagraph(lines));
    QString text = linkTo(article);
    if (!quoted.isEmpty())
        text += u"\n\n" + asQuote(quoted);
    return text + u'\n';
}

namespace {
// The lines of the sections for technicians are empty. Footnotes and targets of links stay wherever they are said: only
// what the rest mentions of them is shown.
QString withoutTechnicalSections(const QString &body)
{
    static const QRegularExpression note(u"^ {0,3}\\[\\^[^\\]\\s\\[]+\\]:"_s),
        target(u"^ {0,3}\\[[^\\]\\^][^\\]]*\\]: *\\S+(?: +(?:\"[^\"]*\"|'[^']*'))? *\\r?$"_s);
    QList<std::pair<int, bool>> turns; // at the line a section begins that is left out, or one that is not
    int hidden = 0;                    // level of the heading whose section is left out
    const MarkdownTree tree = parseMarkdown(body);
    for (const MarkdownBlock &block : tree.blocks) {
        if (block.kind != MarkdownBlock::Kind::Heading || block.line < 0)
            continue;
        if (hidden > 0 && block.level <= hidden)
            hidden = 0;
        if (hidden == 0 && internalHeading().match(plainText(block.runs).simplified()).hasMatch())
            hidden = block.level;
        turns.append({block.line, hidden > 0});
    }
    QStringList lines = body.split(u'\n');
    bool leaveOut = false, inNote = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        while (!turns.isEmpty() && turns.first().first <= i)
            leaveOut = turns.takeFirst().second;
        inNote = note.match(lines[i]).hasMatch() || (inNote && lines[i].startsWith("    "_L1));
        if (leaveOut && !inNote && !target.match(lines[i]).hasMatch())
            lines[i].clear();
    }
    return lines.join(u'\n');
}
} // namespace

QString ArticleText::forUser(const QString &title, const QString &body)
{
    MarkdownTree tree = parseMarkdown(withoutTechnicalSections(withoutInternal(body)));
    tree.blocks.removeIf([&title](const MarkdownBlock &block) {
        return block.kind == MarkdownBlock::Kind::Heading && plainText(block.runs).simplified() == title.simplified();
    });
    return title + u"\n\n" + plainText(tree) + u'\n';
}

QString ArticleText::changeSummary(const QString &titleBefore, const QString &bodyBefore, const QString &title,
                                   const QString &body)
{
    QStringList parts;
    if (titleBefore != title)
        parts.append(tr("title"));
    if (bodyBefore != body) {
        QHash<QString, int> lines; // in how many more copies the new text has a line
        for (const QString &line : body.split(u'\n'))
            ++lines[line];
        for (const QString &line : bodyBefore.split(u'\n'))
            --lines[line];
        int added = 0, gone = 0;
        for (const int count : std::as_const(lines)) {
            added += qMax(0, count);
            gone += qMax(0, -count);
        }
        parts.append(tr("text (+%1 \u2212%2 lines)").arg(added).arg(gone));
    }
    return parts.join(u", "_s);
}

} // namespace lamp
