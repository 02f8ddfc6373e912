// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketparts.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QRegularExpression wordsThatBegin(const QString &alternatives)
{
    return QRegularExpression(u"\\b("_s + alternatives + u')', QRegularExpression::CaseInsensitiveOption
                                                                | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &causeWords()
{
    static const QRegularExpression words = wordsThatBegin(
        u"because|caused|root cause|the cause|due to|the reason|turned out|turns out|it was the|was to blame|culprit|"
        "ursache|verursacht|weil|grund war|lag an|lag am|schuld|stellte sich heraus"_s);
    return words;
}

const QRegularExpression &fixWords()
{
    static const QRegularExpression words = wordsThatBegin(
        u"restart|reboot|replac|reinstall|install|uninstall|updat|upgrad|downgrad|reset|clear|clean|delet|remov|"
        "chang|set the|set to|enabl|disabl|turned (on|off)|switched|swapp|configur|re-?creat|re-?add|added|renew|"
        "unlock|granted|moved|repair|fixed|solved|rolled back|ran |run |stopp?ed and started|works (again|now)|"
        "neu gestartet|neustart|ersetzt|getauscht|ausgetauscht|installiert|aktualisiert|zur\u00fcckgesetzt|"
        "gel\u00f6scht|entfernt|ge\u00e4ndert|eingestellt|aktiviert|deaktiviert|gereinigt|behoben|gel\u00f6st|"
        "entsperrt|l\u00e4uft wieder"_s);
    return words;
}

const QRegularExpression &symptomWords()
{
    static const QRegularExpression words = wordsThatBegin(
        u"says|sees|saw|reports?|reported|the user|error|message|screen|shows|since|cannot|can't|does not|doesn't|"
        "won't|fails?|hangs?|freez|crash|slow|blank|reproduc|happens|meldet|zeigt|seit|fehler|geht nicht|h\u00e4ngt|"
        "langsam|st\u00fcrzt"_s);
    return words;
}
} // namespace

// Why comes first: "it was the spooler, restarted it" is worth more as a cause than the restart, which the ticket's own
// fix says anyway.
TicketPart ticketPartOf(const QString &body)
{
    if (causeWords().match(body).hasMatch())
        return TicketPart::Cause;
    const bool hasCode = body.contains("```"_L1) || body.contains("~~~"_L1);
    if (hasCode || fixWords().match(body).hasMatch())
        return TicketPart::Fix;
    return symptomWords().match(body).hasMatch() ? TicketPart::Symptom : TicketPart::Other;
}

} // namespace lamp
