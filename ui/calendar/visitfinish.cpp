// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/visitfinish.h"

#include "calendar/inklabel.h"
#include "shell/keybutton.h"
#include "widgets/sectionlabel.h"
#include "work/textdoor.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lamp {

using namespace Qt::StringLiterals;

VisitFinish::VisitFinish(QWidget *parent) : InkGround(Ink::Panel, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit() * 7, unit() * 4, unit() * 3, unit() * 3);
    layout->setSpacing(unit() * 3 / 2);
    layout->addWidget(new TitleLabel(tr("Finish the visit"), this));
    m_summary = new InkLabel(Ink::Text, 1.08, this);
    m_open = new QPushButton(tr("Go to the first open step"), this);
    m_open->setObjectName(u"visitOpenStep"_s);
    m_files = new InkLabel(Ink::Mute, 1, this);
    m_problem = new InkLabel(Ink::Red, 1, this);
    layout->addWidget(m_summary);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_files);
    layout->addLayout(buildForm());
    m_problem->setObjectName(u"visitProblem"_s);
    layout->addWidget(m_problem);
    auto *finish = new KeyButton(this);
    finish->setText(tr("Finish visit"));
    finish->setKey(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    m_finish = finish;
    m_finish->setObjectName(u"visitFinish"_s);
    m_finish->setProperty("primary", true);
    m_finish->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_finish->setToolTip(tr("Finish visit (Ctrl+Enter)"));
    layout->addWidget(m_finish, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_finish, &QPushButton::clicked, this, &VisitFinish::finishWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { emit stepWanted(m_firstOpen); });
    reset();
}

QFormLayout *VisitFinish::buildForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(u"visitMinutes"_s);
    m_minutes->setAccessibleName(tr("Time spent"));
    m_minutes->setRange(0, 10'000);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->installEventFilter(this);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"visitFinishNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("for the record (optional)"));
    m_note->setFixedSize(unit() * 76, unit() * 14);
    form->addRow(tr("&Time spent"), m_minutes);
    form->addRow(tr("&Note"), m_note);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { m_typed = true; });
    return form;
}

void VisitFinish::show(const QList<Step> &steps, const Plan &plan, const QList<Attachment> &files)
{
    int done = 0, failed = 0, none = 0, open = 0;
    m_firstOpen = -1;
    for (qsizetype i = 0; i < steps.size(); ++i)
        switch (steps[i].result) {
        case StepResult::Done: ++done; break;
        case StepResult::Failed: ++failed; break;
        case StepResult::NotApplicable: ++none; break;
        case StepResult::Open:
            ++open;
            if (m_firstOpen < 0)
                m_firstOpen = static_cast<int>(i);
        }
    QStringList parts;
    if (steps.isEmpty())
        parts << tr("This plan has no checklist.");
    if (done > 0)
        parts << tr("✓ %n done", nullptr, done);
    if (failed > 0)
        parts << tr("✗ %n failed", nullptr, failed);
    if (none > 0)
        parts << tr("– %n not applicable", nullptr, none);
    if (open > 0)
        parts << tr("%n still open", nullptr, open);
    m_summary->setText(parts.join(u" · "_s));
    m_open->setVisible(open > 0);
    m_finish->setEnabled(open == 0);
    QStringList names;
    for (const auto &file : files)
        names << file.name;
    QStringList proof;
    if (!names.isEmpty())
        proof << tr("Files: %1").arg(names.join(u", "_s));
    if (plan.evidence == Evidence::Note)
        proof << tr("The plan asks for a note as evidence.");
    else if (plan.evidence != Evidence::None && files.isEmpty())
        proof << tr("The plan asks for a file as evidence: P adds one.");
    m_files->setText(proof.join(u' '));
    m_files->setVisible(!proof.isEmpty());
}

void VisitFinish::setMinutes(int minutes)
{
    if (m_typed)
        return;
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(minutes);
}

void VisitFinish::guard(TextDoor &door)
{
    door.add(m_note, u"note"_s);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_problem), door.strip());
}

void VisitFinish::reset()
{
    m_typed = false;
    m_note->clear();
    setMinutes(0);
    setProblem({});
}

void VisitFinish::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

int VisitFinish::minutes() const
{
    return m_minutes->value();
}

QString VisitFinish::note() const
{
    return m_note->toPlainText().trimmed();
}

// A number has no use for the letter that adds a file: it is the bar's.
bool VisitFinish::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_minutes && event->type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_P) {
        event->ignore();
        return true;
    }
    return InkGround::eventFilter(watched, event);
}

void VisitFinish::focusField()
{
    if (m_finish->isEnabled())
        m_minutes->setFocus();
    else
        m_open->setFocus();
}

} // namespace lamp
