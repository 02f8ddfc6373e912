// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articlelife.h"
#include "domain/fitting.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QMenu;
class QVBoxLayout;

namespace lamp {

class Desk;

// The articles that fit a ticket, each with what it did before and what can be done with it. One key each while one of
// them has the focus: Enter opens, R runs, I puts link and steps into the entry, L the link alone, C copies what a user
// may read, Y and N say whether it helped.
class FittingBox final : public QWidget {
    Q_OBJECT
public:
    FittingBox(Desk &desk, QWidget *parent);
    void setArticles(const QList<FittingArticle> &articles, const QList<ArticleFeedback> &said);
    [[nodiscard]] bool takeFocus(); // false: there is none

signals:
    void openRequested(lamp::ArticleId id);
    void runWanted(lamp::ArticleId id);
    void insertRequested(lamp::ArticleId id);
    void linkRequested(lamp::ArticleId id);
    void copyRequested(lamp::ArticleId id);
    void sayRequested(lamp::ArticleId id, const QString &title, bool helped);

private:
    void addCard(const FittingArticle &fit, const ArticleFeedback *said);
    void addButtons(QFrame *card, QBoxLayout *row, const FittingArticle &fit);
    void addKeys(QFrame *card, const ArticleHit &hit);
    void fillMenu(QMenu *menu, const ArticleHit &hit);

    Desk &m_desk;
    QVBoxLayout *m_column;
    QList<QWidget *> m_titles;
};

// "solved 11 of 12 · 2 × on this device"
[[nodiscard]] QString fittingWords(const FittingArticle &fit);

} // namespace lamp
