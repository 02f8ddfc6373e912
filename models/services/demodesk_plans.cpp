// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knowledge.h"
#include "domain/plan.h"
#include "services/content.h"
#include "services/demodesk_register.h"
#include "store/rows.h"

#include <algorithm>

// Plans, renewals and articles of a demo desk.
namespace lamp::demodesk {

using namespace Qt::StringLiterals;

namespace {

Plan demoPlan(const DemoWords &words, const DemoRegister &known, qint64 index, DemoDice &dice)
{
    const DemoRhythm &rhythm = words.rhythms[index % words.rhythms.size()];
    const QDate today = known.now.in(known.zone).date();
    Plan plan;
    plan.uid = demoUid(dice);
    plan.title = rhythm.title + u' ' + QString::number(index + 1);
    plan.purpose = words.sentences(words.paragraphs, 1, dice);
    plan.state = PlanState::Active;
    plan.rrule = rhythm.rrule;
    plan.start = content::firstDay(rhythm.rrule, today.addDays(1 + dice.below(28))).toString(Qt::ISODate);
    if (!rhythm.at.isEmpty()) {
        plan.start += u'T' + rhythm.at;
        plan.zone = QString::fromUtf8(known.zone.id());
    }
    plan.minutes = rhythm.minutes;
    plan.responsibleId = known.technicians[dice.below(known.technicians.size())];
    plan.jobPerAsset = false;
    plan.activeSince = known.now; // no past that could have been missed
    return plan;
}

Renewal demoRenewal(const DemoWords &words, const DemoRegister &known, DemoDice &dice)
{
    const QDate today = known.now.in(known.zone).date();
    Renewal renewal;
    renewal.uid = demoUid(dice);
    renewal.kind = static_cast<RenewalKind>(dice.below(6));
    const QString service = words.one(words.services, dice);
    renewal.title = service + u' ' + codeOf(renewal.kind) + u' ' + QString::number(dice.between(100, 999));
    renewal.supplierId = known.suppliers[dice.below(known.suppliers.size())];
    renewal.endsOn = today.addDays(dice.between(5, 900));
    renewal.actBy = renewal.endsOn.addDays(-dice.between(0, 90));
    renewal.renewsItself = dice.chance(400);
    renewal.priceCents = dice.between(20, 9000) * 100;
    renewal.period = u"year"_s;
    renewal.ownerId = known.technicians.first();
    return renewal;
}

Article demoArticle(const DemoWords &words, const DemoRegister &known, const QList<CategoryId> &categories,
                    DemoDice &dice)
{
    Article article;
    article.uid = demoUid(dice);
    article.title = words.articleTitle(dice);
    article.body = words.articleBody(dice);
    const qint64 fate = dice.below(100);
    article.state = fate < 90 ? ArticleState::Published : fate < 96 ? ArticleState::Draft : ArticleState::Retired;
    article.categoryId = categories[dice.below(categories.size())];
    article.folder = words.one(words.services, dice);
    article.folder += u'/' + words.one(words.departments, dice);
    article.affects = words.one(words.objects, dice);
    article.risk = QStringList{u"low"_s, u"medium"_s, u"high"_s}[dice.below(3)];
    article.minutes = dice.between(3, 45);
    article.ownerId = known.technicians[dice.below(known.technicians.size())];
    const qint64 age = dice.between(1, 1000);
    article.verifiedOn = known.now.in(known.zone).date().addDays(-age);
    article.verifiedById = article.ownerId;
    article.reviewOn = article.verifiedOn.addYears(1);
    article.updatedAt = known.now.plusMinutes(-age * 1440 - dice.below(1440));
    return article;
}

} // namespace

Result<void> addDemoPlans(ChangeSet &changes, const DemoWords &words, const DemoRegister &known, const Options &options)
{
    changes.setBulk(true);
    DemoDice dice = DemoDice::stream(options.seed, 0x706c616e, 0);
    const qint64 plans = std::clamp<qint64>(options.tickets / 500, 12, 200),
                 renewals = std::clamp<qint64>(options.tickets / 500, 20, 200);
    const QList<AssetId> assets = known.assets.value(QString());
    for (qint64 i = 0; i < plans; ++i) {
        LAMP_TRY(id, rows::insert(changes, demoPlan(words, known, i, dice)));
        for (qsizetype step = 0; step < 4; ++step)
            LAMP_CHECK(rows::insert(
                changes,
                Step{.planId = id, .position = step, .title = words.checks[(i + step) % words.checks.size()]}));
        LAMP_CHECK(rows::insert(changes, PlanAsset{.planId = id, .assetId = assets[dice.below(assets.size())]}));
    }
    for (qint64 i = 0; i < renewals; ++i)
        LAMP_CHECK(rows::insert(changes, demoRenewal(words, known, dice)));
    return {};
}

Result<QList<ArticleId>> addDemoArticles(ChangeSet &changes, const DemoWords &words, const DemoRegister &known,
                                         quint64 seed, qint64 first, qint64 count)
{
    changes.setBulk(true);
    DemoDice dice = DemoDice::stream(seed, 0x61727469, first);
    QStringList paths = known.categories.keys();
    paths.sort(); // a hash has no order of its own
    QList<CategoryId> categories;
    for (const QString &path : std::as_const(paths))
        categories.append(known.categories.value(path));
    QList<ArticleId> made;
    for (qint64 i = 0; i < count; ++i) {
        LAMP_TRY(id, rows::insert(changes, demoArticle(words, known, categories, dice)));
        made.append(id);
    }
    for (const ArticleId id : std::as_const(made))
        LAMP_CHECK(rows::insert(changes, Tagging{.tagId = known.tags[dice.below(known.tags.size())], .articleId = id}));
    return made;
}

} // namespace lamp::demodesk
