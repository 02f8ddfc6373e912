// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/problemwork.h"
#include "work/sheetcard.h"

namespace lamp {

// What is known of a problem, and the tickets that it caused.
class ProblemBox final : public SheetCard {
    Q_OBJECT
public:
    ProblemBox(Desk &desk, QWidget *parent);
    void edit();      // opens the form
    void addMember(); // asks for a ticket

protected:
    void ask() override;
    void fill() override;

private:
    void addMembers();
    void addMemberLine(const WorkItemRow &row);

    problemwork::ProblemView m_view;
};

} // namespace lamp
