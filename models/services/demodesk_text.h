// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace lamp::demodesk {

// splitmix64: the same numbers on every machine.
class DemoDice {
public:
    explicit DemoDice(quint64 seed) : m_state(seed) { }
    // Numbers of their own for each part and batch. Mixed twice: states that differ by a multiple of the step would
    // give the same numbers, only shifted.
    [[nodiscard]] static DemoDice stream(quint64 seed, quint64 part, qint64 batch);
    [[nodiscard]] quint64 next();
    [[nodiscard]] qint64 below(qint64 bound)
    {
        return bound > 0 ? static_cast<qint64>(next() % static_cast<quint64>(bound)) : 0;
    }
    [[nodiscard]] qint64 between(qint64 lowest, qint64 highest) { return lowest + below(highest - lowest + 1); }
    [[nodiscard]] bool chance(int perThousand) { return below(1000) < perThousand; }

private:
    quint64 m_state;
};

// What a ticket is about: title, category path, kind of asset.
struct DemoSubject {
    QString thing, category, assetType;
    QStringList troubles;
};

struct DemoCommand {
    QString language, code;
};

struct DemoRhythm {
    QString title, rrule, at;
    qint64 minutes = 30;
};

// The word lists, and sentences made of them. {n}, {code}, {when} and {place} are filled in.
class DemoWords {
public:
    [[nodiscard]] static Result<DemoWords> load();

    QStringList first, last, departments, sites, floors, suppliers, services, tags, places, when, reports, notes, told,
        actions, objects, contexts, paragraphs, checks;
    QList<DemoSubject> subjects;
    QList<std::pair<QString, QString>> fixes;
    QList<DemoCommand> commands;
    QList<DemoRhythm> rhythms;

    [[nodiscard]] const QString &one(const QStringList &list, DemoDice &dice) const
    {
        return list[dice.below(list.size())];
    }
    [[nodiscard]] QString filled(QString pattern, DemoDice &dice) const;
    [[nodiscard]] QString title(const DemoSubject &subject, DemoDice &dice) const;
    [[nodiscard]] QString sentences(const QStringList &list, qint64 count, DemoDice &dice) const;
    [[nodiscard]] QString articleTitle(DemoDice &dice) const;
    [[nodiscard]] QString articleBody(DemoDice &dice) const;
};

} // namespace lamp::demodesk
