// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "domain/articleviews.h"
#include "widgets/guardeddocument.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace lamp {

class ArticleFields;
class Desk;
class MarkdownEdit;
class MutedLabel;
class TitleLabel;
struct Draft;

// Writes an article: its facts above, the Markdown on the left, on the right how it will look, following the typing.
// What is typed is kept as a draft within two seconds and comes back after a crash. A save over someone else's change
// asks first.
class ArticleEditor final : public QWidget {
    Q_OBJECT
public:
    ArticleEditor(Desk &desk, CodeHighlighter &highlighter, QWidget *parent = nullptr);
    ~ArticleEditor() override;

    void edit(const ArticleDetails &details);
    void write(const NewArticle &article); // a new one, empty or from a ticket
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] ArticleId articleId() const { return m_before.id; }
    void setFolders(const QStringList &folders);
    void flush(); // keeps the draft now
    [[nodiscard]] MarkdownEdit &text() const { return *m_text; }
    [[nodiscard]] ArticleFields &fields() const { return *m_fields; }

public slots:
    void save();
    void cancel(); // the draft goes; asks when something was typed

signals:
    void saved(lamp::ArticleId id);
    void closed();
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeNotice();
    QWidget *makeSplit();
    void connectParts();
    void open(const Article &article, const QStringList &tags, const QString &title);
    void restoreDraft();
    void takeDraft(const Draft &draft);
    void touched();
    void showPreview();
    void follow(); // the preview scrolls with the text
    void keepDraft();
    void dropDraft();
    void close();
    void saveOver(const Article &before);
    void finish(ArticleId id); // saved: the draft goes, the editor closes
    void conflict(const QString &what);
    void notice(const QString &text, const QString &yes, const QString &no, std::function<void()> onYes,
                std::function<void()> onNo);
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] AttachedFiles previewFiles() const;

    Desk &m_desk;
    TitleLabel *m_heading;
    MutedLabel *m_kept;
    QPushButton *m_save, *m_cancel;
    QFrame *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_noticeYes, *m_noticeNo;
    ArticleFields *m_fields;
    QSplitter *m_split;
    MarkdownEdit *m_text;
    QScrollArea *m_previewScroll;
    GuardedView *m_preview;
    std::function<void()> m_onYes, m_onNo;
    Article m_before;          // as it was read; id 0: a new one
    QList<Attachment> m_attachments;
    WorkItemId m_solvedItem;
    QTimer m_previewSoon, m_draftSoon;
    Latest m_drafts;
    bool m_open = false, m_changed = false, m_saving = false, m_filling = false;
};

} // namespace lamp
