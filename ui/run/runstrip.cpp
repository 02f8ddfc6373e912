// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runstrip.h"

#include "run/runlist.h"
#include "services/desk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

RunStrip::RunStrip(Desk &desk, QWidget *parent)
    : InkGround(Ink::BluB, parent), m_desk(desk), m_text(new QLabel), m_goOn(new QPushButton(tr("Go on")))
{
    setObjectName(u"runWaits"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit() * 3 / 2, unit() / 2, unit(), unit() / 2);
    m_text->setObjectName(u"runWaitsText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    m_goOn->setObjectName(u"runGoOn"_s);
    m_goOn->setAutoDefault(false);
    layout->addWidget(m_goOn);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &RunStrip::read);
    connect(m_goOn, &QPushButton::clicked, this, [this] { emit goOn(m_run); });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("run") || event.touches("run_step"))
            m_soon.start();
    });
}

void RunStrip::setItem(WorkItemId item)
{
    if (m_which.workItemId == item)
        return; // it reads by itself what changes
    m_which = {.articleId = {}, .workItemId = item, .personId = {}};
    read();
}

void RunStrip::setArticle(ArticleId article)
{
    if (m_which.articleId == article)
        return;
    m_which = {.articleId = article, .workItemId = {}, .personId = {}};
    read();
}

void RunStrip::read()
{
    if (!m_which.articleId && !m_which.workItemId)
        return show({});
    m_latest.deliver(runs::waiting(m_desk, m_which), this, [this](const Result<QList<runs::Waiting>> &found) {
        if (found)
            show(*found);
        else
            emit failed(found.error());
    });
}

// One's own before those of others; there is seldom more than one.
void RunStrip::show(const QList<runs::Waiting> &waiting)
{
    setHidden(waiting.isEmpty());
    m_run = {};
    if (waiting.isEmpty())
        return;
    const auto mine = std::ranges::find(waiting, true, &runs::Waiting::mine);
    const runs::Waiting &run = mine == waiting.end() ? waiting.first() : *mine;
    m_run = run.id;
    m_text->setText(tr("A run waits: %1, %2").arg(run.title, waitingWords(m_desk, run)));
    m_goOn->setAccessibleName(tr("Go on with the run of %1").arg(run.title));
}

} // namespace lamp
