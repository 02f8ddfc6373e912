// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/downtimedialog.h"

#include "core/datetext.h"
#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QString assetCode(AssetId id) { return u"a%1"_s.arg(id.value); }
QString serviceCode(ServiceId id) { return u"s%1"_s.arg(id.value); }
} // namespace

DowntimeDialog::DowntimeDialog(Desk &desk, const WorkItemDetails &details, const Downtime &start, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_before(start), m_what(new QComboBox(this)), m_change(new QComboBox(this)),
      m_from(new QDateTimeEdit(start.startedAt.in(desk.zone()), this)),
      m_until(new QDateTimeEdit(start.endedAt.value_or(desk.now()).in(desk.zone()), this)),
      m_up(new QCheckBox(tr("&Up again"), this)), m_planned(new QCheckBox(tr("&Planned: no outage"), this)),
      m_users(new QSpinBox(this)), m_share(new QSpinBox(this)), m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"downtimeDialog"_s);
    setWindowTitle(tr("Downtime on %1").arg(numberWord(details.item.number)));
    auto *form = new QFormLayout(this);
    addWhat(form, details);
    addWhen(form);
    addHow(form, details);
    m_problem->setObjectName(u"downtimeProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"downtimeCancel"_s);
    m_keep = buttons->button(QDialogButtonBox::Ok);
    m_keep->setText(start.id ? tr("&Keep") : tr("&Record"));
    m_keep->setObjectName(u"downtimeKeep"_s);
    m_keep->setProperty("primary", true);
    m_keep->setDefault(true);
    if (start.id) {
        auto *drop = buttons->addButton(tr("D&elete"), QDialogButtonBox::DestructiveRole);
        drop->setObjectName(u"downtimeDelete"_s);
        drop->setAutoDefault(false);
        drop->setToolTip(tr("It was never down; this can be taken back"));
        connect(drop, &QPushButton::clicked, this, &DowntimeDialog::drop);
    }
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DowntimeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(unit() * 56);
}

void DowntimeDialog::addWhat(QFormLayout *form, const WorkItemDetails &details)
{
    m_what->setObjectName(u"downtimeWhat"_s);
    QList<Asset> assets = details.furtherAssets;
    if (details.asset)
        assets.prepend(*details.asset);
    for (const Asset &asset : std::as_const(assets))
        m_what->addItem(asset.name, assetCode(asset.id));
    for (const Service &service : m_desk.catalog().services)
        m_what->addItem(tr("Service: %1").arg(service.name), serviceCode(service.id));
    const QString code = m_before.assetId ? assetCode(m_before.assetId) : serviceCode(m_before.serviceId);
    m_what->setCurrentIndex(qMax(0, m_what->findData(code)));
    form->addRow(tr("&What is down"), m_what);
}

void DowntimeDialog::addWhen(QFormLayout *form)
{
    for (QDateTimeEdit *field : {m_from, m_until}) {
        field->setCalendarPopup(true);
        field->setTimeZone(m_desk.zone());
        field->setDisplayFormat(datePattern(u"ddd d MMM yyyy") + u"  hh:mm"_s);
    }
    m_from->setObjectName(u"downtimeFrom"_s);
    m_until->setObjectName(u"downtimeUntil"_s);
    m_until->setAccessibleName(tr("Up again at"));
    m_up->setObjectName(u"downtimeUp"_s);
    m_up->setChecked(m_before.endedAt.has_value());
    m_until->setEnabled(m_up->isChecked());
    connect(m_up, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    form->addRow(tr("&Down since"), m_from);
    auto *row = new QHBoxLayout;
    row->addWidget(m_up);
    row->addWidget(m_until, 1);
    form->addRow(row);
}

void DowntimeDialog::addHow(QFormLayout *form, const WorkItemDetails &details)
{
    m_users->setObjectName(u"downtimeUsers"_s);
    m_users->setRange(0, 1'000'000);
    m_users->setSpecialValueText(tr("not known"));
    m_users->setValue(static_cast<int>(m_before.users));
    m_share->setObjectName(u"downtimeShare"_s);
    m_share->setRange(1, 100);
    m_share->setSuffix(tr(" %"));
    m_share->setValue(qRound(m_before.share * 100));
    m_share->setToolTip(tr("100 %: nothing works; 50 %: half of the work can be done"));
    m_planned->setObjectName(u"downtimePlanned"_s);
    m_planned->setChecked(m_before.planned);
    m_change->setObjectName(u"downtimeChange"_s);
    m_change->setAccessibleName(tr("Change that it belongs to"));
    m_change->addItem(tr("no change"), 0);
    if (details.item.kind == Kind::Change || details.item.kind == Kind::Maintenance)
        m_change->addItem(numberWord(details.item.number) + u' ' + details.item.title, details.item.id.value);
    for (const auto &[link, other] : details.links)
        if (other.kind == Kind::Change || other.kind == Kind::Maintenance)
            m_change->addItem(numberWord(other.number) + u' ' + other.title, other.id.value);
    m_change->setCurrentIndex(qMax(0, m_change->findData(m_before.changeId.value)));
    m_change->setVisible(m_change->count() > 1);
    m_change->setEnabled(m_planned->isChecked());
    connect(m_planned, &QCheckBox::toggled, m_change, &QWidget::setEnabled);
    form->addRow(tr("People &affected"), m_users);
    form->addRow(tr("&Share of the work"), m_share);
    auto *row = new QHBoxLayout;
    row->addWidget(m_planned);
    row->addWidget(m_change, 1);
    form->addRow(row);
}

Downtime DowntimeDialog::downtime() const
{
    Downtime after = m_before;
    const QString code = m_what->currentData().toString();
    after.assetId = {code.startsWith(u'a') ? code.sliced(1).toLongLong() : 0};
    after.serviceId = {code.startsWith(u's') ? code.sliced(1).toLongLong() : 0};
    after.startedAt = Instant::from(m_from->dateTime());
    after.endedAt.reset();
    if (m_up->isChecked())
        after.endedAt = m_planned->isChecked()
            ? Instant::from(m_until->dateTime())
            : std::min(Instant::from(m_until->dateTime()), m_desk.now());
    after.users = m_users->value();
    after.share = m_share->value() / 100.0;
    after.planned = m_planned->isChecked();
    after.changeId = {after.planned ? m_change->currentData().toLongLong() : 0};
    return after;
}

void DowntimeDialog::accept()
{
    const Downtime after = downtime();
    m_keep->setEnabled(false);
    if (m_before.id)
        return deliver(downtimes::edit(m_desk, m_before, after), this,
                       [this](const Result<void> &kept) { finish(kept, tr("Changed the downtime")); });
    deliver(downtimes::down(m_desk, after), this, [this](const Result<DowntimeId> &kept) {
        finish(kept.transform([](auto) { }), tr("Recorded the downtime"));
    });
}

void DowntimeDialog::drop()
{
    m_keep->setEnabled(false);
    deliver(downtimes::remove(m_desk, m_before), this,
            [this](const Result<void> &gone) { finish(gone, tr("Deleted the downtime")); });
}

void DowntimeDialog::finish(const Result<void> &kept, const QString &text)
{
    m_keep->setEnabled(true);
    if (kept) {
        emit message(text);
        return QDialog::accept();
    }
    m_problem->setText(u"! "_s + kept.error().detail);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, ink(Ink::Red));
    m_problem->setPalette(colours);
    m_problem->show();
}

} // namespace lamp
