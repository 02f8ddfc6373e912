// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

#include <QWidget>

class QPushButton;

namespace lamp {

class InkLabel;

// What one needs in front of the rack, readable from a step away: asset, address, place, whom to call; and the clock.
class VisitHeader final : public QWidget {
    Q_OBJECT
public:
    explicit VisitHeader(QWidget *parent = nullptr);

    void show(const WorkItemDetails &details, const QString &location);
    void setElapsed(const QString &text);
    [[nodiscard]] QString elapsed() const;

signals:
    void leaveWanted();
    void openAsset(lamp::AssetId asset);
    void openWorkItem(lamp::WorkItemId item);

private:
    AssetId m_asset;
    WorkItemId m_item;
    QPushButton *m_leave, *m_name;
    InkLabel *m_address, *m_facts, *m_console, *m_clock;
};

} // namespace lamp
