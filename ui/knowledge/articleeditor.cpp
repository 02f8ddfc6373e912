// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articleeditor.h"

#include "knowledge/articlefields.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/files.h"
#include "theme/theme.h"
#include "widgets/markdownedit.h"
#include "widgets/sectionlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

namespace lamp {

using namespace Qt::StringLiterals;

ArticleEditor::ArticleEditor(Desk &desk, CodeHighlighter &highlighter, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_heading(new TitleLabel), m_kept(new MutedLabel),
      m_save(new QPushButton(tr("&Save"))), m_cancel(new QPushButton(tr("Cancel"))), m_fields(new ArticleFields(desk)),
      m_split(new QSplitter(Qt::Horizontal)), m_text(new MarkdownEdit), m_previewScroll(new QScrollArea),
      m_preview(new GuardedView(highlighter))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit() * 3, unit() * 3 / 2, unit() * 3, unit() * 3 / 2);
    layout->setSpacing(unit());
    layout->addWidget(makeBar());
    layout->addWidget(makeNotice());
    layout->addWidget(m_fields);
    layout->addWidget(makeSplit(), 1);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(120);
    m_draftSoon.setSingleShot(true);
    m_draftSoon.setInterval(1500);
    connectParts();
}

QWidget *ArticleEditor::makeSplit()
{
    auto *left = new QFrame;
    left->setFrameShape(QFrame::StyledPanel);
    auto *inLeft = new QVBoxLayout(left);
    inLeft->setContentsMargins(1, 1, 1, 1);
    inLeft->addWidget(m_text);
    m_preview->setObjectName(u"articlePreview"_s);
    m_preview->setAccessibleName(tr("How it will look"));
    auto *page = new QWidget;
    auto *onPage = new QVBoxLayout(page);
    onPage->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 2);
    onPage->addWidget(m_preview);
    onPage->addStretch();
    m_previewScroll->setWidget(page);
    m_previewScroll->setWidgetResizable(true);
    m_previewScroll->setFrameShape(QFrame::StyledPanel);
    m_previewScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_previewScroll->setFocusPolicy(Qt::NoFocus);
    m_previewScroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_split->addWidget(left);
    m_split->addWidget(m_previewScroll);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({500, 500});
    m_split->setHandleWidth(unit());
    return m_split;
}

void ArticleEditor::connectParts()
{
    connect(&m_previewSoon, &QTimer::timeout, this, &ArticleEditor::showPreview);
    connect(&m_draftSoon, &QTimer::timeout, this, &ArticleEditor::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ArticleEditor::touched);
    connect(m_text, &MarkdownEdit::filesChanged, this, &ArticleEditor::touched);
    connect(m_text, &MarkdownEdit::refused, this, [this](const QString &reason) {
        emit failed({Error::Kind::Invalid, reason});
    });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleEditor::follow);
    connect(m_fields, &ArticleFields::edited, this, &ArticleEditor::touched);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (m_open && !m_saving && m_before.id && event.touches("article", m_before.id.value))
            conflict(tr("This article was changed meanwhile."));
    });
}

ArticleEditor::~ArticleEditor() = default;

QWidget *ArticleEditor::makeBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_heading);
    line->addStretch();
    line->addWidget(m_kept);
    line->addWidget(m_cancel);
    line->addWidget(m_save);
    m_save->setObjectName(u"articleSave"_s);
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Ctrl+S"));
    m_cancel->setObjectName(u"articleCancel"_s);
    connect(m_save, &QPushButton::clicked, this, &ArticleEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &ArticleEditor::cancel);
    auto *shortcut = new QAction(tr("Save the article"), this);
    shortcut->setShortcut(QKeySequence::Save);
    shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(shortcut);
    connect(shortcut, &QAction::triggered, this, &ArticleEditor::save);
    return bar;
}

