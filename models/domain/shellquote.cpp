// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shellquote.h"

#include "domain/shelllexer.h"

#include <algorithm>
#include <optional>

namespace lamp::shellquote {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestValue = 1000;

bool isPlainSign(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u':'
        || u == u'_' || u == u'@' || u == u'-';
}

// Signs that do something to a terminal or to the direction of the text are in no honest value.
bool isPrintable(QStringView value)
{
    return std::ranges::all_of(value, [](QChar c) {
        return c == u' ' || (c.isPrint() && c.category() != QChar::Other_Format && !c.isSpace());
    });
}

// What stands beside the variable in the command.
struct Beside {
    QChar before, after;    // null at the ends
    bool afterName = false; // "$name" stands right before it, or a lone "$": it would become a part of that
    [[nodiscard]] bool isWord() const // a word of its own
    {
        const auto ends = [](QChar c, QStringView signs) { return c.isNull() || c.isSpace() || signs.contains(c); };
        return ends(before, u"(,={;|&[") && ends(after, u"),};|&]");
    }
};

bool endsWithName(QStringView code)
{
    while (!code.isEmpty() && (code.back().isLetterOrNumber() || code.back() == u'_' || code.back() == u':'))
        code.chop(1);
    return code.endsWith(u'$');
}

std::optional<QString> posixWord(const QString &value, Place place, const Beside &beside)
{
    QString inSingle = value;
    inSingle.replace(u'\'', u"'\\''"_s);
    const bool harmless = !beside.afterName
        && std::ranges::all_of(value, [](QChar c) { return isPlainSign(c) || c == u'/' || c == u'+'; });
    switch (place) {
    case Place::Single: return inSingle;
    // Between double quotes an exclamation mark still calls the history: the quotes are left and entered again.
    case Place::Double: return harmless ? value : QString(u"\"'" + inSingle + u"'\"");
    case Place::Bare: return harmless ? value : QString(u'\'' + inSingle + u'\'');
    default: return std::nullopt;
    }
}

QString powerShellSingle(const QString &value)
{
    QString text;
    for (const QChar c : value) {
        text += c;
        if (isSingleQuote(c))
            text += c;
    }
    return text;
}

std::optional<QString> powerShellWord(const QString &value, Place place, const Beside &beside)
{
    switch (place) {
    case Place::Single: return powerShellSingle(value);
    case Place::HereSingle: return value;
    case Place::Double:
    case Place::HereDouble: {
        if (beside.afterName)
            return std::nullopt;
        QString text;
        for (const QChar c : value) {
            if (c == u'`' || c == u'$' || isDoubleQuote(c))
                text += u'`';
            text += c;
        }
        return text;
    }
    // In an expression a bare word is an error, and 007 is a number: a word of its own is always quoted. In the middle
    // of a word quotes would end it.
    case Place::Bare:
        if (beside.isWord())
            return QString(u'\'' + powerShellSingle(value) + u'\'');
        return isPlainWord(value) && !beside.afterName ? std::optional(value) : std::nullopt;
    default: return std::nullopt;
    }
}

// There is no way to write a quote or a percent sign that holds both when typed and in a batch file.
std::optional<QString> cmdWord(const QString &value, Place place, const Beside &beside)
{
    if (std::ranges::any_of(value, [](QChar c) { return c == u'"' || c == u'%' || c == u'!'; }))
        return std::nullopt;
    if (beside.before == u'%' || beside.after == u'%') // the name of a variable
        return std::nullopt;
    if (value.endsWith(u'\\') && (place == Place::Bare || beside.after == u'"'))
        return std::nullopt; // it would take the quote behind it along
    if (place == Place::Double)
        return value;
    if (place != Place::Bare || value.startsWith(u'/'))
        return std::nullopt;
    const bool harmless = std::ranges::all_of(value, [](QChar c) { return isPlainSign(c) || c == u'\\'; });
    if (harmless)
        return value;
    return beside.isWord() && beside.before != u'=' ? std::optional(QString(u'"' + value + u'"')) : std::nullopt;
}

std::optional<QString> asWord(const QString &value, Shell shell, Place place, const Beside &beside)
{
    if (value.startsWith(u'-') || value.size() > LongestValue || !isPrintable(value))
        return std::nullopt;
    if (shell == Shell::Other || place == Place::Unsure)
        return isPlainWord(value) ? std::optional(value) : std::nullopt;
    switch (shell) {
    case Shell::Posix: return posixWord(value, place, beside);
    case Shell::PowerShell: return powerShellWord(value, place, beside);
    case Shell::Cmd: return cmdWord(value, place, beside);
    case Shell::Other: break;
    }
    return std::nullopt;
}

// A piece of a command: plain code, or a variable with its braces.
template <class Code, class Variable>
void walk(QStringView code, Code plain, Variable variable)
{
    for (qsizetype at = 0; at < code.size();) {
        if (code.sliced(at).startsWith(u"{{")) {
            const qsizetype end = code.indexOf(u"}}", at + 2), line = code.indexOf(u'\n', at);
            if (end > 0 && (line < 0 || end < line)) {
                variable(at, end + 2);
                at = end + 2;
                continue;
            }
        }
        at += plain(at);
    }
}

// Quotes that do not close: what was read of them is a guess.
bool isReadable(QStringView code, Shell shell)
{
    Lexer lexer(shell);
    walk(code, [&](qsizetype at) { return lexer.feed(code, at); }, [&](qsizetype, qsizetype) { lexer.word(); });
    if (shell == Shell::Cmd && !code.isEmpty())
        (void)lexer.feed(u"\n", 0);
    return lexer.isClosed();
}
} // namespace

