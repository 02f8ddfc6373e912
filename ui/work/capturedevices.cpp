// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "theme/theme.h"
#include "work/capture.h"
#include "work/whofield.h"
#include "work/workink.h"

#include <QLayout>
#include <QPushButton>

#include <algorithm>

// The things that a call may be about, as buttons, and which of them it is about.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostDevices = 5;
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
    }
    m_devices->setVisible(flow->count() > 0);
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

} // namespace lamp
