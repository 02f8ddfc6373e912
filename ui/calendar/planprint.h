// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace lamp {

// The year of plans on paper: the same table as on the page, black on white, on one A4 page as long as the lines stay
// readable; more plans take more pages. The device decides whether that is a printer or a PDF file.
struct PlanSheet {
    QString desk;     // whose plans
    QString summary;  // "20 plans · 94 % on time in 12 months · 1 missed"
    QString printed;  // when and by whom
    QString chain;    // where the change log stands: "history up to entry 1,284 …"
    QList<PlanRow> rows;
    QDate today;
    QTimeZone zone = QTimeZone::utc();
};
// How many pages it takes; 0: the device cannot be painted on.
int printPlans(QPagedPaintDevice &device, const PlanSheet &sheet);
// The same with an open painter on a page of that many points; `newPage` is called between pages.
int paintPlans(QPainter &painter, const QSizeF &points, const PlanSheet &sheet, const std::function<void()> &newPage);

} // namespace lamp
