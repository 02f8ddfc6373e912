// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryplace.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// End of the word that begins at `from`: a blank, a bracket or one of `stops` outside quotes.
qsizetype endOfWord(QStringView text, qsizetype from, QStringView stops, bool *quoteOpen = nullptr)
{
    bool quoted = false;
    qsizetype at = from;
    for (; at < text.size(); ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        else if (!quoted && (text[at].isSpace() || stops.contains(text[at])))
            break;
    }
    if (quoteOpen)
        *quoteOpen = quoted;
    return at;
}

// The word that holds the cursor: from and to; an empty one between words.
std::pair<qsizetype, qsizetype> wordAround(QStringView text, qsizetype cursor, bool *quoteOpen)
{
    for (qsizetype at = 0; at <= cursor && at < text.size();) {
        if (text[at].isSpace() || text[at] == u'(' || text[at] == u')') {
            ++at;
            continue;
        }
        const qsizetype end = endOfWord(text, at, u")", quoteOpen);
        if (cursor <= end)
            return {at, end};
        at = end;
    }
    *quoteOpen = false;
    return {cursor, cursor};
}
} // namespace

WrongPlace wrongPlace(const Error &error, QStringView text)
{
    bool numbered = false;
    const qsizetype place = error.detail.section(u": "_s, 0, 0).toLongLong(&numbered);
    if (!numbered || place < 1)
        return {0, 0, error.detail};
    const qsizetype at = qMin(place - 1, text.size());
    const bool bracket = at < text.size() && (text[at] == u'(' || text[at] == u')');
    const qsizetype end = bracket ? at + 1 : endOfWord(text, at, u"),");
    return {at, end - at, error.detail.section(u": "_s, 1)};
}

TypedWord typedWord(QStringView text, qsizetype cursor)
{
    cursor = qBound(qsizetype(0), cursor, text.size());
    bool quoteOpen = false;
    auto [from, end] = wordAround(text, cursor, &quoteOpen);
    if (quoteOpen)
        end = cursor; // a quote still to be closed: what comes after the cursor is not part of it
    while (from < cursor && text[from] == u'-')
        ++from;
    qsizetype colon = from;
    while (colon < end && (text[colon].isLetter() || text[colon] == u'-'))
        ++colon;
    const bool named = colon > from && colon < end && text[colon] == u':';
    TypedWord word{.from = from, .to = end};
    if (!named || cursor <= colon) {
        word.to = named ? colon + 1 : end;
        word.typed = text.mid(from, cursor - from).toString();
        return word;
    }
    word.field = text.mid(from, colon - from).toString().toLower();
    word.afterColon = word.from = colon + 1;
    while (word.from < cursor && word.sign.size() < 2 && u"<>="_s.contains(text[word.from]))
        word.sign += text[word.from++];
    for (qsizetype next = endOfWord(text, word.from, u"),"); next < cursor && text[next] == u',';
         next = endOfWord(text, word.from, u"),"))
        word.from = next + 1; // the one of several values that holds the cursor
    word.to = quoteOpen ? cursor : qMin(end, endOfWord(text, word.from, u"),"));
    word.typed = text.mid(word.from, cursor - word.from).toString().remove(u'"');
    return word;
}

} // namespace lamp
