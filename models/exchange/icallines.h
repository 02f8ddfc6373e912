// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ical.h"

#include <QHash>

namespace lamp::ical {

// One content line after unfolding: NAME;PARAM=VALUE:VALUE.
struct Line {
    int number = 0;
    QString name; // capitals
    QHash<QString, QString> parameters; // names in capitals, quotes removed
    QString value;                      // still escaped
    [[nodiscard]] QString parameter(QLatin1StringView key) const { return parameters.value(key); }
};

struct Component {
    QString name; // capitals: VEVENT
    int line = 0;
    QList<Line> lines;
    QList<Component> children;
    [[nodiscard]] const Line *find(QLatin1StringView property) const; // the first, or null
};

class Problems {
public:
    void repaired(int line, const QString &text) { add(line, IcalProblem::Kind::Repaired, text); }
    void dropped(int line, const QString &text)
    {
        if (!m_damage || line < m_damage->line)
            m_damage = IcalProblem{line, IcalProblem::Kind::Dropped, text};
        add(line, IcalProblem::Kind::Dropped, text);
    }
    // Sound, but nothing that this program keeps.
    void passedOver(int line, const QString &text) { add(line, IcalProblem::Kind::Dropped, text); }
    [[nodiscard]] const std::optional<IcalProblem> &damage() const { return m_damage; }
    [[nodiscard]] QList<IcalProblem> sorted() const;

private:
    void add(int line, IcalProblem::Kind kind, const QString &text);
    QList<IcalProblem> m_list;
    std::optional<IcalProblem> m_damage;
};

// The file as text; bytes that are no UTF-8 are read as Windows text.
[[nodiscard]] QString decoded(const QByteArray &bytes, Problems &problems);
// Unfolded content lines; what is no line is joined to the one before or dropped.
[[nodiscard]] QList<Line> contentLines(const QString &text, Problems &problems);
// The tree of BEGIN and END; missing and superfluous ends are repaired.
[[nodiscard]] QList<Component> components(const QList<Line> &lines, Problems &problems);

[[nodiscard]] QString unescaped(QStringView value);
[[nodiscard]] QString escaped(const QString &text);
// A list value at its commas, not at escaped ones.
[[nodiscard]] QStringList listItems(const QString &value);
// PT1H30M, P1D, P2W as minutes; nothing for other texts.
[[nodiscard]] std::optional<qint64> durationMinutes(QStringView text);

} // namespace lamp::ical
