// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/renewalmodel.h"

#include "items/money.h"
#include "services/desk.h"
#include "services/registry.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// Tables whose change can alter what a row shows, or which rows there are.
constexpr const char *RenewalTables[] = {"renewal", "supplier", "person", "asset", "setting"};

RenewalModel::Column renewalColumn(const char *name, const QString &title,
                                   std::function<QString(const RenewalRow &)> text,
                                   std::function<QVariant(const RenewalRow &)> sort = {}, const char *sortKey = "",
                                   Qt::Alignment alignment = Qt::AlignLeft)
{
    return {
        {QString::fromLatin1(name), title, QString::fromLatin1(sortKey), alignment}, std::move(text), std::move(sort)};
}
} // namespace

QList<RenewalModel::Column> RenewalModel::columns(Desk &desk)
{
    const auto today = [&desk] { return desk.now().in(desk.zone()).date(); };
    const auto byDate = [](QDate Renewal::*member) {
        return [member](const RenewalRow &r) { return QVariant(r.renewal.*member); };
    };
    return {
        renewalColumn(
            "act", tr("Last day to act"), [](const RenewalRow &r) { return dateWords(lastDayToAct(r.renewal)); },
            [](const RenewalRow &r) { return QVariant(lastDayToAct(r.renewal)); }),
        renewalColumn(
            "state", tr("State"), [](const RenewalRow &r) { return renewalStateWord(r.state); },
            [](const RenewalRow &r) { return QVariant(static_cast<int>(r.state)); }),
        renewalColumn("title", tr("What"), [](const RenewalRow &r) { return r.renewal.title; }),
        renewalColumn("kind", tr("Kind"), [](const RenewalRow &r) { return renewalKindWord(r.renewal.kind); }),
        renewalColumn("supplier", tr("Supplier"), [](const RenewalRow &r) { return r.supplier; }),
        renewalColumn(
            "when", tr("Time left"), [today](const RenewalRow &r) { return renewalWhen(r.renewal, today()); },
            [](const RenewalRow &r) { return QVariant(lastDayToAct(r.renewal)); }),
        renewalColumn(
            "ends", tr("Ends"), [](const RenewalRow &r) { return dateWords(r.renewal.endsOn); },
            byDate(&Renewal::endsOn)),
        renewalColumn(
            "price", tr("Price"),
            [&desk](const RenewalRow &r) {
                return r.renewal.priceCents > 0
                    ? tr("%1 %2", "price and period")
                          .arg(moneyWords(r.renewal.priceCents, currencyOf(desk.catalog())),
                               periodWord(r.renewal.period))
                    : QString();
            },
            [](const RenewalRow &r) { return QVariant(r.renewal.priceCents); }, "", Qt::AlignRight),
        renewalColumn("owner", tr("Owner"), [](const RenewalRow &r) { return r.owner; }),
    };
}

RenewalModel::RenewalModel(Desk &desk, QObject *parent) : PagedModelOf(columns(desk), {}, parent), m_desk(desk)
{
    setSource({[this](qint64 limit) { return m_desk.registry().firstRenewals(m_text, m_ended, limit); },
               [this] { return m_desk.registry().renewalIds(m_text, m_ended); },
               [this](const QList<RenewalId> &ids) { return m_desk.registry().renewalRows(ids); }});
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (std::ranges::any_of(RenewalTables, [&](const char *table) { return event.touches(table); }))
            refresh();
    });
}

QDate RenewalModel::today() const { return m_desk.now().in(m_desk.zone()).date(); }

void RenewalModel::setText(const QString &text)
{
    m_text = text;
    reload();
}

void RenewalModel::setEnded(bool shown)
{
    m_ended = shown;
    reload();
}

QString RenewalModel::sentence(const RenewalRow &row) const
{
    QStringList parts{row.renewal.title, renewalKindWord(row.renewal.kind), renewalStateWord(row.state),
                      renewalWhen(row.renewal, today()), row.supplier};
    parts.removeAll(QString());
    return parts.join(u", ");
}

QVariant RenewalModel::extra(const RenewalRow &row, int column, int role) const
{
    const QString name = header(column).name;
    if (role == ToneRole && (name == u"state" || name == u"when"))
        return static_cast<int>(toneOf(row.state));
    if (role == Qt::ToolTipRole)
        return name == u"title" && !row.renewal.covers.isEmpty() ? row.renewal.covers.toHtmlEscaped() : QString();
    return {};
}

} // namespace lamp
