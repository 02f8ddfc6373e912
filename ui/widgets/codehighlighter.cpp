// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/codehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Words behind a fence, as people write them; the syntax that they mean and the label above the code.
struct CodeLanguage {
    const char *words; // with blanks around each
    const char *syntax;
    const char *label;
};
constexpr CodeLanguage CodeLanguages[] = {
    {" powershell ps ps1 pwsh posh ", "PowerShell", "PowerShell"},
    {" bash ", "Bash", "Bash"},
    {" sh shell zsh ksh ", "Bash", "Shell"},
    {" console shell-session shellsession terminal ", "Bash", "Console"},
    {" cmd bat batch dos ", "MS-DOS Batch", "Command prompt"},
    {" yaml yml ", "YAML", "YAML"},
    {" json jsonc json5 ", "JSON", "JSON"},
    {" xml ", "XML", "XML"},
    {" html htm ", "HTML", "HTML"},
    {" css ", "CSS", "CSS"},
    {" ini conf cfg properties reg ", "INI Files", "Settings file"},
    {" toml ", "TOML", "TOML"},
    {" sql mysql tsql ", "SQL", "SQL"},
    {" python py python3 ", "Python", "Python"},
    {" javascript js node ", "JavaScript", "JavaScript"},
    {" typescript ts ", "TypeScript", "TypeScript"},
    {" c h ", "C", "C"},
    {" cpp c++ cxx hpp ", "C++", "C++"},
    {" csharp cs c# ", "C#", "C#"},
    {" java ", "Java", "Java"},
    {" go golang ", "Go", "Go"},
    {" rust rs ", "Rust", "Rust"},
    {" ruby rb ", "Ruby", "Ruby"},
    {" perl pl ", "Perl", "Perl"},
    {" php ", "PHP/PHP", "PHP"},
    {" vb vbs vbscript ", "Visual Basic", "VBScript"},
    {" dockerfile docker ", "Dockerfile", "Dockerfile"},
    {" makefile make ", "Makefile", "Makefile"},
    {" diff patch ", "Diff", "Diff"},
    {" markdown md ", "Markdown", "Markdown"},
    {" apache apacheconf ", "Apache Configuration", "Apache"},
    {" nginx ", "Nginx Configuration", "nginx"},
    {" systemd service ", "Systemd unit", "systemd"},
    {" terraform hcl tf ", "Terraform", "Terraform"},
    {" awk ", "AWK", "AWK"},
    {" lua ", "Lua", "Lua"},
    {" jq ", "jq", "jq"},
    {" promql ", "", "PromQL"},
    {" logql ", "", "LogQL"},
    {" mermaid ", "", "Mermaid"},
    {" log ", "", "Log"},
    {" csv ", "", "CSV"},
    {" text txt plain plaintext none output ", "", "Text"},
};

const CodeLanguage *codeLanguage(const QString &word)
{
    const QString wanted = u' ' + word.toLower() + u' ';
    for (const CodeLanguage &language : CodeLanguages)
        if (!word.isEmpty() && QLatin1StringView(language.words).contains(wanted))
            return &language;
    return nullptr;
}

// The program's own inks instead of a theme's colours, so that code reads the same in light, dark and high contrast.
Ink inkOf(KSyntaxHighlighting::Theme::TextStyle style)
{
    using T = KSyntaxHighlighting::Theme;
    switch (style) {
    case T::Keyword: case T::ControlFlow: case T::Function: case T::BuiltIn: case T::Extension: return Ink::Blu;
    case T::Char: case T::String: case T::VerbatimString: case T::SpecialString: return Ink::Grn;
    case T::Variable: case T::SpecialChar: case T::Import: case T::DataType: case T::Constant: case T::Preprocessor:
    case T::Attribute: return Ink::Vio;
    case T::DecVal: case T::BaseN: case T::Float: case T::Warning: return Ink::Amb;
    case T::Comment: case T::Documentation: case T::Annotation: case T::CommentVar: case T::RegionMarker:
    case T::Information: return Ink::Mute;
    default: return Ink::Text; // errors too: a piece of a script is seldom a whole one
    }
}

class CodeMarker final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    CodeHighlighter::Marks marks;

    void line(QStringView text, qsizetype offset)
    {
        m_offset = offset;
        if (text.size() <= CodeHighlighter::LongestLine)
            m_state = highlightLine(text, m_state);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const Ink ink = inkOf(format.textStyle());
        if (length <= 0 || ink == Ink::Text)
            return;
        const qsizetype start = m_offset + offset;
        if (!marks.isEmpty() && marks.last().ink == ink && marks.last().start + marks.last().length == start)
            marks.last().length += length;
        else
            marks.append({start, length, ink});
    }

private:
    KSyntaxHighlighting::State m_state;
    qsizetype m_offset = 0;
};

// In a copied terminal only what follows a prompt is a command; the rest is what the machine answered.
qsizetype promptLength(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && line[start] == u' ')
        ++start;
    const QStringView rest = line.sliced(start);
    if (rest.startsWith("$ "_L1) || rest.startsWith("# "_L1) || rest.startsWith("% "_L1))
        return start + 2;
    return 0;
}

QString cacheKey(const QString &language, const QString &code) { return language + u'\n' + code; }

} // namespace

CodeHighlighter::CodeHighlighter() : m_known(2'000'000)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

CodeHighlighter::~CodeHighlighter()
{
    m_leaving = true;
    m_thread.clear();
    m_thread.waitForDone();
}

std::optional<CodeHighlighter::Marks> CodeHighlighter::known(const QString &language, const QString &code) const
{
    const CodeLanguage *found = codeLanguage(language);
    if (language.isEmpty() || (found && *found->syntax == '\0') || code.size() > LargestCode)
        return Marks{};
    if (const Marks *marks = m_known.object(cacheKey(language, code)))
        return *marks;
    return std::nullopt;
}

void CodeHighlighter::remember(const QString &language, const QString &code, const Marks &marks)
{
    m_known.insert(cacheKey(language, code), new Marks(marks), code.size() + marks.size() * qsizetype(sizeof(Mark)));
}

QFuture<CodeHighlighter::Marks> CodeHighlighter::colour(const QString &language, const QString &code)
{
    return QtConcurrent::run(&m_thread, [this, language, code] { return coloured(language, code); });
}

CodeHighlighter::Marks CodeHighlighter::coloured(const QString &language, const QString &code)
{
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_made = true;
    }
    const CodeLanguage *known = codeLanguage(language);
    const QString syntax = known ? QString::fromLatin1(known->syntax) : language;
    auto definition = m_repository->definitionForName(syntax);
    if (!definition.isValid())
        definition = m_repository->definitionForFileName(u"x."_s + language.toLower());
    if (!definition.isValid())
        return {};
    const bool terminal = known && QLatin1StringView(known->label) == "Console"_L1;
    CodeMarker marker;
    marker.setDefinition(definition);
    QElapsedTimer spent;
    spent.start();
    qsizetype offset = 0;
    for (const QStringView line : QStringView(code).split(u'\n')) {
        if (m_leaving || spent.elapsed() > Patience)
            break;
        const qsizetype prompt = terminal ? promptLength(line) : 0;
        if (prompt > 0)
            marker.marks.append({offset, prompt, Ink::Mute});
        if (!terminal || prompt > 0)
            marker.line(line.sliced(prompt), offset + prompt);
        offset += line.size() + 1;
    }
    return marker.marks;
}

QString CodeHighlighter::label(const QString &language)
{
    const CodeLanguage *known = codeLanguage(language);
    return known ? QString::fromLatin1(known->label) : language;
}

} // namespace lamp
