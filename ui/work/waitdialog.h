// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/status.h"
#include "domain/waitingplan.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;

namespace lamp {

class Desk;
class SecretStrip;
class WaitPlanFields;

// Small questions that a change of status asks: why, until when, for when.
class StatusDialog : public QDialog {
    Q_OBJECT
public:
    // A reason from a short list of the desk: cancelling, skipping.
    static StatusDialog *forReason(Desk &desk, const QString &title, const QString &list, QWidget *parent);
    // Waiting: a reason, a follow-up date, and for a supplier their reference.
    static StatusDialog *forWaiting(Desk &desk, const QString &title, const Status &status, const QString &supplierRef,
                                    QWidget *parent);
    // A moment: when planned work starts, a follow-up, a target.
    static StatusDialog *forMoment(Desk &desk, const QString &title, const QString &label, Instant at, QWidget *parent);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::optional<Instant> moment() const;
    [[nodiscard]] QString reference() const;
    void accept() override;
    void offerPlan(bool canBeSolved); // of waiting: how it goes on by itself
    [[nodiscard]] std::optional<WaitingPlan> plan() const;

private:
    StatusDialog(Desk &desk, const QString &title, QWidget *parent);
    void addReason(const QString &list, const QString &label);
    void addMoment(const QString &label, Instant at);
    void addButtons(const QString &accept);

    Desk &m_desk;
    QFormLayout *m_form;
    QComboBox *m_reason = nullptr;
    QDateTimeEdit *m_moment = nullptr;
    QLineEdit *m_reference = nullptr;
    SecretStrip *m_secret = nullptr;
    WaitPlanFields *m_plan = nullptr;
};

// The start of the nth working day from now: the usual follow-up.
[[nodiscard]] Instant workingMorning(const Desk &desk, int days);

} // namespace lamp
