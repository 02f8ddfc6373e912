// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "core/deliver.h"
#include "core/logging.h"
#include "core/paths.h"
#include "services/clocks.h"
#include "services/desk.h"
#include "services/plans.h"
#include "services/waiting.h"
#include "services/workitems.h"
#include "shell/appearance.h"
#include "shell/mainwindow.h"
#include "shell/whoami.h"
#include "singleinstance.h"
#include "widgets/codehighlighter.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStyleHints>
#include <QUuid>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto ShowAfter = 200ms; // what opens sooner shows nothing but its window
constexpr auto ClosingAfter = 1s; // what closes sooner shows nothing

QString systemPerson()
{
    const QString account = qEnvironmentVariable("LOGNAME", qEnvironmentVariable("USER"));
    const QString owner = account.isEmpty() ? QFileInfo(QDir::homePath()).owner() : account;
    return owner.isEmpty() ? QCoreApplication::translate("Application", "somebody") : owner;
}

// Names a desk by its place: what is kept or claimed for it on this machine.
QString placeDigest(const QString &path)
{
    const QByteArray place = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha1).toHex().first(16));
}

} // namespace

QString Application::freshSession() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Database::Options Application::watched(Database::Options options, const std::shared_ptr<OpenWatch> &watch)
{
    options.watch = watch;
    return options;
}

Application::Application(const Options &options)
    : m_options(options),
      m_settings(options.configFile.isEmpty() ? paths::configFile() : options.configFile, QSettings::IniFormat),
      m_highlighter(std::make_unique<CodeHighlighter>())
{
    if (m_options.dataFolder.isEmpty())
        m_options.dataFolder = paths::dataFolder();
    m_poll.setInterval(500ms); // what another process wrote is seen within a second
    m_minute.setInterval(1min);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_desk) // none while one that could not be opened again is spoken about
            m_desk->database().pollOtherProcesses();
    });
    connect(&m_minute, &QTimer::timeout, this, &Application::runDue);
    m_patience.setInterval(ClosingAfter);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Application::showClosing);
    connect(&m_closing, &DeskClosing::done, this, [this] {
        if (m_ends)
            leave();
    });
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (const Appearance appearance = readAppearance(m_settings); appearance.theme == Theme::System)
            applyAppearance(*qApp, appearance);
    });
}

Application::~Application()
{
    leaveOpening();
    m_ends = false;
    putAway();
    delete m_dialog;
    delete m_leaving;
}

// What the window still writes (drafts) is queued before the desk is closed.
void Application::putAway()
{
    m_poll.stop();
    m_minute.stop();
    m_window.reset();
    if (m_desk)
        (void)m_closing.close(std::move(m_desk));
}

void Application::leave()
{
    if (m_window)
        return; // something was opened meanwhile
    m_ends = !m_closing.isDone();
    if (m_ends) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    delete m_leaving;
    emit closed();
}

void Application::showClosing()
{
    if (!m_ends || m_closing.isDone() || m_leaving)
        return;
    m_leaving = new ClosingPage(m_closing.paths());
    connect(m_leaving, &ClosingPage::endWanted, this, [this] {
        m_closing.abandon();
        m_settings.sync(); // the program ends without taking anything down
        m_ends = false;
        m_leaving->hide();
        emit closed();
    });
    m_leaving->open();
}

Database::Options Application::databaseOptions(const QString &session) const
{
    return {m_options.clock, {{}, systemPerson(), u"window"_s, session}};
}

Database::Options Application::optionsFor(const QString &path)
{
    // Kept with the window's layout, so that Undo takes back one's own last act also after a restart: a desk is open in
    // one window at a time.
    const QString key = u"session/"_s + placeDigest(path);
    if (!m_settings.contains(key))
        m_settings.setValue(key, freshSession());
    return databaseOptions(m_settings.value(key).toString());
}

