// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articlelife.h"
#include "domain/fitting.h"
#include "domain/impact.h"
#include "services/search.h"

#include <QPointer>
#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace lamp {

class Desk;
class FactButton;
class FactEditor;
class FittingBox;
class LinkEditor;

// The facts of a work item at its right: whom it is for and how to reach them, what is broken and what stops with it,
// the rest under More. Each is changed where it stands.
class FactsPanel final : public QScrollArea {
    Q_OBJECT
public:
    FactsPanel(Desk &desk, QWidget *parent);
    void show(const WorkItemDetails &details);
    using QScrollArea::show;
    void setArticles(const QList<FittingArticle> &articles, const QList<ArticleFeedback> &said = {});
    [[nodiscard]] const QList<FittingArticle> &articles() const { return m_articles; }
    bool focusArticles(); // the first that fits; false: none does
    void addLink(QWidget *at); // asks how, and for the other item
    void editTarget(QWidget *at);
    // How the clocks stand, the next deadline first; empty: there are none.
    void setClocks(const QStringList &lines, const std::optional<Instant> &solveBy = {}); // the latter by its clock
    // How many people it is likely to concern, and why; shown while it is more than what was chosen.
    void setProposal(const std::optional<ImpactProposal> &proposal);

signals:
    void timeRequested(); // time and cost
    void clocksRequested();
    void openArticle(lamp::ArticleId id);
    void insertArticle(lamp::ArticleId id);
    void linkArticle(lamp::ArticleId id);
    void copyArticle(lamp::ArticleId id);
    void runArticle(lamp::ArticleId id);
    void sayOfArticle(lamp::ArticleId id, const QString &title, bool helped);
    void openAsset(lamp::AssetId id);
    void openPerson(lamp::PersonId id);
    void workItemActivated(lamp::WorkItemId id);
    void assignMenuRequested(QWidget *at);
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    using Open = void (FactEditor::*)(const WorkItemDetails &, QWidget *);
    void rebuild();
    void addRequester();
    void addAsset();
    void addAssetLines(const Asset &asset); // where it stands, who helps, what stops with it
    void addUsual();
    void addClocks(QGridLayout *grid);
    void addProposal();
    void addMemberCount();
    void addMore();
    void addMoreFields(QGridLayout *grid);
    void addLifecycle(QGridLayout *grid);
    void addArticles();
    void addLinks();
    void heading(const QString &text);
    QWidget *textLine(const QString &text, bool urgent = false);
    QGridLayout *grid();
    FactButton *field(QGridLayout *grid, const QString &name, const QString &value, const char *objectName, Open open);
    void textField(QGridLayout *grid, const QString &name, QString WorkItem::*member, const char *objectName);
    FactButton *person(const QString &name, const QString &value, const char *objectName, Open open, PersonId id);

    Desk &m_desk;
    FactEditor *m_editor;
    LinkEditor *m_links;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_articleBox = nullptr;
    WorkItemDetails m_details;
    QPointer<FittingBox> m_fitting;
    QList<FittingArticle> m_articles;
    QList<ArticleFeedback> m_said; // of the item
    QStringList m_clockLines;
    std::optional<Instant> m_solveBy;
    std::optional<ImpactProposal> m_proposal;
    bool m_moreShown = false;
};

} // namespace lamp
