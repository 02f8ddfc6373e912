// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shiftnotes.h"

#include "core/datetext.h"
#include "services/desk.h"
#include "services/workitems.h"
#include "store/handoverrepository.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QLocale>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct ShiftWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::ShiftNotes)
};
constexpr int MostShiftLines = 30;
constexpr qint64 LongestShift = 24 * 60; // minutes

// What people wrote in a title is no Markdown of ours.
QString plainTitle(const QString &title)
{
    QString text;
    for (const QChar sign : title) {
        if (u"\\`*_[]<>#|"_s.contains(sign))
            text += u'\\';
        text += sign;
    }
    return text;
}

struct ShiftPage {
    Desk &desk;
    Connection &connection;
    QString text;

    // What stands behind an item: who has it, and when it is due.
    [[nodiscard]] QString line(const WorkItemRow &row) const
    {
        const QString number = row.number.contains(u'-') ? row.number : QString(u'#' + row.number);
        if (row.confidential)
            return number + u" "_s + ShiftWords::tr("(confidential)");
        QStringList behind;
        if (!row.requester.isEmpty())
            behind.append(plainTitle(row.requester));
        behind.append(desk.catalogSnapshot()->status(row.statusId).name);
        behind.append(row.assignee.isEmpty() ? ShiftWords::tr("nobody's") : plainTitle(row.assignee));
        if (row.open && row.targetAt)
            behind.append(ShiftWords::tr("due %1").arg(momentText(row.targetAt->in(desk.zone()), u"ddd d MMM")));
        return number + u' ' + plainTitle(row.title) + u" ("_s + behind.join(u", "_s) + u')';
    }

    Result<void> part(const QString &title, const Result<QList<WorkItemId>> &ids, const QString &none)
    {
        if (!ids)
            return std::unexpected(ids.error());
        text += u"## "_s + title + u"\n\n"_s;
        if (ids->isEmpty())
            text += none + u"\n\n"_s;
        LAMP_TRY(rows, desk.workItems().rows(connection, *ids));
        for (const WorkItemRow &row : std::as_const(rows))
            text += u"- "_s + line(row) + u'\n';
        if (ids->size() >= MostShiftLines)
            text += u"- "_s + ShiftWords::tr("… and more: see the queue") + u'\n';
        if (!rows.isEmpty())
            text += u'\n';
        return {};
    }
};

Result<QString> composeShift(Connection &connection, Desk &desk, Instant since)
{
    const QDate today = desk.now().in(desk.zone()).date();
    const Instant now = desk.now();
    const Instant tomorrow = Instant::from(QDateTime(today.addDays(1), QTime(0, 0), desk.zone()));
    ShiftPage page{desk, connection, {}};
    const QString none = ShiftWords::tr("Nothing.");
    using namespace handoverstore;
    LAMP_CHECK(page.part(ShiftWords::tr("Major now"), majorNow(connection), none));
    LAMP_CHECK(page.part(ShiftWords::tr("Late"), dueBefore(connection, now, MostShiftLines), none));
    LAMP_TRY(due, dueBefore(connection, tomorrow, MostShiftLines * 2));
    LAMP_TRY(late, dueBefore(connection, now, MostShiftLines * 2));
    due.removeIf([&late = late](WorkItemId id) { return late.contains(id); });
    LAMP_CHECK(page.part(ShiftWords::tr("Due today"), due.first(qMin<qsizetype>(due.size(), MostShiftLines)), none));
    LAMP_CHECK(page.part(ShiftWords::tr("Waits for today"), followedUpBefore(connection, tomorrow, MostShiftLines),
                         none));
    LAMP_CHECK(page.part(ShiftWords::tr("Came in"), createdSince(connection, since, MostShiftLines), none));
    LAMP_CHECK(page.part(ShiftWords::tr("Solved"), solvedSince(connection, since, MostShiftLines), none));
    LAMP_CHECK(page.part(ShiftWords::tr("Worked on, still open"), writtenSince(connection, since, MostShiftLines),
                         none));
    page.text += u"## "_s + ShiftWords::tr("What else the next shift should know") + u"\n\n"_s;
    return page.text;
}
} // namespace

QFuture<Result<Instant>> ShiftNotes::start() const
{
    return m_desk.database().read([&desk = m_desk](Connection &connection) -> Result<Instant> {
        LAMP_TRY(notes, handoverstore::shiftNotes(connection, 1));
        const Instant day = Instant::from(QDateTime(desk.now().in(desk.zone()).date(), QTime(0, 0), desk.zone()));
        if (notes.isEmpty() || notes.first().writtenAt.plusMinutes(LongestShift) < desk.now())
            return day;
        return notes.first().writtenAt;
    });
}

QFuture<Result<QString>> ShiftNotes::draft(Instant since) const
{
    return m_desk.database().read(
        [&desk = m_desk, since](Connection &connection) { return composeShift(connection, desk, since); });
}

QFuture<Result<qint64>> ShiftNotes::keep(const QString &body, Instant since)
{
    const QString day = momentText(m_desk.now().in(m_desk.zone()), u"ddd d MMM yyyy");
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Wrote the shift note of %1"), day},
        [body, since](ChangeSet &changes) -> Result<qint64> {
            if (body.trimmed().isEmpty())
                return fail(Error::Kind::Invalid, ShiftWords::tr("There is nothing to keep yet."));
            const Author &author = changes.author();
            LAMP_TRY(id, rows::insert(changes, ShiftNote{.authorId = author.personId,
                                                         .authorText = author.personId ? QString() : author.name,
                                                         .body = body.trimmed(),
                                                         .fromAt = since,
                                                         .writtenAt = changes.now()}));
            return id.value;
        });
}

QFuture<Result<void>> ShiftNotes::edit(const ShiftNote &before, const QString &body)
{
    const QString day = momentText(before.writtenAt.in(m_desk.zone()), u"ddd d MMM yyyy");
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Changed the shift note of %1"), day},
                                   [before, body](ChangeSet &changes) -> Result<void> {
                                       ShiftNote after = before;
                                       after.body = body.trimmed();
                                       if (after.body.isEmpty())
                                           return fail(Error::Kind::Invalid,
                                                       ShiftWords::tr("There is nothing to keep yet."));
                                       return rows::update(changes, before, after);
                                   });
}

QFuture<Result<QList<ShiftNote>>> ShiftNotes::last(int most) const
{
    return m_desk.database().read(
        [most](Connection &connection) { return handoverstore::shiftNotes(connection, most); });
}

} // namespace lamp
