// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "domain/articleviews.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace lamp {

class ArticleEditor;
class ArticleFacts;
class ArticleList;
class ArticleView;
class CodeHighlighter;
class Desk;
class EmptyState;

// The knowledge base: search and list | the article | what stands beside it. Results change as one types, and the best
// one is shown at once. In a narrower window the right column goes, in a narrow one a single pane is shown.
class KnowledgePage final : public QWidget {
    Q_OBJECT
public:
    KnowledgePage(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, QWidget *parent = nullptr);
    ~KnowledgePage() override;

    enum class Shape { One, Two, Three }; // panes beside one another
    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] ArticleList &list() const { return *m_list; }
    [[nodiscard]] ArticleView &view() const { return *m_view; }
    [[nodiscard]] ArticleEditor &editor() const { return *m_editor; }
    [[nodiscard]] ArticleFacts &facts() const { return *m_facts; }
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] const QString &shownSearch() const { return m_shownSearch; } // what the listed results were found for

public slots:
    void showArticle(lamp::ArticleId id);
    void focusSearch();
    void search(const QString &text);
    void newArticle();
    void newArticleFrom(lamp::WorkItemId item); // a draft from a solved ticket
    void editArticle();
    void printArticle();
    void copyForUser();
    void exportArticles(); // asks for a folder
    void setInsertTarget(const QString &number); // of the ticket that is open; empty: none

signals:
    void openWorkItem(lamp::WorkItemId id);
    void openAsset(lamp::AssetId id);
    void insertArticle(lamp::ArticleId id); // into the entry of the open ticket
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void importWanted();
    void working(const QString &title, const QFuture<void> &work); // shown with its progress, can be cancelled
    void hint(const QString &text); // where a link under the pointer leads
    void searchShown(const QString &text); // its results stand in the list; empty: all articles do

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Middle { NothingShown, ArticleShown, EditorShown };
    void makeActions();
    void connectList();
    void connectView();
    void connectFacts();
    void connectEditor();
    void open(ArticleId id, bool again = false);
    void showDetails(const ArticleDetails &details);
    void readRevisions();
    void setMiddle(Middle middle);
    void leaveEditor(std::function<void()> then);
    void beginEditing(std::function<void()> fill);
    void activateRecord(const QString &kind, const QString &ref);
    void openFile(AttachmentId id);
    void setState(ArticleState state);
    void exportTo(const QString &folder);
    void arrange();
    void updateNothing();
    // Goes on with the answer, or shows the error in the message bar.
    template <class T, class Fn>
    void after(const QFuture<Result<T>> &future, Fn done)
    {
        deliver(future, this, [this, done](const Result<T> &result) {
            if (!result) {
                emit failed(result.error());
                return;
            }
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(*result);
        });
    }

    Desk &m_desk;
    CodeHighlighter &m_highlighter;
    QSettings &m_settings;
    ArticleList *m_list;
    QStackedWidget *m_middle;
    EmptyState *m_nothing;
    ArticleView *m_view;
    ArticleEditor *m_editor;
    ArticleFacts *m_facts;
    QSplitter *m_splitter;
    QList<ArticleRevision> m_revisions;
    ArticleId m_id;
    ArticleId m_wanted; // on its way; what the list begins with does not overtake it
    QString m_shownSearch;
    Latest m_details, m_history;
    Shape m_shape = Shape::Three;
    bool m_listShown = true; // Shape::One: the list, not the article
};

} // namespace lamp
