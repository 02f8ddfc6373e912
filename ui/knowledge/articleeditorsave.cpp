// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How writing an article ends: it is saved, thrown away, or put together with what somebody else saved meanwhile.
#include "items/targetwords.h"
#include "knowledge/articleconflict.h"
#include "knowledge/articleeditor.h"
#include "knowledge/articlefields.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/translations.h"
#include "widgets/markdownedit.h"
#include "widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

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
    m_noticeCompare = new QPushButton(tr("Compare and &merge \u2026"), m_notice);
    m_noticeCompare->setObjectName(u"articleNoticeCompare"_s);
    for (QPushButton *button : {m_noticeYes, m_noticeNo, m_noticeCompare})
        button->hide(); // they get their words with the notice
    auto *line = new QHBoxLayout(m_notice);
    line->addWidget(m_noticeText, 1);
    line->addWidget(m_noticeCompare);
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
    connect(m_noticeCompare, &QPushButton::clicked, this, &ArticleEditor::compare);
    m_notice->hide();
    return m_notice;
}

void ArticleEditor::notice(const QString &text, const QString &yes, const QString &no, std::function<void()> onYes,
                           std::function<void()> onNo)
{
    m_noticeText->setText(text);
    m_noticeCompare->hide();
    m_noticeYes->setText(yes);
    m_noticeYes->show();
    m_noticeNo->setText(no);
    m_noticeNo->setVisible(!no.isEmpty());
    m_onYes = std::move(onYes);
    m_onNo = std::move(onNo);
    m_notice->show();
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
    if (m_before.id)
        saveOver(m_before);
    else
        saveNew();
}

void ArticleEditor::saveNew()
{
    NewArticle made;
    made.article = m_fields->apply(m_before);
    made.article.body = m_text->toPlainText();
    made.tags = m_fields->tags();
    made.files = m_text->usedFiles();
    made.solvedItem = m_solvedItem;
    m_saving = true;
    m_save->setEnabled(false);
    const auto work = m_translated ? translations::create(m_desk, m_translated, made) : m_desk.articles().create(made);
    deliver(work, this, [this](const Result<ArticleId> &id) {
        m_saving = false;
        m_save->setEnabled(true);
        if (id)
            finish(*id);
        else
            emit failed(id.error());
    });
}

void ArticleEditor::saveOver(const Article &before)
{
    Article after = m_fields->apply(before);
    after.body = m_text->toPlainText();
    m_saving = true;
    m_save->setEnabled(false);
    deliver(m_desk.articles().save(before, after, m_fields->tags(), m_text->usedFiles()), this,
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

// Nothing is typed yet: what stands now is simply shown. Else both texts are there: history keeps each.
void ArticleEditor::changedElsewhere()
{
    if (m_changed)
        return conflict(tr("This article was changed meanwhile."));
    deliver(m_desk.articles().find(m_before.id), this, [this, id = m_before.id](const Result<ArticleDetails> &now) {
        if (!m_open || m_before.id != id || !now || now->article == m_before)
            return;
        if (m_changed)
            conflict(tr("This article was changed meanwhile."));
        else
            edit(*now);
    });
}

void ArticleEditor::conflict(const QString &what)
{
    notice(what, tr("Save mine over it"), tr("Take what stands now"), [this] { saveMineOver(); }, [this] {
        dropDraft();
        close();
    });
    m_noticeCompare->show();
}

void ArticleEditor::saveMineOver()
{
    deliver(m_desk.articles().find(m_before.id), this, [this](const Result<ArticleDetails> &now) {
        if (now)
            saveOver(now->article);
        else
            emit failed(now.error());
    });
}

void ArticleEditor::compare()
{
    deliver(m_desk.articles().find(m_before.id), this, [this](const Result<ArticleDetails> &now) {
        if (!now) {
            emit failed(now.error());
            return;
        }
        deliver(m_desk.articles().revisions(m_before.id), this,
                [this, now = *now](const Result<QList<ArticleRevision>> &revisions) {
                    QString said;
                    if (revisions && !revisions->isEmpty()) {
                        const ArticleRevision &last = revisions->first();
                        said = tr("%1 saved it %2: %3").arg(last.actor,
                                                            timeWords(last.at, m_desk.now(), m_desk.zone()),
                                                            last.summary);
                    }
                    showConflict(now, said);
                });
    });
}

void ArticleEditor::showConflict(const ArticleDetails &now, const QString &said)
{
    if (!m_open || m_before.id != now.article.id)
        return;
    ArticleVersions versions{m_before, m_fields->apply(m_before), now.article, m_beforeTags, m_fields->tags(),
                             now.tags, said};
    versions.mine.body = m_text->toPlainText();
    auto *dialog = new ArticleConflict(versions, this);
    connect(dialog, &ArticleConflict::chosen, this, [this, now](const Article &article, const QStringList &tags) {
        goOnWith(now, article, tags);
    });
    dialog->open();
}

// The text that was put together is written on; what stands now is what it changes. One undo brings back one's own.
void ArticleEditor::goOnWith(const ArticleDetails &now, const Article &article, const QStringList &tags)
{
    m_before = now.article;
    m_beforeTags = now.tags;
    m_attachments = now.attachments;
    m_text->setStored(m_attachments, attachedFiles(m_desk.files(), m_attachments).content);
    m_notice->hide();
    m_fields->set(article, tags);
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(article.body);
    touched();
    m_text->setFocus();
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
    m_lookSoon.stop();
    m_look.drop();
    m_draftSoon.stop();
    m_open = false;
    m_changed = false;
    m_notice->hide();
    emit closed();
}

} // namespace lamp
