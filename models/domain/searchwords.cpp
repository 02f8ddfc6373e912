// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchwords.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

namespace lamp::searchwords {

using namespace Qt::StringLiterals;

namespace {
constexpr char16_t commonWords[] =
    u" a aber about above after again all alle already als also always am an and any anybody anyone "
    u" anything anywhere are as asked at auch auf aus be because been before bei beim being below between "
    u" bin bis both but by can cannot could das dass dem den der des did die dies diese dieser do doch "
    u" does doing don done dort down du durch during each ein eine einem einen einer eines er es etwas "
    u" euch everybody everyone everything few for from fur further geht get gets getting gibt give go goes "
    u" going got habe haben had has hat have having he her here hers hier him hin his how i ich if ihm ihn "
    u" ihr ihre im immer in into is ist it its itself ja jeder jetzt just kann keep keeps kein keine "
    u" keinen konnen let like machen make makes man many may me mehr mein meine mich might mir mit more "
    u" most much muss must my nach need needs never nicht nichts no nobody noch nor not nothing now nun "
    u" nur ob oder of off ohne on once one only or other our out over own please put really same schon "
    u" sehr sein seine seit she should sich sie since sind so soll some somebody somehow someone something "
    u" still such take than that the their them then there these they thing things this those though "
    u" through to today too uber um und under uns unser unsere unter until up us very vom von vor wann "
    u" want wants war warum was way we weil wenn went wer werden were what when where whether which while "
    u" who whom whose why wie wieder will wir wird with within without wo would wurde yet you your zu zum "
    u" zur ";

// Words of one line stand for one another; each in the forms that differ by more than an ending.
constexpr const char16_t *alikeWords[] = {
    u"laptop notebook macbook thinkpad",
    u"computer pc workstation machine desktop client",
    u"server host node machine",
    u"vm guest virtual",
    u"container pod",
    u"disk drive hdd ssd volume",
    u"usb stick",
    u"memory ram",
    u"processor cpu",
    u"screen display monitor",
    u"projector beamer display picture",
    u"phone telephone handset",
    u"smartphone mobile iphone android cell",
    u"headset headphones earphones microphone",
    u"printer print mfp copier",
    u"scanner scan",
    u"mail email inbox mailbox message",
    u"wifi wlan wireless",
    u"network lan internet connection",
    u"vpn tunnel",
    u"switch port socket",
    u"firewall blocked",
    u"folder directory share",
    u"file document",
    u"spreadsheet excel workbook",
    u"login logon signin",
    u"password passwd credential passphrase",
    u"mfa 2fa authenticator approve token",
    u"account user login",
    u"user colleague employee person",
    u"hire starter newcomer",
    u"leaver leaving offboarding",
    u"permission access right privilege",
    u"denied refused forbidden",
    u"certificate cert tls ssl",
    u"encryption encrypted bitlocker filevault luks",
    u"virus malware trojan ransomware infected",
    u"phishing phish scam fraud",
    u"hacker attacker compromised intruder",
    u"stolen lost theft missing",
    u"program app application software",
    u"process task",
    u"service daemon",
    u"update patch upgrade",
    u"version release build",
    u"install setup deploy",
    u"uninstall remove",
    u"delete remove erase",
    u"undelete recover restore",
    u"backup snapshot copy",
    u"slow sluggish lag delay",
    u"hang freeze stuck unresponsive frozen",
    u"crash bsod bluescreen panic",
    u"broken defective faulty failed failure",
    u"failed failure error",
    u"restart reboot",
    u"start boot",
    u"shutdown poweroff",
    u"power electricity outage",
    u"ups battery",
    u"beep alarm alert",
    u"alert alarm warning notification",
    u"lamp led light",
    u"noise loud",
    u"hot heat temperature overheating",
    u"full space capacity",
    u"clock time ntp",
    u"log journal event",
    u"schedule cron timer",
    u"bandwidth traffic throughput",
    u"address ip",
    u"dns name resolve",
    u"licence license activation licensed",
    u"room conference meeting",
    u"unmount umount eject",
    u"grow extend enlarge resize bigger",
    u"allow permit unblock",
    u"block deny ban",
    u"wake wol",
    u"drucker printer druck",
    u"rechner computer pc",
    u"kennwort passwort password",
    u"anmeldung anmelden login",
    u"ordner verzeichnis freigabe",
    u"datei dokument",
    u"festplatte laufwerk platte",
    u"bildschirm monitor anzeige",
    u"netzwerk netz lan",
    u"langsam trage",
    u"aktualisierung update",
    u"zertifikat certificate",
    u"fehler storung",
    u"sicherung backup",
    u"wiederherstellen wiederherstellung restore",
    u"loschen entfernen",
    u"gesperrt sperre",
};

const QHash<QString, QStringList> &alikeTable()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> made;
        for (const char16_t *line : alikeWords) {
            const QStringList words = QString::fromUtf16(line).split(u' ');
            for (const QString &word : words)
                for (const QString &other : words)
                    if (other != word && !made[word].contains(other))
                        made[word].append(other);
        }
        return made;
    }();
    return table;
}
} // namespace

bool isCommon(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList list = QString::fromUtf16(commonWords).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

QStringList alike(const QString &word)
{
    const auto &table = alikeTable();
    if (const auto found = table.constFind(word); found != table.constEnd())
        return *found;
    for (const QString &ending : {u"s"_s, u"d"_s, u"es"_s, u"ed"_s, u"ing"_s})
        if (word.endsWith(ending))
            if (const auto found = table.constFind(word.chopped(ending.size())); found != table.constEnd())
                return *found;
    return {};
}

QString stem(const QString &word)
{
    if (isCode(word))
        return word;
    for (const QString &ending : {u"ings"_s, u"ing"_s, u"ies"_s, u"es"_s, u"ed"_s, u"en"_s, u"s"_s})
        if (word.endsWith(ending) && word.size() - ending.size() >= 4)
            return word.chopped(ending.size());
    return word;
}

bool isCode(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

int mistakesIn(const QString &word)
{
    return isCode(word) || word.size() < 4 ? 0 : word.size() < 8 ? 1 : 2;
}

int distance(QStringView a, QStringView b, int most)
{
    using Row = QVarLengthArray<int, 48>;
    const qsizetype wide = b.size() + 1;
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    Row before(wide), row(wide), next(wide);
    for (qsizetype j = 0; j < wide; ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        next[0] = static_cast<int>(i);
        int least = next[0];
        for (qsizetype j = 1; j < wide; ++j) {
            const int change = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
            least = std::min(least, next[j]);
        }
        if (least > most)
            return most + 1;
        before = row;
        row = next;
    }
    return std::min(row[wide - 1], most + 1);
}

} // namespace lamp::searchwords
