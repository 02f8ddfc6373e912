// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not saved: kept in the desk within two seconds, brought back when the article is edited again.
#include "items/targetwords.h"
#include "knowledge/articledraft.h"
#include "knowledge/articleeditor.h"
#include "knowledge/articlefields.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "widgets/markdownedit.h"
#include "widgets/sectionlabel.h"

namespace lamp {

using namespace Qt::StringLiterals;

QString ArticleEditor::draftKey() const
{
    if (m_translated)
        return u"article/translation/%1/%2"_s.arg(m_translated.value).arg(m_before.language);
    return m_before.id ? QString(u"article/"_s + QString::number(m_before.id.value))
         : m_solvedItem ? QString(u"article/from/"_s + QString::number(m_solvedItem.value)) : u"article/new"_s;
}

void ArticleEditor::flush()
{
    if (m_open && m_changed)
        keepDraft();
}

void ArticleEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
}

void ArticleEditor::keepDraft()
{
    if (!m_open || !m_changed || m_saving)
        return;
    m_draftSoon.stop();
    const ArticleDraft draft{m_fields->apply(m_before), m_fields->tags(), m_text->toPlainText(), m_text->usedFiles()};
    deliver(m_desk.drafts().keep(draftKey(), draft.toText(), m_text->textCursor().position()), this,
            [this](const Result<void> &kept) {
                if (kept && m_open && !m_draftSoon.isActive())
                    m_kept->setText(tr("draft kept"));
            });
}

void ArticleEditor::dropDraft()
{
    m_draftSoon.stop();
    m_drafts.drop();
    deliver(m_desk.drafts().drop(draftKey()), this, [](const Result<void> &) {});
}

void ArticleEditor::restoreDraft()
{
    m_drafts.deliver(m_desk.drafts().find(draftKey()), this, [this](const Result<Draft> &found) {
        if (found && m_open)
            takeDraft(*found);
    });
}

void ArticleEditor::takeDraft(const Draft &draft)
{
    const auto kept = ArticleDraft::fromText(draft.body, m_before);
    if (!kept
        || (kept->body == m_text->toPlainText() && kept->article.title == m_fields->apply(m_before).title
            && kept->files.isEmpty()))
        return;
    m_filling = true;
    m_fields->set(kept->article, kept->tags);
    m_text->setPlainText(kept->body);
    m_text->setFiles(kept->files);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(qBound<qint64>(0, draft.cursor, kept->body.size())));
    m_text->setTextCursor(cursor);
    m_filling = false;
    m_changed = true;
    showPreview();
    m_lookSoon.start();
    notice(tr("Text that was not saved came back (%1).").arg(timeWords(draft.updatedAt, m_desk.now(), m_desk.zone())),
           tr("Keep writing"), tr("Throw it away"), {}, [this] {
               dropDraft();
               close();
           });
}

} // namespace lamp
