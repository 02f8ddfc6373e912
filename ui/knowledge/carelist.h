// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "domain/articlelife.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace lamp {

class CareModel;
class Desk;
class EmptyState;

// In the place of the list of articles: those that need a review, each with the reason, or what the knowledge base
// lacks.
class CareList final : public QWidget {
    Q_OBJECT
public:
    explicit CareList(Desk &desk, QWidget *parent = nullptr);

    enum class Show { Reviews, Gaps };
    void open(Show what, QDate until = {}); // reviews due by that day; without one: today
    [[nodiscard]] Show shownPart() const { return m_show; }
    [[nodiscard]] CareModel &model() const { return *m_model; }
    [[nodiscard]] QListView &view() const { return *m_list; }
    [[nodiscard]] QList<ArticleId> chosenArticles() const;
    void refresh();
    void focusItems();

signals:
    void articleChosen(lamp::ArticleId id);    // current by keyboard or click
    void articleActivated(lamp::ArticleId id); // Enter: into the text
    void gapChosen(const lamp::GapGroup &gap);
    void emptied();                            // there is nothing (more) to do
    void left();                               // back to all articles
    void failed(const lamp::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    void take();
    void choose(int row);
    void dress();

    Desk &m_desk;
    CareModel *m_model;
    QToolButton *m_back;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    Show m_show = Show::Reviews;
    QDate m_until;
    Latest m_latest;
    bool m_open = false;
};

} // namespace lamp
