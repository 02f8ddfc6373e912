// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/linkdialog.h"

#include "register/recordchoice.h"
#include "services/desk.h"
#include "services/registry.h"

#include <QComboBox>
#include <QLabel>

#include <utility>

namespace lamp {

namespace {
constexpr std::pair<Relation, bool> links[] = {{Relation::DependsOn, true},
                                               {Relation::DependsOn, false},
                                               {Relation::PartOf, true},
                                               {Relation::PartOf, false},
                                               {Relation::ConnectedTo, true}};
constexpr int ServiceEntry = static_cast<int>(std::size(links));
} // namespace

LinkDialog::LinkDialog(Desk &desk, const Asset &asset, QWidget *parent)
    : RecordDialog(desk, tr("Link %1").arg(asset.name), parent), m_asset(asset)
{
    setObjectName(QStringLiteral("linkDialog"));
    group(asset.name, false);
    QStringList words;
    for (const auto &[kind, outgoing] : links)
        words.append(relationWord(kind, outgoing));
    if (!desk.catalog().services.isEmpty())
        words.append(tr("is needed by the service"));
    m_kind = choice(tr("It"), "kind", words);
    m_other = record(tr("Asset"), "other", AnyHit::Type::Asset);
    QStringList services;
    for (const Service &service : desk.catalog().services)
        services.append(service.name);
    m_service = choice(tr("Service"), "service", services);
    hint(tr(
        "“Depends on” and “is part of” tell what stops when something stops. A link needs no second one in the "
        "other direction."));
    const auto adapt = [this](int kind) {
        m_other->setEnabled(kind != ServiceEntry);
        m_service->setEnabled(kind == ServiceEntry);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, adapt);
    adapt(0);
}

void LinkDialog::save()
{
    AssetLink link{.toId = m_asset.id};
    if (const int entry = m_kind->currentIndex(); entry == ServiceEntry) {
        link.serviceId = m_desk.catalog().services.value(m_service->currentIndex()).id;
    } else {
        const AssetId other{m_other->id()};
        if (!other) {
            complain(tr("Choose the other asset: type a few letters of its name and press Enter."));
            m_other->setFocus();
            return;
        }
        const auto &[kind, outgoing] = links[entry];
        link.kind = kind;
        link.fromId = outgoing ? m_asset.id : other;
        link.toId = outgoing ? other : m_asset.id;
    }
    finish<void>(m_desk.registry().link(link), [id = m_asset.id.value](const Result<void> &) { return id; });
}

} // namespace lamp
