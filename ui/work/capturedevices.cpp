// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/targetwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "work/capture.h"
#include "work/repeatstrip.h"
#include "work/whofield.h"
#include "work/workink.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

// The things that a call may be about, as buttons, and which of them it is about.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostDevices = 5;
constexpr qsizetype FixesNamed = 2, LongestPastFix = 60;
}

QList<Asset> CaptureStrip::devices() const
{
    QList<Asset> all;
    if (m_about)
        all.append(*m_about);
    for (const QList<Asset> &list : {m_fitting, m_person.devices})
        for (const Asset &device : list)
            if (!std::ranges::contains(all, device.id, &Asset::id))
                all.append(device);
    return all;
}

void CaptureStrip::showDevices()
{
    QLayout *flow = m_devices->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Asset> choices = devices();
    for (const Asset &device : choices.first(qMin(MostDevices, choices.size()))) {
        auto *button = new QPushButton(menuText(deviceText(device)), m_devices);
        button->setFlat(true);
        button->setCheckable(true);
        button->setChecked(device.id == m_device);
        button->setFont(device.id == m_device ? strongFont() : smallFont());
        button->setFocusPolicy(Qt::NoFocus);
        button->setObjectName(u"captureDevice%1"_s.arg(device.id.value));
        button->setAccessibleName(tr("About %1 %2").arg(device.name, device.model));
        button->setToolTip(device.model.toHtmlEscaped());
        connect(button, &QPushButton::clicked, this,
                [this, id = device.id] { chooseDevice(id == m_device ? AssetId{} : id); });
        flow->addWidget(button);
        button->show(); // at once: what is shown a moment later is not measured now
    }
    m_devices->setVisible(flow->count() > 0);
    askImpact();
}

// One's own device needs no more than its name; another thing says what and where it is.
QString CaptureStrip::deviceText(const Asset &device) const
{
    if (device.ownerId && device.ownerId == m_person.person.id)
        return device.name;
    const QString where = m_desk.catalog().location(device.locationId).section(u" › "_s, -1);
    QStringList parts{device.name, device.type, where};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void CaptureStrip::chooseDevice(AssetId id)
{
    m_device = id;
    m_deviceChosen = true;
    QMetaObject::invokeMethod(this, &CaptureStrip::showDevices, Qt::QueuedConnection);
    m_soon.start();
}

void CaptureStrip::takeGuess(const AssetGuess &guess)
{
    const AssetId device = isDeviceFixed() ? m_device : guess.certain;
    if (device == m_device && guess.fitting == m_fitting)
        return;
    m_device = device;
    m_fitting = guess.fitting;
    showDevices();
    fit();
}

void CaptureStrip::lookForPast()
{
    if (m_device == m_pastOf)
        return;
    m_pastOf = m_device;
    m_pastLine->setText({});
    if (!m_device)
        return m_latestPast.drop();
    const QList<Asset> known = devices();
    const auto device = std::ranges::find(known, m_device, &Asset::id);
    const QString name = device == known.end() ? QString() : device->name;
    m_latestPast.deliver(m_desk.search().past(m_device), this, [this, name](const Result<Repeat> &past) {
        m_pastLine->setText(past ? pastText(*past, name) : QString()); // a hint: without it the call goes on
        fit();
    });
}

// "3rd incident on PRN-07 within 30 days · done then: #1017 restarted, #988 rollers"; nothing where nothing was.
QString CaptureStrip::pastText(const Repeat &past, const QString &asset) const
{
    QStringList done;
    for (qsizetype i = 0; i < past.earlier.size() && done.size() < FixesNamed; ++i)
        if (QString fix = past.fixes.value(i); !fix.isEmpty()) {
            if (fix.size() > LongestPastFix)
                fix = fix.left(LongestPastFix - 1) + u'…';
            done.append(numberWord(past.earlier[i].number) + u' ' + fix);
        }
    const QString fixes = done.join(u", "_s);
    if (past.count30 == 0) // what lies longer back
        return done.isEmpty() ? QString() : tr("%1, done the last time: %2").arg(asset, fixes);
    const QString again = tr("%1 incident on %2 within 30 days").arg(ordinal(past.count30 + 1), asset);
    return done.isEmpty() ? again : QString(again + u" · " + tr("done then: %1").arg(fixes));
}

} // namespace lamp
