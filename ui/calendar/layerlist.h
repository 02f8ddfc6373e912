// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendarfeed.h"
#include "theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSettings;
class QVBoxLayout;

namespace lamp {

// What the calendar shows: a coloured square, a word and a count for each layer; what is off stays off.
class LayerList final : public QWidget {
    Q_OBJECT
public:
    LayerList(QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QSet<CalendarGroup> hidden() const { return m_hidden; }
    [[nodiscard]] bool showsHolidays() const { return m_holidays; }
    void setCounts(const CalendarFeed &feed);
    // Planned minutes of each technician in the shown days, out of their working time; empty hides the part.
    struct Load {
        QString name;
        qint64 minutes = 0, capacity = 0;
    };
    void setLoads(const QList<Load> &loads);
    void setHolidayRegion(const QString &name); // empty hides that layer
    // Layers of freeze windows and planned downtime; without changes on the desk they come with what stands in them, as
    // that of the reviews of articles always does.
    void setChangesKnown(bool known);

signals:
    void changed();

private:
    class Layer;
    Layer *addLayer(const QString &code, const QString &name, Ink colour);
    void setShown(const QString &code, bool on);
    void showSpanLayers();

    QSettings &m_settings;
    QVBoxLayout *m_layers;
    QVBoxLayout *m_who;
    QWidget *m_whoPart;
    QHash<CalendarGroup, Layer *> m_groups;
    Layer *m_holidayLayer = nullptr;
    QSet<CalendarGroup> m_hidden;
    bool m_holidays = true, m_changesKnown = true;
    QSet<CalendarGroup> m_filled; // of those three, which have anything in the shown days
    QList<Load> m_loads;
};

} // namespace lamp
