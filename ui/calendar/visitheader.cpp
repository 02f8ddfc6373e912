// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/visitheader.h"

#include "calendar/inklabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

VisitHeader::VisitHeader(QWidget *parent)
    : QWidget(parent), m_leave(new QPushButton(tr("‹ Calendar"), this)), m_name(new QPushButton(this)),
      m_address(new InkLabel(Ink::Mute, 1.55, this)), m_facts(new InkLabel(Ink::Mute, 1.15, this)),
      m_console(new InkLabel(Ink::Mute, 1, this)), m_clock(new InkLabel(Ink::Text, 1.15, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit() * 2, unit(), unit() * 3, unit());
    layout->setSpacing(unit() * 2);
    m_leave->setObjectName(u"leaveVisit"_s);
    m_leave->setAccessibleName(tr("Back to the calendar"));
    m_leave->setToolTip(tr("Back to the calendar (Esc); the visit stays open"));
    m_leave->setAutoDefault(false);
    m_name->setObjectName(u"visitAsset"_s);
    m_name->setFlat(true);
    m_name->setAutoDefault(false);
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.55);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setAccessibleName(tr("Asset"));
    m_address->setObjectName(u"visitAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->setWordWrap(false);
    m_facts->setObjectName(u"visitFacts"_s);
    m_console->setObjectName(u"visitConsole"_s);
    m_clock->setObjectName(u"visitClock"_s);
    m_clock->setWordWrap(false);
    m_clock->setAccessibleName(tr("Time since the visit began"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_leave);
    layout->addWidget(m_name);
    layout->addWidget(m_address);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(0);
    facts->addWidget(m_facts);
    facts->addWidget(m_console);
    layout->addLayout(facts, 1);
    layout->addWidget(m_clock);
    connect(m_leave, &QPushButton::clicked, this, &VisitHeader::leaveWanted);
    connect(m_name, &QPushButton::clicked, this, [this] {
        if (m_asset)
            emit openAsset(m_asset);
        else
            emit openWorkItem(m_item);
    });
}

void VisitHeader::show(const WorkItemDetails &details, const QString &location)
{
    m_item = details.item.id;
    m_asset = details.asset ? details.asset->id : AssetId{};
    m_name->setText(details.asset ? details.asset->name : details.item.title);
    m_name->setAccessibleName(tr("Open %1").arg(m_name->text()));
    m_address->setText(details.asset ? details.asset->address : QString());
    m_address->setAccessibleName(tr("Address %1").arg(m_address->text()));
    m_address->setVisible(!m_address->text().isEmpty());
    QStringList facts;
    if (details.asset)
        facts << details.asset->place;
    facts << location.section(u" › "_s, -1); // whoever stands there knows the house
    if (!details.assetSupplier.isEmpty() || !details.supplierHotline.isEmpty()) {
        QString supplier = details.assetSupplier;
        if (!details.supplierHotline.isEmpty())
            supplier += u" ☎ " + details.supplierHotline;
        facts << supplier.trimmed();
    }
    facts.removeAll(QString());
    if (!details.asset && !details.furtherAssets.isEmpty()) {
        QStringList names;
        for (const auto &asset : details.furtherAssets)
            names << asset.name;
        facts << names.join(u", "_s);
    }
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    m_console->setText(details.asset ? details.asset->console : QString());
    m_console->setVisible(!m_console->text().isEmpty());
}

void VisitHeader::setElapsed(const QString &text)
{
    m_clock->setText(text);
}

QString VisitHeader::elapsed() const
{
    return m_clock->text();
}

} // namespace lamp
