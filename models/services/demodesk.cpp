// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demodesk.h"

#include "services/demodesk_register.h"
#include "services/desk.h"
#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp::demodesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Batch = 10'000;

Result<void> refuseDemoOnUsedDesk(Desk &desk)
{
    const auto first = desk.database().readNow([](Connection &c) { return rows::get<WorkItem>(c, WorkItemId{1}); });
    if (first)
        return fail(Error::Kind::Invalid, u"the desk is in use: a demo goes into a new one"_s);
    return first.error().kind == Error::Kind::NotFound ? Result<void>() : std::unexpected(first.error());
}

template <class Fn>
auto inSet(Desk &desk, const QString &subject, Fn fn)
{
    return desk.database()
        .write({QT_TRANSLATE_NOOP("History", "Made a part of the demo desk: %1"), subject, {}}, std::move(fn))
        .result();
}

} // namespace

Result<void> make(Desk &desk, const Options &options, const Progress &progress)
{
    LAMP_CHECK(refuseDemoOnUsedDesk(desk));
    LAMP_TRY(words, DemoWords::load());
    LAMP_TRY(known,
             inSet(desk, u"register"_s, [&](ChangeSet &changes) { return addDemoRegister(changes, words, options); }));
    LAMP_CHECK(
        inSet(desk, u"plans"_s, [&](ChangeSet &changes) { return addDemoPlans(changes, words, known, options); }));
    const qint64 total = options.articles + options.tickets;
    const auto goesOn = [&](qint64 done) { return !progress || progress(done, total); };
    for (qint64 done = 0; done < options.articles; done += Batch) {
        const qint64 count = std::min(Batch, options.articles - done);
        LAMP_TRY(articles, inSet(desk, u"%1 articles"_s.arg(count), [&](ChangeSet &changes) {
            return addDemoArticles(changes, words, known, options.seed, done, count);
        }));
        known.articles += articles;
        if (!goesOn(done + count))
            return fail(Error::Kind::Cancelled, {});
    }
    for (qint64 done = 0; done < options.tickets; done += Batch) {
        const qint64 count = std::min(Batch, options.tickets - done);
        LAMP_CHECK(inSet(desk, u"%1 tickets"_s.arg(count), [&](ChangeSet &changes) {
            return addDemoTickets(changes, words, known, options.seed, done, count, options.tickets);
        }));
        if (!goesOn(options.articles + done + count))
            return fail(Error::Kind::Cancelled, {});
    }
    return {};
}

} // namespace lamp::demodesk
