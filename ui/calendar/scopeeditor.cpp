// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/scopeeditor.h"

#include "calendar/recordfield.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

ScopeEditor::ScopeEditor(Desk &desk, QWidget *parent)
    : QWidget(parent), m_field(new RecordField(desk, AnyHit::Type::Asset, this)), m_chipPart(new QWidget(this)),
      m_chips(new FlowLayout(m_chipPart, unit() / 2)), m_jobs(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(unit() / 2);
    m_field->setObjectName(u"planAssetSearch"_s);
    m_field->setAccessibleName(tr("Add an asset"));
    m_field->setPlaceholderText(tr("add an asset: type a part of its name, Enter"));
    layout->addWidget(m_chipPart);
    layout->addWidget(m_field);
    auto *jobs = new QHBoxLayout(m_jobs);
    jobs->setContentsMargins({});
    m_each = new QRadioButton(tr("one job for each asset"), m_jobs);
    m_each->setObjectName(u"planJobEach"_s);
    m_shared = new QRadioButton(tr("one job for all of them"), m_jobs);
    m_shared->setObjectName(u"planJobShared"_s);
    m_each->setChecked(true);
    jobs->addWidget(m_each);
    jobs->addWidget(m_shared);
    jobs->addStretch(1);
    layout->addWidget(m_jobs);
    connect(m_field, &RecordField::picked, this, [this](qint64 id, const QString &title) { add({id}, title); });
    connect(m_each, &QRadioButton::toggled, this, &ScopeEditor::changed);
    showAssets();
}

void ScopeEditor::setAssets(const QList<std::pair<AssetId, QString>> &assets)
{
    m_assets = assets;
    showAssets();
}

QList<AssetId> ScopeEditor::assets() const
{
    QList<AssetId> ids;
    for (const auto &[id, name] : m_assets)
        ids << id;
    return ids;
}

void ScopeEditor::setJobPerAsset(bool on)
{
    (on ? m_each : m_shared)->setChecked(true);
}

bool ScopeEditor::jobPerAsset() const
{
    return m_each->isChecked();
}

void ScopeEditor::add(AssetId id, const QString &name)
{
    if (assets().contains(id))
        return;
    m_assets.append({id, name});
    showAssets();
    emit changed();
}

void ScopeEditor::remove(AssetId id)
{
    m_assets.removeIf([id](const auto &asset) { return asset.first == id; });
    showAssets();
    m_field->setFocus();
    emit changed();
}

void ScopeEditor::showAssets()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (QWidget *chip = item->widget()) {
            chip->hide();
            chip->deleteLater(); // it may be the button whose click brought us here
        }
        delete item;
    }
    for (const auto &[id, name] : std::as_const(m_assets)) {
        auto *chip = new QPushButton(tr("%1 ×", "asset, taken away by a click").arg(name), m_chipPart);
        chip->setObjectName(u"planAsset%1"_s.arg(id.value));
        chip->setAccessibleName(tr("Take %1 away").arg(name));
        chip->setToolTip(chip->accessibleName());
        chip->setAutoDefault(false);
        m_chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, asset = id] { remove(asset); });
        chip->show();
    }
    m_chipPart->setVisible(!m_assets.isEmpty());
    m_jobs->setVisible(m_assets.size() > 1);
}

} // namespace lamp
