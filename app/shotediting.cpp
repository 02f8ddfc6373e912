// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articleeditor.h"
#include "knowledge/articlefields.h"
#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "services/desk.h"
#include "shothelp.h"
#include "widgets/markdownedit.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

// An article that is being written: what is missing, what it can lead to, and what somebody else saved meanwhile.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {

const QString unfinished = u"## Symptom\n\nJobs wait in the queue and nothing comes out. "
                           "`Get-Printer` says *Offline*.\n\n"
                           "## Steps\n\n1. **Is the printer there?**\n\n   ```powershell\n   Test-NetConnection "
                           "{{asset.hostname}} -Port 9100\n   ```\n\n   Expected: `TcpTestSucceeded : True`. "
                           "If it fails: go to step 4.\n\n2. **Restart the spooler.**\n\n   > [!WARNING]\n   > All "
                           "jobs of all users are lost.\n\n   ```powershell\n   Restart-Service Spooler\n   ```\n"_s;

ArticleEditor &editorOf(MainWindow &window)
{
    return shown<KnowledgePage>(window, Page::Knowledge)->editor();
}

void writeProcedure(MainWindow &window, const QString &text)
{
    shown<KnowledgePage>(window, Page::Knowledge)->newArticle();
    settle(300);
    ArticleEditor &editor = editorOf(window);
    if (auto *title = editor.findChild<QLineEdit *>(u"articleTitle"_s))
        title->setText(u"Printer offline although it is on"_s);
    editor.text().setPlainText(text);
    editor.text().moveCursor(QTextCursor::End);
    editor.text().setFocus();
    settle(600);
}

void throwAway(MainWindow &window)
{
    editorOf(window).cancel();
    settle(100);
    if (auto *question = window.findChild<QMessageBox *>(u"articleLeave"_s))
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
                break;
            }
    settle(200);
}

// Somebody else saves the article that is open.
void saveElsewhere(Desk &desk, ArticleId id)
{
    const auto before = desk.articles().find(id).result();
    if (!before)
        return;
    Article after = before->article;
    after.body.replace(u"## Symptom"_s, u"## Symptom\n\nSeen on three printers of the second floor since Monday."_s);
    (void)desk.articles().save(before->article, after, before->tags).result();
}

void conflict(MainWindow &window, Desk &desk)
{
    auto *page = shown<KnowledgePage>(window, Page::Knowledge);
    if (const auto hit = found(desk, u"Paper jams again and again"_s, AnyHit::Type::Article))
        page->showArticle(ArticleId{hit->id});
    settle(500);
    page->editArticle();
    settle(500);
    MarkdownEdit &text = page->editor().text();
    text.moveCursor(QTextCursor::End);
    text.insertPlainText(u"\nThe spare rollers lie in cupboard 3.\n"_s);
    settle(200);
    saveElsewhere(desk, page->editor().articleId());
    settle(500);
}

} // namespace

QList<State> editingStates()
{
    return {
        {u"knowledge-edit-missing"_s, [](MainWindow &window, Desk &) { writeProcedure(window, unfinished); }, throwAway,
         900},
        {u"knowledge-edit-link"_s, [](MainWindow &window, Desk &) {
             writeProcedure(window, unfinished);
             editorOf(window).text().insertPlainText(u"\nSee [[print"_s);
         }, throwAway, 900},
        {u"knowledge-edit-changed"_s, conflict, [](MainWindow &window) {
             throwAway(window);
             window.undo();
         }, 700},
        {u"knowledge-edit-merge"_s, [](MainWindow &window, Desk &desk) {
             conflict(window, desk);
             editorOf(window).compare();
         }, [](MainWindow &window) {
             throwAway(window);
             window.undo();
         }, 900},
    };
}

} // namespace lamp::shots
