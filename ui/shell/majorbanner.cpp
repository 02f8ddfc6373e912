// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/majorbanner.h"

#include "items/majorwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MajorBanner::MajorBanner(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_sentence(new ElidedLabel({}, this))
{
    setObjectName(u"majorBanner"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit() * 7 / 4, unit() / 4, unit() * 7 / 4, unit() / 4 + 1);
    layout->setSpacing(unit());
    m_sentence->setObjectName(u"majorSentence"_s);
    layout->addWidget(m_sentence, 1);
    m_update = addButton(u"majorBannerUpdate"_s, tr("Write the update"));
    m_meToo = addButton(u"majorBannerMeToo"_s, tr("+ me too"));
    m_open = addButton(u"majorBannerOpen"_s, tr("Open"));
    m_more = addButton(u"majorBannerMore"_s, {});
    m_more->setAccessibleName(tr("Further major incidents"));
    keepToRoles(desk, m_update);
    keepToRoles(desk, m_meToo);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_majors.value(0).id); });
    connect(m_meToo, &QPushButton::clicked, this, [this] { emit meTooRequested(m_majors.value(0).id); });
    connect(m_update, &QPushButton::clicked, this, [this] { emit updateRequested(m_majors.value(0).id); });
    connect(m_more, &QPushButton::clicked, this, &MajorBanner::listRequested);
    dress();
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    m_minute.setInterval(15s);
    m_minute.start();
    connect(&m_soon, &QTimer::timeout, this, &MajorBanner::refresh);
    connect(&m_minute, &QTimer::timeout, this, &MajorBanner::passTime);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        const auto tables = {"work_item", "major_sheet", "major_update", "major_report", "person", "setting", "status"};
        if (std::ranges::any_of(tables, [&event](const char *table) { return event.touches(table); }))
            m_soon.start();
    });
    m_soon.start(); // the first paint does not wait for it
}

QPushButton *MajorBanner::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setFlat(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void MajorBanner::refresh()
{
    m_latest.deliver(majorwork::now(m_desk), this, [this](const Result<QList<MajorNow>> &found) {
        if (!found) // an unreadable desk says so elsewhere; what was true a moment ago stays
            return;
        m_majors = *found;
        passTime();
    });
}

void MajorBanner::passTime()
{
    setVisible(!m_majors.isEmpty());
    if (m_majors.isEmpty())
        return m_reminded.clear();
    const MajorNow &first = m_majors.first();
    const Instant now = m_desk.now();
    const QString words = u"⚠ "_s + majorTitle(first) + u" · " + majorStand(first, now, m_desk.zone());
    m_sentence->setText(words);
    m_sentence->setToolTip(words.toHtmlEscaped());
    m_sentence->setAccessibleName(words);
    m_update->setVisible(isUpdateDue(first.nextUpdateAt, now));
    m_more->setVisible(m_majors.size() > 1);
    m_more->setText(tr("and %n more", nullptr, static_cast<int>(m_majors.size() - 1)));
    for (QPushButton *button : {m_open, m_meToo, m_update})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), majorTitle(first)));
    for (const MajorNow &major : std::as_const(m_majors))
        remind(major);
}

void MajorBanner::remind(const MajorNow &major)
{
    if (!isUpdateDue(major.nextUpdateAt, m_desk.now()) || m_reminded.value(major.id) == *major.nextUpdateAt)
        return;
    m_reminded.insert(major.id, *major.nextUpdateAt);
    if (!major.leaderId || !m_desk.me() || major.leaderId == m_desk.me())
        emit updateDue(major);
}

QString MajorBanner::text() const { return isHidden() ? QString() : m_sentence->text(); }

void MajorBanner::dress()
{
    for (QPushButton *part : {m_open, m_meToo, m_update, m_more}) {
        QPalette colours = part->palette();
        colours.setColor(QPalette::ButtonText, ink(Ink::Red));
        part->setPalette(colours);
    }
    m_sentence->setInk(Ink::Red);
    m_sentence->setFont(strongFont());
    QFont linked = smallFont();
    linked.setUnderline(true);
    for (QPushButton *button : {m_open, m_meToo, m_update, m_more}) {
        button->setFont(linked);
        button->setMaximumHeight(QFontMetrics(linked).height() + unit() / 2);
    }
}

void MajorBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void MajorBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(groundOf(Ink::Red)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), ink(Ink::Line));
}

} // namespace lamp
