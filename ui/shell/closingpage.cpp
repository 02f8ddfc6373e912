// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/closingpage.h"

#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/sectionlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

ClosingPage::ClosingPage(const QStringList &paths, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"closingPage"_s);
    setWindowTitle(tr("Closing the desk"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() * 3, unit() * 3, unit() * 3, unit() * 2);
    column->setSpacing(unit() * 3 / 2);
    column->addWidget(new TitleLabel(windowTitle()));
    for (const QString &path : paths) {
        auto *place = new ElidedLabel(QDir::toNativeSeparators(path));
        place->setElideMode(Qt::ElideMiddle);
        place->setInk(Ink::Mute);
        column->addWidget(place);
    }
    auto *bar = new QProgressBar;
    bar->setObjectName(u"closingBar"_s);
    bar->setAccessibleName(tr("The desk is being closed"));
    bar->setTextVisible(false);
    bar->setRange(0, 0);
    column->addWidget(bar);
    auto *line = new MutedLabel(tr("What was saved is saved. What is still at work is written to its end …"));
    line->setObjectName(u"closingLine"_s);
    line->setWordWrap(true);
    auto *end = new QPushButton(tr("&End without waiting"));
    end->setObjectName(u"closingEnd"_s);
    end->setAccessibleName(tr("End without waiting; what is still at work is lost"));
    end->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(line, 1);
    foot->addWidget(end);
    column->addLayout(foot);
    setMinimumWidth(unit() * 64);
    connect(end, &QPushButton::clicked, this, &ClosingPage::endWanted);
}

} // namespace lamp