QWidget *ArticleEditor::makeNotice()
{
    m_notice = new QFrame(this);
    m_notice->setObjectName(u"articleNotice"_s);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_noticeText = new QLabel(m_notice);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);
    m_noticeYes = new QPushButton(m_notice);
    m_noticeYes->setObjectName(u"articleNoticeYes"_s);
    m_noticeNo = new QPushButton(m_notice);
    m_noticeNo->setObjectName(u"articleNoticeNo"_s);
    m_noticeYes->hide(); // they get their words with the notice
    m_noticeNo->hide();
    auto *line = new QHBoxLayout(m_notice);
    line->addWidget(m_noticeText, 1);
    line->addWidget(m_noticeYes);
    line->addWidget(m_noticeNo);
    connect(m_noticeYes, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        if (m_onYes)
            m_onYes();
    });
    connect(m_noticeNo, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        if (m_onNo)
            m_onNo();
    });
    m_notice->hide();
    return m_notice;
}

void ArticleEditor::notice(const QString &text, const QString &yes, const QString &no, std::function<void()> onYes,
                           std::function<void()> onNo)
{
    m_noticeText->setText(text);
    m_noticeYes->setText(yes);
    m_noticeYes->show();
    m_noticeNo->setText(no);
    m_noticeNo->setVisible(!no.isEmpty());
    m_onYes = std::move(onYes);
    m_onNo = std::move(onNo);
    m_notice->show();
}

QString ArticleEditor::draftKey() const
{
    return m_before.id ? QString(u"article/"_s + QString::number(m_before.id.value))
         : m_solvedItem ? QString(u"article/from/"_s + QString::number(m_solvedItem.value)) : u"article/new"_s;
}

void ArticleEditor::edit(const ArticleDetails &details)
{
    flush();
    m_before = details.article;
    m_attachments = details.attachments;
    m_solvedItem = {};
    open(details.article, details.tags, tr("Edit article"));
    QStringList names;
    for (const Attachment &file : details.attachments)
        names.append(file.name);
    m_text->setTakenNames(names);
    restoreDraft();
    m_text->setFocus();
}

void ArticleEditor::write(const NewArticle &article)
{
    flush();
    m_before = article.article;
    m_before.id = {};
    m_attachments.clear();
    m_solvedItem = article.solvedItem;
    open(article.article, article.tags, m_solvedItem ? tr("Article from a solved ticket") : tr("New article"));
    m_text->setFiles(article.files);
    m_changed = !article.article.body.isEmpty();
    restoreDraft();
    m_fields->focusTitle();
}

void ArticleEditor::open(const Article &article, const QStringList &tags, const QString &title)
{
    m_filling = true;
    m_open = true;
    m_changed = false;
    m_heading->setText(title);
    m_kept->clear();
    m_notice->hide();
    m_fields->set(article, tags);
    m_text->setText(article.body);
    m_save->setEnabled(true);
    m_filling = false;
    showPreview();
    m_previewScroll->verticalScrollBar()->setValue(0);
}

void ArticleEditor::setFolders(const QStringList &folders) { m_fields->setFolders(folders); }

void ArticleEditor::touched()
{
    if (m_filling || !m_open)
        return;
    m_changed = true;
    m_drafts.drop(); // a draft that comes after the first key does not replace what is typed
    m_kept->clear();
    m_previewSoon.start();
    m_draftSoon.start();
}

// --- preview --------------------------------------------------------------------------------------------------------

AttachedFiles ArticleEditor::previewFiles() const
{
    AttachedFiles files = attachedFiles(m_desk.files(), m_attachments);
    const auto fresh = m_text->files();
    for (qsizetype i = 0; i < fresh.size(); ++i)
        files.byName.insert(fresh[i].name, AttachmentId{-1 - i}); // not in the desk yet
    files.content = [stored = files.content, fresh](AttachmentId id) {
        return id.value < 0 ? QtFuture::makeReadyValueFuture(Result<QByteArray>(fresh.value(-1 - id.value).data))
                            : stored(id);
    };
    return files;
}

