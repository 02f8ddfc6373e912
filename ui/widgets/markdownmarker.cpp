// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdownmarker.h"

#include "core/deliver.h"
#include "widgets/codehighlighter.h"
#include "widgets/spelling.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestMarkedLine = 4'000;
constexpr int CodePause = 180; // milliseconds without a key before code is coloured

// What came back for a line of code; it counts as long as the line still says the same.
class MarkedLine final : public QTextBlockUserData {
public:
    QString text;
    QList<MarkdownMarker::CodeMark> marks;
};

QTextCharFormat inked(Ink colour, bool strong = false)
{
    QTextCharFormat format;
    format.setForeground(ink(colour));
    if (strong)
        format.setFontWeight(QFont::Bold);
    return format;
}

// The state of a line inside of a fence says which fence closes it: how long it is and of which sign.
int fenceState(const QString &marks) { return static_cast<int>(marks.size()) * 2 + (marks.front() == u'~' ? 1 : 0); }

const QRegularExpression &fenceLine()
{
    static const QRegularExpression pattern(u"^\\s*(?:>\\s?)*(?:(?:[-*+]|\\d+[.)])\\s+)?(`{3,}|~{3,})\\s*([^`]*)$"_s);
    return pattern;
}

} // namespace

MarkdownMarker::MarkdownMarker(QTextDocument *document) : QSyntaxHighlighter(document)
{
    m_codeSoon.setSingleShot(true);
    m_codeSoon.setInterval(CodePause);
    connect(&m_codeSoon, &QTimer::timeout, this, qOverload<>(&MarkdownMarker::colourCode));
    connect(document, &QTextDocument::contentsChanged, this, [this] {
        if (m_highlighter)
            m_codeSoon.start();
    });
}

void MarkdownMarker::setCodeHighlighter(CodeHighlighter *highlighter)
{
    m_highlighter = highlighter;
    m_codeSoon.start();
}

void MarkdownMarker::setSpelling(Spelling *spelling)
{
    if (m_spelling == spelling)
        return;
    if (m_spelling)
        disconnect(m_spelling, nullptr, this, nullptr);
    m_spelling = spelling;
    if (spelling) {
        connect(spelling, &Spelling::answered, this, &MarkdownMarker::showSpelling);
        connect(spelling, &Spelling::changed, this, &MarkdownMarker::recheck);
    }
    recheck();
}

void MarkdownMarker::recheck()
{
    m_unchecked.clear();
    rehighlight();
}

bool MarkdownMarker::isCode(const QTextBlock &block)
{
    return block.userState() > 0 || (block.previous().isValid() && block.previous().userState() > 0);
}

QList<MarkdownMarker::CodeMark> MarkdownMarker::codeMarks(const QTextBlock &block)
{
    const auto *line = static_cast<const MarkedLine *>(block.userData());
    return line && line->text == block.text() ? line->marks : QList<CodeMark>();
}

void MarkdownMarker::highlightBlock(const QString &text)
{
    if (markFence(text) || text.size() > LongestMarkedLine)
        return;
    markLine(text);
    markInline(text);
    if (m_spelling && m_spelling->isOn())
        markSpelling(text);
}

bool MarkdownMarker::markFence(const QString &text)
{
    const int open = qMax(previousBlockState(), 0);
    const auto fence = fenceLine().match(text);
    const QString marks = fence.captured(1);
    if (open == 0 && !fence.hasMatch()) {
        setCurrentBlockState(0);
        return false;
    }
    const int length = static_cast<int>(text.size());
    // A longer one of the same sign, with nothing behind it, closes a fence.
    const bool closes = open > 0 && fence.hasMatch() && fence.captured(2).trimmed().isEmpty()
                        && fenceState(marks) % 2 == open % 2 && fenceState(marks) >= open;
    if (open == 0 || closes) {
        setFormat(0, length, inked(Ink::Mute));
        setCurrentBlockState(closes ? 0 : fenceState(marks));
        return true;
    }
    setCurrentBlockState(open);
    setFormat(0, length, inked(m_highlighter ? Ink::Text : Ink::Grn));
    for (const CodeMark &mark : codeMarks(currentBlock()))
        setFormat(mark.start, mark.length, inked(mark.ink));
    return true;
}

void MarkdownMarker::markLine(const QString &text)
{
    static const QRegularExpression heading(u"^ {0,3}#{1,6}\\s"_s);
    static const QRegularExpression quote(u"^\\s*>"_s);
    static const QRegularExpression item(u"^\\s*([-*+]|\\d{1,9}[.)])(\\s+\\[[ xX]\\])?\\s"_s);
    const int length = static_cast<int>(text.size());
    if (heading.match(text).hasMatch())
        setFormat(0, length, inked(Ink::Blu, true));
    else if (quote.match(text).hasMatch())
        setFormat(0, length, inked(Ink::Mute));
    if (const auto match = item.match(text); match.hasMatch())
        setFormat(0, static_cast<int>(match.capturedLength()), inked(Ink::Acc, true));
}

