// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "items/targetwords.h"
#include "services/history.h"
#include "services/roles.h"
#include "settings/importdialog.h"
#include "settings/settingspage.h"
#include "shell/actions.h"
#include "shell/clocknotices.h"
#include "shell/commands.h"
#include "shell/handovernotices.h"
#include "shell/keybutton.h"
#include "shell/keyhelp.h"
#include "shell/majorbanner.h"
#include "shell/onsite.h"
#include "shell/pages.h"
#include "shell/palette.h"
#include "shell/rail.h"
#include "shell/sentences.h"
#include "shell/statusline.h"
#include "shell/stopwatchline.h"
#include "shell/strip.h"
#include "shell/topbar.h"
#include "shell/visitstrip.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/inputmanners.h"
#include "widgets/messagebar.h"
#include "work/capture.h"


#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextEdit>
#include <QTimer>

namespace lamp {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, Page first, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_actions(new Actions(settings, this)),
      m_top(new TopBar(this)), m_rail(new Rail(this)),
      m_pages(new PageStack(desk, highlighter, settings, *m_actions, this)), m_messages(new MessageBar(this)),
      m_status(new StatusLine(this)), m_palette(new Palette(desk, *m_actions, m_top->search(), this)),
      m_sample(new Strip(u"sampleStrip"_s, Ink::Blu, this)), m_readOnly(new Strip(u"readOnlyStrip"_s, Ink::Amb, this)),
      m_majors(new MajorBanner(desk, this)),
      m_who(new Strip(u"whoStrip"_s, Ink::Blu, this)), m_facts(new ShellFacts(desk, this)),
      m_stopwatch(new StopwatchLine(desk, *m_status, *m_pages, this)),
      m_onSite(new OnSite(*m_pages, settings, {m_top, m_rail}, this)) // the foot stays: messages lie over it
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    registerCommands(*this, settings);
    build();
    connectFrame();
    connectFacts();
    new ClockNotices(m_desk, *m_messages, *m_pages, this);
    connectMajor();
    connectMail();
    auto *handovers = new HandoverNotices(m_desk, *m_messages, this);
    connect(handovers, &HandoverNotices::message, this, &MainWindow::say);
    connect(handovers, &HandoverNotices::failed, this, &MainWindow::complain);
    showPerson();
    showStrips();
    m_pages->show(first);
    bringDraftBack();
    QTimer::singleShot(0, m_facts, &ShellFacts::refresh); // the first paint does not wait for numbers
}

MainWindow::~MainWindow() { noteRunning(false); }

void MainWindow::build()
{
    const QString name = m_desk.catalog().setting(u"name", QFileInfo(m_desk.database().path()).completeBaseName());
    setWindowTitle(tr("%1 · Lamplighter").arg(name));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(new VisitStrip(*m_pages, this));
    page->addWidget(m_pages, 1);
    middle->addLayout(page, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_majors);
    layout->addWidget(m_sample);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_who);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    m_status->setDesk(m_desk.database().path(), m_desk.database().isReadOnly());
    m_top->newTicket()->setKey(m_actions->find("ticket.new")->shortcut());
    m_top->setSearchKey(m_actions->find("search.everything")->shortcut());
    keepToRoles(m_desk, m_top->newTicket());
    setMinimumSize(unit() * 80, unit() * 50);
    resize(unit() * 160, unit() * 96);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

