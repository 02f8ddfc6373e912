// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runpage.h"

#include "calendar/inkground.h"
#include "calendar/inklabel.h"
#include "calendar/visitsteps.h"
#include "items/targetwords.h"
#include "run/runfinish.h"
#include "run/runlist.h"
#include "run/runstepview.h"
#include "services/desk.h"
#include "shell/keybutton.h"
#include "work/textdoor.h"
#include "work/textoffers.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

// The parts of the run page.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QPushButton *headButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}
} // namespace

RunPage::RunPage(Desk &desk, CodeHighlighter &highlighter, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_stepDoor(new TextDoor(desk, this)), m_finishDoor(new TextDoor(desk, this)),
      m_steps(new VisitSteps), m_stack(new QStackedWidget), m_step(new RunStepView(highlighter)),
      m_finish(new RunFinish(highlighter)), m_list(new RunList(desk))
{
    setObjectName(u"runPage"_s);
    setAccessibleName(tr("Run"));
    setFocusPolicy(Qt::StrongFocus);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_steps);
    auto *right = new InkGround(Ink::Panel);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildStrip());
    m_stack->addWidget(m_step);
    m_stack->addWidget(m_finish);
    m_stack->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildBar());
    outer->addWidget(right, 1);
    m_step->guard(*m_stepDoor);
    m_finish->guard(*m_finishDoor);
    for (QPlainTextEdit *field : findChildren<QPlainTextEdit *>())
        new TextOffers(desk, field, [this] { return m_sheet.run.workItemId; });
    m_second.setInterval(1000);
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connectParts();
    showWaiting();
}

RunPage::~RunPage() = default;

QWidget *RunPage::buildHead()
{
    m_head = new InkGround(Ink::Panel, this, Qt::BottomEdge);
    auto *layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(unit() * 2, unit(), unit() * 2, unit());
    layout->setSpacing(unit());
    m_title = headButton("runTitle");
    m_item = headButton("runItem");
    m_clock = new InkLabel(Ink::Text, 1.15);
    m_clock->setObjectName(u"runClock"_s);
    m_clock->setAccessibleName(tr("Time since the run began"));
    m_clock->setWordWrap(false);
    m_onSite = new KeyButton;
    m_onSite->setObjectName(u"runOnSite"_s);
    m_onSite->setText(tr("On-site"));
    m_onSite->setAccessibleName(tr("On-site mode"));
    m_onSite->setToolTip(tr("Large and dark, for the server room"));
    m_onSite->setKey(QKeySequence(Qt::Key_F11));
    m_onSite->setAutoDefault(false);
    m_onSite->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_title);
    layout->addWidget(m_item);
    layout->addStretch(1);
    layout->addWidget(m_clock);
    layout->addWidget(m_onSite);
    connect(m_title, &QPushButton::clicked, this, [this] { emit openArticle(m_sheet.article.id); });
    connect(m_item, &QPushButton::clicked, this, [this] { emit openWorkItem(m_sheet.run.workItemId); });
    connect(m_onSite, &QPushButton::clicked, this, &RunPage::onSiteWanted);
    return m_head;
}

QWidget *RunPage::buildStrip()
{
    m_strip = new InkGround(Ink::AmbB, this);
    m_strip->setObjectName(u"runStrip"_s);
    auto *layout = new QHBoxLayout(m_strip);
    layout->setContentsMargins(unit() * 3, unit() * 3 / 4, unit() * 3, unit() * 3 / 4);
    m_stripText = new InkLabel(Ink::Amb);
    m_stripText->setObjectName(u"runStripText"_s);
    layout->addWidget(m_stripText, 1);
    m_strip->hide();
    return m_strip;
}

KeyButton *RunPage::addKey(const QString &text, const char *name, const QKeySequence &key, std::function<void()> act)
{
    auto *button = new KeyButton(m_bar);
    button->setText(text);
    button->setKey(key);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(fontMetrics().height() + unit() * 5 / 2);
    addShortcut(key, button, act);
    connect(button, &QPushButton::clicked, this, [this, act] { this->act(act); });
    m_bar->layout()->addWidget(button);
    return button;
}

// A key works as its button does; Space and Return on another button that has the focus press that one.
void RunPage::addShortcut(const QKeySequence &key, QAbstractButton *button, std::function<void()> act)
{
    auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false); // a key that is held answers one step
    connect(shortcut, &QShortcut::activated, this, [this, key, button, act] {
        auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        const bool presses = key == QKeySequence(Qt::Key_Space) || key == QKeySequence(Qt::Key_Return);
        if (presses && focused && focused != button && isAncestorOf(focused))
            focused->click();
        else if (!button || button->isEnabled())
            this->act(act);
    });
    m_shortcuts.append(shortcut);
}

