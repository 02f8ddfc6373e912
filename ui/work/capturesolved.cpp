// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"
#include "work/capture.h"
#include "work/secretstrip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

// A call that is solved on the phone, and a password that is stopped before it is saved.
namespace lamp {

using namespace Qt::StringLiterals;

QWidget *CaptureStrip::buildSolved()
{
    auto *solved = new QWidget(this);
    auto *row = new QHBoxLayout(solved);
    row->setContentsMargins({});
    row->setSpacing(unit());
    m_fix = new QComboBox(solved);
    m_fix->setObjectName(u"captureFix"_s);
    m_fix->setAccessibleName(tr("What fixed it"));
    for (const Choice &choice : m_desk.catalog().choicesOf(u"fix"))
        m_fix->addItem(choice.label, choice.code);
    m_fixText = new QLineEdit(solved);
    m_fixText->setObjectName(u"captureFixText"_s);
    m_fixText->setAccessibleName(tr("What was done, in one line"));
    m_fixText->setPlaceholderText(tr("what was done, one line; Enter saves it as solved"));
    m_fixText->installEventFilter(this);
    row->addWidget(new MutedLabel(tr("solved by"), solved));
    row->addWidget(m_fix);
    row->addWidget(m_fixText, 1);
    solved->hide();
    return solved;
}

QWidget *CaptureStrip::buildDoor()
{
    m_secret = new SecretStrip(this);
    m_secret->watch(m_what);
    m_secret->watch(m_fixText);
    connect(m_secret, &SecretStrip::resized, this, &CaptureStrip::fit, Qt::QueuedConnection);
    connect(m_secret, &SecretStrip::passed, this, [this] {
        if (m_again)
            std::exchange(m_again, {})();
    });
    return m_secret;
}

bool CaptureStrip::isStopped(std::function<void()> again)
{
    if (m_secret->lets())
        return false;
    m_again = std::move(again);
    return true;
}

void CaptureStrip::askSolved()
{
    if (isWhatMissing())
        return;
    m_solvedRow->show();
    fit();
    m_fixText->setFocus(Qt::OtherFocusReason);
}

void CaptureStrip::saveSolved()
{
    if (m_busy || m_what->text().trimmed().isEmpty() || isStopped([this] { saveSolved(); }))
        return;
    NewWorkItem fresh = collected();
    fresh.solved = true;
    fresh.item.fix = m_fix->currentData().toString();
    fresh.item.fixText = m_fixText->text().simplified();
    fresh.minutes = qMax<qint64>(1, (m_desk.now().ms - m_startedAt.ms + 59'999) / 60'000); // the length of the call
    m_busy = true;
    saveAbout(std::move(fresh), After::Close);
}

} // namespace lamp
