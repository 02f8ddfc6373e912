// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articlelinks.h"
#include "widgets/guardeddocument.h"

#include <QScrollArea>

class QVBoxLayout;

namespace lamp {

class Desk;
class FactLink;
class FeedbackBox;
class SectionLabel;

// What stands beside an article: its headings, the tickets that it was used on, related articles, files, tags, and its
// revisions.
class ArticleFacts final : public QScrollArea {
    Q_OBJECT
public:
    explicit ArticleFacts(Desk &desk, QWidget *parent = nullptr);
    void setArticle(const ArticleDetails &details);
    void setHeadings(const QList<GuardedDocument::Heading> &headings);
    void setCurrentHeading(int index);
    void setHeadingsShown(bool on); // not where they stand left of the text
    void setBacklinks(const Backlinks &links);
    void setRevisions(const QList<ArticleRevision> &revisions);
    void setRevisionShown(ChangeSetId id); // 0: what stands now
    [[nodiscard]] FeedbackBox &feedback() const { return *m_feedback; }

signals:
    void headingChosen(int index);
    void workItemChosen(lamp::WorkItemId id);
    void articleChosen(lamp::ArticleId id);
    void fileChosen(lamp::AttachmentId id);
    void tagChosen(const QString &tag);
    void revisionChosen(int index); // 0 is what stands now
    void usesWanted();              // all tickets that it was used on, in the queue
    void revisionsWanted();         // what each of them changed

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Group {
        SectionLabel *heading;
        QWidget *box;
    };
    Group makeGroup(const char *name, const QString &title);
    void clear(const Group &group);
    FactLink *add(const Group &group, const QString &text);
    void show(const Group &group, bool on);
    void dress();

    Desk &m_desk;
    QWidget *m_page;
    QVBoxLayout *m_layout;
    FeedbackBox *m_feedback;
    Group m_headings, m_uses, m_linked, m_related, m_files, m_tags, m_revisions;
    QList<FactLink *> m_headingLinks, m_revisionLinks;
    QList<ChangeSetId> m_revisionIds;
    bool m_headingsShown = true;
};

} // namespace lamp
