// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/onsite.h"

#include "shell/pages.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>

namespace lamp {

namespace {
constexpr double UsualSize = 9.75, OnSiteSize = 18; // of the text, in points
constexpr int OnSiteTarget = 48;                    // pixels

Theme shownTheme()
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
        if (ink(Ink::Bg) == ink(Ink::Bg, theme))
            return theme;
    return Theme::Light;
}
} // namespace

OnSite::OnSite(PageStack &pages, QSettings &settings, const QWidgetList &around, QWidget *window)
    : QObject(window), m_pages(pages), m_settings(settings), m_around(around), m_window(window)
{
    connect(&pages, &PageStack::shown, this, [this] {
        if (m_on && !isFor())
            set(false);
    });
    connect(&pages, &PageStack::onSiteWanted, this, &OnSite::toggle);
}

OnSite::~OnSite()
{
    if (m_on) // the program goes on, with another desk perhaps
        lookAsBefore();
}

// As it was, unless another look was chosen meanwhile.
void OnSite::lookAsBefore()
{
    if (const Appearance now = readAppearance(m_settings); now != m_before)
        applyAppearance(*qApp, now);
    else
        applyTheme(*qApp, m_theme, m_size / UsualSize);
}

bool OnSite::isFor() const { return m_pages.hasOnSite(); }

void OnSite::toggle()
{
    if (!m_on && !isFor())
        emit refused(tr("On-site mode is for a run or a visit."));
    else
        set(!m_on);
}

void OnSite::set(bool on, bool fullScreen)
{
    if (std::exchange(m_on, on) == on)
        return;
    if (on) {
        m_wasFull = m_window->isFullScreen();
        m_before = readAppearance(m_settings);
        m_theme = shownTheme();
        m_size = QApplication::font().pointSizeF();
        applyTheme(*qApp, Theme::Dark, OnSiteSize / UsualSize);
    } else {
        lookAsBefore();
    }
    for (QWidget *widget : std::as_const(m_around))
        widget->setVisible(!on);
    if (fullScreen && m_window->isVisible() && !m_wasFull)
        m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, on));
    m_pages.setOnSite(on);
    widen();
}

void OnSite::widen()
{
    if (!m_on) {
        for (auto it = m_sizes.cbegin(); it != m_sizes.cend(); ++it)
            it.key()->setMinimumSize(it.value());
        m_sizes.clear();
        return;
    }
    for (QAbstractButton *button : m_pages.currentWidget()->findChildren<QAbstractButton *>()) {
        m_sizes.insert(button, button->minimumSize());
        button->setMinimumHeight(qMax(OnSiteTarget, button->minimumHeight()));
        connect(button, &QObject::destroyed, this, [this, button] { m_sizes.remove(button); });
    }
}

} // namespace lamp
