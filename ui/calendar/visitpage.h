// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/plans.h"
#include "services/workitems.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace lamp {

class CodeHighlighter;
class KeyButton;
class TextDoor;
class VisitFinish;
class VisitHeader;
class VisitStep;
class VisitSteps;

// An occurrence being worked: one step at a time, every answer kept at once. Leaving keeps the visit open.
class VisitPage final : public QWidget {
    Q_OBJECT
public:
    VisitPage(Desk &desk, CodeHighlighter &highlighter, QWidget *parent = nullptr);

    // Back to where something was typed and not kept: a step, or 'finish'. Once the visit is open.
    void bring(const QString &place) { m_place = place; }
    void start(const OccurrenceKey &key); // makes the maintenance item when there is none yet
    [[nodiscard]] const OccurrenceKey &key() const { return m_key; }
    [[nodiscard]] int current() const { return m_row; }
    [[nodiscard]] qint64 elapsedSeconds() const;
    void addFile(const QString &path);
    void answer(StepResult result);
    void leave();

signals:
    void left();
    void finished(const QString &title);
    void openWorkItem(lamp::WorkItemId id);
    void openArticle(lamp::ArticleId id);
    void runRequested(lamp::ArticleId article, lamp::WorkItemId item); // the plan's procedure, on this visit
    void openAsset(lamp::AssetId id);
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildFailStrip();
    KeyButton *addBarButton(const QString &text, const char *name, const QKeySequence &key,
                            std::function<void()> act);
    void read();
    void showVisit();
    void showProcedure();
    void go(int row);
    void goOn(); // to the next open step, or to the end
    void addDoors(); // drafts of what is typed, and a password is stopped
    void goToPlace();
    void dropDraft(const Step &answered);
    void keepDraft(const Step &refused);
    [[nodiscard]] bool mayLeaveNote(); // says that a password was not kept
    void keepNote();
    void write(const Step &after, std::function<void()> then);
    void chooseFile();
    void keepFile(const Attachment &to, const QByteArray &bytes);
    void finish();
    void openIncident();
    void offerIncident(); // for the first failed step that has none
    void tick();
    void connectParts();
    void showKeys(const QWidget *focused); // those that work while this widget has the focus
    [[nodiscard]] const Step *step() const;

    Desk &m_desk;
    OccurrenceKey m_key;
    OccurrenceDetails m_occurrence;
    WorkItemDetails m_item;
    int m_row = 0;
    bool m_begun = false; // its first open step was gone to
    int m_writing = 0; // answers on their way to the desk: what is read meanwhile is older than what is shown
    QString m_place;
    std::function<void()> m_again; // what a password in a step's note held back
    TextDoor *m_stepDoor = nullptr, *m_finishDoor = nullptr;
    Step m_failedStep;
    QSet<qint64> m_reported; // failed steps whose incident was opened here
    QHash<QString, qint64> m_elapsedMs; // by occurrence, while the program runs
    Instant m_lastTick;
    Latest m_latest;
    QTimer m_second, m_soon, m_noteSoon;

    VisitHeader *m_header;
    VisitSteps *m_steps;
    VisitStep *m_step;
    VisitFinish *m_finish;
    QStackedWidget *m_stack;
    QWidget *m_failStrip;
    QLabel *m_failText;
    QWidget *m_bar;
    QList<KeyButton *> m_stepButtons;
    KeyButton *m_done, *m_run, *m_back;
    QShortcut *m_doneInText; // Ctrl+Enter: in a text field, Space is a blank
};

} // namespace lamp
