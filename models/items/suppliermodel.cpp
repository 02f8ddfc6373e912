// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/suppliermodel.h"

#include "services/desk.h"
#include "services/registry.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// Tables whose change can alter what a row shows, or which rows there are.
constexpr const char *SupplierTables[] = {"supplier", "asset", "work_item", "renewal", "entry"};

SupplierModel::Column supplierColumn(const char *name, const QString &title,
                                     std::function<QString(const SupplierRow &)> text,
                                     std::function<QVariant(const SupplierRow &)> sort = {}, const char *sortKey = "",
                                     Qt::Alignment alignment = Qt::AlignLeft)
{
    return {
        {QString::fromLatin1(name), title, QString::fromLatin1(sortKey), alignment}, std::move(text), std::move(sort)};
}
} // namespace

QList<SupplierModel::Column> SupplierModel::columns(Desk &desk)
{
    Q_UNUSED(desk)
    return {
        supplierColumn("name", tr("Name"), [](const SupplierRow &r) { return r.supplier.name; }),
        supplierColumn("hotline", tr("Hotline"), [](const SupplierRow &r) { return r.supplier.hotline; }),
        supplierColumn("customer", tr("Customer number"),
                       [](const SupplierRow &r) { return r.supplier.customerNumber; }),
        supplierColumn(
            "answers", tr("Answers in"),
            [](const SupplierRow &r) { return r.answerDays ? daysWords(*r.answerDays) : QString(); },
            [](const SupplierRow &r) { return QVariant(r.answerDays.value_or(-1)); }),
    };
}

SupplierModel::SupplierModel(Desk &desk, QObject *parent) : PagedModelOf(columns(desk), {}, parent), m_desk(desk)
{
    setSource({[this](qint64 limit) { return m_desk.registry().firstSuppliers(m_text, m_former, limit); },
               [this] { return m_desk.registry().supplierIds(m_text, m_former); },
               [this](const QList<SupplierId> &ids) { return m_desk.registry().supplierRows(ids); }});
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (std::ranges::any_of(SupplierTables, [&](const char *table) { return event.touches(table); }))
            refresh();
    });
}

QDate SupplierModel::today() const { return m_desk.now().in(m_desk.zone()).date(); }

void SupplierModel::setText(const QString &text)
{
    m_text = text;
    reload();
}

void SupplierModel::setFormer(bool shown)
{
    m_former = shown;
    reload();
}

QString SupplierModel::sentence(const SupplierRow &row) const
{
    QStringList parts{row.supplier.name, row.supplier.hotline, tr("%n asset(s)", nullptr, row.assets)};
    const QList<Badge> badges = badgesOf(row);
    for (const Badge &badge : badges)
        parts.append(badge.text);
    parts.removeAll(QString());
    return parts.join(u", ");
}

QVariant SupplierModel::extra(const SupplierRow &row, int column, int role) const
{
    Q_UNUSED(column)
    switch (role) {
    case BadgesRole: return QVariant::fromValue(badgesOf(row));
    case DetailRole: {
        QStringList parts{row.supplier.hotline};
        if (row.assets > 0)
            parts.append(tr("%n asset(s)", nullptr, row.assets));
        if (row.answerDays)
            parts.append(tr("answers in %1").arg(daysWords(*row.answerDays)));
        parts.removeAll(QString());
        return QString(parts.join(u" · "_s));
    }
    default: return {};
    }
}

} // namespace lamp
