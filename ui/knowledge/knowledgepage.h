// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "domain/articleviews.h"
#include "domain/run.h"
#include "knowledge/exportdialog.h"

#include <QDate>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace lamp {

class ArticleActs;
class ArticleEditor;
class ArticleFacts;
class ArticleList;
class ArticlePrint;
class ArticleView;
class CareList;
class CodeHighlighter;
class Desk;
class RunStrip;
class EmptyState;
class GapView;
class OutlinePane;
class SearchWatch;
struct GapGroup;

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
    [[nodiscard]] CareList &care() const { return *m_care; }
    [[nodiscard]] GapView &gap() const { return *m_gap; }
    [[nodiscard]] bool isEditing() const;
    void writeFromGap(const GapGroup &gap);
    [[nodiscard]] static QList<std::pair<QString, QString>> keys(); // for the overview: what it does, the key
    [[nodiscard]] const QString &shownSearch() const { return m_shownSearch; } // what the listed results were found for

public slots:
    void showArticle(lamp::ArticleId id);
    void focusSearch();
    void search(const QString &text);
    void newArticle();
    void newArticleFrom(lamp::WorkItemId item); // a draft from a solved ticket
    void editArticle();
    void showReviews(QDate until = {}); // articles that need one, due by that day
    void showGaps();                    // what the knowledge base lacks
    void sayWhetherItHelped(bool helped);
    void printArticle();
    void copyForUser();
    void exportArticles(); // asks what, as what and where
    void savePdf();
    void showCollections();
    void translateArticle(const QString &language); // begins a draft in it
    void showArticleAt(lamp::ArticleId id, int line);      // of its Markdown
    void showRevisions(lamp::ChangeSetId chosen = {});     // what each of them changed, word by word
    void showBrokenLinks();                                // of all articles
    void setOutlineShown(bool on);                         // left of the text; remembered
    void showContents();                                   // goes to the outline; where there is none: to a menu
    void setInsertTarget(const QString &number); // of the ticket that is open; empty: none

signals:
    void openWorkItem(lamp::WorkItemId id);
    void openAsset(lamp::AssetId id);
    void openQuery(const QString &query); // of the queue
    void runRequested(lamp::ArticleId article, lamp::WorkItemId item);
    void openRunOf(lamp::RunId run);
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Middle { NothingShown, ArticleShown, EditorShown, GapShown };
    void makeActions();
    void connectList();
    void connectView();
    void connectFacts();
    void connectReading();
    void makeReadingActions();
    void fillReading(QMenu *menu);
    void readAround();
    void readLinks();
    void readUsualTime();
    void restore(const ArticleRevision &revision);
    void showHeadings();
    void popupContents(QWidget *at);
    void goToPlace();
    void arrangeOutline();
    [[nodiscard]] bool hasRoomForOutline() const;
    void connectRun();
    void runArticle();
    void connectEditor();
    void beginTranslation(ArticleId original, const QString &language);
    void connectCare();
    void connectActs();
    void showCare(bool reviews, QDate until);
    void leaveCare();
    void open(ArticleId id, bool again = false);
    void showDetails(const ArticleDetails &details);
    void readRevisions();
    void setMiddle(Middle middle);
    void leaveEditor(std::function<void()> then);
    void beginEditing(std::function<void()> fill);
    void activateRecord(const QString &kind, const QString &ref);
    void openFile(AttachmentId id);
    void fillGap(ArticleId id);
    void connectOutward();
    void fillOutward(QMenu *menu);
    void exportTo(const ExportDialog::Choice &choice);
    void exportSite(const ExportDialog::Choice &choice);
    [[nodiscard]] ArticlePrint *printOf(bool &shortened);
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
    RunStrip *m_runs = nullptr;
    EmptyState *m_nothing;
    ArticleView *m_view;
    ArticleEditor *m_editor;
    ArticleFacts *m_facts;
    CareList *m_care;
    GapView *m_gap;
    QStackedWidget *m_left;
    OutlinePane *m_outline;
    QAction *m_outlineAct = nullptr;
    ArticleActs *m_acts;
    SearchWatch *m_watch;
    std::unique_ptr<GapGroup> m_writing; // the gap that the article in the editor is to fill
    QSplitter *m_splitter;
    QList<ArticleRevision> m_revisions;
    ArticleId m_id;
    ArticleId m_wanted; // on its way; what the list begins with does not overtake it
    QString m_shownSearch;
    QStringList m_words; // that are marked in the article
    Latest m_details, m_history, m_linked, m_usual;
    ArticleId m_placeIn; // where it is to be scrolled once it is here
    int m_placeLine = 0;
    int m_wide = 0; // of the window, at the usual text size
    Shape m_shape = Shape::Three;
    bool m_listShown = true; // Shape::One: the list, not the article
};

} // namespace lamp
