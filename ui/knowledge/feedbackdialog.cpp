// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/feedbackdialog.h"

#include "core/deliver.h"
#include "services/articlelife.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/draftset.h"
#include "widgets/sectionlabel.h"
#include "work/textdoor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

FeedbackDialog::FeedbackDialog(Desk &desk, ArticleId article, const QString &title, WorkItemId item, bool helped,
                               QWidget *parent)
    : QDialog(parent), m_desk(desk), m_article(article), m_item(item)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"feedbackDialog"_s);
    setWindowTitle(tr("Did the article help?"));
    setMinimumWidth(unit() * 56);
    build(title, helped);
    m_door->begin(u"feedback/%1/%2"_s.arg(article.value).arg(item.value));
}

void FeedbackDialog::build(const QString &title, bool helped)
{
    auto *column = new QVBoxLayout(this);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(strongFont());
    m_yes = called(new QRadioButton(tr("It &solved it"), this), u"feedbackSolved"_s, tr("It solved it"));
    m_no = called(new QRadioButton(tr("It did &not"), this), u"feedbackDidNot"_s, tr("It did not solve it"));
    (helped ? m_yes : m_no)->setChecked(true);
    m_note = called(new QPlainTextEdit(this), u"feedbackNote"_s, tr("Note for those who keep the article"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(unit() * 14);
    auto *label =
        new MutedLabel(tr("N&ote for those who keep the article: what was missing, wrong or different"), this);
    label->setWordWrap(true);
    label->setBuddy(m_note);
    m_door = new TextDoor(m_desk, this);
    m_door->add(m_note, u"note"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_save = called(buttons->addButton(tr("Sa&ve"), QDialogButtonBox::AcceptRole), u"feedbackSave"_s, tr("Save"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    keepToRoles(m_desk, m_save);
    called(buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole), u"feedbackCancel"_s, tr("Cancel"));
    for (QWidget *part :
         std::initializer_list<QWidget *>{heading, m_yes, m_no, label, m_note, m_door->strip(), buttons})
        column->addWidget(part);
    (helped ? m_yes : m_no)->setFocus();
    connect(m_door, &TextDoor::passed, this, &FeedbackDialog::save);
    connect(buttons, &QDialogButtonBox::accepted, this, &FeedbackDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FeedbackDialog::save()
{
    if (!m_door->lets())
        return;
    const bool helped = m_yes->isChecked();
    m_save->setEnabled(false);
    deliver(articlelife::say(m_desk, m_article, m_item, helped, m_note->toPlainText()), this,
            [this, helped](const Result<void> &done) {
                m_save->setEnabled(true);
                if (!done) {
                    emit failed(done.error());
                    return;
                }
                m_door->drafts().discard();
                emit message(helped ? tr("Noted: the article solved it")
                                    : tr("Noted: the article did not help; it needs a review now"));
                accept();
            });
}

} // namespace lamp
