// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icallines.h"

#include <QTimeZone>

namespace lamp::ical {

// The time zones of one file: names of all kinds to IANA ids. Names of Windows and of old programs are translated;
// a zone that only the file knows is recognised by its own rules (VTIMEZONE).
class Zones {
public:
    // `fileYears`: first and last year that the file's times lie in; the rules are compared there.
    Zones(const QList<Component> &components, std::pair<int, int> fileYears);

    // Empty when nothing fits. `problems` hears once of each name that was translated or given up.
    [[nodiscard]] QString ianaId(const QString &name, int line, Problems &problems);

private:
    struct Observance {
        QDateTime start; // wall time, carried in UTC
        int offsetFrom = 0, offsetTo = 0; // seconds
        QString rrule;
        QList<QDateTime> onsets; // wall times within the file's years
    };
    struct Definition {
        QString location; // X-LIC-LOCATION
        QList<Observance> observances;
    };
    [[nodiscard]] static QString knownId(const QString &name);
    [[nodiscard]] QString byRules(const Definition &definition);
    // Offsets at the samples: those of a definition, and those of a zone of the system.
    [[nodiscard]] QList<int> offsetsOf(const Definition &definition) const;
    [[nodiscard]] const QList<int> &offsetsOf(const QString &id);
    void define(const Component &zone);
    void addOnsets(Observance &observance);

    std::pair<int, int> m_years;
    qsizetype m_onsets = 0;     // that the rules of all zones gave in a year
    QList<QDateTime> m_samples; // wall times at which zones are compared, in order
    QHash<QString, QList<int>> m_offsets;
    QHash<QString, Definition> m_definitions;
    QHash<QString, QString> m_answers;
};

} // namespace lamp::ical
