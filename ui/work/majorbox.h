// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/majorwork.h"
#include "work/sheetcard.h"

namespace lamp {

// A major incident: who runs it, what was told to all, who reported it too; once it is over whom to tell, and the
// review.
class MajorBox final : public SheetCard {
    Q_OBJECT
public:
    MajorBox(Desk &desk, QWidget *parent);
    void writeUpdate(); // opens the form
    void sayWhoRuns();
    void writeReview();

signals:
    void meTooRequested();

protected:
    [[nodiscard]] bool isFor(const WorkItem &item) const override { return item.major; }
    void ask() override;
    void fill() override;

private:
    void fillHead();
    void fillUpdates();
    void fillReporters();
    void addReporter(const majorwork::Reporter &reporter);
    void fillTelling();
    void addTelling(const majorwork::Reporter &reporter);
    void fillReview();
    void tell(const QList<WorkItemId> &tickets);
    void follow(Kind kind);
    [[nodiscard]] QString overText() const;

    majorwork::MajorView m_view;
    std::function<void()> m_then; // wanted before it was read
};

} // namespace lamp
