// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/recordview.h"
#include "services/downtimes.h"

class QAbstractButton;
class QLabel;

namespace lamp {

class FigureCard;
class LinesCard;

// An asset: what it cost and how it fared, both halves of its history in one list, and what hangs on it.
class AssetView final : public RecordView {
    Q_OBJECT
public:
    AssetView(Desk &desk, QWidget *parent);
    [[nodiscard]] const AssetDetails &details() const { return m_details; }

signals:
    void newTicketFor(lamp::AssetId id);

public slots:
    void edit(const QString &field) override;
    void addRelation();

protected:
    void load() override;

private:
    void buildCards();
    void buildFilters();
    void presentHead();
    void presentFigures();
    void presentHistory();
    void presentHint();
    void presentFacts();
    void presentWhere();
    void presentSupport();
    void presentPlans();
    void presentRelations();
    void presentDates();
    void askAvailability();
    void presentAvailability();
    void unlink(const AssetRelation &relation);
    [[nodiscard]] bool isWanted(const AssetEvent &event) const;

    AssetDetails m_details;
    downtimes::Availabilities m_availability;
    Latest m_latestDown;
    FigureCard *m_incidents, *m_cost, *m_maintenance, *m_warranty;
    LinesCard *m_history;
    QList<QAbstractButton *> m_filters; // tickets, maintenance, changes
    QWidget *m_hint;
    QLabel *m_hintText;
    QPushButton *m_hintPlan;
};

} // namespace lamp
