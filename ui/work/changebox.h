// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/changework.h"
#include "work/changeactdialog.h"
#include "work/sheetcard.h"

namespace lamp {

// A change: its window and what speaks against it, who agreed, the plan and the way back, whom to call; and its acts.
class ChangeBox final : public SheetCard {
    Q_OBJECT
public:
    ChangeBox(Desk &desk, QWidget *parent);
    void edit(); // opens the form

signals:
    void doneRequested(); // solving asks what was done

protected:
    void ask() override;
    void fill() override;

private:
    void fillHead();
    void fillWindow();
    void fillApproval();
    void fillCalls();
    void start();
    void startAgainst(const QList<WindowWarning> &warnings);
    void rollBack();
    void askApproval();
    void decide(bool given);
    ChangeActDialog *question(const ChangeActDialog::Question &question);
    [[nodiscard]] QString draftOf(const QString &act) const; // of the note that an act asks for
    void reportAct(const QString &draft, const QFuture<Result<void>> &done, const QString &text);

    changework::ChangeView m_view;
};

} // namespace lamp
