// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "core/worddiff.h"
#include "domain/articleviews.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTabBar;
class QTextEdit;

namespace lamp {

class Desk;
class MutedLabel;

// All versions of an article: what each of them changed, what was changed since, word by word, and its whole text. Any
// of them can be brought back.
class RevisionsDialog final : public QDialog {
    Q_OBJECT
public:
    RevisionsDialog(Desk &desk, const Article &article, QWidget *parent);

    enum Show { Changed, Since, Whole };
    void choose(ChangeSetId set); // once they are here
    void setShow(Show what);
    [[nodiscard]] QString shownText() const; // changes as "[-old-]{+new+}"

signals:
    void restoreRequested(const lamp::ArticleRevision &revision);
    void failed(const lamp::Error &error);
    void shown(); // what was chosen last stands there

private:
    void build();
    void read();
    void take(const QList<ArticleRevision> &revisions);
    void compare();
    void showDiff(const QList<DiffLine> &lines);
    void showNote(const ArticleRevision &one, const ArticleRevision &other);

    Desk &m_desk;
    Article m_article;
    QList<ArticleRevision> m_revisions; // newest first
    ChangeSetId m_wanted;
    QListWidget *m_list;
    QTabBar *m_tabs;
    MutedLabel *m_note;
    QTextEdit *m_text;
    QPushButton *m_restore = nullptr;
    QList<DiffLine> m_lines;
    Latest m_asked, m_compared;
};

} // namespace lamp
