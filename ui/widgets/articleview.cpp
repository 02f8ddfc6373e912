// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/articleview.h"

#include "domain/procedure.h"
#include "domain/frontlines.h"
#include "items/articlemodel.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/files.h"
#include "services/runs.h"
#include "theme/theme.h"
#include "widgets/articleorigin.h"
#include "widgets/brokenlinkbar.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

QPushButton *articleButton(const char *name, const QString &text, const char *iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    if (iconName)
        button->setIcon(icon(iconName));
    return button;
}

Ink stateInk(ArticleState state)
{
    return state == ArticleState::Published ? Ink::Grn
        : state == ArticleState::Internal  ? Ink::Blu
        : state == ArticleState::Draft     ? Ink::Vio
                                           : Ink::Gry;
}

} // namespace

QString articleStateWord(ArticleState state)
{
    switch (state) {
    case ArticleState::Draft: return ArticleView::tr("Draft");
    case ArticleState::Internal: return ArticleView::tr("Internal");
    case ArticleState::Published: return ArticleView::tr("Public");
    case ArticleState::Retired: return ArticleView::tr("Retired");
    }
    return {};
}

QString riskWord(const QString &risk)
{
    return risk == "low"_L1 ? ArticleView::tr("low risk")
         : risk == "medium"_L1 ? ArticleView::tr("medium risk")
         : risk == "high"_L1 ? ArticleView::tr("high risk") : risk;
}

