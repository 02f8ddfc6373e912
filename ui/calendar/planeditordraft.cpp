// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/plandraft.h"
#include "calendar/planeditor.h"
#include "calendar/scopeeditor.h"
#include "calendar/stepseditor.h"
#include "domain/secret.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "widgets/draftset.h"
#include "widgets/sectionlabel.h"
#include "work/secretstrip.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

// What is typed into a plan survives the program; a password in it is stopped.
namespace lamp {

using namespace Qt::StringLiterals;

QWidget *PlanEditor::buildDoor()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_returned = new MutedLabel(tr("What was typed and not saved came back."), box);
    m_returned->setObjectName(u"planReturned"_s);
    m_returned->hide();
    m_secret = new SecretStrip(box);
    column->addWidget(m_returned);
    column->addWidget(m_secret);
    m_draft = new DraftForm(m_desk.drafts(), this);
    connect(this, &QDialog::finished, m_draft, &DraftForm::discard); // saved, or thrown away
    connect(m_secret, &SecretStrip::passed, this, &PlanEditor::save);
    for (QPlainTextEdit *edit : {m_purpose, m_steps->instruction()}) {
        m_secret->watch(edit);
        connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &PlanEditor::keepDraft);
    }
    return box;
}

void PlanEditor::beginDraft(const QString &key)
{
    m_secret->forgive(m_before.purpose); // what was let pass before
    for (const Step &step : m_steps->all())
        m_secret->forgive(step.instruction);
    m_draft->begin(key, [this](const QString &text) { restoreDraft(text); });
}

void PlanEditor::keepDraft()
{
    if (!m_dirty || m_showing)
        return;
    QPlainTextEdit *instruction = m_steps->instruction();
    const bool inSteps = m_tabs->currentIndex() == 1;
    const QPlainTextEdit *edit = inSteps ? instruction : m_purpose;
    const PlanDraft draft{.plan = plan(),
                          .article = m_articleTitle,
                          .steps = m_steps->all(),
                          .assets = m_scope->named(),
                          .field = edit->objectName(),
                          .step = m_steps->current(),
                          .cursor = edit->textCursor().position()};
    m_draft->keep(draft.toText());
}

void PlanEditor::restoreDraft(const QString &text)
{
    const auto draft = PlanDraft::fromText(text, m_before);
    if (!draft)
        return;
    show(draft->plan, draft->steps);
    m_scope->setAssets(draft->assets);
    setArticle(draft->plan.articleId, draft->article);
    m_steps->choose(draft->step);
    const bool inSteps = draft->field == m_steps->instruction()->objectName();
    m_tabs->setCurrentIndex(inSteps ? 1 : 0);
    QPlainTextEdit *edit = inSteps ? m_steps->instruction() : m_purpose;
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(qBound(0, draft->cursor, static_cast<int>(edit->toPlainText().size())));
    edit->setTextCursor(cursor);
    edit->setFocus(Qt::OtherFocusReason);
    m_returned->show();
    edited();
}

// Each step with a text that was not let pass is shown, one after the other.
bool PlanEditor::lets()
{
    const QList<Step> &steps = m_steps->all();
    for (int row = 0; row < steps.size(); ++row) {
        if (foundSecrets(steps[row].instruction).isEmpty())
            continue;
        m_steps->choose(row);
        if (m_secret->wouldLet())
            continue;
        m_tabs->setCurrentIndex(1);
        return m_secret->lets();
    }
    return m_secret->lets();
}

} // namespace lamp
