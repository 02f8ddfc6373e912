// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the text that is being written says: its outline, what a procedure could still say, and the front lines of a
// text that was pasted.
#include "domain/frontlines.h"
#include "knowledge/articleeditor.h"
#include "knowledge/articlefields.h"
#include "knowledge/articlefront.h"
#include "knowledge/articleoutline.h"
#include "services/desk.h"
#include "widgets/markdownedit.h"
#include "widgets/markdowninsert.h"

#include <QToolButton>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

void ArticleEditor::lookThrough()
{
    if (m_changed)
        takeFront();
    m_look.deliver(QtConcurrent::run([text = m_text->toPlainText()] { return parseProcedure(text); }), this,
                   [this](const Procedure &procedure) {
                       if (m_open)
                           showHints(procedure);
                   });
}

// What the fields can say moves there, as one step of the text's undo; every other line stays as it is.
void ArticleEditor::takeFront()
{
    const QString text = m_text->toPlainText();
    const QString front = text.first(frontlines::bodyStart(text));
    if (front.isEmpty() || front == m_frontTaken)
        return;
    const FrontFacts facts = frontFacts(text, m_fields->apply(m_before), m_desk.catalog());
    if (facts.keys.isEmpty())
        return;
    m_frontTaken = front;
    const QString rest = frontlines::without(text, facts.keys);
    const qsizetype bodyBefore = text.size() - frontlines::bodyStart(text);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(static_cast<int>(text.size() - bodyBefore), QTextCursor::KeepAnchor);
    cursor.insertText(rest.first(rest.size() - bodyBefore));
    m_fields->set(facts.article, facts.tags.value_or(m_fields->tags()));
    touched();
    emit message(tr("Taken into the fields: %1").arg(facts.keys.join(u", "_s)));
}

void ArticleEditor::showHints(const Procedure &procedure)
{
    m_hints = ArticleHints::of(procedure, m_fields->saysAffects());
    m_outline->set(procedure, m_hints);
    m_outline->setCurrentLine(m_text->textCursor().blockNumber());
    QStringList said;
    for (const ArticleHint &hint : std::as_const(m_hints))
        said.append(hint.text);
    m_hintButton->setText(said.size() > 1 ? tr("%1 \u00b7 and %2 more").arg(said.first()).arg(said.size() - 1)
                                          : said.value(0));
    m_hintButton->setToolTip(said.join(u'\n'));
    arrange();
}

void ArticleEditor::goTo(int line) { MarkdownInsert(*m_text).goTo(line); }

void ArticleEditor::take(const ArticleHint &hint)
{
    if (hint.missing != ProcedureSection::Kind::Other)
        MarkdownInsert(*m_text).section(hint.missing);
    else if (hint.line >= 0)
        goTo(hint.line);
}

} // namespace lamp
