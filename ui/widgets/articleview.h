// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "widgets/guardeddocument.h"

#include <QWidget>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace lamp {

class Chip;
class Desk;
class ElidedLabel;
class MutedLabel;
class TitleLabel;

// An article as a technician reads it: where it stands, its title, one line about how far it can be trusted, then the
// text in a column of readable width. Shows an earlier version under a banner that can bring it back.
class ArticleView final : public QWidget {
    Q_OBJECT
public:
    ArticleView(Desk &desk, CodeHighlighter &highlighter, QWidget *parent = nullptr);

    void setArticle(const ArticleDetails &details);
    void setFound(const QStringList &words);
    void nextFound(bool backwards); // brings the next place with a found word into sight
    void setInsertTarget(const QString &number); // of the open ticket; empty: none is open
    void setBackShown(bool on);                  // one pane at a time: a way back to the list
    void showRevision(const ArticleRevision &revision, bool newest);
    void scrollTo(const GuardedDocument::Heading &heading);
    [[nodiscard]] const ArticleDetails &details() const { return m_details; }
    [[nodiscard]] const GuardedView &text() const { return *m_text; }
    [[nodiscard]] bool isRevisionShown() const { return m_revision.setId.value != 0; }
    [[nodiscard]] int currentHeading() const; // index of the heading that is being read, -1 above the first

signals:
    void editRequested();
    void printRequested();
    void insertRequested();
    void copyForUserRequested();
    void verifyRequested();
    void stateRequested(lamp::ArticleState state);
    void restoreRequested(const lamp::ArticleRevision &revision);
    void backRequested();
    void textShown();  // headings are new
    void scrolled();
    void recordActivated(const QString &kind, const QString &ref);
    void linkHovered(const QString &target);
    void copied(const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QLayout *makeButtons();
    void connectHead();
    QFrame *makeBanner();
    void fillMenu();
    void showText(const QString &title, const QString &body);
    void fitColumn();
    void dress();
    [[nodiscard]] QString factsLine() const;
    [[nodiscard]] QString day(QDate date) const;

    Desk &m_desk;
    ArticleDetails m_details;
    ArticleRevision m_revision; // the earlier version that is shown instead
    QScrollArea *m_scroll;
    QWidget *m_page, *m_column;
    QToolButton *m_back;
    ElidedLabel *m_place;
    TitleLabel *m_title;
    Chip *m_state;
    MutedLabel *m_facts;
    QPushButton *m_edit, *m_copy, *m_print, *m_insert;
    QToolButton *m_more;
    QMenu *m_menu;
    QFrame *m_banner;
    QLabel *m_bannerText;
    GuardedView *m_text;
};

[[nodiscard]] QString articleStateWord(ArticleState state);
[[nodiscard]] QString riskWord(const QString &risk);

} // namespace lamp
