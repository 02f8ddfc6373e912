// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articleviews.h"
#include "widgets/guardeddocument.h"

#include <QScrollArea>

class QVBoxLayout;

namespace lamp {

class Desk;
class FactLink;
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
    void setRevisions(const QList<ArticleRevision> &revisions);
    void setRevisionShown(ChangeSetId id); // 0: what stands now

signals:
    void headingChosen(int index);
    void workItemChosen(lamp::WorkItemId id);
    void articleChosen(lamp::ArticleId id);
    void fileChosen(lamp::AttachmentId id);
    void tagChosen(const QString &tag);
    void revisionChosen(int index); // 0 is what stands now

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
    Group m_headings, m_uses, m_related, m_files, m_tags, m_revisions;
    QList<FactLink *> m_headingLinks, m_revisionLinks;
    QList<ChangeSetId> m_revisionIds;
};

} // namespace lamp
