// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/fitting.h"
#include "domain/problem.h"
#include "domain/run.h"
#include "services/clockviews.h"
#include "services/downtimes.h"
#include "services/merging.h"
#include "services/search.h"
#include "work/noticestrip.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace lamp {

class ChecklistBox;
class MajorBox;
struct MajorNow;
class ChangeBox;
class CodeHighlighter;
class Desk;
class EmptyState;
class EntryBox;
class FactsPanel;
class MacroActions;
class ProblemBox;
class RepeatStrip;
class RunStrip;
class TimelineView;
class WorkItemActions;
class WorkItemHeader;

// One work item: what it is, what happened, what is known, and where the next entry is written.
class WorkItemPage final : public QWidget {
    Q_OBJECT
public:
    WorkItemPage(Desk &desk, CodeHighlighter &highlighter, QWidget *parent);
    ~WorkItemPage() override;

    void open(WorkItemId id);
    void close();
    [[nodiscard]] WorkItemId current() const { return m_id; }
    [[nodiscard]] const WorkItemDetails &details() const { return m_details; }
    [[nodiscard]] EntryBox *entry() const { return m_entry; }
    [[nodiscard]] QPoint menuPlace() const; // on the screen, for a menu about the item
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    [[nodiscard]] FactsPanel *facts() const { return m_facts; }
    void setBackShown(bool on);
    void insertArticle(ArticleId id);
    void runArticle(ArticleId id);
    void focusArticles(); // the first of those that fit
    void sayOfArticle(ArticleId id, const QString &title, bool helped);

    enum class Step { Note, Told, Call };
    void start(Step step); // once the item is here
    void showClocks();     // all of them, explained
    void showTime();       // time and cost
    void writeMajorUpdate();   // of a major incident, once it is here
    void showAsOf(Instant at); // as it stood then

signals:
    void shown(lamp::WorkItemId id);
    void escaped();
    void moveRequested(int by); // J and K
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void working(const QString &title, const QFuture<void> &work);
    void openArticle(lamp::ArticleId id);
    void runRequested(lamp::ArticleId article, lamp::WorkItemId item);
    void openRunOf(lamp::RunId run); // one that waits on this item
    void openAsset(lamp::AssetId id);
    void openPerson(lamp::PersonId id);
    void workItemActivated(lamp::WorkItemId id);
    void newArticleFrom(lamp::WorkItemId id);
    void startVisitOf(lamp::WorkItemId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildBody();
    void arrangeBody(QWidget *body);
    void connectParts();
    void connectHeader();
    void addKeys();
    void addKey(const QString &text, const QKeySequence &key, std::function<void()> act);
    void load();
    void takeOpened(const merging::Opened &opened);
    void take(const WorkItemDetails &details);
    void showParts();
    void askArticles();
    void connectArticles();
    void linkArticle(ArticleId id);
    void copyArticle(ArticleId id);
    void runBest(); // of the articles that fit
    void connectClocks();
    void askClocks();
    void setClocks(const std::optional<ItemClocks> &clocks);
    void judgeAgain();
    void askNotices();
    void showNotices(const struct ItemNotices &found);
    void actOnNotice(const QString &key);
    void fillMoreNotices(QMenu *menu);
    void fillMoreTime(QMenu *menu);
    void toggleStopwatch();
    void recordDowntime(const Downtime &downtime);
    void addDownNotices(QList<NoticeStrip::Notice> &notices, const QList<downtimes::Line> &lines) const;
    [[nodiscard]] bool actOnDowntime(const QString &key);
    void addSheets(); // what problems and changes know, over the timeline
    void takeKnownError(const QString &key); // into the entry, or onto the clipboard
    void proposeImpact();
    void mergeInto();
    void splitOff();
    void addMajor();
    [[nodiscard]] QList<NoticeStrip::Notice> majorNotices(const ItemNotices &found) const;
    void meToo();
    void joinMajor(const MajorNow &major);
    void askWhoCalls();
    void fillMore();
    void fillMoreKinds(QMenu *menu);
    void addMacros(QMenu *menu);
    void popup(void (WorkItemActions::*fill)(QMenu *, const struct ActedOn &), QWidget *at);
    void finish(); // Solve, or Done for maintenance
    void reopen();
    void sameFix(WorkItemId earlier);
    void makeRelated(Kind kind);
    void follow(const QString &kind, const QString &ref);
    void edit(const std::function<void(WorkItem &)> &change);

    Desk &m_desk;
    CodeHighlighter &m_highlighter;
    WorkItemId m_id;
    WorkItemDetails m_details;
    std::optional<ItemClocks> m_clocks; // none: none apply
    bool m_loaded = false;
    std::optional<Step> m_wanted;
    WorkItemId m_articlesOf;
    FittingAsk m_articlesFor; // what the articles shown were asked for
    QTimer m_articlesSoon;    // several changes in a row are asked once
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_gone = nullptr;
    WorkItemHeader *m_header = nullptr;
    RepeatStrip *m_repeat = nullptr;
    RunStrip *m_runs = nullptr;
    NoticeStrip *m_notices = nullptr;
    TimelineView *m_timeline = nullptr;
    ChecklistBox *m_checklist = nullptr;
    ProblemBox *m_problem = nullptr;
    ChangeBox *m_change = nullptr;
    MajorBox *m_major = nullptr;
    bool m_updateWanted = false;
    QList<KnownError> m_knownErrors;
    EntryBox *m_entry = nullptr;
    FactsPanel *m_facts = nullptr;
    WorkItemActions *m_acts;
    MacroActions *m_macros;
    QTimer m_soon, m_minute;
    bool m_hasDay = false; // that its parts are dated by
    Latest m_latest, m_latestArticles, m_latestClocks, m_latestNotices, m_latestImpact;
};

} // namespace lamp
