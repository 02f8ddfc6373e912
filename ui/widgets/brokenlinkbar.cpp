// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/brokenlinkbar.h"

#include "services/articlelinks.h"
#include "services/desk.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostInMenu = 30, LongestInMenu = 50;

QString shortened(const QString &text)
{
    return text.size() > LongestInMenu ? QString(text.left(LongestInMenu) + u'\u2026') : text;
}
} // namespace

BrokenLinkBar::BrokenLinkBar(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_button(new QToolButton(this))
{
    setObjectName(u"brokenLinkBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_button);
    row->addStretch();
    m_button->setObjectName(u"brokenLinks"_s);
    m_button->setIcon(icon("dialog-warning", Ink::Amb));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    m_button->setAccessibleName(tr("Links that lead nowhere"));
    m_button->setToolTip(tr("Where each of them stands, and why it leads nowhere"));
    hide();
    // What they lead to comes and goes, too.
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (m_id && (event.touches("article") || event.touches("attachment") || event.touches("asset")))
            setArticle(m_id);
    });
}

void BrokenLinkBar::setArticle(ArticleId id)
{
    if (id != m_id)
        show({});
    m_id = id;
    m_asked.read(articlelinks::brokenIn(m_desk, id), this, [this](const Result<QList<BrokenLink>> &links) {
        show(links.value_or(QList<BrokenLink>()));
    });
}

void BrokenLinkBar::show(const QList<BrokenLink> &links)
{
    if (links == m_links && isHidden() == links.isEmpty())
        return;
    m_links = links;
    setVisible(!links.isEmpty());
    m_button->setText(tr("%n link(s) lead nowhere", nullptr, static_cast<int>(links.size())));
    m_button->setAccessibleName(m_button->text()); // how many
    m_button->menu()->clear();
    for (const BrokenLink &link : m_links.first(qMin(m_links.size(), MostInMenu))) {
        QString text = tr("%1 \u2192 %2: %3", "words of a link, its target, why it leads nowhere")
                           .arg(shortened(link.text), shortened(link.target), articlelinks::reasonWord(link.why));
        text.replace(u'&', u"&&"_s); // words of the article are no keys
        m_button->menu()->addAction(text, this, [this, line = link.line] { emit lineChosen(line); });
    }
    if (m_links.size() > MostInMenu)
        m_button->menu()->addAction(tr("and %n more", nullptr, static_cast<int>(m_links.size() - MostInMenu)))
            ->setEnabled(false);
}

} // namespace lamp
