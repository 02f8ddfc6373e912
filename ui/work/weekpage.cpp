// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/weekpage.h"

#include "core/datetext.h"
#include "items/targetwords.h"
#include "items/timewords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/focusentry.h"
#include "widgets/sectionlabel.h"
#include "work/recordpicker.h"
#include "work/weektable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int TicketColumn = 0, FirstDay = 1, SumColumn = 8, WeekColumns = 9;
}

WeekPage::WeekPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new TitleLabel({}, this)), m_sum(new QLabel(this)),
      m_table(new WeekTable(this))
{
    setObjectName(u"weekPage"_s);
    new FocusEntry(this, m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() * 2, unit() * 2, unit() * 2, unit() * 2);
    column->setSpacing(unit());
    column->addWidget(buildBar());
    m_sum->setObjectName(u"weekSum"_s);
    m_sum->setTextFormat(Qt::PlainText);
    column->addWidget(m_sum);
    column->addWidget(m_table, 1);
    auto *hint = new MutedLabel(
        tr("Type 45, 1:30 or 1.5 h into a day. Delete empties it. Enter on a ticket opens it."), this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    connect(m_table, &QTableWidget::cellChanged, this, &WeekPage::keep);
    connect(m_table, &WeekTable::opened, this, &WeekPage::openCurrent);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &WeekPage::load);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("entry") || event.touches("work_item") || event.touches("stopwatch"))
            m_soon.start();
    });
    connect(&m_desk, &Desk::catalogChanged, &m_soon, qOverload<>(&QTimer::start));
    showWeek(today());
}

QWidget *WeekPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"weekTitle"_s);
    row->addWidget(m_title);
    row->addStretch(1);
    const auto button = [&](const QString &text, const QString &name, const char *objectName, const QKeySequence &key,
                            auto act) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QString::fromLatin1(objectName));
        made->setAccessibleName(name);
        made->setToolTip(key.isEmpty() ? name
                                       : tr("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
        if (!key.isEmpty())
            made->setShortcut(key);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    button(u"‹"_s, tr("Week before"), "weekBefore", Qt::CTRL | Qt::Key_PageUp,
           [this] { showWeek(m_day.addDays(-7)); });
    button(tr("This &week"), tr("This week"), "weekNow", {}, [this] { showWeek(today()); });
    m_next = button(u"›"_s, tr("Week after"), "weekAfter", Qt::CTRL | Qt::Key_PageDown,
                    [this] { showWeek(m_day.addDays(7)); });
    m_add = button(tr("&Add a ticket …"), tr("Add a ticket to the week"), "weekAdd", {}, [this] { addTicket(); });
    m_add->setEnabled(!m_desk.database().isReadOnly());
    return bar;
}

QDate WeekPage::today() const { return m_desk.now().in(m_desk.zone()).date(); }

void WeekPage::showWeek(QDate day)
{
    m_day = day;
    m_next->setEnabled(day.addDays(8 - day.dayOfWeek()) <= today());
    load();
}

void WeekPage::load()
{
    if (m_table->isEditing()) { // what is being typed stays; the rest comes after it
        m_soon.start(500ms);
        return;
    }
    m_latest.read(timebook::week(m_desk, m_day, m_further), this, [this](const Result<timebook::Week> &week) {
        if (!week) {
            emit failed(week.error());
            return;
        }
        m_week = *week;
        if (!m_table->isEditing())
            present();
    });
}

QString WeekPage::summary() const
{
    qint64 sum = 0;
    for (const qint64 minutes : m_week.totals)
        sum += minutes;
    const QString whose = m_desk.catalog().technician(m_desk.me());
    QString words = tr("%1 of work").arg(signedMinutes(sum));
    if (m_week.wanted > 0)
        words = tr("%1 of %2 of work").arg(signedMinutes(sum), minutesWords(m_week.wanted));
    return whose.isEmpty() ? words : QString(whose + u" · "_s + words);
}

void WeekPage::present()
{
    const auto *focused = m_table->item(m_table->currentRow(), TicketColumn);
    const qint64 current = focused ? focused->data(Qt::UserRole).toLongLong() : 0;
    const int column = qMax(0, m_table->currentColumn());
    m_filling = true;
    m_title->setText(tr("My week from %1 to %2")
                         .arg(dateText(m_week.monday, u"d MMM"), dateText(m_week.monday.addDays(6), u"d MMM yyyy")));
    m_sum->setText(summary());
    m_table->clear();
    m_table->setColumnCount(WeekColumns);
    m_table->setRowCount(static_cast<int>(m_week.rows.size()) + 1);
    QStringList heads{tr("Ticket")};
    for (int day = 0; day < 7; ++day)
        heads.append(QLocale().toString(m_week.monday.addDays(day), u"ddd d"_s));
    heads.append(tr("Sum"));
    m_table->setHorizontalHeaderLabels(heads);
    int at = 0;
    for (int row = 0; row < m_week.rows.size(); ++row) {
        presentRow(row);
        if (m_week.rows[row].item.id.value == current)
            at = row;
    }
    presentSums();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int day = FirstDay; day <= SumColumn; ++day)
        m_table->setColumnWidth(day, unit() * 10);
    m_table->horizontalHeader()->setSectionResizeMode(TicketColumn, QHeaderView::Stretch);
    m_table->setCurrentCell(at, column);
    m_filling = false;
}

