// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/fittingbox.h"

#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"
#include "work/factbutton.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

QString fittingWords(const FittingArticle &fit)
{
    QStringList parts;
    parts.append(fit.hit.used > 0 ? FittingBox::tr("solved %1 of %2").arg(fit.hit.helped).arg(fit.hit.used)
                                  : FittingBox::tr("not used yet"));
    if (fit.onAsset > 0)
        parts.append(FittingBox::tr("%n time(s) on this device", nullptr, fit.onAsset));
    else if (fit.onAlike > 0)
        parts.append(FittingBox::tr("%n ticket(s) alike", nullptr, fit.onAlike));
    if (fit.hit.state == ArticleState::Internal)
        parts.append(FittingBox::tr("internal"));
    return parts.join(u" · "_s);
}

FittingBox::FittingBox(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    setObjectName(u"fittingArticles"_s);
    setAccessibleName(tr("Articles that fit"));
    m_column->setContentsMargins({});
    m_column->setSpacing(unit() * 3 / 4);
}

void FittingBox::setArticles(const QList<FittingArticle> &articles, const QList<ArticleFeedback> &said)
{
    if (articles.isEmpty())
        return;
    auto *label = new SectionLabel(tr("Fits this ticket"), this);
    label->setContentsMargins(unit() / 2, unit(), 0, 0);
    m_column->addWidget(label);
    for (const FittingArticle &fit : articles) {
        const auto known = std::ranges::find(said, fit.hit.id, &ArticleFeedback::articleId);
        addCard(fit, known == said.end() ? nullptr : &*known);
    }
}

bool FittingBox::takeFocus()
{
    if (m_titles.isEmpty())
        return false;
    m_titles.first()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FittingBox::addCard(const FittingArticle &fit, const ArticleFeedback *said)
{
    const ArticleHit &hit = fit.hit;
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(unit() / 2, unit() / 2, unit() / 2, unit() / 2);
    column->setSpacing(0);
    auto *title = new FactButton(tr("Article"), hit.title, card);
    title->setFont(strongFont());
    title->setObjectName(u"openArticle%1"_s.arg(hit.id.value));
    title->setAccessibleName(tr("Open the article %1").arg(hit.title));
    title->setToolTip(
        tr("%1\nEnter opens · R runs · I inserts · L link · C copy for the user · Y, N: did it help?").arg(hit.title)
            .toHtmlEscaped());
    column->addWidget(title);
    m_titles.append(title);
    QString words = fittingWords(fit);
    if (said)
        words = (said->helped ? tr("✓ solved it here") : tr("✗ did not help here")) + u" · "_s + words;
    auto *used = new MutedLabel(words, card);
    used->setTextFormat(Qt::PlainText);
    used->setWordWrap(true);
    used->setContentsMargins(unit() / 2, 0, 0, 0);
    column->addWidget(used);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    addButtons(card, row, fit);
    column->addLayout(row);
    connect(title, &FactButton::clicked, this, [this, id = hit.id] { emit openRequested(id); });
    addKeys(card, hit);
    m_column->addWidget(card);
}

void FittingBox::addButtons(QFrame *card, QBoxLayout *row, const FittingArticle &fit)
{
    const ArticleHit &hit = fit.hit;
    const auto add = [&](const QString &text, const QString &name, const QString &spoken) {
        auto *button = new QPushButton(text, card);
        button->setFlat(true);
        button->setFont(smallFont());
        button->setObjectName(name + QString::number(hit.id.value));
        button->setAccessibleName(spoken);
        row->addWidget(button);
        return button;
    };
    QPushButton *run = add(tr("Run"), u"runArticle"_s, tr("Run the article %1").arg(hit.title));
    QPushButton *insert =
        add(tr("Insert"), u"insertArticle"_s, tr("Insert the article %1 into the entry").arg(hit.title));
    if (!hit.snippet.isEmpty()) // escaped: a tool tip would take words of an article for its own markup
        insert->setToolTip(u"<p>"_s + hit.snippet.toHtmlEscaped() + u"</p>");
    row->addStretch(1);
    auto *more = new QToolButton(card);
    more->setObjectName(u"articleActs%1"_s.arg(hit.id.value));
    more->setIcon(icon("overflow-menu"));
    more->setText(tr("More"));
    more->setAccessibleName(tr("More about the article %1").arg(hit.title));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, hit] { fillMenu(menu, hit); });
    row->addWidget(more);
    connect(run, &QPushButton::clicked, this, [this, id = hit.id] { emit runWanted(id); });
    connect(insert, &QPushButton::clicked, this, [this, id = hit.id] { emit insertRequested(id); });
}

void FittingBox::addKeys(QFrame *card, const ArticleHit &hit)
{
    const auto key = [&](const QString &text, Qt::Key letter, auto act) {
        auto *action = new QAction(text, card);
        action->setShortcut(letter);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        card->addAction(action);
    };
    const ArticleId id = hit.id;
    key(tr("Run the article"), Qt::Key_R, [this, id] { emit runWanted(id); });
    key(tr("Insert link and steps"), Qt::Key_I, [this, id] { emit insertRequested(id); });
    key(tr("Insert the link"), Qt::Key_L, [this, id] { emit linkRequested(id); });
    key(tr("Copy for the user"), Qt::Key_C, [this, id] { emit copyRequested(id); });
    key(tr("The article solved it"), Qt::Key_Y, [this, id, title = hit.title] { emit sayRequested(id, title, true); });
    key(tr("The article did not help"), Qt::Key_N,
        [this, id, title = hit.title] { emit sayRequested(id, title, false); });
}

void FittingBox::fillMenu(QMenu *menu, const ArticleHit &hit)
{
    menu->clear();
    const ArticleId id = hit.id;
    const auto add = [&](const char *name, const QString &text, auto act) {
        menu->addAction(text, this, act)->setObjectName(QString::fromLatin1(name));
    };
    add("fitInsert", tr("&Insert link and steps"), [this, id] { emit insertRequested(id); });
    add("fitLink", tr("Insert the &link"), [this, id] { emit linkRequested(id); });
    add("fitCopy", tr("&Copy for the user"), [this, id] { emit copyRequested(id); });
    menu->addSeparator();
    add("fitSolved", tr("It &solved it …"), [this, id, title = hit.title] { emit sayRequested(id, title, true); });
    add("fitDidNot", tr("It did &not help …"), [this, id, title = hit.title] { emit sayRequested(id, title, false); });
    if (hit.state == ArticleState::Internal) {
        QAction *copy = menu->findChild<QAction *>(u"fitCopy"_s);
        copy->setEnabled(false);
        copy->setText(tr("&Copy for the user: it is for technicians only"));
    }
}

} // namespace lamp
