// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/timelinefilter.h"

#include "services/desk.h"

#include <QMenu>
#include <QSettings>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr TimelineFilter::Part TimelineParts[] = {TimelineFilter::Part::Note, TimelineFilter::Part::Told,
                                                  TimelineFilter::Part::Work, TimelineFilter::Part::System};

QString partWord(TimelineFilter::Part part)
{
    switch (part) {
    case TimelineFilter::Part::Note: return TimelineFilter::tr("Notes");
    case TimelineFilter::Part::Told: return TimelineFilter::tr("Told the user");
    case TimelineFilter::Part::Work: return TimelineFilter::tr("Work");
    case TimelineFilter::Part::System: return TimelineFilter::tr("System");
    }
    return {};
}

std::optional<TimelineFilter::Part> partOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Note: return TimelineFilter::Part::Note;
    case EntryKind::Told: return TimelineFilter::Part::Told;
    case EntryKind::Work: return TimelineFilter::Part::Work;
    case EntryKind::Status: return TimelineFilter::Part::System;
    case EntryKind::Report: break;
    }
    return std::nullopt;
}
} // namespace

TimelineFilter::TimelineFilter(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::catalogChanged, this, &TimelineFilter::load); // somebody else may work here now
}

QString TimelineFilter::key() const
{
    return u"timeline/hidden/"_s + m_desk.database().deskId() + u'-' + QString::number(m_desk.me().value);
}

void TimelineFilter::keepIn(QSettings &settings)
{
    m_settings = &settings;
    load();
}

void TimelineFilter::load()
{
    if (!m_settings)
        return;
    QSet<int> hidden;
    for (const QString &code : m_settings->value(key()).toString().split(u',', Qt::SkipEmptyParts))
        hidden.insert(code.toInt());
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    emit changed();
}

void TimelineFilter::store()
{
    QStringList codes;
    for (const Part part : TimelineParts)
        if (isHidden(part))
            codes.append(QString::number(static_cast<int>(part)));
    if (m_settings)
        m_settings->setValue(key(), codes.join(u','));
    emit changed();
}

bool TimelineFilter::shows(const Entry &entry) const
{
    const auto part = partOf(entry.kind);
    return !part || !isHidden(*part);
}

void TimelineFilter::setHidden(Part part, bool hidden)
{
    if (hidden == isHidden(part))
        return;
    if (hidden)
        m_hidden.insert(static_cast<int>(part));
    else
        m_hidden.remove(static_cast<int>(part));
    store();
}

void TimelineFilter::showAll()
{
    if (m_hidden.isEmpty())
        return;
    m_hidden.clear();
    store();
}

void TimelineFilter::fillMenu(QMenu *menu)
{
    for (const Part part : TimelineParts) {
        QAction *one = menu->addAction(partWord(part));
        one->setObjectName(u"timelinePart%1"_s.arg(static_cast<int>(part)));
        one->setCheckable(true);
        one->setChecked(!isHidden(part));
        connect(one, &QAction::triggered, this, [this, part](bool on) { setHidden(part, !on); });
    }
}

QString TimelineFilter::hiddenWords() const
{
    QStringList words;
    for (const Part part : TimelineParts)
        if (isHidden(part))
            words.append(partWord(part));
    return words.join(u", "_s);
}

} // namespace lamp
