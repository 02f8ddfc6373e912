// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdowninsert.h"

#include "widgets/markdownlists.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// The lines of a selection, whole; a selection that ends before the first letter of a line takes nothing of it.
std::pair<int, int> selectedLines(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    const bool whole = cursor.selectionEnd() > last.position() || last == first;
    return {first.blockNumber(), last.blockNumber() - (whole ? 0 : 1)};
}

QTextCursor selecting(QTextDocument *document, int first, int last)
{
    QTextCursor cursor(document->findBlockByNumber(first));
    const QTextBlock end = document->findBlockByNumber(last);
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
    return cursor;
}

QString selectedText(const QTextCursor &cursor)
{
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

// The word that a cursor stands in or beside; itself between blanks.
QTextCursor wordAt(QTextCursor cursor)
{
    const QString text = cursor.block().text();
    const auto isLetter = [&text](int at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
    };
    int from = cursor.positionInBlock(), to = from;
    while (isLetter(from - 1))
        --from;
    while (isLetter(to))
        ++to;
    const int start = cursor.block().position();
    cursor.setPosition(start + from);
    cursor.setPosition(start + to, QTextCursor::KeepAnchor);
    return cursor;
}

bool isEmptyLine(const QTextBlock &block) { return !block.isValid() || block.text().trimmed().isEmpty(); }

// The last line of a step that says something.
QTextBlock lastFilled(QTextDocument *document, int line, int lastLine)
{
    QTextBlock block = document->findBlockByNumber(lastLine);
    while (block.blockNumber() > line && isEmptyLine(block))
        block = block.previous();
    return block;
}

} // namespace

// Replaces what a cursor has selected; `cursorAt` counts in the new text.
void MarkdownInsert::replace(const QTextCursor &where, const QString &text, int cursorAt, int selected)
{
    QTextCursor cursor = where;
    const int start = cursor.selectionStart();
    cursor.insertText(text); // one act
    cursor.setPosition(start + cursorAt);
    cursor.setPosition(start + cursorAt + selected, QTextCursor::KeepAnchor);
    goOnAt(cursor);
}

void MarkdownInsert::goOnAt(const QTextCursor &cursor)
{
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    m_edit.setFocus();
}

void MarkdownInsert::wrap(const QString &before, const QString &after)
{
    QTextCursor cursor = m_edit.textCursor();
    if (!cursor.hasSelection())
        cursor = wordAt(cursor);
    const QString text = selectedText(cursor);
    QTextCursor around = cursor;
    around.setPosition(qMax(0, cursor.selectionStart() - static_cast<int>(before.size())));
    const int end = cursor.selectionEnd() + static_cast<int>(after.size());
    around.setPosition(qMin(end, m_edit.document()->characterCount() - 1), QTextCursor::KeepAnchor);
    const QString beyond = m_edit.toPlainText().mid(around.selectionEnd(), 1); // "*" of bold words is no "*" of its own
    const bool there = !text.isEmpty() && selectedText(around) == before + text + after
                       && (beyond != after.first(1) || after.size() > 1);
    if (there)
        replace(around, text, 0, static_cast<int>(text.size()));
    else if (text.size() > before.size() + after.size() && text.startsWith(before) && text.endsWith(after))
        replace(cursor, text.sliced(before.size(), text.size() - before.size() - after.size()), 0,
                static_cast<int>(text.size() - before.size() - after.size()));
    else
        replace(cursor, before + text + after, static_cast<int>(before.size()), static_cast<int>(text.size()));
}

QString MarkdownInsert::lastLanguage() const
{
    static const QRegularExpression fence(u"^\\s*(?:```|~~~)\\s*([\\w+#-]+)"_s);
    for (QTextBlock block = m_edit.textCursor().block(); block.isValid(); block = block.previous())
        if (const auto match = fence.match(block.text()); match.hasMatch())
            return match.captured(1);
    const auto any = QRegularExpression(fence.pattern(), QRegularExpression::MultilineOption)
                         .match(m_edit.toPlainText());
    return any.hasMatch() ? any.captured(1) : u"powershell"_s;
}

