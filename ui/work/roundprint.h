// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/roundsheet.h"

class QPagedPaintDevice;
class QTextDocument;
class QWidget;

namespace lamp {

// The round sheet on paper: place by place, each line with a box to tick and room to write.
struct RoundPaper {
    QString desk;    // whose
    QString printed; // when and by whom
    RoundSheet sheet;
};
void fillRound(QTextDocument &document, const RoundPaper &paper);
// How many pages it takes; 0: the device cannot be painted on.
int printRound(QPagedPaintDevice &device, const RoundPaper &paper);
// Asks for a printer, then prints.
void askAndPrintRound(QWidget *window, const RoundPaper &paper);

} // namespace lamp