void MainWindow::connectFrame()
{
    connect(m_top->newTicket(), &QPushButton::clicked, this, [this] { newTicket(); });
    connect(m_top->undo(), &QPushButton::clicked, this, &MainWindow::undo);
    connect(m_top->person(), &QPushButton::clicked, this, &MainWindow::chooseMe);
    connect(m_rail, &Rail::chosen, m_pages, &PageStack::show);
    connect(m_pages, &PageStack::shown, m_rail, &Rail::setCurrent);
    connect(m_pages, &PageStack::message, this, &MainWindow::say);
    connect(m_pages, &PageStack::failed, this, &MainWindow::complain);
    connect(&m_desk, &Desk::failed, this, &MainWindow::complain);
    connect(m_pages, &PageStack::working, m_status, &StatusLine::watch);
    connect(m_pages, &PageStack::newTicketWanted, this, [this] { newTicket(); });
    connect(m_pages, &PageStack::newTicketFor, this, &MainWindow::newTicketFor);
    connect(m_pages, &PageStack::newTicketForPerson, this, &MainWindow::newTicketForPerson);
    connect(m_pages, &PageStack::openDeskWanted, this, [this] { emit openDeskWanted({}); });
    connect(m_pages, &PageStack::newDeskWanted, this, &MainWindow::newDeskWanted);
    connect(m_pages, &PageStack::importWanted, this, [this](ImportKind kind) { import({}, kind); });
    connect(m_pages, &PageStack::searchWanted, this, [this] { openPalette(); });
    connect(m_pages, &PageStack::visited, m_palette, &Palette::remember);
    connect(m_pages, &PageStack::hint, m_status, &StatusLine::setHint);
    connect(m_palette, &Palette::viewChosen, m_pages, &PageStack::showView);
    connect(m_palette, &Palette::chosen, m_pages, &PageStack::open);
    connect(m_palette, &Palette::newTicketWanted, this, &MainWindow::newTicket);
    connect(m_messages, &MessageBar::undoRequested, this, &MainWindow::offerUndo);
    connect(m_sample, &Strip::stepChosen, this, &MainWindow::newDeskWanted);
    connect(m_readOnly, &Strip::stepChosen, this, [this] {
        if (m_desk.database().isReadOnly())
            emit openDeskWanted(m_desk.database().path());
        else
            chooseMe();
    });
    connect(m_who, &Strip::stepChosen, this, &MainWindow::chooseMe);
    connect(m_status, &StatusLine::draftsChosen, this, &MainWindow::showDrafts);
    new InputManners(this);
    connect(m_onSite, &OnSite::refused, this, &MainWindow::say);
    connect(m_stopwatch, &StopwatchLine::message, this, &MainWindow::say);
    connect(m_stopwatch, &StopwatchLine::failed, this, &MainWindow::complain);
    connect(m_status, &StatusLine::workDone, m_facts, &ShellFacts::recount);
    connect(m_actions, &Actions::keysChanged, this, [this] {
        m_top->newTicket()->setKey(m_actions->find("ticket.new")->shortcut());
        m_top->setSearchKey(m_actions->find("search.everything")->shortcut());
    });
}

void MainWindow::connectFacts()
{
    connect(m_facts, &ShellFacts::badgesChanged, this, &MainWindow::showBadges);
    connect(m_facts, &ShellFacts::undoChanged, this, &MainWindow::showUndo);
    connect(m_facts, &ShellFacts::draftsChanged, m_status, &StatusLine::setDrafts);
    connect(m_facts, &ShellFacts::countsChanged, this, &MainWindow::showCounts);
    connect(m_facts, &ShellFacts::saved, this, [this](Instant at) {
        m_status->setSaved(QLocale().toString(at.in(m_desk.zone()).time(), QLocale::ShortFormat));
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (!event.elsewhere)
            m_newest = event.setId;
    });
    connect(&m_desk, &Desk::catalogChanged, this, [this] {
        showPerson();
        showStrips();
    });
}

void MainWindow::showCounts(const DeskCounts &counts)
{
    constexpr qint64 week = 7LL * 24 * 60 * 60 * 1000;
    m_status->setCounts(counts.tickets, counts.articles, counts.assets);
    if (counts.backupAt)
        m_status->setBackup(tr("backup verified %1").arg(timeWords(*counts.backupAt, m_desk.now(), m_desk.zone())),
                            m_desk.now().ms - counts.backupAt->ms > week);
}

void MainWindow::showBadges(const ShellFacts::Badges &badges)
{
    m_rail->button(Page::Today)
        ->setBadge(badges.today, false, tr("%n due, late or to follow up", nullptr, badges.today));
    m_rail->button(Page::Queue)->setBadge(badges.open, false, tr("%n open ticket(s)", nullptr, badges.open));
    m_rail->button(Page::Calendar)
        ->setBadge(badges.lateWork, true, tr("%n planned job(s) late", nullptr, badges.lateWork));
}

void MainWindow::showUndo(const QString &undo, const QString &redo)
{
    QAction *undoAction = m_actions->find("edit.undo"), *redoAction = m_actions->find("edit.redo");
    m_top->setUndo(undo, undoAction->shortcut());
    Actions::setHint(undoAction, undo.isEmpty() ? tr("take back the last act of this window") : undo);
    Actions::setHint(redoAction, redo.isEmpty() ? tr("do again what was taken back") : redo);
}

void MainWindow::say(const QString &message)
{
    // The commit's event and the page's message come in either order; whichever act is newer than the last message's
    // is the one this message speaks of.
    QMetaObject::invokeMethod(this, [this, message] {
        const bool wrote = m_newest.value > m_told.value;
        m_told = m_newest;
        m_messages->say(message, wrote);
    }, Qt::QueuedConnection);
}