void MarkdownInsert::code()
{
    QTextCursor cursor = m_edit.textCursor();
    const auto [first, last] = selectedLines(cursor);
    const QTextBlock line = cursor.block();
    if (first == last && !line.text().trimmed().isEmpty())
        return wrap(u"`"_s, u"`"_s);
    // On an empty line below a step the block belongs to the step.
    const QTextBlock item = markdownlists::itemAt(line);
    const auto mark = item.isValid() ? listLine(item.text()) : std::nullopt;
    const bool below = line.text().trimmed().isEmpty() && mark && !line.text().isEmpty();
    const QString indent(below ? mark->indent + mark->markWidth() : indentOf(line.text()), u' ');
    cursor = selecting(m_edit.document(), first, last);
    const QString open = indent + u"```" + lastLanguage() + u'\n', text = selectedText(cursor);
    const QString inner = text.trimmed().isEmpty() ? indent : text;
    replace(cursor, open + inner + u'\n' + indent + u"```"_s, static_cast<int>(open.size() + inner.size()));
}

void MarkdownInsert::link()
{
    const QTextCursor cursor = m_edit.textCursor();
    const QString text = selectedText(cursor);
    static const QRegularExpression address(u"^(https?://|mailto:)\\S+$"_s);
    if (address.match(text).hasMatch())
        replace(cursor, u"[](" + text + u')', 1);
    else if (text.contains(u'\n'))
        return;
    else
        replace(cursor, u'[' + text + u"](https://)"_s, text.isEmpty() ? 1 : static_cast<int>(text.size()) + 3,
                text.isEmpty() ? 0 : 8);
}

// --- blocks ---------------------------------------------------------------------------------------------------------

// Below the line of the cursor, or on it where it is empty; an empty line above and below.
void MarkdownInsert::block(const QString &text, int cursorAt, int selected)
{
    QTextCursor cursor = m_edit.textCursor();
    const QTextBlock line = cursor.block();
    QString before, after;
    if (isEmptyLine(line)) {
        cursor = selecting(m_edit.document(), line.blockNumber(), line.blockNumber());
        before = isEmptyLine(line.previous()) ? QString() : u"\n"_s;
    } else {
        cursor.movePosition(QTextCursor::EndOfBlock);
        before = u"\n\n"_s;
    }
    if (line.next().isValid())
        after = isEmptyLine(line.next()) ? QString() : u"\n"_s;
    replace(cursor, before + text + after, static_cast<int>(before.size()) + cursorAt, selected);
}

// Stands there selected until it is typed over: stars with nothing between them would be a rule.
QString MarkdownInsert::stepTitle() { return tr("What to do"); }

QString MarkdownInsert::stepText(int number, const QString &indent) const
{
    const QString mark = indent + QString::number(number) + u". "_s, inner(mark.size(), u' ');
    const QString code = inner + u"```" + lastLanguage() + u'\n' + inner + u'\n' + inner + u"```\n\n";
    return mark + u"**" + stepTitle() + u"**\n\n" + code + inner
           + tr("Expected:") + u" \n" + inner + tr("If it fails:") + u' ';
}

void MarkdownInsert::step()
{
    QTextDocument *document = m_edit.document();
    const Procedure procedure = parseProcedure(m_edit.toPlainText());
    const int line = m_edit.textCursor().blockNumber();
    const ProcedureStep *before = nullptr; // the one that it comes behind
    for (const ProcedureStep &step : procedure.steps)
        if (step.line <= line || !before)
            before = &step;
    if (!before) {
        const ProcedureSection *steps = procedure.section(ProcedureSection::Kind::Steps);
        if (!steps)
            return section(ProcedureSection::Kind::Steps);
        QTextCursor end(lastFilled(document, steps->line, steps->lastLine));
        end.movePosition(QTextCursor::EndOfBlock);
        return replace(end, u"\n\n" + stepText(1, {}), 7, static_cast<int>(stepTitle().size()));
    }
    if (line < before->line && line < procedure.steps.first().line)
        before = &procedure.steps.last(); // written above all steps: the next one that there is to do
    const QString indent(indentOf(document->findBlockByNumber(before->line).text()), u' ');
    QTextCursor end(lastFilled(document, before->line, before->lastLine));
    end.movePosition(QTextCursor::EndOfBlock);
    const QString text = u"\n\n" + stepText(before->number + 1, indent);
    const int title = end.position() + 2 + static_cast<int>(indent.size() + QString::number(before->number + 1).size());
    const int first = end.blockNumber() + 2;
    QTextCursor place = end;
    end.beginEditBlock();
    end.insertText(text);
    place.setPosition(title + 4); // behind ". **"
    markdownlists::renumber(document->findBlockByNumber(first));
    end.endEditBlock();
    place.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(stepTitle().size()));
    goOnAt(place);
}

