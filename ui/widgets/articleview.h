// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "widgets/guardeddocument.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace lamp {

class ArticleOrigin;
class BrokenLinkBar;
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
    void showBestFound(); // opens at the match
    void setInsertTarget(const QString &number); // of the open ticket; empty: none is open
    [[nodiscard]] const QString &insertTarget() const { return m_target; }
    void setStrip(QWidget *strip); // below the head
    void setUsualTime(qint64 seconds); // that solving something with it takes, in the middle; 0: not known
    void setBackShown(bool on);                  // one pane at a time: a way back to the list
    void showRevision(const ArticleRevision &revision, bool newest);
    void scrollTo(const GuardedDocument::Heading &heading);
    void scrollToLine(int line); // of the article's Markdown, from 0
    void setContentsShown(bool on); // a button for the headings, where no column shows them
    [[nodiscard]] const ArticleDetails &details() const { return m_details; }
    [[nodiscard]] const GuardedView &text() const { return *m_text; }
    [[nodiscard]] bool isReadOnly() const; // a page of a collection
    [[nodiscard]] bool isRevisionShown() const { return m_revision.setId.value != 0; }
    [[nodiscard]] int currentHeading() const; // index of the heading that is being read, -1 above the first

signals:
    void runRequested(); // on the open ticket when there is one
    void editRequested();
    void printRequested();
    void insertRequested();
    void copyForUserRequested();
    void verifyRequested();
    void stateRequested(lamp::ArticleState state);
    void menuFilled(QMenu *menu); // of what else is done to an article: others add to it
    void contentsRequested(QWidget *at); // the headings as a menu
    void restoreRequested(const lamp::ArticleRevision &revision);
    void compareRequested(lamp::ChangeSetId revision); // with what stood before and stands now
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
    void goToWanted();
    void goToLine(int line);
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
    ArticleOrigin *m_origin;
    BrokenLinkBar *m_broken;
    QString m_target;
    QTimer m_placeWanted; // its place is not known before the text is whole and laid out
    int m_wantedLine = -1; // else the best match
    qint64 m_usualTime = 0;
    QPushButton *m_run, *m_edit, *m_copy, *m_print, *m_insert;
    QToolButton *m_more, *m_contents;
    QMenu *m_menu;
    QFrame *m_banner;
    QLabel *m_bannerText;
    GuardedView *m_text;
};

[[nodiscard]] QString articleStateWord(ArticleState state);
[[nodiscard]] QString riskWord(const QString &risk);

} // namespace lamp
