// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A translation of the article that is shown: written with the original beside it, and nothing is kept before the save.
#include "knowledge/articleeditor.h"
#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/translations.h"

namespace lamp {

using namespace Qt::StringLiterals;

void KnowledgePage::translateArticle(const QString &language)
{
    if (!m_id || isEditing())
        return;
    after(translations::of(m_desk, m_id), [this, language](const QList<translations::Translation> &there) {
        ArticleId original = m_id;
        for (const translations::Translation &one : there) {
            original = one.original ? one.id : original;
            if (one.language.section(u'-', 0, 0) == language.section(u'-', 0, 0)) {
                showArticle(one.id);
                emit message(tr("There is one in %1 already").arg(translations::languageName(language)));
                return;
            }
        }
        beginTranslation(original, language);
    });
}

void KnowledgePage::beginTranslation(ArticleId original, const QString &language)
{
    after(m_desk.articles().find(original), [this, language](const ArticleDetails &source) {
        after(translations::draft(m_desk, source.article.id, language), [this, source](const NewArticle &made) {
            beginEditing([this, source, made] { m_editor->translate(source.article, made); });
        });
    });
}

} // namespace lamp
