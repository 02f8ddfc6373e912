// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/readytexts.h"

#include <QMenu>

#include <functional>

namespace lamp {

class Desk;
class WorkItemPage;

// The desk's checklist templates, to be copied to the open item; away while there are none.
class ChecklistMenu final : public QMenu {
    Q_OBJECT
public:
    ChecklistMenu(Desk &desk, WorkItemPage &page, std::function<WorkItemId()> item, QWidget *parent);

private:
    void read();
    void fill(const QList<ChecklistTemplate> &lists);
    void apply(const ChecklistTemplate &list);

    Desk &m_desk;
    WorkItemPage &m_page;
    std::function<WorkItemId()> m_item;
    Latest m_latest;
};

} // namespace lamp