void Application::open(const QString &path, Then then, bool readOnly)
{
    const auto closing = m_closing.of(QFileInfo(path).absoluteFilePath());
    const auto work = [path, readOnly, closing, options = optionsFor(path)](const auto &watch) -> DeskOpening::Opened {
        LAMP_CHECK(DeskClosing::wait(closing, *watch)); // its drafts are in the file then
        return Desk::open(path, watched(options, watch), readOnly);
    };
    inBackground(path, work, std::move(then));
}

// One at a time: a later one takes the place of what is still on its way, which ends by itself then.
void Application::inBackground(const QString &path, DeskOpening::Work work, Then then)
{
    leaveOpening();
    auto *opening = new DeskOpening(this);
    m_opening = opening;
    QTimer::singleShot(ShowAfter, opening, [this, opening, path] {
        if (m_opening == opening && !path.isEmpty())
            showOpening(path);
    });
    DeskOpening::take(opening->start(std::move(work)), opening,
                      [this, opening, then = std::move(then)](DeskOpening::Opened opened) {
                          opening->deleteLater();
                          if (m_opening != opening)
                              return; // nobody waits for it any more
                          m_opening = nullptr;
                          delete m_page;
                          then(std::move(opened));
                      });
}

void Application::leaveOpening()
{
    if (m_opening)
        (void)m_opening->watch().stop();
    m_opening = nullptr;
    delete m_page;
}

void Application::showOpening(const QString &path)
{
    const bool asking = m_dialog && m_dialog->isVisible();
    QWidget *below = asking ? static_cast<QWidget *>(m_dialog) : m_window.get();
    m_page = new OpeningPage(path, m_opening->sharedWatch(), below);
    connect(m_page, &OpeningPage::stopped, this, [this, path, asking] { stopOpening(path, asking); },
            Qt::QueuedConnection); // it is deleted then
    m_page->open();
}

void Application::stopOpening(const QString &path, bool asking)
{
    leaveOpening();
    m_claimed.reset();
    if (auto *dialog = qobject_cast<FirstStart *>(m_dialog); dialog && asking)
        dialog->stop(path);
    if (!m_window && !asking)
        showProblem(path, {Error::Kind::Cancelled, {}});
}

void Application::start(const Start &start)
{
    m_capture = start.capture;
    m_queueFirst = start.queue;
    const QString last = m_settings.value(u"desk/last"_s).toString();
    if (start.sample)
        openSample();
    else if (!start.desk.isEmpty())
        openDesk(start.desk);
    else if (!last.isEmpty())
        openDesk(last);
    else
        firstStart();
}

// One window a desk: another one that is open already comes to the front instead. What is shown stays claimed until
// the new one is shown in its place.
bool Application::claim(const QString &path)
{
    if (!m_options.single)
        return true;
    const QString name = u"lamplighter-"_s + placeDigest(path);
    if (m_single && m_single->name() == name) {
        m_claimed.reset();
        return true;
    }
    if (m_claimed && m_claimed->name() == name)
        return true;
    auto single = std::make_unique<SingleInstance>(name);
    if (!single->isFirst()) {
        single->call(m_capture ? "new" : "raise");
        return false;
    }
    connect(single.get(), &SingleInstance::called, this, &Application::onMessage);
    m_claimed = std::move(single);
    return true;
}