void MarkdownMarker::markInline(const QString &text)
{
    static const QRegularExpression strong(u"\\*\\*[^*]+\\*\\*|__[^_]+__"_s);
    static const QRegularExpression link(
        u"!?\\[[^\\]]*\\]\\([^)]*\\)|(?<![\\w&/#])#(?:[A-Z]{1,2}-)?\\d{1,9}\\b|https?://\\S+"_s);
    static const QRegularExpression code(u"`[^`]+`"_s);
    static const QRegularExpression variable(u"\\{\\{[^{}\\n]{1,80}\\}\\}"_s);
    const auto mark = [&](const QRegularExpression &pattern, const QTextCharFormat &format) {
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
        }
    };
    mark(strong, inked(Ink::Text, true));
    mark(link, inked(Ink::Blu));
    mark(code, inked(Ink::Grn));
    mark(variable, inked(Ink::Vio));
}

// --- spelling -------------------------------------------------------------------------------------------------------

void MarkdownMarker::markSpelling(const QString &text)
{
    bool all = true;
    for (const ProseWord &word : proseWords(text)) {
        const auto right = m_spelling->knows(text.mid(word.start, word.length));
        all = all && right.has_value();
        if (right.value_or(true))
            continue;
        for (int i = word.start; i < word.start + word.length; ++i) { // what else marks a letter stays
            QTextCharFormat wave = format(i);
            wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            wave.setUnderlineColor(ink(Ink::Red));
            setFormat(i, 1, wave);
        }
    }
    if (!all)
        m_unchecked.append(currentBlock());
}

void MarkdownMarker::showSpelling()
{
    const QList<QTextBlock> lines = std::exchange(m_unchecked, {});
    for (const QTextBlock &line : lines)
        if (line.isValid())
            rehighlightBlock(line);
}

QList<ProseWord> proseWords(const QString &line)
{
    // Code, addresses, paths, variables, targets of links and whatever a name is made of is no prose.
    static const QRegularExpression marked(
        u"`[^`]*`|\\{\\{[^{}]*\\}\\}|\\]\\([^)]*\\)|\\[\\^?[^\\]]*\\]:.*$|<[^>]*>"_s);
    static const QRegularExpression named(u"\\S*[\\\\/@_#=$%|]\\S*|\\S*\\w[.:]\\w\\S*|\\S*\\d\\S*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}]*(?:['\u2019]\\p{L}+)*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString prose = line;
    for (const QRegularExpression *other : {&marked, &named})
        for (auto matches = other->globalMatch(QString(prose)); matches.hasNext();) {
            const auto match = matches.next();
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
                prose[i] = u' ';
        }
    QList<ProseWord> words;
    for (auto matches = word.globalMatch(prose); matches.hasNext();) {
        const auto match = matches.next();
        const QString said = match.captured();
        const bool name = said.size() < 2 || said.mid(1) != said.mid(1).toLower(); // "RAID", "PowerShell"
        const QChar::Script script = said.front().script();
        const bool unspaced = script == QChar::Script_Han || script == QChar::Script_Hiragana
                              || script == QChar::Script_Katakana || script == QChar::Script_Thai;
        if (!name && !unspaced)
            words.append({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())});
    }
    return words;
}

// --- code -----------------------------------------------------------------------------------------------------------

void MarkdownMarker::colourCode()
{
    QString language;
    QStringList lines;
    int first = -1, before = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int state = qMax(block.userState(), 0);
        if (before == 0 && state > 0) {
            language = fenceLine().match(block.text()).captured(2).trimmed().section(u' ', 0, 0);
            first = block.blockNumber() + 1;
            lines.clear();
        } else if (before > 0 && state > 0) {
            lines.append(block.text());
        }
        if (before > 0 && (state == 0 || !block.next().isValid()) && !lines.isEmpty())
            colourCode(language, first, lines);
        before = state;
    }
}

void MarkdownMarker::colourCode(const QString &language, int first, const QStringList &lines)
{
    const QString code = lines.join(u'\n');
    const auto show = [this, first, lines](const CodeHighlighter::Marks &marks) {
        qsizetype next = 0, start = 0;
        for (int i = 0; i < lines.size(); start += lines[i].size() + 1, ++i) {
            QList<CodeMark> ofLine;
            for (; next < marks.size() && marks[next].start < start + lines[i].size(); ++next)
                ofLine.append({static_cast<int>(marks[next].start - start), static_cast<int>(marks[next].length),
                               marks[next].ink});
            QTextBlock block = document()->findBlockByNumber(first + i);
            if (!block.isValid() || block.text() != lines[i] || codeMarks(block) == ofLine)
                continue;
            auto line = std::make_unique<MarkedLine>();
            line->text = lines[i];
            line->marks = ofLine;
            block.setUserData(line.release());
            rehighlightBlock(block);
        }
    };
    if (const auto known = m_highlighter->known(language, code))
        return show(*known);
    deliver(m_highlighter->colour(language, code), this,
            [this, language, code, show](const CodeHighlighter::Marks &marks) {
                m_highlighter->remember(language, code, marks);
                show(marks);
            });
}

} // namespace lamp
