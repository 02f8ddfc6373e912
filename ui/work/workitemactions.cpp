// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitemactions.h"

#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/articlelife.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "services/problemwork.h"
#include "services/roles.h"
#include "services/search.h"
#include "services/waiting.h"
#include "services/worklinks.h"
#include "widgets/actgate.h"
#include "widgets/choicemenu.h"
#include "widgets/draftset.h"
#include "work/solvedialog.h"
#include "work/waitdialog.h"
#include "work/workink.h"

#include <QInputDialog>
#include <QMenu>

namespace lamp {

using namespace Qt::StringLiterals;

ActedOn ActedOn::rows(const QList<WorkItemId> &ids, const QList<WorkItemRow> &known)
{
    ActedOn on;
    on.ids = ids;
    for (const WorkItemRow &row : known) {
        on.kinds.insert(row.kind);
        on.statusId = on.statusId && on.statusId != row.statusId ? StatusId{} : row.statusId;
    }
    if (ids.size() == 1 && known.size() == 1) {
        on.title = known.first().title;
        on.categoryId = known.first().categoryId;
        on.priority = known.first().priority;
        on.assignee = known.first().assignee;
        on.name = numberWord(known.first().number);
    } else {
        on.statusId = {};
        on.name = WorkItemActions::tr("%n item(s)", nullptr, static_cast<int>(ids.size()));
    }
    return on;
}

ActedOn ActedOn::item(const WorkItem &item)
{
    ActedOn on{.ids = {item.id},
               .kinds = {item.kind},
               .title = item.title,
               .categoryId = item.categoryId,
               .assetId = item.assetId,
               .statusId = item.statusId,
               .priority = item.priority,
               .assigneeId = item.assigneeId,
               .name = numberWord(item.number)};
    return on;
}

WorkItemActions::WorkItemActions(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) { }

void WorkItemActions::report(const QFuture<Result<void>> &done, const QString &text)
{
    deliver(done, this, [this, text](const Result<void> &result) {
        if (result)
            emit message(text);
        else
            emit failed(result.error());
    });
}

void WorkItemActions::fillAssign(QMenu *menu, const ActedOn &on)
{
    const auto has = [&](PersonId person) {
        if (on.assigneeId)
            return *on.assigneeId == person;
        return on.assignee && *on.assignee == (person ? m_desk.catalog().technician(person) : QString());
    };
    const auto add = [&](const QString &label, PersonId person, const QString &said) {
        QAction *action = addChoice(menu, label, on.ids.size() == 1 && has(person));
        connect(action, &QAction::triggered, this, [this, ids = on.ids, person, said] {
            report(m_desk.workItems().assign(ids, person), said);
        });
    };
    const PersonId me = m_desk.me();
    if (me)
        add(tr("&Me (%1)").arg(menuText(m_desk.catalog().technician(me))), me, tr("%1 is yours").arg(on.name));
    for (const Person &person : m_desk.catalog().technicians)
        if (person.id != me)
            add(menuText(person.name), person.id, tr("Assigned %1 to %2").arg(on.name, person.name));
    menu->addSeparator();
    add(tr("&Nobody"), {}, tr("Took the assignee off %1").arg(on.name));
    keepMenuToRoles(m_desk, menu, u"assignee");
}

void WorkItemActions::fillStatus(QMenu *menu, const ActedOn &on)
{
    for (const Status &status : m_desk.catalog().statuses) {
        const bool fits = std::ranges::all_of(on.kinds, [&](Kind kind) { return canBeChosen(status, kind); });
        if (!fits || on.kinds.isEmpty())
            continue;
        QAction *action = addChoice(menu, menuText(status.name), on.statusId == status.id);
        connect(action, &QAction::triggered, this, [this, on, status] { setStatus(on, status); });
    }
    keepMenuToRoles(m_desk, menu);
}

void WorkItemActions::setStatus(const ActedOn &on, const Status &status)
{
    switch (status.use) {
    case StatusUse::Solved: return solve(on);
    case StatusUse::Closed:
        if (m_desk.catalog().status(on.statusId).cls != StatusClass::Done)
            return solveLike(on, {}, status.id);
        break;
    case StatusUse::WaitingUser:
    case StatusUse::WaitingSupplier: return wait(on, status);
    case StatusUse::Planned: return plan(on, status);
    case StatusUse::Cancelled:
    case StatusUse::Skipped: return giveReason(on, status);
    default: break;
    }
    if (on.statusId == status.id) // it has it: there is nothing to do, to say or to take back
        return;
    report(m_desk.workItems().setStatus(on.ids, status.id), tr("%1: %2").arg(on.name, status.name));
}

void WorkItemActions::fillPriority(QMenu *menu, const ActedOn &on)
{
    for (const auto priority : {Priority::Critical, Priority::High, Priority::Normal, Priority::Low}) {
        QAction *action = addChoice(menu, markedPriority(priority), on.priority == priority);
        connect(action, &QAction::triggered, this, [this, on, priority] {
            if (on.priority == priority) // Enter on what it has does not set it by hand
                return;
            report(m_desk.workItems().setPriority(on.ids, priority),
                   tr("%1: priority %2").arg(on.name, priorityWord(priority)));
        });
    }
    menu->addSeparator();
    for (const QString &rule :
         {tr("Critical only when everyone stands."), tr("High when someone stands or everyone limps."),
          tr("Low only when one person can wait.")})
        menu->addAction(rule)->setEnabled(false);
    keepMenuToRoles(m_desk, menu, u"priority");
}

namespace {
QString solvedWords(const ActedOn &on, qsizetype further, const QList<WorkItemRow> &released)
{
    QString text = WorkItemActions::tr("Solved %1").arg(on.name);
    if (further > 0)
        text += u" "_s + WorkItemActions::tr("and %n more with it", nullptr, static_cast<int>(further));
    QStringList names;
    for (const WorkItemRow &row : released)
        names.append(numberWord(row.number) + u' ' + row.title);
    if (!names.isEmpty())
        text += u" · "_s + WorkItemActions::tr("no longer waiting: %1").arg(names.join(u", "_s));
    return text;
}
} // namespace

QString WorkItemActions::draftOf(const ActedOn &on)
{
    return u"solve/"_s + (on.ids.size() == 1 ? QString(on.name).remove(u'#') : u"several"_s);
}

void WorkItemActions::solveLike(const ActedOn &on, const std::optional<WorkItem> &earlier, StatusId then)
{
    if (!roles::mayAct(m_desk)) {
        emit message(whyNot(m_desk));
        return;
    }
    auto *dialog = new SolveDialog(m_desk, on.name, m_window);
    if (earlier) {
        dialog->setFix(earlier->fix);
        dialog->setText(earlier->fixText);
    } else if (on.ids.size() == 1) {
        dialog->waitForFix();
        deliver(m_desk.search().lastFix(on.ids.first()), dialog,
                [dialog](const Result<QString> &fix) { dialog->setUsualFix(fix.value_or(QString())); });
    }
    dialog->keepDraft(draftOf(on));
    const auto released = askWhatHangs(dialog, on);
    connect(dialog, &QDialog::accepted, this, [this, dialog, on, then, released] {
        solveWith(*dialog, on, then, *released);
    });
    dialog->open();
    if (on.title.isEmpty())
        return;
    offerArticles(dialog, on, earlier ? earlier->articleId : ArticleId{});
}

// The article that is said to have solved it is chosen, else the one of the earlier item.
void WorkItemActions::offerArticles(SolveDialog *dialog, const ActedOn &on, ArticleId earlier)
{
    const WorkItemId one = on.ids.size() == 1 ? on.ids.first() : WorkItemId{};
    deliver(m_desk.search().fitting(on.title, on.categoryId, on.assetId, 6), dialog,
            [this, dialog, one, earlier](const Result<QList<ArticleHit>> &hits) {
                if (!hits)
                    return;
                deliver(articlelife::onItem(m_desk, one), dialog,
                        [dialog, earlier, hits = *hits](const Result<QList<ArticleFeedback>> &said) {
                            ArticleId used = earlier;
                            for (const ArticleFeedback &feedback : said.value_or(QList<ArticleFeedback>()))
                                if (feedback.helped)
                                    used = feedback.articleId;
                            dialog->offerArticles(hits, used);
                        });
            });
}

// What else there is to decide, and what holds it back; the answer: who can go on once these are solved.
std::shared_ptr<QList<WorkItemRow>> WorkItemActions::askWhatHangs(SolveDialog *dialog, const ActedOn &on)
{
    auto released = std::make_shared<QList<WorkItemRow>>();
    dialog->waitForHanging();
    deliver(worklinks::hanging(m_desk, on.ids), dialog,
            [dialog, released](const Result<worklinks::Hanging> &hanging) {
                *released = hanging.value_or(worklinks::Hanging{}).released;
                dialog->setHanging(hanging.value_or(worklinks::Hanging{}));
            });
    dialog->waitForStanding();
    deliver(checklists::standing(m_desk, on.ids), dialog, [dialog](const Result<checklists::Standing> &standing) {
        dialog->setStanding(standing.value_or(checklists::Standing{}));
    });
    return released;
}

void WorkItemActions::solveWith(const SolveDialog &dialog, const ActedOn &on, StatusId then,
                                const QList<WorkItemRow> &released)
{
    const QList<WorkItemId> items = on.ids + dialog.further(), ids = items + dialog.members();
    const auto done = problemwork::solve(m_desk, items, dialog.members(),
                                         {dialog.fix(), dialog.text(), dialog.article(), dialog.minutes()});
    deliver(done, this, [this, on, then, ids, released](const Result<void> &result) {
        if (!result) {
            emit failed(result.error());
            return;
        }
        DraftSet::drop(m_desk.drafts(), draftOf(on), {u"text"_s});
        emit message(solvedWords(on, ids.size() - on.ids.size(), released));
        emit solved(ids);
        if (then)
            report(m_desk.workItems().setStatus(on.ids, then),
                   tr("%1: %2").arg(on.name, m_desk.catalog().status(then).name));
    });
}

void WorkItemActions::wait(const ActedOn &on, const Status &status)
{
    auto *dialog = StatusDialog::forWaiting(m_desk, tr("%1: %2").arg(on.name, status.name), status, {}, m_window);
    dialog->offerPlan(!on.kinds.contains(Kind::Maintenance));
    connect(dialog, &QDialog::accepted, this, [this, dialog, on, id = status.id, name = status.name] {
        if (const auto plan = dialog->plan(); plan && dialog->moment())
            return report(waiting::start(m_desk, on.ids,
                                         {.status = id,
                                          .reason = dialog->reason(),
                                          .supplierRef = dialog->reference(),
                                          .until = *dialog->moment(),
                                          .everyDays = plan->everyDays,
                                          .times = plan->times,
                                          .then = plan->then,
                                          .thanksEnd = plan->thanksEnd}),
                          tr("%1: %2, with a plan").arg(on.name, name));
        report(m_desk.workItems().wait(on.ids, id, dialog->reason(), dialog->moment(), dialog->reference()),
               tr("%1: %2").arg(on.name, name));
    });
    dialog->open();
}

void WorkItemActions::plan(const ActedOn &on, const Status &status)
{
    auto *dialog = StatusDialog::forMoment(m_desk, tr("%1: %2").arg(on.name, status.name), tr("&Starts at"),
                                                workingMorning(m_desk, 1), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, on, id = status.id, name = status.name] {
        if (const auto moment = dialog->moment())
            report(m_desk.workItems().plan(on.ids, id, *moment), tr("%1: %2").arg(on.name, name));
    });
    dialog->open();
}

void WorkItemActions::giveReason(const ActedOn &on, const Status &status)
{
    const QString list = status.use == StatusUse::Skipped ? u"skip"_s : u"cancel"_s;
    auto *dialog = StatusDialog::forReason(m_desk, tr("%1: %2").arg(on.name, status.name), list, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, on, id = status.id, name = status.name] {
        report(m_desk.workItems().setStatus(on.ids, id, dialog->reason()), tr("%1: %2").arg(on.name, name));
    });
    dialog->open();
}

void WorkItemActions::tag(const ActedOn &on)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"tagDialog"_s);
    dialog->setWindowTitle(tr("Tag %1").arg(on.name));
    dialog->setLabelText(tr("Tags, with commas between; -tag takes one off"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, on](const QString &text) {
        QStringList add, removed;
        for (const QString &part : text.toLower().split(u',', Qt::SkipEmptyParts))
            if (const QString word = part.simplified(); word.startsWith(u'-'))
                removed.append(word.mid(1).trimmed());
            else if (!word.isEmpty())
                add.append(word);
        if (!add.isEmpty() || !removed.isEmpty())
            report(m_desk.workItems().setTags(on.ids, add, removed), tr("Tagged %1").arg(on.name));
    });
    dialog->open();
}

} // namespace lamp