bool isPlainWord(QStringView value)
{
    return !value.isEmpty() && value.front() != u'-' && std::ranges::all_of(value, isPlainSign);
}

Shell shellOf(QStringView language)
{
    static constexpr QStringView posix[] = {u"bash", u"sh", u"shell", u"zsh", u"ksh", u"dash", u"ash", u"posix"};
    static constexpr QStringView power[] = {u"powershell", u"ps", u"ps1", u"pwsh", u"posh", u"psm1", u"powrshell",
                                            u"power-shell"};
    static constexpr QStringView dos[] = {u"cmd", u"bat", u"batch", u"dos", u"dosbatch", u"winbatch"};
    const QString name = language.trimmed().toString().section(u' ', 0, 0).toLower();
    const auto isOne = [&name](const auto &list) {
        return std::ranges::any_of(list, [&name](QStringView one) { return one == name; });
    };
    return isOne(posix) ? Shell::Posix : isOne(power) ? Shell::PowerShell : isOne(dos) ? Shell::Cmd : Shell::Other;
}

Filled fill(const QString &code, Shell shell, const QHash<QString, QString> &values)
{
    Filled filled;
    Lexer lexer(shell);
    const bool readable = isReadable(code, shell);
    const QStringView text(code);
    const auto plain = [&](qsizetype at) {
        const qsizetype taken = qMin(lexer.feed(text, at), text.size() - at);
        filled.text += text.sliced(at, taken);
        return taken;
    };
    const auto variable = [&](qsizetype from, qsizetype to) {
        const QStringView whole = text.sliced(from, to - from);
        const QString value = values.value(whole.sliced(2, whole.size() - 4).trimmed().toString()).trimmed();
        const Beside beside{from > 0 ? text.at(from - 1) : QChar(), to < text.size() ? text.at(to) : QChar(),
                            endsWithName(text.first(from))};
        const auto word = value.isEmpty()
            ? std::nullopt
            : asWord(value, shell, readable ? lexer.place() : Place::Unsure, beside);
        lexer.word();
        filled.text += word ? QStringView(*word) : whole;
        if (!word)
            (value.isEmpty() ? filled.unknown : filled.unsafe).append(whole.toString());
    };
    walk(text, plain, variable);
    filled.unknown.removeDuplicates();
    filled.unsafe.removeDuplicates();
    return filled;
}

} // namespace lamp::shellquote
