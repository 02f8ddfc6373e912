// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/runs.h"
#include "widgets/guardeddocument.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace lamp {

class Desk;
class InkLabel;
class KeyButton;
class RunFinish;
class RunList;
class RunStepView;
class TextDoor;
class VisitSteps;

// A procedure being followed: one step at a time, by keyboard alone, every answer kept at once. Without one it lists
// the runs that wait. Leaving keeps the run open.
class RunPage final : public QWidget {
    Q_OBJECT
public:
    RunPage(Desk &desk, CodeHighlighter &highlighter, QWidget *parent = nullptr);
    ~RunPage() override;

    void start(ArticleId article, WorkItemId item); // goes on with the one that waits for the same
    void resume(RunId run);
    void showWaiting();
    void setOnSite(bool on);
    [[nodiscard]] bool isRunning() const; // a run is under way here
    [[nodiscard]] const runs::Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] int shownStep() const { return m_shown; }
    [[nodiscard]] qint64 stepSeconds() const;

    void answer(RunStepState state);
    void takeBack();
    void copyCommand();
    void spell();

signals:
    void openWorkItem(lamp::WorkItemId id);
    void openArticle(lamp::ArticleId id);
    void onSiteWanted();
    void left();
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum View { StepView, FinishView, ListView };
    QWidget *buildHead();
    QWidget *buildBar();
    QWidget *buildStrip();
    KeyButton *addKey(const QString &text, const char *name, const QKeySequence &key, std::function<void()> act);
    void addShortcut(const QKeySequence &key, QAbstractButton *button, std::function<void()> act);
    void connectParts();
    void read();
    void showSheet(const runs::Sheet &sheet);
    void readFiles();
    void readBooking();
    void showStep(int step);
    void showSteps();
    void showHead();
    void showBar();
    void showKeys(const QWidget *focused);
    void showEnd();
    void main(); // Space
    void fail(); // F
    void skip(); // X
    void goTo(const ProcedureJump &jump);
    void pressJump(int number);
    [[nodiscard]] QList<ProcedureJump> jumps() const;
    void give(RunStepState state, std::optional<int> next);
    void finish(RunOutcome outcome);
    void begin(RunId run);
    void act(std::function<void()> what); // now, or once what is under way is done
    void beginWrite();
    void fitHead();
    void written(const Result<void> &done);
    void drain();
    void tick();
    void noteClock();
    void leave();

    Desk &m_desk;
    RunId m_run;
    runs::Sheet m_sheet;
    AttachedFiles m_files;
    int m_shown = -1; // the step that is looked at; the number of steps: the end
    bool m_ended = false, m_helpless = false; // helpless: a jump said that it does not help
    bool m_asking = false; // F was pressed, and there are several ways to go on
    bool m_busy = false;
    QList<std::function<void()>> m_next; // keys that were pressed meanwhile
    qint64 m_before = 0; // seconds of the step at hand before it was looked at now
    Instant m_since;
    QTimer m_second, m_soon;
    int m_ticks = 0;
    Latest m_latest;
    QString m_draftKey, m_backNote; // backNote: of the step that was taken back
    QList<QShortcut *> m_shortcuts;
    std::function<void()> m_again; // what a password in a note held back
    TextDoor *m_stepDoor, *m_finishDoor;

    VisitSteps *m_steps;
    QStackedWidget *m_stack;
    RunStepView *m_step;
    RunFinish *m_finish;
    RunList *m_list;
    QWidget *m_head = nullptr, *m_bar = nullptr, *m_strip = nullptr;
    InkLabel *m_stripText = nullptr, *m_clock = nullptr;
    QPushButton *m_title = nullptr, *m_item = nullptr;
    KeyButton *m_main = nullptr, *m_fail = nullptr, *m_skip = nullptr, *m_note = nullptr, *m_copy = nullptr,
              *m_spell = nullptr, *m_back = nullptr, *m_onSite = nullptr;
};

} // namespace lamp
