// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/majorbox.h"

#include "items/majorwords.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "widgets/actgate.h"
#include "widgets/chip.h"
#include "work/factbutton.h"
#include "work/mailopener.h"
#include "work/majorreviewdialog.h"
#include "work/majorrundialog.h"
#include "work/majorupdatedialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ShownReporters = 6, ShownUpdates = 5, ShownLetters = 240;
}

MajorBox::MajorBox(Desk &desk, QWidget *parent) : SheetCard(desk, Kind::Incident, parent)
{
    setObjectName(u"majorBox"_s);
}

void MajorBox::ask()
{
    m_latest.deliver(majorwork::of(m_desk, item().id), this, [this](const Result<majorwork::MajorView> &view) {
        if (!view) {
            emit failed(view.error());
            return;
        }
        m_view = *view;
        rebuild();
        if (m_then)
            std::exchange(m_then, {})();
    });
}

void MajorBox::fill()
{
    fillHead();
    if (m_view.over)
        fillTelling();
    else
        fillReporters();
    fillUpdates();
    if (!m_view.open)
        fillReview();
}

void MajorBox::fillHead()
{
    const MajorSheet &sheet = m_view.sheet;
    QBoxLayout *head = row();
    auto *chip = new Chip(m_view.open ? tr("Major incident") : tr("Major incident, over"),
                          m_view.open ? Ink::Red : Ink::Grn, m_content);
    chip->setObjectName(u"majorChip"_s);
    head->addWidget(chip);
    head->addStretch(1);
    if (m_view.open) {
        button(head, tr("Me too (M)"), u"majorMeToo"_s, [this] { emit meTooRequested(); });
        button(head, tr("Update …"), u"majorUpdate"_s, [this] { writeUpdate(); });
    }
    button(head, tr("Who runs it …"), u"majorRun"_s, [this] { sayWhoRuns(); });
    const Instant now = m_desk.now();
    QStringList parts{m_view.leader.isEmpty() ? tr("Nobody is named who runs it")
                                              : tr("Run by %1").arg(m_view.leader),
                      tr("since %1").arg(timeWords(sheet.startedAt, now, m_desk.zone()))};
    if (m_view.open && sheet.everyMinutes > 0)
        parts.append(tr("an update every %n minute(s)", nullptr, static_cast<int>(sheet.everyMinutes)));
    if (const QString next = updateWords(m_view.nextUpdateAt, now, m_desk.zone()); !next.isEmpty())
        parts.append(next);
    line(parts.join(u" · "_s), isUpdateDue(m_view.nextUpdateAt, now) ? Ink::Amb : Ink::Text)
        ->setObjectName(u"majorStand"_s);
}

void MajorBox::fillUpdates()
{
    if (m_view.updates.isEmpty())
        return;
    heading(tr("Updates · %1").arg(m_view.updates.size()));
    const qsizetype first = qMax(qsizetype(0), m_view.updates.size() - ShownUpdates);
    if (first > 0)
        line(tr("%n earlier one(s) below, in the timeline", nullptr, static_cast<int>(first)), Ink::Mute);
    for (qsizetype i = first; i < m_view.updates.size(); ++i) {
        const majorwork::Update &update = m_view.updates[i];
        QString text = update.entry.body.simplified();
        if (text.size() > ShownLetters)
            text = text.left(ShownLetters) + u" …";
        line(tr("%1 · %2 · told %n: %3", nullptr, static_cast<int>(update.told))
                 .arg(timeWords(update.entry.happenedAt, m_desk.now(), m_desk.zone()), update.author, text))
            ->setProperty("majorUpdate", true);
    }
}

void MajorBox::fillReporters()
{
    const qsizetype all = m_view.reporters.size();
    heading(all == 0 ? tr("Nobody else reported it yet: M records who calls")
                     : tr("Reported it too · %1").arg(all));
    for (const majorwork::Reporter &reporter : m_view.reporters.first(qMin(all, ShownReporters)))
        addReporter(reporter);
    if (all > ShownReporters)
        line(tr("and %n more", nullptr, static_cast<int>(all - ShownReporters)), Ink::Mute);
}

void MajorBox::addReporter(const majorwork::Reporter &reporter)
{
    const QString words = reporterWords(reporter, m_desk.catalog().label(u"channel", reporter.channel), m_desk.now(),
                                        m_desk.zone());
    auto *made = new FactButton(tr("Me too"), words, m_content);
    made->setObjectName(u"reporter%1"_s.arg(reporter.ticket.id.value));
    made->setAccessibleName(tr("Open %1").arg(words));
    made->setToolTip(tr("%1\nEnter opens it, Delete says that it is about something else").arg(words).toHtmlEscaped());
    made->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *off = new QAction(tr("It is about something else"), made);
    off->setShortcut(Qt::Key_Delete);
    off->setShortcutContext(Qt::WidgetShortcut);
    off->setEnabled(whyNot(m_desk).isEmpty());
    made->addAction(off);
    const WorkItemId ticket = reporter.ticket.id;
    connect(off, &QAction::triggered, this, [this, ticket, number = numberWord(reporter.ticket.number)] {
        report(majorwork::leave(m_desk, ticket), tr("%1 is about something else").arg(number));
    });
    connect(made, &FactButton::clicked, this, [this, ticket] { emit workItemActivated(ticket); });
    m_column->addWidget(made);
}