void MainWindow::complain(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_messages->complain(sentenceOf(error).whole());
}

void MainWindow::offerUndo()
{
    deliver(m_desk.history().undo(m_told), this, [this, act = m_told](const Result<QString> &undone) {
        if (!undone && undone.error().kind == Error::Kind::NotFound)
            return m_messages->say(tr("Nothing done in this window is left to take back. History has everything."),
                                   false);
        if (!undone)
            return showConflicts(undone.error(), act);
        m_told = m_newest;
        m_messages->say(tr("Taken back: %1").arg(*undone), false);
    });
}

void MainWindow::undo()
{
    deliver(m_desk.history().undo(), this, [this](const Result<QString> &undone) {
        if (!undone && undone.error().kind == Error::Kind::NotFound && undone.error().detail == "nothing to undo"_L1)
            return m_messages->say(tr("Nothing to undo. History has everything."), false);
        if (!undone)
            return showConflicts(undone.error(), {});
        m_told = m_newest;
        m_messages->say(tr("Taken back: %1").arg(*undone), false);
    });
}

void MainWindow::redo()
{
    deliver(m_desk.history().redo(), this, [this](const Result<QString> &redone) {
        if (!redone && redone.error().kind == Error::Kind::NotFound && redone.error().detail == "nothing to redo"_L1)
            return m_messages->say(tr("Nothing was taken back that could be done again."), false);
        if (!redone)
            return showConflicts(redone.error(), {}, true);
        say(tr("Done again: %1").arg(*redone));
    });
}

CaptureStrip &MainWindow::capture()
{
    if (!m_capture) {
        m_capture = new CaptureStrip(m_desk, this);
        connect(m_capture, &CaptureStrip::message, this, &MainWindow::say);
        connect(m_capture, &CaptureStrip::failed, this, &MainWindow::complain);
        connect(m_capture, &CaptureStrip::openWorkItem, m_pages, &PageStack::openWorkItem);
        connect(m_capture, &CaptureStrip::openArticle, m_pages, &PageStack::openArticle);
        connect(m_capture, &CaptureStrip::copyOffered, m_messages, &MessageBar::offerCopy,
                Qt::QueuedConnection); // after its message
    }
    return *m_capture;
}

void MainWindow::newTicket(const QString &title)
{
    if (!roles::mayAct(m_desk))
        return;
    capture().open();
    placeCapture();
    if (!title.isEmpty())
        capture().setTitle(title);
}

void MainWindow::newTicketFor(AssetId asset)
{
    if (!roles::mayAct(m_desk))
        return;
    capture().openFor(asset);
    placeCapture();
}

void MainWindow::newTicketForPerson(PersonId person)
{
    if (!roles::mayAct(m_desk))
        return;
    capture().openFor(person);
    placeCapture();
}

void MainWindow::placeCapture()
{
    if (!m_capture || !m_capture->isVisible())
        return;
    const int wide = qMin(width() - unit() * 4, unit() * 120);
    const int high = m_capture->hasHeightForWidth() ? m_capture->heightForWidth(wide) : m_capture->sizeHint().height();
    m_capture->setGeometry((width() - wide) / 2, m_top->height() + unit() * 3, wide, high);
    m_capture->raise();
}

void MainWindow::import(const QString &path, ImportKind kind)
{
    auto *dialog = new ImportDialog(m_desk, this);
    connect(dialog, &ImportDialog::message, this, &MainWindow::say);
    connect(dialog, &ImportDialog::failed, this, &MainWindow::complain);
    connect(dialog, &ImportDialog::openWorkItem, m_pages, &PageStack::openWorkItem);
    dialog->setKind(kind);
    if (!path.isEmpty())
        dialog->setSource(path);
    dialog->open();
}

void MainWindow::working(const QString &title, const QFuture<void> &work) { m_status->watch(title, work); }

void MainWindow::showKeys() { (new KeyHelp(*m_actions, this))->open(); }

void MainWindow::openPalette(const QString &start) { m_palette->open(start); }

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool typing = qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QTextEdit *>(focus)
        || qobject_cast<const QPlainTextEdit *>(focus);
    if (event->text() == u"?" && !typing)
        showKeys();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCapture();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_onSite->set(false); // the next window is an ordinary one
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    QWidget::closeEvent(event);
    emit windowClosed();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ink(Ink::Bg));
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &MainWindow::placeCapture);
}

} // namespace lamp
