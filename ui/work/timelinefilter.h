// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

#include <QObject>
#include <QSet>

class QMenu;
class QSettings;

namespace lamp {

class Desk;

// Which parts of a timeline are shown, kept for each person on this computer. What the requester said and what solved
// an item are never hidden.
class TimelineFilter final : public QObject {
    Q_OBJECT
public:
    enum class Part { Note, Told, Work, System };
    TimelineFilter(Desk &desk, QObject *parent);

    void keepIn(QSettings &settings);
    [[nodiscard]] bool shows(const Entry &entry) const;
    [[nodiscard]] bool isHidden(Part part) const { return m_hidden.contains(static_cast<int>(part)); }
    void setHidden(Part part, bool hidden);
    void showAll();
    void fillMenu(QMenu *menu);
    [[nodiscard]] QString hiddenWords() const; // "notes, work"

signals:
    void changed();

private:
    void load();
    void store();
    [[nodiscard]] QString key() const;

    Desk &m_desk;
    QSettings *m_settings = nullptr;
    QSet<int> m_hidden;
};

} // namespace lamp
