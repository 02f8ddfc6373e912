// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/undoconflictdialog.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int Theirs = 0, Mine = 1;
constexpr qsizetype LongestValue = 300;

QLabel *conflictText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// On a button: an ampersand is no key, and a long text is cut; Copy has the whole.
QString onButton(QString value)
{
    value = value.simplified();
    if (value.size() > LongestValue)
        value = value.left(LongestValue) + u" …";
    return value.replace(u'&', u"&&"_s);
}
} // namespace

UndoConflictDialog::UndoConflictDialog(Desk &desk, const UndoConflicts &conflicts, const QList<ConflictLine> &lines,
                                       QWidget *parent)
    : QDialog(parent), m_desk(desk), m_conflicts(conflicts), m_lines(lines)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"undoConflictDialog"_s);
    setWindowTitle(tr("Changed since: %1").arg(conflicts.sentence));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(conflictText(tr("Somebody worked on the same after this act. What they did stays unless you "
                                      "choose otherwise; the rest of the act is taken back."),
                                   this));
    layout->addWidget(buildLines(), 1);
    layout->addWidget(buildButtons());
    resize(unit() * 85, unit() * 50);
}

QWidget *UndoConflictDialog::buildLines()
{
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        if (!m_lines[i].inner)
            addLine(grid, row++, i);
    grid->setRowStretch(row, 1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"undoConflicts"_s);
    area->setAccessibleName(tr("What was changed since"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    return area;
}

QWidget *UndoConflictDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *take = buttons->button(QDialogButtonBox::Ok);
    take->setText(tr("&Take back like this"));
    take->setObjectName(u"undoConflictTake"_s);
    take->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"undoConflictCancel"_s);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"undoConflictCopy"_s);
    copy->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &UndoConflictDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &UndoConflictDialog::copyAll);
    return buttons;
}

void UndoConflictDialog::addLine(QGridLayout *grid, int row, qsizetype index)
{
    const ConflictLine &line = m_lines[index];
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, unit());
    column->setSpacing(unit() / 4);
    auto *name = conflictText(line.field.isEmpty() ? line.record : QString(line.record + u" · " + line.field), box);
    name->setFont(strongFont());
    column->addWidget(name);
    auto *since = new MutedLabel(line.since, box);
    since->setTextFormat(Qt::PlainText);
    since->setWordWrap(true);
    column->addWidget(since);
    const auto why = line.conflict.why;
    const bool decided = why == UndoConflict::Why::Changed || why == UndoConflict::Why::Used;
    if (decided) {
        const auto shown = [](const QString &value) { return value.isEmpty() ? tr("empty") : onButton(value); };
        const bool whole = why == UndoConflict::Why::Used;
        auto *theirs = new QRadioButton(whole ? tr("Keep it, with what was done to it")
                                              : tr("Keep theirs: %1").arg(shown(line.theirs)), box);
        auto *mine = new QRadioButton(whole ? tr("Remove it all the same")
                                            : tr("Set mine: %1").arg(shown(line.mine)), box);
        theirs->setObjectName(u"keepTheirs%1"_s.arg(index));
        mine->setObjectName(u"setMine%1"_s.arg(index));
        auto *group = new QButtonGroup(this);
        group->addButton(theirs, Theirs);
        group->addButton(mine, Mine);
        theirs->setChecked(true);
        m_choices.insert(index, group);
        column->addWidget(theirs);
        column->addWidget(mine);
    } else {
        column->addWidget(conflictText(conflictWords(line), box));
    }
    grid->addWidget(box, row, 0);
}

void UndoConflictDialog::copyAll()
{
    QStringList words{m_conflicts.sentence};
    for (const ConflictLine &line : std::as_const(m_lines))
        if (!line.inner)
            words.append(conflictWords(line));
    QApplication::clipboard()->setText(words.join(u'\n'));
}

void UndoConflictDialog::accept()
{
    if (m_busy)
        return;
    m_busy = true;
    QList<bool> mine;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QButtonGroup *group = m_choices.value(i);
        mine.append(group && group->checkedId() == Mine);
    }
    deliver(m_desk.history().undo(m_conflicts.act, choicesFor(m_lines, mine)), this,
            [this](const Result<QString> &undone) {
                m_busy = false;
                if (undone)
                    emit taken(*undone);
                else
                    emit failed(undone.error());
                QDialog::accept();
            });
}

void UndoConflictDialog::offer(Desk &desk, const Error &refused, ChangeSetId act, bool redo, QWidget *parent,
                               const std::function<void(const QString &)> &taken,
                               const std::function<void(const Error &)> &failed)
{
    if (refused.kind != Error::Kind::Conflict)
        return failed(refused);
    deliver(desk.history().conflicts(act, redo), parent, [=, &desk](const Result<UndoConflicts> &found) {
        if (!found || found->list.isEmpty()) // taken back already, or nothing to decide about
            return failed(refused);
        const auto ask = [=, &desk, all = *found](const Result<QList<ConflictLine>> &lines) {
            if (!lines)
                return failed(lines.error());
            auto *dialog = new UndoConflictDialog(desk, all, *lines, parent->window());
            connect(dialog, &UndoConflictDialog::taken, parent, taken);
            connect(dialog, &UndoConflictDialog::failed, parent, failed);
            dialog->open();
        };
        deliver(conflictLines(desk, *found), parent, ask);
    });
}

} // namespace lamp
