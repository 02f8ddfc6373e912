// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/result.h"
#include "settings/importkind.h"
#include "shell/rail.h"
#include "shell/shellfacts.h"

#include <QFuture>
#include <QPointer>
#include <QWidget>

class QSettings;

namespace lamp {

class Actions;
class CaptureStrip;
class CodeHighlighter;
class DraftsMenu;
class DropVeil;
class MailDropper;
class MessageBar;
class OnSite;
class PageStack;
class MajorBanner;
class Palette;
class StatusLine;
class StopwatchLine;
class Strip;
class TopBar;

// The window over one desk: top bar, rail, pages, status line; what happened is said at its foot, with Undo.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    // `first` is the page that it opens with.
    MainWindow(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, Page first = Page::Today,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] PageStack &pages() { return *m_pages; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] Palette &everything() { return *m_palette; }
    [[nodiscard]] MajorBanner &majors() { return *m_majors; }
    [[nodiscard]] StatusLine &statusLine() { return *m_status; }
    [[nodiscard]] StopwatchLine &stopwatch() { return *m_stopwatch; }
    [[nodiscard]] OnSite &onSite() { return *m_onSite; }
    [[nodiscard]] CaptureStrip &capture(); // made when first wanted

    void newTicket(const QString &title = {}); // the strip over what is shown
    void newTicketFor(AssetId asset);          // about it, its owner calling
    void newTicketForPerson(PersonId person);
    void newTicketFromMail(); // asks for the files
    void import(const QString &path = {}, ImportKind kind = ImportKind::Any);
    void undo();
    void redo();
    void say(const QString &message);
    void complain(const Error &error);
    void showKeys();
    void chooseMe(); // the menu at the person button
    void openPalette(const QString &start = {});
    void working(const QString &title, const QFuture<void> &work);

signals:
    void openDeskWanted(const QString &path); // empty: ask
    void newDeskWanted();
    void windowClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFrame();
    void connectFacts();
    void showPerson();
    void showStrips();
    void keepActs();
    void showBadges(const ShellFacts::Badges &badges);
    void showUndo(const QString &undo, const QString &redo);
    void showCounts(const DeskCounts &counts);
    void showDrafts();
    [[nodiscard]] DraftsMenu *draftsMenu(const QList<Draft> &drafts);
    void bringDraftBack(); // after an end that nobody wanted
    void noteRunning(bool on);
    void placeCapture();
    void offerUndo();
    void connectMajor();
    void connectMail();
    void showConflicts(const Error &error, ChangeSetId id, bool redo = false);

    Desk &m_desk;
    QSettings &m_settings;
    Actions *m_actions;
    TopBar *m_top;
    Rail *m_rail;
    PageStack *m_pages;
    MessageBar *m_messages; // before the status line that it lies over, also for Tab
    StatusLine *m_status;
    Palette *m_palette;
    Strip *m_sample;
    Strip *m_readOnly;
    MajorBanner *m_majors;
    Strip *m_who; // asks who works here, when nobody fits
    ShellFacts *m_facts;
    StopwatchLine *m_stopwatch;
    OnSite *m_onSite;
    MailDropper *m_mail = nullptr;
    DropVeil *m_veil = nullptr; // while a file is dragged over the window
    QPointer<CaptureStrip> m_capture;
    ChangeSetId m_newest, m_told; // the newest act of this window; the newest one a message was shown for
};

} // namespace lamp