// Whom to call, until everyone was told.
void MajorBox::fillTelling()
{
    if (m_view.reporters.isEmpty())
        return;
    const auto left = m_view.toTell();
    if (left.isEmpty()) {
        heading(tr("All were told that it is over · %1").arg(m_view.reporters.size()));
        return;
    }
    heading(tr("Tell them that it is over · %1 of %2 left").arg(left.size()).arg(m_view.reporters.size()));
    for (const majorwork::Reporter &reporter : left.first(qMin(left.size(), ShownReporters)))
        addTelling(reporter);
    if (left.size() > ShownReporters)
        line(tr("and %n more", nullptr, static_cast<int>(left.size() - ShownReporters)), Ink::Mute);
    QBoxLayout *acts = row();
    button(acts, tr("Copy the text"), u"majorCopyOver"_s, [this] {
        QApplication::clipboard()->setText(overText());
        emit message(tr("Copied the text"));
    });
    button(acts, tr("Open in mail"), u"majorMailOver"_s, [this] {
        const auto draft = majorwork::mailToAll(m_desk, m_view, overText());
        const auto opened = draft ? openInMailProgram(*draft, m_view.item.number)
                                  : Result<void>(std::unexpected(draft.error()));
        if (opened)
            emit message(tr("Opened in your mail program; say that all were told once it is sent"));
        else
            emit failed(opened.error());
    });
    button(acts, tr("All were told"), u"majorToldAll"_s, [this] { tell({}); });
    acts->addStretch(1);
}

void MajorBox::addTelling(const majorwork::Reporter &reporter)
{
    QBoxLayout *one = row();
    const QString words = reporterWords(reporter, {}, m_desk.now(), m_desk.zone());
    auto *who = line(words);
    m_column->removeWidget(who);
    one->addWidget(who, 1);
    QPushButton *told = button(one, tr("Told"), u"majorTold%1"_s.arg(reporter.ticket.id.value),
                               [this, id = reporter.ticket.id] { tell({id}); });
    told->setAccessibleName(tr("%1 was told").arg(words));
}

QString MajorBox::overText() const
{
    const auto texts = majorwork::prepared(m_desk, m_view);
    return texts.isEmpty() ? QString() : texts.first().body;
}

void MajorBox::tell(const QList<WorkItemId> &tickets)
{
    const QString via = tickets.isEmpty() ? u"mail"_s : u"call"_s;
    deliver(majorwork::tell(m_desk, item().id, tickets, overText(), via), this, [this](const Result<qint64> &told) {
        if (told)
            emit message(tr("%n told that it is over", nullptr, static_cast<int>(*told)));
        else
            emit failed(told.error());
    });
}

void MajorBox::fillReview()
{
    const MajorSheet &sheet = m_view.sheet;
    fact(tr("What happened"), sheet.happened, u"majorHappened"_s);
    fact(tr("Why"), sheet.reason, u"majorReason"_s);
    fact(tr("What will be changed"), sheet.improvement, u"majorImprovement"_s);
    if (!sheet.reviewedAt)
        line(tr("Not looked back on yet: what happened, why, what will be changed."), Ink::Mute);
    QBoxLayout *acts = row();
    button(acts, tr("Review …"), u"majorReview"_s, [this] { writeReview(); });
    button(acts, tr("Make a problem"), u"majorProblem"_s, [this] { follow(Kind::Problem); });
    button(acts, tr("Make a change"), u"majorChange"_s, [this] { follow(Kind::Change); });
    acts->addStretch(1);
}

void MajorBox::follow(Kind kind)
{
    deliver(majorwork::follow(m_desk, item().id, kind), this, [this, kind](const Result<WorkItemId> &made) {
        if (!made) {
            emit failed(made.error());
            return;
        }
        emit message(kind == Kind::Problem ? tr("Made a problem from it") : tr("Made a change from it"));
        emit workItemActivated(*made);
    });
}

void MajorBox::writeUpdate()
{
    if (m_view.item.id != item().id) {
        m_then = [this] { writeUpdate(); };
        return;
    }
    auto *dialog = new MajorUpdateDialog(m_desk, m_view, window());
    connect(dialog, &MajorUpdateDialog::message, this, &MajorBox::message);
    connect(dialog, &MajorUpdateDialog::failed, this, &MajorBox::failed);
    dialog->open();
}

void MajorBox::sayWhoRuns()
{
    auto *dialog = new MajorRunDialog(m_desk, m_view.item, m_view.sheet, window());
    connect(dialog, &MajorRunDialog::saved, this, [this] { emit message(tr("Saved who runs it")); });
    dialog->open();
}

void MajorBox::writeReview()
{
    auto *dialog = new MajorReviewDialog(m_desk, m_view, window());
    connect(dialog, &MajorReviewDialog::saved, this, [this] { emit message(tr("Saved the review")); });
    dialog->open();
}

} // namespace lamp
