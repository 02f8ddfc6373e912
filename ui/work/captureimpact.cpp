// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/changewords.h"
#include "services/desk.h"
#include "services/impactwork.h"
#include "work/capture.h"
#include "work/factbutton.h"

// What the thing that a call is about says of the impact. It is proposed: who takes the call decides.
namespace lamp {

using namespace Qt::StringLiterals;

void CaptureStrip::askImpact()
{
    if (!m_device || !m_desk.catalog().has(u"impact")) {
        m_latestImpact.drop();
        m_proposal.reset();
        m_impactTaken = false;
        return showImpact();
    }
    m_latestImpact.deliver(impactwork::proposed(m_desk, m_device, {}), this,
                           [this](const Result<std::optional<ImpactProposal>> &found) {
                               const auto proposal = found.value_or(std::nullopt);
                               if (proposal != m_proposal)
                                   m_impactTaken = false; // what was taken was another one
                               m_proposal = proposal;
                               showImpact();
                           });
}

void CaptureStrip::showImpact()
{
    if (m_proposal) {
        const QString words = proposalWords(*m_proposal);
        m_impactButton->setText(m_impactTaken ? tr("✓ %1   — leave it (Alt+I)").arg(words)
                                              : tr("%1   — take it (Alt+I)").arg(words));
        m_impactButton->setAccessibleName(m_impactButton->text());
    }
    if (m_impactButton->isHidden() != !m_proposal) {
        m_impactButton->setVisible(m_proposal.has_value());
        fit();
    }
}

void CaptureStrip::toggleImpact()
{
    if (!m_proposal)
        return;
    m_impactTaken = !m_impactTaken;
    showImpact();
}

} // namespace lamp
