// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/visitpage.h"

#include "calendar/inkground.h"
#include "calendar/visitfinish.h"
#include "calendar/visitheader.h"
#include "calendar/visitstep.h"
#include "calendar/visitsteps.h"
#include "services/desk.h"
#include "shell/keybutton.h"
#include "widgets/guardeddocument.h"
#include "work/fillcopied.h"
#include "work/textoffers.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

// The parts of the visit page and its keys.
namespace lamp {

using namespace Qt::StringLiterals;

VisitPage::VisitPage(Desk &desk, CodeHighlighter &highlighter, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_header(new VisitHeader), m_steps(new VisitSteps),
      m_step(new VisitStep(highlighter)), m_finish(new VisitFinish), m_stack(new QStackedWidget)
{
    setObjectName(u"visitPage"_s);
    setAccessibleName(tr("Visit"));
    setFocusPolicy(Qt::StrongFocus);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_steps);
    auto *right = new InkGround(Ink::Panel);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new InkGround(Ink::Panel, nullptr, Qt::BottomEdge);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->addWidget(m_header);
    layout->addWidget(top);
    layout->addWidget(buildFailStrip());
    auto *finishArea = new QScrollArea;
    finishArea->setFrameShape(QFrame::NoFrame);
    finishArea->setFocusPolicy(Qt::NoFocus);
    finishArea->setWidgetResizable(true);
    finishArea->setWidget(m_finish);
    m_stack->addWidget(m_step);
    m_stack->addWidget(finishArea);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildBar());
    outer->addWidget(right, 1);
    addDoors();
    for (QPlainTextEdit *field : findChildren<QPlainTextEdit *>())
        new TextOffers(desk, field, [this] { return m_item.item.id; });
    m_second.setInterval(1000);
    for (QTimer *timer : {&m_soon, &m_noteSoon})
        timer->setSingleShot(true);
    m_soon.setInterval(30);
    m_noteSoon.setInterval(1500);
    connectParts();
}

void VisitPage::connectParts()
{
    connect(&m_second, &QTimer::timeout, this, &VisitPage::tick);
    connect(&m_soon, &QTimer::timeout, this, &VisitPage::read);
    connect(&m_noteSoon, &QTimer::timeout, this, &VisitPage::keepNote);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        const qint64 id = m_item.item.id.value;
        const bool ours = event.touches("work_item", id) || event.touches("step") || event.touches("attachment");
        if (isVisible() && id && ours)
            m_soon.start();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now) // none: the window is left, or taken down
            showKeys(now);
    });
    connect(m_steps, &VisitSteps::chosen, this, &VisitPage::go);
    connect(m_step, &VisitStep::submitted, this, [this] { answer(StepResult::Done); });
    connect(m_step, &VisitStep::noteEdited, this, [this] { m_noteSoon.start(); });
    connect(m_step, &VisitStep::procedureWanted, this, [this] { emit openArticle(m_occurrence.plan.articleId); });
    connect(m_step, &VisitStep::recordActivated, this, [this](const QString &kind, const QString &ref) {
        if (kind == u"article")
            emit openArticle({ref.toLongLong()});
    });
    connect(m_step->findChild<GuardedView *>(), &GuardedView::copied, this, [this](const QString &what) {
        fillCopied(m_desk, m_item.item.id, this, what, [this](const QString &text) { emit message(text); });
    });
    connect(m_finish, &VisitFinish::finishWanted, this, &VisitPage::finish);
    connect(m_finish, &VisitFinish::stepWanted, this, &VisitPage::go);
    connect(m_header, &VisitHeader::leaveWanted, this, &VisitPage::leave);
    connect(m_header, &VisitHeader::openAsset, this, &VisitPage::openAsset);
    connect(m_header, &VisitHeader::openWorkItem, this, &VisitPage::openWorkItem);
}

