// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/articledraft.h"
#include "knowledge/articleeditor.h"
#include "knowledge/articlefacts.h"
#include "knowledge/articlefields.h"
#include "knowledge/articlelist.h"
#include "knowledge/articleprint.h"
#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "services/drafts.h"
#include "services/history.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/articleview.h"
#include "widgets/markdownedit.h"
#include "widgets/searchedit.h"

#include <QPdfWriter>
#include <QtWidgets>

namespace lamp::test {

using namespace Qt::StringLiterals;

// The knowledge page over a desk of its own.
class KnowledgePageFixture : public QObject {
protected:
    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KnowledgePage> m_page;
    CodeHighlighter m_highlighter;

    Desk &desk() { return **m_desk; }
    KnowledgePage &page() { return *m_page; }
    ArticleId make(const QString &title, const QString &body, const QString &folder = {})
    {
        NewArticle made;
        made.article.title = title;
        made.article.body = body;
        made.article.folder = folder;
        made.article.state = ArticleState::Published;
        return desk().articles().create(made).result().value_or(ArticleId{});
    }
    Article article(ArticleId id) { return desk().articles().find(id).result().value_or(ArticleDetails{}).article; }
    // The widths of the design are those of a window with text of the usual size.
    static QSize sized(int width) { return {width * unit() / 8, 700}; }
    void open()
    {
        m_page = std::make_unique<KnowledgePage>(desk(), m_highlighter, *m_settings);
        m_page->resize(sized(1500));
        m_page->show();
    }
    template <class W>
    W *find(const char *name) { return m_page->findChild<W *>(QString::fromLatin1(name)); }
    void press(const char *name) { find<QAbstractButton>(name)->click(); }
    void show(ArticleId id)
    {
        page().showArticle(id);
        QTRY_COMPARE(page().view().details().article.id, id);
    }
    void edit(ArticleId id)
    {
        show(id);
        page().editArticle();
        QTRY_VERIFY(page().isEditing());
        QTRY_COMPARE(page().editor().articleId(), id);
    }

    void setUp()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_settings = std::make_unique<QSettings>(m_desk->folder() + u"/settings.ini", QSettings::IniFormat);
    }

    void tearDown()
    {
        m_page.reset();
        m_settings.reset();
        m_desk.reset();
    }
};

} // namespace lamp::test