void MarkdownInsert::section(ProcedureSection::Kind kind)
{
    QTextDocument *document = m_edit.document();
    const Procedure procedure = parseProcedure(m_edit.toPlainText());
    if (const ProcedureSection *there = procedure.section(kind))
        return goTo(lastFilled(document, there->line, there->lastLine).blockNumber());
    int level = 2;
    const ProcedureSection *next = nullptr; // the one that it comes before
    for (const ProcedureSection &one : procedure.sections) {
        if (one.kind == ProcedureSection::Kind::Other)
            continue;
        level = one.level > 0 ? one.level : level;
        if (!next && one.kind > kind)
            next = &one;
    }
    const QString head = QString(level, u'#') + u' ' + procedureHeading(kind) + u"\n\n"_s;
    const bool steps = kind == ProcedureSection::Kind::Steps;
    const QString body = steps ? stepText(1, {}) : kind == ProcedureSection::Kind::Before ? u"- "_s : QString();
    const int at = static_cast<int>(head.size() + (steps ? 5 : body.size()));
    const int selected = steps ? static_cast<int>(stepTitle().size()) : 0;
    if (next) {
        const QTextCursor place(document->findBlockByNumber(next->line));
        return replace(place, head + body + u"\n\n"_s, at, selected);
    }
    const QTextBlock last = lastFilled(document, 0, document->blockCount() - 1);
    QTextCursor end(last);
    end.movePosition(QTextCursor::EndOfBlock);
    end.movePosition(QTextCursor::End, QTextCursor::KeepAnchor); // empty lines at the end
    const QString before = isEmptyLine(last) ? QString() : u"\n\n"_s;
    replace(end, before + head + body + u"\n"_s, static_cast<int>(before.size()) + at, selected);
}

void MarkdownInsert::prefixLines(const QString &first, const QString &each)
{
    const auto [from, to] = selectedLines(m_edit.textCursor());
    const QTextCursor cursor = selecting(m_edit.document(), from, to);
    const QString text = selectedText(cursor);
    const QString indent(indentOf(text), u' ');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = indent + each + line.mid(qMin(indent.size(), qsizetype(indentOf(line))));
    const QString made = (first.isEmpty() ? QString() : QString(indent + first + u'\n')) + lines.join(u'\n');
    replace(cursor, made, static_cast<int>(made.size()));
}

void MarkdownInsert::callout(const QString &word) { prefixLines(u"> [!" + word + u']', u"> "_s); }
void MarkdownInsert::tasks() { prefixLines({}, u"- [ ] "_s); }

void MarkdownInsert::table()
{
    const QString one = tr("Column"), other = tr("Column");
    block(u"| " + one + u" | " + other + u" |\n| --- | --- |\n|  |  |"_s, 2, static_cast<int>(one.size()));
}

void MarkdownInsert::footnote()
{
    const QString text = m_edit.toPlainText();
    int number = 1;
    while (text.contains(u"[^" + QString::number(number) + u']'))
        ++number;
    const QString mark = u"[^" + QString::number(number) + u']';
    QTextCursor cursor = m_edit.textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    cursor.insertText(mark);
    cursor.movePosition(QTextCursor::End);
    const bool fresh = isEmptyLine(cursor.block());
    cursor.insertText((fresh ? u"\n"_s : u"\n\n"_s) + mark + u": "_s);
    cursor.endEditBlock();
    goOnAt(cursor);
}

void MarkdownInsert::goTo(int line)
{
    QTextCursor cursor(m_edit.document()->findBlockByNumber(line));
    cursor.movePosition(QTextCursor::EndOfBlock);
    m_edit.setTextCursor(cursor);
    m_edit.centerCursor();
    m_edit.setFocus();
}

} // namespace lamp