KeyButton *VisitPage::addBarButton(const QString &text, const char *name, const QKeySequence &key,
                                   std::function<void()> act)
{
    auto *button = new KeyButton(m_bar);
    button->setText(text);
    button->setKey(key);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(fontMetrics().height() + unit() * 5 / 2);
    auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, button, key, act] {
        // Space on another button that has the focus presses that one.
        auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (key == QKeySequence(Qt::Key_Space) && focused && focused != button && isAncestorOf(focused))
            focused->click();
        else if (button->isEnabled())
            act();
    });
    connect(button, &QPushButton::clicked, this, act);
    m_bar->layout()->addWidget(button);
    return button;
}

QWidget *VisitPage::buildBar()
{
    m_bar = new InkGround(Ink::Panel, this, Qt::TopEdge);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(unit() * 3, unit() * 3 / 2, unit() * 3, unit() * 3 / 2);
    layout->setSpacing(unit() * 5 / 4);
    m_done = addBarButton(tr("Done"), "visitDone", Qt::Key_Space, [this] { answer(StepResult::Done); });
    m_done->setProperty("primary", true);
    m_doneInText = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr,
                                 Qt::WidgetWithChildrenShortcut);
    connect(m_doneInText, &QShortcut::activated, this, [this] { answer(StepResult::Done); });
    auto *fail = addBarButton(tr("Failed"), "visitFailed", Qt::Key_F, [this] { answer(StepResult::Failed); });
    QPalette palette = fail->palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        palette.setColor(group, QPalette::ButtonText, ink(Ink::Red));
    fail->setPalette(palette);
    auto *none = addBarButton(tr("n.a."), "visitNone", Qt::Key_X, [this] { answer(StepResult::NotApplicable); });
    none->setAccessibleName(tr("Not applicable"));
    auto *note = addBarButton(tr("Note"), "visitNoteButton", Qt::Key_N, [this] { m_step->focusNote(); });
    addBarButton(tr("Photo, file"), "visitFile", Qt::Key_P, [this] { chooseFile(); });
    m_run = addBarButton(tr("Run"), "visitRun", Qt::Key_R, [this] {
        if (!m_run->isHidden())
            emit runRequested(m_occurrence.plan.articleId, m_item.item.id);
    });
    m_run->setAccessibleName(tr("Run the procedure of this plan"));
    m_run->hide();
    layout->addStretch(1);
    m_back = addBarButton(tr("← Back"), "visitBack", Qt::Key_Backspace, [this] {
        if (m_row > 0)
            go(m_row - 1);
    });
    m_stepButtons = {m_done, fail, none, note};
    return m_bar;
}

void VisitPage::showKeys(const QWidget *focused)
{
    const bool here = focused && isAncestorOf(focused);
    const auto *text = here ? qobject_cast<const QPlainTextEdit *>(focused) : nullptr;
    const bool writes = text && !text->isReadOnly();
    m_done->setKey(writes ? QKeySequence(Qt::CTRL | Qt::Key_Enter) : QKeySequence(Qt::Key_Space));
    for (KeyButton *button : m_bar->findChildren<KeyButton *>())
        button->setKeyShown(!writes || button == m_done);
    if (here && qobject_cast<const QAbstractSpinBox *>(focused))
        m_back->setKeyShown(false);
}

QWidget *VisitPage::buildFailStrip()
{
    m_failStrip = new InkGround(Ink::RedB, this);
    m_failStrip->setObjectName(u"visitFailStrip"_s);
    auto *layout = new QHBoxLayout(m_failStrip);
    layout->setContentsMargins(unit() * 3, unit() * 3 / 4, unit() * 3, unit() * 3 / 4);
    m_failText = new QLabel(m_failStrip);
    m_failText->setTextFormat(Qt::PlainText);
    m_failText->setWordWrap(true);
    layout->addWidget(m_failText, 1);
    auto *open = new QPushButton(tr("Open an incident"), m_failStrip);
    open->setObjectName(u"visitOpenIncident"_s);
    auto *dismiss = new QPushButton(tr("Not now"), m_failStrip);
    dismiss->setObjectName(u"visitNoIncident"_s);
    for (QPushButton *button : {open, dismiss}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    m_failStrip->hide();
    connect(open, &QPushButton::clicked, this, &VisitPage::openIncident);
    connect(dismiss, &QPushButton::clicked, m_failStrip, &QWidget::hide);
    return m_failStrip;
}

} // namespace lamp