void ArticleEditor::showPreview()
{
    GuardedDocument::Style look;
    look.steps = true;
    look.withoutTitle = m_fields->apply(m_before).title;
    m_preview->setLook(look);
    m_preview->setMarkdown(m_text->toPlainText(), previewFiles());
    follow();
}

void ArticleEditor::follow()
{
    const QScrollBar *from = m_text->verticalScrollBar();
    QScrollBar *to = m_previewScroll->verticalScrollBar();
    if (from->maximum() > 0)
        to->setValue(qRound(double(to->maximum()) * from->value() / from->maximum()));
}

// --- saving ---------------------------------------------------------------------------------------------------------

void ArticleEditor::save()
{
    if (!m_open || m_saving)
        return;
    if (!m_fields->hasTitle()) {
        m_fields->focusTitle();
        emit failed({Error::Kind::Invalid, tr("title: an article needs a title")});
        return;
    }
    if (m_before.id) {
        saveOver(m_before);
        return;
    }
    NewArticle made;
    made.article = m_fields->apply(m_before);
    made.article.body = m_text->toPlainText();
    made.tags = m_fields->tags();
    made.files = m_text->files();
    made.solvedItem = m_solvedItem;
    m_saving = true;
    m_save->setEnabled(false);
    deliver(m_desk.articles().create(made), this, [this](const Result<ArticleId> &id) {
        m_saving = false;
        m_save->setEnabled(true);
        if (!id) {
            emit failed(id.error());
            return;
        }
        finish(*id);
    });
}

void ArticleEditor::saveOver(const Article &before)
{
    Article after = m_fields->apply(before);
    after.body = m_text->toPlainText();
    m_saving = true;
    m_save->setEnabled(false);
    deliver(m_desk.articles().save(before, after, m_fields->tags(), m_text->files()), this,
            [this, id = before.id](const Result<void> &done) {
                m_saving = false;
                m_save->setEnabled(true);
                if (done) {
                    finish(id);
                } else if (done.error().kind == Error::Kind::Conflict) {
                    keepDraft();
                    conflict(tr("Not saved: this article was changed meanwhile. Your text is kept here."));
                } else {
                    emit failed(done.error());
                }
            });
}

// Closed first: an editor that is hidden keeps what is typed as a draft, and nothing of this is one any more.
void ArticleEditor::finish(ArticleId id)
{
    dropDraft();
    close();
    emit message(tr("Article saved"));
    emit saved(id);
}

// Someone else, or another window, saved first: the later text may replace it or give way; history keeps both.
void ArticleEditor::conflict(const QString &what)
{
    notice(what, tr("Save mine over it"), tr("Take what stands now"),
           [this] {
               deliver(m_desk.articles().find(m_before.id), this, [this](const Result<ArticleDetails> &now) {
                   if (now)
                       saveOver(now->article);
                   else
                       emit failed(now.error());
               });
           },
           [this] {
               dropDraft();
               close();
           });
}

void ArticleEditor::cancel()
{
    if (!m_changed) {
        close();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Throw the text away?"),
        tr("What you typed is not saved. It can stay as a draft and come back the next time you edit this article."),
        QMessageBox::Cancel, this);
    question->setObjectName(u"articleLeave"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = question->addButton(tr("&Keep as draft"), QMessageBox::AcceptRole);
    QPushButton *drop = question->addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    question->setDefaultButton(keep);
    connect(question, &QMessageBox::buttonClicked, this, [this, keep, drop](QAbstractButton *clicked) {
        if (clicked == keep) {
            keepDraft();
            close();
        } else if (clicked == drop) {
            dropDraft();
            close();
        }
    });
    question->open();
}

void ArticleEditor::close()
{
    m_previewSoon.stop();
    m_draftSoon.stop();
    m_open = false;
    m_changed = false;
    m_notice->hide();
    emit closed();
}

} // namespace lamp
