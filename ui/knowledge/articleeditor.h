// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "domain/articleviews.h"
#include "knowledge/articlehints.h"
#include "widgets/guardeddocument.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QTabBar;
class QToolButton;

namespace lamp {

class ArticleFields;
class ArticleOutline;
class ArticlePreview;
class Desk;
class LinkOffers;
class MarkdownBar;
class MarkdownEdit;
class MutedLabel;
class Spelling;
class TitleLabel;
struct Draft;

// Writes an article: its facts above, its outline on the left, the Markdown in the middle, on the right how it will
// look, following the typing. What is typed is kept as a draft within two seconds and comes back after a crash. A save
// over someone else's change asks first, and shows both texts.
class ArticleEditor final : public QWidget {
    Q_OBJECT
public:
    ArticleEditor(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, QWidget *parent = nullptr);
    ~ArticleEditor() override;

    void edit(const ArticleDetails &details);
    void write(const NewArticle &article); // a new one, empty or from a ticket
    // A new one in another language; the original stands beside it.
    void translate(const Article &original, const NewArticle &translation);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] ArticleId articleId() const { return m_before.id; }
    void setFolders(const QStringList &folders);
    void flush(); // keeps the draft now
    [[nodiscard]] MarkdownEdit &text() const { return *m_text; }
    [[nodiscard]] ArticleFields &fields() const { return *m_fields; }
    [[nodiscard]] ArticleOutline &outline() const { return *m_outline; }
    [[nodiscard]] ArticlePreview &preview() const { return *m_preview; }
    [[nodiscard]] LinkOffers &links() const { return *m_links; }
    [[nodiscard]] Spelling &spelling() const { return *m_spelling; }

public slots:
    void save();
    void cancel(); // the draft goes; asks when something was typed
    void compare(); // with what somebody else saved meanwhile

signals:
    void saved(lamp::ArticleId id);
    void closed();
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeNotice();
    QWidget *makeSplit();
    QWidget *makeText();
    QWidget *makePages();
    void makeKeys();
    void connectParts();
    void connectScrolling();
    void open(const Article &article, const QStringList &tags, const QString &title);
    void restoreDraft();
    void takeDraft(const Draft &draft);
    void touched();
    void showPreview();
    void showPage(int page);
    void arrange();
    void lookThrough(); // outline and hints
    void takeFront();
    void showHints(const Procedure &procedure);
    void follow(); // the preview scrolls with the text
    void goTo(int line);
    void take(const ArticleHint &hint);
    void keepDraft();
    void dropDraft();
    void close();
    void saveNew();
    void saveOver(const Article &before);
    void saveMineOver();
    void finish(ArticleId id); // saved: the draft goes, the editor closes
    void changedElsewhere();
    void conflict(const QString &what);
    void showConflict(const ArticleDetails &now, const QString &said);
    void goOnWith(const ArticleDetails &now, const Article &article, const QStringList &tags);
    void notice(const QString &text, const QString &yes, const QString &no, std::function<void()> onYes,
                std::function<void()> onNo);
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] AttachedFiles previewFiles() const;

    Desk &m_desk;
    QSettings &m_settings;
    TitleLabel *m_heading;
    MutedLabel *m_kept;
    QPushButton *m_save, *m_cancel;
    QFrame *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_noticeYes, *m_noticeNo, *m_noticeCompare;
    ArticleFields *m_fields;
    QSplitter *m_split;
    ArticleOutline *m_outline;
    MarkdownEdit *m_text;
    Spelling *m_spelling;
    LinkOffers *m_links;
    MarkdownBar *m_tools;
    QToolButton *m_hintButton; // where the outline has no room
    QTabBar *m_pages;          // how it will look, the original
    ArticlePreview *m_preview, *m_original;
    std::function<void()> m_onYes, m_onNo;
    Article m_before;          // as it was read; id 0: a new one
    QStringList m_beforeTags;
    QList<Attachment> m_attachments;
    QList<ArticleHint> m_hints;
    WorkItemId m_solvedItem;
    QString m_seen;         // the text when it changed last
    QString m_frontTaken;   // front lines that were taken already: undone, they stay
    ArticleId m_translated; // what this one is a translation of
    QTimer m_lookSoon, m_draftSoon;
    Latest m_drafts, m_look;
    bool m_open = false, m_changed = false, m_saving = false, m_filling = false, m_following = false;
    bool m_outlineWanted = true;
};

} // namespace lamp
