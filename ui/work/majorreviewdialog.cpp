// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/majorreviewdialog.h"

#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "shell/sentences.h"
#include "theme/theme.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// The course of it, a line for each update, to write the review from.
QString courseOf(const Desk &desk, const majorwork::MajorView &view)
{
    const QString began = timeWords(view.sheet.startedAt, desk.now(), desk.zone());
    QStringList lines{MajorReviewDialog::tr("%1: reported").arg(began)};
    for (const majorwork::Update &update : view.updates)
        lines.append(timeWords(update.entry.happenedAt, desk.now(), desk.zone()) + u": "
                     + update.entry.body.simplified());
    if (view.item.solvedAt)
        lines.append(MajorReviewDialog::tr("%1: solved. %2")
                         .arg(timeWords(*view.item.solvedAt, desk.now(), desk.zone()), view.item.fixText));
    return lines.join(u'\n');
}
} // namespace

MajorReviewDialog::MajorReviewDialog(Desk &desk, const majorwork::MajorView &view, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_id(view.item.id), m_before(view.sheet), m_form(new QFormLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"majorReviewDialog"_s);
    setWindowTitle(tr("Review of %1").arg(numberWord(view.item.number)));
    setMinimumWidth(unit() * 75);
    const QString course = m_before.reviewedAt ? m_before.happened : courseOf(desk, view);
    m_happened = area(u"reviewHappened"_s, tr("&What happened"), course, tr("in the order of time"));
    m_reason = area(u"reviewReason"_s, tr("Wh&y"), m_before.reason, tr("the cause, not who is to blame"));
    m_improvement = area(u"reviewImprovement"_s, tr("What will be &changed"), m_before.improvement,
                         tr("so that it does not happen again, or is seen earlier"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"reviewCancel"_s);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("S&ave"));
    save->setObjectName(u"reviewSave"_s);
    save->setProperty("primary", true);
    m_note = new FieldNote(u"reviewNote"_s, save, this);
    m_form->addRow(QString(), m_note);
    addDoor(view.item.number);
    m_form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MajorReviewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MajorReviewDialog::addDoor(const QString &number)
{
    m_door = new TextDoor(m_desk, this);
    m_door->add(m_happened, u"happened"_s);
    m_door->add(m_reason, u"reason"_s);
    m_door->add(m_improvement, u"improvement"_s);
    m_form->addRow(m_door->strip());
    m_door->begin(u"review/"_s + number);
    m_door->drafts().endWith(this);
    connect(m_door, &TextDoor::passed, this, &MajorReviewDialog::accept);
}

QPlainTextEdit *MajorReviewDialog::area(const QString &name, const QString &label, const QString &text,
                                        const QString &hint)
{
    auto *edit = called(new QPlainTextEdit(text, this), name, QString(label).remove(u'&'));
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(hint);
    edit->setFixedHeight(unit() * 13);
    m_form->addRow(label, edit);
    return edit;
}

void MajorReviewDialog::accept()
{
    if (m_busy || !m_door->lets())
        return;
    m_busy = true;
    const majorwork::Review review{.happened = m_happened->toPlainText(),
                                   .reason = m_reason->toPlainText(),
                                   .improvement = m_improvement->toPlainText()};
    deliver(majorwork::review(m_desk, m_id, m_before, review), this, [this](const Result<void> &done) {
        m_busy = false;
        if (!done)
            return m_note->say(sentenceOf(done.error()).whole());
        emit saved();
        QDialog::accept();
    });
}

} // namespace lamp
