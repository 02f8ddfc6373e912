// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"
#include "services/plans.h"
#include "services/search.h"
#include "settings/importkind.h"
#include "shell/rail.h"

#include <QStackedWidget>

class QSettings;

namespace lamp {

class Actions;
class CodeHighlighter;
class Desk;
class SettingsPage;

// The pages of the window. Each is made when it is first shown; what one says to another goes through here.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    PageStack(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, Actions &actions, QWidget *parent);

    void show(Page page);
    void goBack(); // to the page before
    [[nodiscard]] Page current() const { return m_current; }
    [[nodiscard]] bool isVisitWaiting() const; // one is under way on the calendar while another page is shown
    [[nodiscard]] bool isRunWaiting() const; // the same of a procedure that is followed
    [[nodiscard]] bool hasOnSite() const;    // a run or a visit is shown
    void setOnSite(bool on);
    [[nodiscard]] QWidget *widget(Page page); // made when needed
    [[nodiscard]] QWidget *madeWidget(Page page) const { return m_pages.value(page); } // null while it was not needed

    // Goes to the record's page and shows it there.
    void open(const AnyHit &hit);
    void openWorkItem(WorkItemId id);
    void openNumber(const QString &number); // of a work item, as people say it
    void openArticle(ArticleId id);
    void openAsset(AssetId id);
    void openPerson(PersonId id);
    void openPlan(PlanId id);
    void openOccurrence(const OccurrenceKey &key);
    void openRenewal(RenewalId id);
    void showReviews(QDate until);
    void openSupplier(SupplierId id);
    void startVisit(const OccurrenceKey &key);
    void startVisitOf(WorkItemId item);
    void openRun(ArticleId article, WorkItemId item); // begins one, or goes on with the one that waits
    void resumeRun(RunId run);
    void showRuns(); // those that wait
    void insertArticle(ArticleId id);
    void showView(const QString &name); // of the queue
    void showQuery(const QString &query); // of the queue
    void showQueryHelp();
    void newArticleFrom(WorkItemId item);
    void showPlans();
    void showFreezes(); // in the settings
    void newArticle();
    void newPlan();
    void newAsset();
    void newPerson();
    void newSupplier();
    void newTicketForShown(); // about the asset or person that the register shows
    void newRenewal();
    void setComfortable(bool on); // the height of rows in lists
    void focusSearch(); // Ctrl+F: the field of the page shown

    [[nodiscard]] SettingsPage &settingsPage(); // shown by that

signals:
    void shown(lamp::Page page);
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void working(const QString &title, const QFuture<void> &work);
    void newTicketWanted();
    void newTicketFor(lamp::AssetId asset);
    void newTicketForPerson(lamp::PersonId person);
    void visited(const lamp::AnyHit &hit); // a work item was opened, wherever from
    void hint(const QString &text);        // where a link under the pointer leads; empty: none
    void openDeskWanted();
    void newDeskWanted();
    void importWanted(lamp::ImportKind kind);
    void onSiteWanted();
    void searchWanted(); // a page without a field of its own: the one over everything

private:
    [[nodiscard]] bool isCallTaken() const;
    [[nodiscard]] QWidget *make(Page page);
    [[nodiscard]] QWidget *makeQueue();
    [[nodiscard]] QWidget *makeKnowledge();
    [[nodiscard]] QWidget *makeRun();
    void readDensity();
    template <class P>
    P *at(Page page); // goes there
    template <class P>
    P *wired(P *page);
    template <class P>
    void wireRecords(P *page);
    template <class P>
    void wireWork(P *page); // what a page does for another one

    Desk &m_desk;
    CodeHighlighter &m_highlighter;
    QSettings &m_settings;
    Actions &m_actions;
    QHash<Page, QWidget *> m_pages;
    QString m_openNumber; // of the work item open in the queue
    Page m_current = Page::Today;
    QList<Page> m_trail; // the pages before, the last one last
};

} // namespace lamp
