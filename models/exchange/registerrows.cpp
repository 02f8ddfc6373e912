// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registerrows.h"

#include "exchange/ticketrow.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

RegisterCells::RegisterCells(const ImportAnalysis &analysis, const ImportCells &cells, ImportReport &report)
    : m_analysis(analysis), m_cells(cells), m_report(report)
{
    if (cells.surplus > 0)
        refuse(QCoreApplication::translate(
            "Import", "more cells than the first line has names: a quote or separator is out of place"));
    else if (cells.faultyText)
        report.add(cells.line,
            QCoreApplication::translate("Import", "some bytes are no text in this encoding; they are shown as �"),
            false);
}

void RegisterCells::take(const char *field, QString &value) const
{
    if (const QString said = text(field).simplified(); !said.isEmpty())
        value = said;
}

void RegisterCells::take(const char *field, QDate &value)
{
    const QString said = text(field);
    if (said.isEmpty())
        return;
    const DateReader reader(m_analysis.options.dateFormat, QTimeZone(m_analysis.options.zone));
    if (const auto date = reader.date(said))
        value = *date;
    else
        refuse(QCoreApplication::translate("Import", "“%1” is no date here (%2)").arg(said.left(40), label(field)));
}

void RegisterCells::take(const char *field, bool &value)
{
    static const QSet<QString> yes = {
        u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s, u"ja"_s, u"oui"_s, u"on"_s, u"enabled"_s, u"active"_s, u"wahr"_s};
    static const QSet<QString> no = {
        u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"nein"_s, u"non"_s, u"off"_s, u"disabled"_s, u"inactive"_s, u"falsch"_s};
    const QString said = text(field).toLower();
    if (yes.contains(said))
        value = true;
    else if (no.contains(said))
        value = false;
    else if (!said.isEmpty())
        m_report.add(m_cells.line,
            QCoreApplication::translate("Import", "“%1” is left out: it is neither yes nor no (%2)")
                .arg(said.left(40), label(field)),
            false);
}

void RegisterCells::takeCents(const char *field, qint64 &value)
{
    const QString said = text(field);
    if (said.isEmpty())
        return;
    if (const auto cents = centsOf(said))
        value = *cents;
    else
        m_report.add(m_cells.line,
            QCoreApplication::translate("Import", "“%1” is left out: it is no number").arg(said.left(40)), false);
}

void RegisterCells::refuse(const QString &reason)
{
    if (!m_refused)
        m_report.add(m_cells.line, reason, true);
    m_refused = true;
}

QString RegisterCells::ours(const char *field)
{
    const QString theirs = text(field);
    const QString mapped = m_analysis.options.values.value(QString::fromLatin1(field)).value(theirs);
    if (!theirs.isEmpty() && mapped.isEmpty())
        m_report.add(m_cells.line,
            QCoreApplication::translate("Import", "“%1” is left out: it means none of ours (%2)")
                .arg(theirs.left(40), label(field)),
            false);
    return mapped;
}

QString RegisterCells::label(const char *field) const
{
    const ImportField *known = importField(m_analysis.target, QString::fromLatin1(field));
    return known != nullptr ? importFieldLabel(*known) : QString::fromLatin1(field);
}

} // namespace lamp
