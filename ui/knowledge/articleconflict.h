// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textmerge.h"
#include "domain/articleviews.h"

#include <QDialog>

class QAbstractButton;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace lamp {

// An article as it was read, as one wrote it, and as somebody else saved it meanwhile.
struct ArticleVersions {
    Article base, mine, theirs;
    QStringList baseTags, mineTags, theirsTags;
    QString said; // who saved it, when, and what that changed
};

// Shows both texts beside one another, change by change, and lets each be taken: what only one side changed is chosen
// already. Nothing is saved here: the text goes back to the editor.
class ArticleConflict final : public QDialog {
    Q_OBJECT
public:
    ArticleConflict(const ArticleVersions &versions, QWidget *parent);

    [[nodiscard]] Article article() const; // as it is chosen, with the version that stands now
    [[nodiscard]] QStringList tags() const;
    [[nodiscard]] const QList<MergePiece> &pieces() const { return m_pieces; }
    void choose(qsizetype piece, MergeChoice choice);
    void chooseAll(MergeChoice choice);

    // Facts besides the text: what only one side changed is that side's, what both changed is mine.
    [[nodiscard]] static Article mergedFacts(const ArticleVersions &versions);
    [[nodiscard]] static QStringList mergedTags(const ArticleVersions &versions);

signals:
    void chosen(const lamp::Article &article, const QStringList &tags);

private:
    QWidget *makePieces();
    QWidget *makeButtons();
    void addPiece(QGridLayout *grid, qsizetype index, int number);
    void addSame(QGridLayout *grid, const MergePiece &piece);
    void addChoices(QGridLayout *grid, qsizetype index, int number);
    [[nodiscard]] QLabel *side(const QStringList &lines, const QString &says) const;
    void showChoices();

    ArticleVersions m_versions;
    QList<MergePiece> m_pieces;
    QHash<qsizetype, MergeChoice> m_choices;
    QHash<qsizetype, std::array<QLabel *, 2>> m_sides; // theirs, mine
    QHash<qsizetype, QHash<MergeChoice, QAbstractButton *>> m_buttons;
    bool m_allTheirs = false; // facts and tags, too
};

} // namespace lamp