ArticleView::ArticleView(Desk &desk, CodeHighlighter &highlighter, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_scroll(new QScrollArea(this)), m_page(new QWidget),
      m_column(new QWidget(m_page)), m_back(new QToolButton), m_place(new ElidedLabel), m_title(new TitleLabel),
      m_state(new Chip), m_facts(new MutedLabel), m_origin(new ArticleOrigin(desk)),
      m_broken(new BrokenLinkBar(desk)),
      m_run(articleButton("articleRun", tr("&Run"), "media-playback-start", m_column)),
      m_edit(articleButton("articleEdit", tr("&Edit"), nullptr, m_column)),
      m_copy(articleButton("articleCopyForUser", tr("Copy for the &user"), nullptr, m_column)),
      m_print(articleButton("articlePrint", tr("&Print\u2026"), nullptr, m_column)),
      m_insert(articleButton("articleInsert", tr("&Insert"), "edit-paste", m_column)), m_more(new QToolButton),
      m_contents(new QToolButton),
      m_menu(new QMenu(this)), m_text(new GuardedView(highlighter))
{
    m_banner = makeBanner();
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(unit() * 3, unit() * 3 / 2, unit() * 3, unit() * 6);
    column->setSpacing(unit());
    column->addWidget(makeHead());
    column->addWidget(m_banner);
    column->addWidget(m_text);
    column->addStretch();
    auto *page = new QHBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_column);
    page->addStretch();
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setObjectName(u"articleScroll"_s);
    m_scroll->setAccessibleName(tr("Article"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_text->setObjectName(u"articleText"_s);
    m_text->setAccessibleName(tr("Text of the article"));
    m_scroll->viewport()->installEventFilter(this);
    connect(m_text, &GuardedView::recordActivated, this, &ArticleView::recordActivated);
    connect(m_text, &GuardedView::linkHovered, this, &ArticleView::linkHovered);
    connect(m_text, &GuardedView::copied, this, &ArticleView::copied);
    connect(&m_text->guarded(), &GuardedDocument::completed, this, &ArticleView::textShown); // all of its headings
    connect(&m_text->guarded(), &GuardedDocument::completed, this, [this] {
        QTimer::singleShot(0, this, &ArticleView::goToWanted); // once it is marked
    });
    m_placeWanted.setSingleShot(true);
    m_placeWanted.setInterval(700);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleView::goToWanted);
    connect(m_text, &GuardedView::headingActivated, this,
            [this](int top) { m_scroll->verticalScrollBar()->setValue(m_text->y() + m_column->y() + top - unit()); });
    connect(m_text, &GuardedView::placeFocused, this, [this](const QRect &rect) {
        m_scroll->ensureVisible(0, m_column->y() + m_text->y() + rect.center().y(), 0, unit() * 8);
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::scrolled);
    dress();
}

QLayout *ArticleView::makeButtons()
{
    auto *buttons = new FlowLayout(nullptr, unit()); // each as wide as its words, in two lines where one is too short
    m_run->hide();
    for (QPushButton *button : {m_run, m_edit, m_copy, m_print})
        buttons->addWidget(button);
    m_contents->setObjectName(u"articleContents"_s);
    m_contents->setIcon(icon("view-list-tree"));
    m_contents->setText(tr("Contents"));
    m_contents->setToolTip(tr("The headings of this article"));
    m_contents->setAccessibleName(tr("Contents of the article"));
    m_contents->hide();
    buttons->addWidget(m_contents);
    m_more->setObjectName(u"articleMore"_s);
    m_more->setIcon(icon("overflow-menu"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More about this article"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    buttons->addWidget(m_more);
    m_insert->setProperty("primary", true);
    buttons->addWidget(m_insert);
    m_insert->hide();
    return buttons;
}

QWidget *ArticleView::makeHead()
{
    auto *head = new QWidget(m_column);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(unit() * 3 / 4);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(unit());
    m_back->setObjectName(u"articleBack"_s);
    m_back->setText(tr("Back to the list"));
    m_back->setIcon(icon("go-previous"));
    m_back->setAutoRaise(true);
    m_back->hide();
    bar->addWidget(m_back);
    m_place->setObjectName(u"articlePlace"_s);
    m_place->setInk(Ink::Mute);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // takes what the buttons leave, and is shortened
    m_place->setMinimumWidth(unit() * 8);
    bar->addWidget(m_place, 1);
    bar->addLayout(makeButtons());
    rows->addLayout(bar);
    m_title->setObjectName(u"articleHeading"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit());
    line->addWidget(m_state, 0, Qt::AlignTop);
    m_facts->setObjectName(u"articleFactsLine"_s);
    m_facts->setWordWrap(true);
    line->addWidget(m_facts, 1);
    rows->addLayout(line);
    rows->addWidget(m_origin);
    rows->addWidget(m_broken);
    connectHead();
    return head;
}

void ArticleView::connectHead()
{
    connect(m_back, &QToolButton::clicked, this, &ArticleView::backRequested);
    connect(m_run, &QPushButton::clicked, this, &ArticleView::runRequested);
    connect(m_edit, &QPushButton::clicked, this, &ArticleView::editRequested);
    connect(m_copy, &QPushButton::clicked, this, &ArticleView::copyForUserRequested);
    connect(m_print, &QPushButton::clicked, this, &ArticleView::printRequested);
    connect(m_insert, &QPushButton::clicked, this, &ArticleView::insertRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &ArticleView::fillMenu);
    connect(m_contents, &QToolButton::clicked, this, [this] { emit contentsRequested(m_contents); });
    connect(m_broken, &BrokenLinkBar::lineChosen, this, &ArticleView::scrollToLine);
    connect(m_origin, &ArticleOrigin::articleChosen, this,
            [this](ArticleId id) { emit recordActivated(u"article"_s, QString::number(id.value)); });
    connect(m_origin, &ArticleOrigin::readOnlyChanged, m_edit, &QWidget::setHidden);
    m_copy->setToolTip(tr(
        "The text without what is for technicians only (Background, Roll back, Internal), ready to paste into a mail"));
}

QFrame *ArticleView::makeBanner()
{
    auto *banner = new QFrame(m_column);
    banner->setObjectName(u"revisionBanner"_s);
    banner->setFrameShape(QFrame::StyledPanel);
    auto *line = new QHBoxLayout(banner);
    m_bannerText = new QLabel(banner);
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerText->setWordWrap(true);
    line->addWidget(m_bannerText, 1);
    QPushButton *restore = articleButton("revisionRestore", tr("&Restore this version"), "document-revert", banner);
    QPushButton *current = articleButton("revisionLeave", tr("Back to what stands &now"), nullptr, banner);
    QPushButton *compare = articleButton("revisionCompare", tr("C&ompare\u2026"), nullptr, banner);
    line->addWidget(compare);
    line->addWidget(restore);
    line->addWidget(current);
    connect(restore, &QPushButton::clicked, this, [this] { emit restoreRequested(m_revision); });
    connect(compare, &QPushButton::clicked, this, [this] { emit compareRequested(m_revision.setId); });
    connect(current, &QPushButton::clicked, this, [this] { showRevision({}, true); });
    banner->hide();
    return banner;
}

void ArticleView::fillMenu()
{
    m_menu->clear();
    const ArticleState state = m_details.article.state;
    m_menu->addAction(icon("dialog-ok-apply"), tr("&Verified today"), this, &ArticleView::verifyRequested);
    m_menu->addSeparator();
    const auto offer = [&](ArticleState to, const char *iconName, const QString &text) {
        if (to != state)
            m_menu->addAction(icon(iconName), text, this, [this, to] { emit stateRequested(to); });
    };
    offer(ArticleState::Published, "document-export", tr("&Public: parts of it may be given to users"));
    offer(ArticleState::Internal, "user", tr("&Internal: for technicians only"));
    offer(ArticleState::Draft, "document-edit", tr("Make it a &draft"));
    offer(ArticleState::Retired, "archive-remove", tr("&Retire: out of lists and search, kept for old tickets"));
    emit menuFilled(m_menu);
}

void ArticleView::setArticle(const ArticleDetails &details)
{
    const bool same = details.article.id == m_details.article.id;
    m_details = details;
    m_usualTime = same ? m_usualTime : 0;
    const Article &article = details.article;
    m_origin->setArticle(article.id);
    m_broken->setArticle(article.id);
    m_run->setVisible(parseProcedure(article.body).isProcedure());
    m_place->setText(article.folder.isEmpty() ? m_desk.catalog().categoryPath(article.categoryId)
                                              : article.folder.split(u'/').join(u" \u203a "_s));
    m_state->setText(articleStateWord(article.state));
    m_state->setInk(stateInk(article.state));
    if (!same || !isRevisionShown()) {
        m_revision = {};
        m_banner->hide();
        showText(article.title, article.body);
    }
    m_facts->setText(factsLine());
    if (!same) {
        m_placeWanted.stop();
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void ArticleView::showText(const QString &title, const QString &body)
{
    m_title->setText(title);
    GuardedDocument::Style look;
    look.steps = true;
    look.withoutTitle = title;
    m_text->setLook(look);
    // Its front lines are facts for the fields, not for the reader.
    m_text->setMarkdown(body.mid(frontlines::bodyStart(body)), attachedFiles(m_desk.files(), m_details.attachments));
    emit textShown();
}

void ArticleView::showRevision(const ArticleRevision &revision, bool newest)
{
    m_revision = newest ? ArticleRevision{} : revision;
    m_banner->setVisible(isRevisionShown());
    if (!isRevisionShown()) {
        showText(m_details.article.title, m_details.article.body);
        return;
    }
    const QString when = QLocale().toString(revision.at.in(m_desk.zone()), QLocale::ShortFormat);
    m_bannerText->setText(revision.actor.isEmpty() ? tr("As it was on %1").arg(when)
                                                   : tr("As %2 left it on %1").arg(when, revision.actor));
    showText(revision.title, revision.body);
    m_scroll->verticalScrollBar()->setValue(0);
}

QString ArticleView::day(QDate date) const { return dayWords(date, m_desk.now().in(m_desk.zone()).date()); }

// How far it can be trusted, in one line: only what is known.
QString ArticleView::factsLine() const
{
    const Article &article = m_details.article;
    QStringList facts;
    if (article.minutes > 0)
        facts.append(tr("about %1").arg(minutesWords(article.minutes)));
    if (!article.risk.isEmpty())
        facts.append(riskWord(article.risk));
    if (article.verifiedOn.isValid())
        facts.append(m_details.verifiedBy.isEmpty()
                         ? tr("verified %1").arg(day(article.verifiedOn))
                         : tr("verified %1 by %2").arg(day(article.verifiedOn), m_details.verifiedBy));
    if (article.reviewOn.isValid())
        facts.append(tr("review by %1").arg(day(article.reviewOn)));
    if (m_details.used > 0)
        facts.append(tr("worked %1 of %2").arg(m_details.helped).arg(m_details.used));
    if (m_usualTime > 0)
        facts.append(tr("median %1", "usual time of a fix").arg(runs::timeTaken(m_usualTime)));
    if (!article.affects.isEmpty())
        facts.append(tr("affects %1").arg(article.affects));
    if (facts.isEmpty())
        facts.append(tr("changed %1").arg(day(article.updatedAt.in(m_desk.zone()).date())));
    return facts.join(u" \u00b7 "_s);
}

bool ArticleView::isReadOnly() const { return m_origin->isReadOnly(); }

void ArticleView::setFound(const QStringList &words) { m_text->setFound(words); }

void ArticleView::setInsertTarget(const QString &number)
{
    const QString shown = numberWord(number.startsWith(u'#') ? number.mid(1) : number);
    m_insert->setVisible(!number.isEmpty());
    m_insert->setText(tr("&Insert into %1").arg(shown));
    m_insert->setToolTip(tr("Puts a link and the steps into the entry of %1").arg(shown));
    m_target = number;
    m_run->setText(number.isEmpty() ? tr("&Run") : tr("&Run on %1").arg(shown));
    m_run->setToolTip(tr("Follow it step by step; each step is kept at once"));
}

void ArticleView::setStrip(QWidget *strip) { static_cast<QVBoxLayout *>(m_column->layout())->insertWidget(1, strip); }

void ArticleView::nextFound(bool backwards) { m_text->nextFound(backwards); }

// Once the text has its place and its height: what lays it out is on the way.
void ArticleView::showBestFound()
{
    m_wantedLine = -1;
    m_placeWanted.start();
    QTimer::singleShot(0, this, &ArticleView::goToWanted);
}

void ArticleView::goToWanted()
{
    if (!m_placeWanted.isActive() || isRevisionShown())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (m_wantedLine < 0)
        m_text->showBestFound();
    else
        goToLine(m_wantedLine);
}

void ArticleView::setBackShown(bool on) { m_back->setVisible(on); }

// The column follows the room that the text really has: a scroll bar or a late layout changes it, too.
bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitColumn();
    return QWidget::eventFilter(watched, event);
}

void ArticleView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void ArticleView::dress()
{
    QPalette paper = m_page->palette();
    paper.setColor(QPalette::Window, ink(Ink::Panel));
    m_page->setPalette(paper);
    m_page->setAutoFillBackground(true);
    m_place->setFont(smallFont());
    QPalette warm = m_banner->palette();
    warm.setColor(QPalette::WindowText, ink(Ink::Amb));
    m_bannerText->setPalette(warm);
    fitColumn();
}

} // namespace lamp
