// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/macroactions.h"

#include "items/actwords.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "widgets/draftset.h"
#include "work/bulkdialog.h"
#include "work/workink.h"

#include <QMenu>

namespace lamp {

using namespace Qt::StringLiterals;

MacroActions::MacroActions(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window)
{
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("macro"))
            reload();
    });
    connect(&desk, &Desk::catalogChanged, this, &MacroActions::reload); // what a macro names may be gone
    reload();
}

void MacroActions::reload()
{
    m_latest.read(Macros(m_desk).all(), this, [this](const Result<QList<MacroState>> &macros) {
        m_macros = macros.value_or(QList<MacroState>());
        m_judgedFor = m_desk.me();
        emit reloaded();
    });
}

bool MacroActions::isOffered() const { return m_desk.catalog().has(u"macros") && !m_macros.isEmpty(); }

// Judged before somebody else sat down here, it is left to the act itself to say.
QString MacroActions::problemOf(const MacroState &state) const
{
    return m_judgedFor == m_desk.me() ? state.problem : QString();
}

void MacroActions::fill(QMenu *menu, const ActedOn &on)
{
    menu->setToolTipsVisible(true);
    for (const MacroState &state : std::as_const(m_macros)) {
        const Macro &macro = state.macro;
        QAction *action = menu->addAction(macro.digit == 0 ? menuText(macro.name)
                                                           : QString(menuText(macro.name) + u'\t'
                                                                     + QString::number(macro.digit)));
        action->setEnabled(problemOf(state).isEmpty());
        action->setToolTip(problemOf(state));
        connect(action, &QAction::triggered, this, [this, state, on] { run(state, on); });
    }
    if (m_macros.isEmpty())
        menu->addAction(tr("No macro yet: Settings, Macros"))->setEnabled(false);
}

void MacroActions::runDigit(qint64 digit, const ActedOn &on)
{
    const auto found = std::ranges::find_if(m_macros, [digit](const MacroState &s) { return s.macro.digit == digit; });
    if (m_desk.catalog().has(u"macros") && found != m_macros.end() && !on.ids.isEmpty())
        run(*found, on);
}

void MacroActions::run(const MacroState &state, const ActedOn &on)
{
    if (const QString problem = problemOf(state); !problem.isEmpty()) {
        emit failed({Error::Kind::Invalid,
                     tr("The macro “%1” needs mending in Settings: %2").arg(state.macro.name, problem)});
        return;
    }
    follow(Macros(m_desk).run(state.macro, on.ids), on, state.macro.name, state.macro.openNext);
}

void MacroActions::change(const ActedOn &on)
{
    auto *dialog = new BulkDialog(m_desk, on.name, on.ids, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, on] {
        follow(Bulk(m_desk).apply(on.ids, dialog->act()), on, {}, false);
    });
    dialog->open();
}

void MacroActions::follow(const QFuture<Result<BulkOutcome>> &work, const ActedOn &on, const QString &macro, bool next)
{
    emit working(tr("Changing %1").arg(on.name), QFuture<void>(work));
    auto *watcher = new QFutureWatcher<Result<BulkOutcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, on, macro, next] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0) { // cancelled: all of it was rolled back
            emit message(tr("Stopped. Nothing was changed."));
            return;
        }
        const Result<BulkOutcome> outcome = watcher->result();
        if (!outcome) {
            emit failed(outcome.error());
            return;
        }
        if (macro.isEmpty() && outcome->changed > 0)
            DraftSet::drop(m_desk.drafts(), u"bulk"_s, {u"body"_s, u"steps"_s});
        tell(*outcome, on, macro);
        if (next && outcome->changed > 0)
            emit openNext();
    });
    watcher->setFuture(work);
}

void MacroActions::tell(const BulkOutcome &outcome, const ActedOn &on, const QString &macro)
{
    if (outcome.changed == 0 && !outcome.refused.isEmpty()) {
        emit failed({Error::Kind::Invalid, refusalWords(outcome.refused.first())});
        return;
    }
    if (outcome.changed == 0) {
        emit message(tr("%1: nothing to change").arg(on.name));
        return;
    }
    if (on.ids.size() == 1)
        emit message(macro.isEmpty() ? tr("Changed %1").arg(on.name) : tr("“%1”: %2").arg(macro, on.name));
    else
        emit message(macro.isEmpty() ? outcomeWords(outcome) : tr("“%1”: %2").arg(macro, outcomeWords(outcome)));
}

} // namespace lamp
