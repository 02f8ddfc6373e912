// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openingpage.h"

#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/sectionlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OpeningPage::OpeningPage(const QString &path, const std::shared_ptr<OpenWatch> &watch, QWidget *parent)
    : QDialog(parent), m_watch(watch), m_line(new MutedLabel), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("&Cancel")))
{
    setObjectName(u"openingPage"_s);
    setWindowTitle(tr("Opening %1").arg(QFileInfo(path).completeBaseName()));
    auto *place = new ElidedLabel(QDir::toNativeSeparators(path));
    place->setElideMode(Qt::ElideMiddle);
    place->setInk(Ink::Mute);
    m_line->setObjectName(u"openingLine"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"openingBar"_s);
    m_bar->setAccessibleName(tr("How far the desk is"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"openingCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel opening the desk"));
    m_cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_line, 1);
    foot->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() * 3, unit() * 3, unit() * 3, unit() * 2);
    column->setSpacing(unit() * 3 / 2);
    column->addWidget(new TitleLabel(windowTitle()));
    column->addWidget(place);
    column->addWidget(m_bar);
    column->addLayout(foot);
    setMinimumWidth(unit() * 64);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningPage::reject);
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &OpeningPage::showStage);
    m_look.start();
    showStage();
}

void OpeningPage::showStage()
{
    const OpenStage stage = m_watch->stage();
    const QString words = [&stage] {
        switch (stage.what) {
        case OpenStage::What::Waiting: return tr("Waiting for the file …");
        case OpenStage::What::Copying: return tr("Making a copy …");
        case OpenStage::What::Updating:
            return tr("Bringing the desk up to date, %1 of %2 …").arg(stage.step).arg(stage.steps);
        case OpenStage::What::Reading:
        case OpenStage::What::Ready: return tr("Reading the desk …");
        case OpenStage::What::Judging: return tr("Working out dates and clocks …");
        }
        return QString();
    }();
    m_line->setText(words);
    m_bar->setRange(0, stage.what == OpenStage::What::Updating ? stage.steps : 0); // 0: busy
    m_bar->setValue(stage.step - 1);
    m_cancel->setEnabled(stage.canStop);
}

void OpeningPage::reject()
{
    if (!m_watch->stop())
        return;
    m_look.stop();
    QDialog::reject();
    emit stopped();
}

} // namespace lamp
