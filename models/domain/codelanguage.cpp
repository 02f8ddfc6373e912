// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codelanguage.h"

namespace lamp {

namespace {

using Use = CodeLanguage::Use;
using shellquote::Shell;

constexpr CodeLanguage LanguageTable[] = {
    {" powershell ps ps1 psm1 pwsh posh power-shell windows-powershell powershell-core azurepowershell "
     "azurepowershell-interactive ",
     "PowerShell", "PowerShell", Use::Script, Shell::PowerShell},
    {" powershell-console ps-console ps1con pscon ", "PowerShell", "PowerShell", Use::Console, Shell::PowerShell},
    {" bash bahs bsh azurecli azurecli-interactive ", "Bash", "Bash", Use::Script, Shell::Posix},
    {" sh shell zsh ksh dash ash shell-script shellscript shel ", "Bash", "Shell", Use::Script, Shell::Posix},
    {" console shell-session shellsession sh-session bash-session terminal term tty cli commandline command-line "
     "cmdline prompt root ",
     "Bash", "Console", Use::Console, Shell::Posix},
    {" cmd bat batch dos batchfile dosbatch winbatch msdos command windows-cmd ", "MS-DOS Batch", "Command prompt",
     Use::Script, Shell::Cmd},
    {" cisco cisco-ios ios iosxe ios-xe nxos ", "Cisco", "Switch or router", Use::Script},
    {" output out result results stdout stderr response ", "", "Output", Use::Answer},
    {" log logs logfile syslog journal journalctl eventlog event-log dmesg ", "", "Log", Use::Log},
    {" diff patch udiff unified-diff ", "Diff", "Diff", Use::Diff},
    {" mermaid mmd ", "", "Mermaid", Use::Diagram},
    {" plantuml puml uml ", "", "PlantUML", Use::Diagram},
    {" dot graphviz ", "", "Graphviz", Use::Diagram},
    {" yaml yml yalm ", "YAML", "YAML", Use::Source},
    {" json jsonc json5 jsonl ndjson jason ", "JSON", "JSON", Use::Source},
    {" xml xlm svg xaml wsdl plist ", "XML", "XML", Use::Source},
    {" html htm xhtml ", "HTML", "HTML", Use::Source},
    {" css ", "CSS", "CSS", Use::Source},
    {" reg registry regedit winreg windows-registry ", "INI Files", "Registry", Use::Source},
    {" ini conf config cfg properties env dotenv desktop ", "INI Files", "Settings file", Use::Source},
    {" toml ", "TOML", "TOML", Use::Source},
    {" sql tsql t-sql plsql ", "SQL", "SQL", Use::Source},
    {" mysql mariadb ", "SQL (MySQL)", "SQL", Use::Source},
    {" postgresql postgres pgsql psql ", "SQL (PostgreSQL)", "SQL", Use::Source},
    {" kusto kql csl loganalytics ", "", "KQL", Use::Source},
    {" promql ", "", "PromQL", Use::Source},
    {" logql ", "", "LogQL", Use::Source},
    {" python py python3 py3 pyhton phyton ", "Python", "Python", Use::Source},
    {" javascript js node nodejs javscript ", "JavaScript", "JavaScript", Use::Source},
    {" typescript ts ", "TypeScript", "TypeScript", Use::Source},
    {" c h ", "C", "C", Use::Source},
    {" cpp c++ cxx hpp ", "C++", "C++", Use::Source},
    {" csharp cs c# ", "C#", "C#", Use::Source},
    {" java ", "Java", "Java", Use::Source},
    {" go golang ", "Go", "Go", Use::Source},
    {" rust rs ", "Rust", "Rust", Use::Source},
    {" ruby rb ", "Ruby", "Ruby", Use::Source},
    {" perl pl ", "Perl", "Perl", Use::Source},
    {" php ", "PHP/PHP", "PHP", Use::Source},
    {" vb vbs vbscript vba visualbasic ", "MonoBasic", "VBScript", Use::Source},
    {" dockerfile docker containerfile ", "Dockerfile", "Dockerfile", Use::Source},
    {" makefile make ", "Makefile", "Makefile", Use::Source},
    {" markdown md ", "Markdown", "Markdown", Use::Source},
    {" apache apacheconf htaccess ", "Apache Configuration", "Apache", Use::Source},
    {" nginx ", "nginx Configuration", "nginx", Use::Source},
    {" systemd service unit ", "systemd unit", "systemd", Use::Source},
    {" terraform hcl tf ", "Terraform", "Terraform", Use::Source},
    {" awk ", "AWK", "AWK", Use::Source},
    {" lua ", "Lua", "Lua", Use::Source},
    {" jq ", "", "jq", Use::Source},
    {" ldif ", "LDIF", "LDIF", Use::Source},
    {" csv tsv ", "", "CSV", Use::Text},
    {" text txt plain plaintext plain-text none nohighlight text-only ascii ", "", "Text", Use::Text},
};

// Whether one letter has to be put in, taken out or changed, or two neighbours change places, to make one the other.
bool isOneSlip(QStringView one, QStringView other)
{
    if (one.size() < other.size())
        std::swap(one, other);
    if (one.size() - other.size() > 1)
        return false;
    qsizetype head = 0, tail = 0;
    while (head < other.size() && one[head] == other[head])
        ++head;
    while (tail < other.size() - head && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    const qsizetype left = one.size() - head - tail, right = other.size() - head - tail;
    return (left <= 1 && right <= 1)
        || (left == 2 && right == 2 && one[head] == other[head + 1] && one[head + 1] == other[head]);
}

const CodeLanguage *nearestLanguage(const QString &word)
{
    constexpr qsizetype shortest = 5; // shorter words are too like one another
    if (word.size() < shortest)
        return nullptr;
    for (const CodeLanguage &language : LanguageTable) {
        const QString words = QString::fromLatin1(language.words);
        for (const QStringView known : QStringView(words).split(u' ', Qt::SkipEmptyParts))
            if (known.size() >= shortest && isOneSlip(word, known))
                return &language;
    }
    return nullptr;
}

} // namespace

std::span<const CodeLanguage> codeLanguages() { return LanguageTable; }

const CodeLanguage *codeLanguage(QStringView word)
{
    const QString small = word.trimmed().toString().toLower();
    if (small.isEmpty() || small.size() > 40)
        return nullptr;
    const QString wanted = u' ' + small + u' ';
    for (const CodeLanguage &language : LanguageTable)
        if (QLatin1StringView(language.words).contains(wanted))
            return &language;
    return nearestLanguage(small);
}

} // namespace lamp