void Application::onMessage(const QByteArray &message)
{
    if (!m_window) {
        m_capture = message == "new";
        if (m_ends) // the desk is being closed: it is opened again once that is done
            openDesk(m_settings.value(u"desk/last"_s).toString());
        return;
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (message == "new")
        m_window->newTicket();
}

void Application::openDesk(const QString &path, bool readOnly)
{
    if (path.isEmpty()) {
        askForDesk();
        return;
    }
    m_ends = false;
    if (m_desk && m_desk->database().path() == QFileInfo(path).absoluteFilePath())
        putAway(); // the same file again, perhaps for writing now
    if (!claim(path)) {
        if (!m_window)
            leave();
        return;
    }
    open(path, [this, path](DeskOpening::Opened opened) { adoptOr(path, std::move(opened)); }, readOnly);
}

void Application::askForDesk()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Open a desk"), m_options.dataFolder,
                                   tr("Desks (*.desk);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openDesk(path); });
    connect(dialog, &QFileDialog::rejected, this, [this] {
        if (!m_window)
            firstStart();
    });
    dialog->open();
}

void Application::adoptOr(const QString &path, DeskOpening::Opened opened)
{
    if (opened)
        adopt(std::move(*opened));
    else
        showProblem(path, opened.error());
}

void Application::adopt(std::unique_ptr<Desk> desk)
{
    m_ends = false;
    delete m_leaving;
    putAway();
    m_desk = std::move(desk);
    if (m_claimed)
        m_single = std::move(m_claimed);
    restoreMe(*m_desk, m_settings);
    m_settings.setValue(u"desk/last"_s, m_desk->database().path());
    m_window = std::make_unique<MainWindow>(*m_desk, *m_highlighter, m_settings,
                                            m_queueFirst ? Page::Queue : Page::Today);
    connect(
        m_window.get(), &MainWindow::openDeskWanted, this, [this](const QString &path) { openDesk(path); },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::newDeskWanted, this, &Application::firstStart, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::windowClosed, this,
        [this, shown = QPointer(m_window.get())] {
            if (!shown || m_window.get() != shown)
                return; // another one took its place
            putAway();
            leave();
        },
        Qt::QueuedConnection);
    if (m_dialog) {
        m_dialog->hide();
        m_dialog->deleteLater();
    }
    m_window->show();
    if (m_capture)
        m_window->newTicket();
    m_capture = false;
    m_poll.start();
    m_minute.start();
    m_minutes = 0;
    QTimer::singleShot(1500ms, m_desk.get(), [this] { runDue(); }); // after the first page is shown
    if (m_single)
        QTimer::singleShot(300ms, m_single.get(), &SingleInstance::listen); // so too: it loads libraries
    emit opened();
}

// What the desk does by itself: planned work becomes due or missed, solved tickets close; idle work on the file.
void Application::runDue()
{
    if (!m_desk || m_desk->database().isReadOnly())
        return;
    const auto complain = [](const Result<qint64> &done) {
        if (!done)
            qCWarning(logUi) << "automatic change failed:" << name(done.error().kind) << done.error().detail;
    };
    deliver(m_desk->plans().runMissed(), m_desk.get(), complain);
    deliver(m_desk->clocks().runEscalations(), m_desk.get(), complain);
    deliver(waiting::runDue(*m_desk), m_desk.get(), complain);
    if (m_minutes % 60 == 0)
        deliver(m_desk->workItems().closeSolved(), m_desk.get(), complain);
    if (m_minutes % 5 == 1)
        m_desk->database().tidy();
    ++m_minutes;
}

void Application::showDialog(QDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    connect(dialog, &QDialog::rejected, this, [this] {
        if (!m_window)
            leave();
    });
    dialog->open();
    emit asked();
}

void Application::showProblem(const QString &path, const Error &error)
{
    m_claimed.reset();
    auto *dialog = new DeskProblem(path, error, m_window.get());
    connect(
        dialog, &DeskProblem::chosen, this, [this, path](DeskProblem::Way way) { onWay(way, path); },
        Qt::QueuedConnection);
    showDialog(dialog);
}

void Application::onWay(DeskProblem::Way way, const QString &path)
{
    switch (way) {
    case DeskProblem::Way::TryAgain: openDesk(path); return;
    case DeskProblem::Way::ReadOnly: openDesk(path, true); return;
    case DeskProblem::Way::OpenOther: askForDesk(); return;
    case DeskProblem::Way::StartNew: firstStart(); return;
    case DeskProblem::Way::Quit:
        if (!m_window)
            leave();
        return;
    }
}

} // namespace lamp
