// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/appearance.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidgetList>

class QAbstractButton;
class QSettings;

namespace lamp {

class PageStack;

// On-site mode, for a run or a visit in front of the rack: 18 pt, dark whatever the theme, nothing around the page, and
// targets that a thumb hits. Ends with the page that it is for.
class OnSite final : public QObject {
    Q_OBJECT
public:
    // `around`: what is hidden meanwhile.
    OnSite(PageStack &pages, QSettings &settings, const QWidgetList &around, QWidget *window);
    ~OnSite() override;

    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] bool isFor() const; // whether the page that is shown has such a mode
    void toggle();
    void set(bool on, bool fullScreen = true);

signals:
    void refused(const QString &why);

private:
    void widen();
    void lookAsBefore();

    PageStack &m_pages;
    QSettings &m_settings;
    QWidgetList m_around;
    QWidget *m_window;
    bool m_on = false, m_wasFull = false;
    Appearance m_before; // what was set before, and what was shown
    Theme m_theme = Theme::Light;
    double m_size = 0; // of the text, in points
    QHash<QAbstractButton *, QSize> m_sizes; // as they were
};

} // namespace lamp