void WeekPage::presentRow(int row)
{
    const timebook::WeekRow &one = m_week.rows[row];
    const QString name = numberWord(one.item.number) + u' ' + one.item.title;
    auto *ticket = new QTableWidgetItem(name);
    ticket->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    ticket->setData(Qt::UserRole, one.item.id.value);
    ticket->setToolTip(name.toHtmlEscaped());
    m_table->setItem(row, TicketColumn, ticket);
    const bool locked = m_desk.catalog().status(one.item.statusId).locks || m_desk.database().isReadOnly();
    for (int day = 0; day < 7; ++day) {
        const QDate date = m_week.monday.addDays(day);
        auto *cell = new QTableWidgetItem(clockMinutes(one.minutes[static_cast<size_t>(day)]));
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cell->setData(Qt::AccessibleTextRole,
                      tr("%1, %2: %3").arg(numberWord(one.item.number), QLocale().toString(date, u"dddd"_s),
                                           signedMinutes(one.minutes[static_cast<size_t>(day)])));
        if (locked || date > today())
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, FirstDay + day, cell);
    }
    auto *sum = new QTableWidgetItem(clockMinutes(one.sum()));
    sum->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    sum->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    sum->setFont(strongFont());
    m_table->setItem(row, SumColumn, sum);
}

void WeekPage::presentSums()
{
    const int row = static_cast<int>(m_week.rows.size());
    qint64 all = 0;
    const auto put = [this, row](int column, const QString &text) {
        auto *cell = new QTableWidgetItem(text);
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        cell->setFont(strongFont());
        if (column != TicketColumn)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, cell);
    };
    put(TicketColumn, tr("All"));
    for (int day = 0; day < 7; ++day) {
        all += m_week.totals[static_cast<size_t>(day)];
        put(FirstDay + day, clockMinutes(m_week.totals[static_cast<size_t>(day)]));
    }
    put(SumColumn, clockMinutes(all));
}

void WeekPage::keep(int row, int column)
{
    if (m_filling || row >= m_week.rows.size() || column < FirstDay || column >= SumColumn)
        return;
    const timebook::WeekRow one = m_week.rows[row];
    const qint64 before = one.minutes[static_cast<size_t>(column - FirstDay)];
    const QString text = m_table->item(row, column)->text().trimmed();
    const auto minutes = text.isEmpty() ? std::optional<qint64>(0) : minutesFromText(text);
    if (!minutes || *minutes < 0) {
        emit failed({Error::Kind::Invalid, tr("“%1” is no time of a day, such as 45 or 1:30").arg(text)});
        return QMetaObject::invokeMethod(this, &WeekPage::present, Qt::QueuedConnection), void();
    }
    if (*minutes == before) {
        QMetaObject::invokeMethod(this, &WeekPage::present, Qt::QueuedConnection); // "90" reads 1:30
        return;
    }
    const QDate day = m_week.monday.addDays(column - FirstDay);
    deliver(timebook::setDay(m_desk, one.item.id, day, *minutes), this,
            [this, number = numberWord(one.item.number), minutes = *minutes, day](const Result<void> &done) {
                if (!done) {
                    emit failed(done.error());
                    return present();
                }
                emit message(tr("%1 on %2: %3").arg(number, QLocale().toString(day, u"dddd"_s),
                                                    minutesWords(minutes)));
            });
}

void WeekPage::addTicket()
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::WorkItem, tr("Ticket: number or words"), this);
    connect(picker, &RecordPicker::chosen, this, [this](qint64 id) {
        if (id == 0)
            return;
        m_further.removeAll(WorkItemId{id});
        m_further.append(WorkItemId{id});
        load();
    });
    picker->openAt(m_add);
}

void WeekPage::openCurrent()
{
    const auto *ticket = m_table->item(m_table->currentRow(), TicketColumn);
    if (const qint64 id = ticket ? ticket->data(Qt::UserRole).toLongLong() : 0; id != 0)
        emit openWorkItem({id});
}

} // namespace lamp
