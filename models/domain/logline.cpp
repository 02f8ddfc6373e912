// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/logline.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LettersLookedAt = 600;

// "2026-11-24T10:00:00.123+01:00", "24.11.2026 10:00", "Nov 24 10:00:00", "[10:00:00]", at the beginning of a line.
const QRegularExpression &timeStamp()
{
    static const QRegularExpression expression(
        u"^[\\[(<]?(?:"
        "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
        "(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?(?:Z|[+-]\\d{2}:?\\d{2})?)?|"
        "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4},? +\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?(?: [AP]M)?|"
        "\\d{1,2}[/ -][A-Z][a-z]{2}[/ -]\\d{4}[: ]\\d{2}:\\d{2}:\\d{2}(?: [+-]\\d{4})?|"
        "[A-Z][a-z]{2} +\\d{1,2} \\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?|"
        "\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?|"
        " *\\d{1,9}\\.\\d{6})[\\])>]?"_s);
    return expression;
}

struct LevelWords {
    LogLevel level;
    const QRegularExpression *words;
};

// Words as programs in the usual languages of logs say it; the worst one that stands in a line counts.
const QRegularExpression &errorWords()
{
    static const QRegularExpression expression(
        u"\\b(?:error|errors|fehler|erreur|err|fatal|critical|crit|panic|emerg|severe|exception|traceback|failed|"
        "failure|fails|fail|fehlgeschlagen|segfault|unhandled|corrupt(?:ed)?|denied|refused|abort(?:ed)?)\\b"
        "|(?-i:\\b[A-Z]\\w*(?:Exception|Error)\\b|^E\\d{4}\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &warningWords()
{
    static const QRegularExpression expression(
        u"\\b(?:warn|warning|warnings|warnung|avertissement|deprecated|timeout|timed out|retry(?:ing)?)\\b"
        "|(?-i:^W\\d{4}\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &quietWords()
{
    static const QRegularExpression expression(u"\\b(?:(info|information|notice)|(debug|trace|verbose))\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

// "0 errors", "no error", "without failure", "error: 0", "errors=none": said of nothing.
bool isDenied(QStringView text, qsizetype start, qsizetype end)
{
    static const QRegularExpression before(u"\\b(?:0|no|not|without|ohne|keine?|if|ignoring)\\s+$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(u"^\\s*(?:[:=]\\s*(?:0|none|false|null|no)\\b|\\(0\\))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return before.matchView(text.first(start).last(qMin<qsizetype>(start, 16))).hasMatch()
        || after.matchView(text.sliced(end)).hasMatch();
}

bool findLevel(QStringView text, const LevelWords &words, LogLine &line)
{
    auto matches = words.words->globalMatchView(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (isDenied(text, match.capturedStart(), match.capturedEnd()))
            continue;
        line.level = words.level;
        line.levelStart = match.capturedStart();
        line.levelLength = match.capturedLength();
        return true;
    }
    return false;
}

// A level that the program itself gives, in its own place near the beginning: it counts before any word of the message.
bool findOwnLevel(QStringView text, qsizetype from, LogLine &line)
{
    static const QRegularExpression own(
        u"(?:^|[\\s\\[(|<])(?:(ERROR|ERR|FATAL|CRITICAL|CRIT|SEVERE|PANIC|EMERG|ALERT)|(WARNING|WARN|WRN)|"
        "(INFO|INFORMATION|INF|NOTICE)|(DEBUG|DBG|TRACE|VERBOSE|FINE))(?=[\\s\\])|>:,;-])"_s);
    const QStringView near = text.sliced(from).first(qMin<qsizetype>(text.size() - from, 80));
    const auto match = own.matchView(near);
    if (!match.hasMatch())
        return false;
    static constexpr LogLevel levels[] = {LogLevel::Error, LogLevel::Warning, LogLevel::Info, LogLevel::Debug};
    const int group = match.lastCapturedIndex();
    line.level = levels[group - 1];
    line.levelStart = from + match.capturedStart(group);
    line.levelLength = match.capturedLength(group);
    return true;
}

} // namespace

LogLine logLine(QStringView whole)
{
    const QStringView text = whole.first(qMin(whole.size(), LettersLookedAt));
    LogLine line;
    if (const auto match = timeStamp().matchView(text); match.hasMatch()) {
        line.timeStart = match.capturedStart();
        line.timeLength = match.capturedLength();
    }
    if (findOwnLevel(text, line.timeLength, line))
        return line;
    for (const LevelWords &words : {LevelWords{LogLevel::Error, &errorWords()},
                                    LevelWords{LogLevel::Warning, &warningWords()}})
        if (findLevel(text, words, line))
            return line;
    if (const auto match = quietWords().matchView(text); match.hasMatch()) {
        line.level = match.lastCapturedIndex() == 1 ? LogLevel::Info : LogLevel::Debug;
        line.levelStart = match.capturedStart();
        line.levelLength = match.capturedLength();
    }
    return line;
}

} // namespace lamp