QWidget *RunPage::buildBar()
{
    m_bar = new InkGround(Ink::Panel, this, Qt::TopEdge);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(unit() * 3, unit() * 3 / 2, unit() * 3, unit() * 3 / 2);
    layout->setSpacing(unit() * 5 / 4);
    m_main = addKey(tr("Done"), "runDone", Qt::Key_Space, [this] { main(); });
    m_main->setProperty("primary", true);
    for (const QKeySequence &key : {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter),
                                    QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        addShortcut(key, m_main, [this] { main(); });
    m_fail = addKey(tr("Failed"), "runFailed", Qt::Key_F, [this] { fail(); });
    QPalette palette = m_fail->palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        palette.setColor(group, QPalette::ButtonText, ink(Ink::Red));
    m_fail->setPalette(palette);
    m_skip = addKey(tr("Skip"), "runSkipped", Qt::Key_X, [this] { skip(); });
    m_note = addKey(tr("Note"), "runNoteButton", Qt::Key_N, [this] {
        m_stack->currentIndex() == FinishView ? m_finish->focusNote() : m_step->focusNote();
    });
    m_copy = addKey(tr("Copy"), "runCopy", Qt::Key_C, [this] { copyCommand(); });
    m_copy->setAccessibleName(tr("Copy the command"));
    m_spell = addKey(tr("Spell it"), "runSpell", Qt::Key_S, [this] { spell(); });
    layout->addStretch(1);
    m_back = addKey(tr("\u2190 Back"), "runBack", Qt::Key_Backspace, [this] { takeBack(); });
    m_back->setAccessibleName(tr("Take back the last step"));
    for (int digit = 1; digit <= 9; ++digit)
        addShortcut(QKeySequence(Qt::Key_0 + digit), nullptr, [this, digit] { pressJump(digit); });
    return m_bar;
}

void RunPage::connectParts()
{
    connect(&m_second, &QTimer::timeout, this, [this] {
        tick();
        if (++m_ticks % 10 == 0)
            noteClock();
    });
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_stack->currentIndex() == ListView)
            m_list->read();
        else if (!m_busy)
            read();
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        static constexpr const char *tables[] = {"run", "run_step", "article", "work_item", "asset", "person"};
        if (isVisible() && std::ranges::any_of(tables, [&](const char *table) { return event.touches(table); }))
            m_soon.start();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now) // none: the window is left, or taken down
            showKeys(now);
    });
    connect(m_steps, &VisitSteps::chosen, this, [this](int row) {
        if (isRunning())
            showStep(row);
    });
    connect(m_step, &RunStepView::jumpWanted, this, [this](const ProcedureJump &jump) {
        act([this, jump] { goTo(jump); });
    });
    const auto record = [this](const QString &kind, const QString &ref) {
        if (kind == u"article")
            emit openArticle({ref.toLongLong()});
    };
    connect(m_step, &RunStepView::recordActivated, this, record);
    connect(m_finish, &RunFinish::recordActivated, this, record);
    connect(m_list, &RunList::chosen, this, &RunPage::resume);
    connect(m_list, &RunList::failed, this, &RunPage::failed);
    for (TextDoor *door : {m_stepDoor, m_finishDoor})
        connect(door, &TextDoor::passed, this, [this] {
            if (m_again)
                std::exchange(m_again, {})();
        });
}

void RunPage::showHead()
{
    const bool run = m_run && m_sheet.run.id == m_run;
    m_head->setVisible(run);
    m_steps->setVisible(run);
    m_title->setToolTip(m_sheet.title);
    m_title->setAccessibleName(tr("Article: %1").arg(m_sheet.title));
    QString item = m_sheet.item;
    if (!m_sheet.number.isEmpty())
        item.prepend(numberWord(m_sheet.number) + u' ');
    m_item->setToolTip(item);
    m_item->setAccessibleName(item.isEmpty() ? tr("Work item") : item);
    m_item->setVisible(!item.isEmpty());
    m_stripText->setText(
        m_sheet.lost ? tr("The article was changed since this run began, and its text of then is not known any more: "
                          "this is the new one.")
                     : tr("The article was changed since this run began. The run goes on with the text that it began "
                          "with."));
    m_strip->setVisible(run && m_sheet.changed && !m_ended);
    fitHead();
}

// Article and work item give way to the clock and the way out of on-site mode, whose letters are large.
void RunPage::fitHead()
{
    const QFontMetrics metrics(m_title->font());
    const int beside = m_steps->width() + m_clock->sizeHint().width() + m_onSite->sizeHint().width();
    const int room = width() - beside - unit() * 18;
    const int item = m_item->isHidden() ? 0 : metrics.horizontalAdvance(m_item->toolTip());
    const auto fit = [&metrics](QPushButton *button, int wide) {
        button->setText(metrics.elidedText(button->toolTip(), Qt::ElideRight, wide).replace(u'&', u"&&"_s));
    };
    fit(m_title, qMax(room - item, room / 2));
    fit(m_item, room - qMin(metrics.horizontalAdvance(m_title->toolTip()), qMax(room - item, room / 2)));
}

void RunPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

} // namespace lamp
