// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consoletext.h"

#include "domain/codelanguage.h"
#include "domain/shelllexer.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;
using shellquote::Shell;

namespace {

constexpr qsizetype LongestConsole = 200'000; // letters; larger ones are no copied terminal
constexpr qsizetype LongestPrompt = 160;
constexpr qsizetype MostFurther = 200; // lines of one command

// Commands that are run as root: behind "# " they are commands and not the beginning of a sentence.
constexpr QLatin1StringView RootCommands(
    " apt apt-get aptitude blkid cat cd chmod chown chroot cp crontab curl date dd df dig dmesg dnf docker dpkg dracut "
    "du echo export fdisk find firewall-cmd free fsck getent grep groupadd grub2-mkconfig head hostnamectl id ifconfig "
    "ip iptables journalctl kill kubectl less ls lsblk lsof lvcreate lvextend lvs mdadm mkdir mkfs mkfs.ext4 mkfs.xfs "
    "modprobe mount mv nano netstat nft nmcli nvme oc openssl parted passwd pct ping podman poweroff ps pvcreate pvs "
    "pwd qm reboot resize2fs resolvectl restorecon rm rpm rsync scp sed semanage service setenforce shutdown smartctl "
    "snap ss ssh su sudo swapoff swapon sysctl systemctl tail tar tcpdump timedatectl top touch umount update-grub "
    "useradd usermod vgs vi vim virsh visudo wget wipefs xfs_growfs yum zfs zpool zypper ");

struct Prompt {
    qsizetype length = 0; // 0: the line has none
    Shell shell = Shell::Posix;
    bool dollar = false, root = false;
};

qsizetype matchedLength(const QRegularExpression &expression, QStringView line)
{
    const auto match = expression.matchView(line.first(qMin(line.size(), LongestPrompt)));
    return match.hasMatch() ? match.capturedLength(0) : 0;
}

// "PS C:\Users\ana> ", "[server]: PS C:\> ", "C:\Windows\system32>".
Prompt windowsPrompt(QStringView line)
{
    static const QRegularExpression power(u"^\\s*(?:\\[[\\w.-]+\\]: )?PS(?: [A-Za-z~/\\\\][^<>|\"]*)?> ?"_s);
    static const QRegularExpression drive(u"^\\s*[A-Za-z]:\\\\[^<>|\"?*]*(?<! |\\.[A-Za-z]{3})> ?"_s);
    if (const qsizetype length = matchedLength(power, line))
        return {length, Shell::PowerShell};
    if (const qsizetype length = matchedLength(drive, line))
        return {length, Shell::Cmd};
    return {};
}

// "ana@host:~$ ", "[root@host ~]# ", "sh-5.1$ ".
Prompt hostPrompt(QStringView line)
{
    static const QRegularExpression host(
        u"^\\s*(?:\\([\\w.-]+\\) )?(?:\\[[\\w.-]+@[\\w.-]+(?:[ :][^\\]]*)?\\][$#%]|"
        "[\\w.-]+@[\\w.-]+(?::\\S*| ~| /\\S*)? ?[$#%])(?: |$)"_s);
    static const QRegularExpression bare(u"^\\s*(?:ba|z|k|da)?sh-[0-9.]+[$#](?: |$)"_s);
    if (const qsizetype length = matchedLength(host, line))
        return {length, Shell::Posix};
    return {matchedLength(bare, line), Shell::Posix};
}

// Programs that ask for commands of their own, and switches and routers.
Prompt programPrompt(QStringView line)
{
    static const QRegularExpression program(
        u"^\\s*(?:mysql|MariaDB \\[[^\\]]*\\]|sqlite|DISKPART|netsh(?: [a-z ]+)?|s?ftp|ntdsutil|nslookup)> ?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression database(u"^\\s*[a-z_][a-z0-9_]*[=-][#>] "_s);
    static const QRegularExpression network(u"^[A-Za-z][\\w.-]{0,40}(?:\\([\\w-]+\\))?# ?(?=[a-z?])"_s);
    static const QRegularExpression python(u"^>>> "_s);
    for (const QRegularExpression *one : {&program, &database, &network, &python})
        if (const qsizetype length = matchedLength(*one, line))
            return {length, Shell::Other};
    return {};
}

Prompt shortPrompt(QStringView line)
{
    static const QRegularExpression dollar(u"^\\s*[$\u276f\u279c] (?=\\S)"_s);
    static const QRegularExpression percent(u"^% (?=\\S)"_s);
    static const QRegularExpression root(u"^\\s*# (?=\\S)"_s);
    if (const qsizetype length = matchedLength(dollar, line))
        return {length, Shell::Posix, true};
    if (const qsizetype length = matchedLength(percent, line))
        return {length, Shell::Posix, true};
    return {matchedLength(root, line), Shell::Posix, false, true};
}

bool looksLikeCommand(QStringView said)
{
    const QStringView text = said.trimmed();
    if (text.isEmpty() || text.endsWith(u'.') || text.endsWith(u':') || text.endsWith(u'?'))
        return false;
    const qsizetype end = text.indexOf(u' ');
    const QString first = u' ' + (end < 0 ? text : text.first(end)).toString() + u' ';
    return text.startsWith(u'/') || text.startsWith("./"_L1) || RootCommands.contains(first);
}

// What may stand before a command in a block of that language.
Prompt promptOf(QStringView line, const CodeLanguage *language)
{
    const CodeLanguage::Use use = language ? language->use : CodeLanguage::Use::Text;
    const bool terminal = use == CodeLanguage::Use::Console;
    if (use == CodeLanguage::Use::Script && language->shell != Shell::Posix)
        return windowsPrompt(line);
    if (!terminal && use != CodeLanguage::Use::Text && use != CodeLanguage::Use::Script)
        return {};
    for (const Prompt &found : {windowsPrompt(line), hostPrompt(line), terminal ? programPrompt(line) : Prompt{}})
        if (found.length > 0)
            return found;
    const Prompt found = shortPrompt(line);
    return found.dollar || (terminal && found.root && looksLikeCommand(line.sliced(found.length))) ? found : Prompt{};
}

bool isOpenCommand(const QString &command)
{
    shellquote::Lexer lexer(Shell::Posix);
    for (qsizetype at = 0; at < command.size();)
        at += qMax<qsizetype>(1, lexer.feed(command, at));
    return !lexer.isClosed();
}

// Whether the command so far says that it goes on in the next line.
bool commandGoesOn(const QString &command, Shell shell)
{
    const QStringView text = QStringView(command).trimmed();
    switch (shell) {
    case Shell::PowerShell: return text.endsWith(u'`') || text.endsWith(u'|');
    case Shell::Cmd: return text.endsWith(u'^');
    case Shell::Posix: return text.endsWith(u'\\') || text.endsWith(u'|') || text.endsWith("&&"_L1);
    case Shell::Other: return false;
    }
    return false;
}

// The sign of a further line as a shell shows it: "> ", ">> ", "    -> ".
qsizetype furtherSign(QStringView line, Shell shell)
{
    static const QRegularExpression sign(u"^(?:>> ?|> )"_s);
    static const QRegularExpression arrow(u"^\\s*-> "_s);
    return matchedLength(shell == Shell::Other ? arrow : sign, line);
}

// The line on which the document that a command begins ("<<EOF") ends; -1: it begins none, or it does not end here.
qsizetype documentEnd(const QString &command, const QList<QStringView> &lines, qsizetype from)
{
    static const QRegularExpression begins(u"<<-?\\s*(['\"]?)(\\w+)\\1"_s);
    const auto match = begins.match(command);
    if (!match.hasMatch())
        return -1;
    for (qsizetype i = from; i < qMin(lines.size(), from + MostFurther); ++i)
        if (lines[i].trimmed() == match.capturedView(2))
            return i;
    return -1;
}

class ConsoleReader {
public:
    ConsoleReader(const QList<QStringView> &lines, const CodeLanguage *language) : m_lines(lines)
    {
        for (const QStringView line : lines)
            m_prompts.append(promptOf(line, language));
        const bool others = std::ranges::any_of(m_prompts, [](const Prompt &p) { return p.length > 0 && !p.root; });
        for (Prompt &prompt : m_prompts)
            if (prompt.root && others)
                prompt = {};
        const bool text = !language || language->use == CodeLanguage::Use::Text;
        if (text && !m_prompts.isEmpty() && !beginsWithPrompt()) // words that quote a prompt somewhere
            m_prompts.fill({});
    }

    QList<ConsoleLine> read()
    {
        if (std::ranges::none_of(m_prompts, [](const Prompt &prompt) { return prompt.length > 0; }))
            return {};
        QList<ConsoleLine> result(m_lines.size());
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            if (m_prompts[i].length > 0) {
                result[i] = {ConsoleLine::Kind::Command, m_prompts[i].length, m_prompts[i].shell};
                i = takeRest(i, result);
            }
        return result;
    }

private:
    [[nodiscard]] bool beginsWithPrompt() const
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            if (!m_lines[i].trimmed().isEmpty())
                return m_prompts[i].length > 0;
        return false;
    }

    // The further lines of the command at `i`; the last of them.
    qsizetype takeRest(qsizetype i, QList<ConsoleLine> &result)
    {
        const Shell shell = m_prompts[i].shell;
        QString command = m_lines[i].sliced(m_prompts[i].length).toString();
        if (shell == Shell::Posix)
            if (const qsizetype end = documentEnd(command, m_lines, i + 1); end > 0) {
                for (++i; i <= end; ++i)
                    result[i] = {ConsoleLine::Kind::More, furtherSign(m_lines[i], shell), shell};
                return end;
            }
        const qsizetype last = qMin(m_lines.size(), i + MostFurther) - 1;
        for (; i < last && m_prompts[i + 1].length == 0; ++i) {
            const qsizetype sign = furtherSign(m_lines[i + 1], shell);
            const bool shown = sign > 0 && (shell != Shell::Posix || isOpenCommand(command));
            if (!shown && !commandGoesOn(command, shell))
                break;
            result[i + 1] = {ConsoleLine::Kind::More, sign, shell};
            command += u'\n' + m_lines[i + 1].sliced(sign).toString();
        }
        return i;
    }

    const QList<QStringView> &m_lines;
    QList<Prompt> m_prompts;
};

} // namespace

QList<ConsoleLine> consoleLines(QStringView language, const QString &code)
{
    if (code.size() > LongestConsole)
        return {};
    const CodeLanguage *known = codeLanguage(language);
    if (!known && !language.isEmpty())
        return {};
    const QList<QStringView> lines = QStringView(code).split(u'\n');
    return ConsoleReader(lines, known).read();
}

QString consoleCommands(QStringView language, const QString &code)
{
    const QList<ConsoleLine> read = consoleLines(language, code);
    if (read.isEmpty())
        return code;
    const QList<QStringView> lines = QStringView(code).split(u'\n');
    QStringList commands;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (read[i].kind != ConsoleLine::Kind::Answer)
            if (const QStringView typed = lines[i].sliced(read[i].prompt);
                read[i].kind == ConsoleLine::Kind::More || !typed.trimmed().isEmpty())
                commands.append(typed.toString());
    return commands.isEmpty() ? code : commands.join(u'\n');
}

} // namespace lamp
