// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/timesheet.h"

#include "core/datetext.h"
#include "items/money.h"
#include "items/targetwords.h"
#include "items/timewords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QTreeWidget *sheetTable(const QStringList &heads, const QString &name, const char *objectName, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setObjectName(QString::fromLatin1(objectName));
    table->setAccessibleName(name);
    table->setHeaderLabels(heads);
    table->setRootIsDecorated(false);
    table->setAllColumnsShowFocus(true);
    table->setUniformRowHeights(true);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

// Numbers stand below the ends of their heads; the words have what is left.
void alignNumbers(QTreeWidget *table, std::initializer_list<int> columns, int words)
{
    for (const int column : columns)
        table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(words, QHeaderView::Stretch);
}

// "1", "0.25": no more decimals than there are.
class QuantityBox final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    [[nodiscard]] QString textFromValue(double value) const override { return locale().toString(value, 'g', 9); }
};

QPushButton *sheetButton(const QString &text, const char *objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(false);
    return button;
}
} // namespace

TimeSheet::TimeSheet(Desk &desk, WorkItemId item, const QString &what, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_id(item), m_summary(new QLabel(this)), m_problem(new QLabel(this)),
      m_lines(sheetTable({tr("When"), tr("Who"), tr("Time"), tr("Cost"), tr("What was done")}, tr("Time spent"),
                         "timeLines", this)),
      m_material(sheetTable({tr("Material"), tr("Quantity"), tr("Price"), tr("Sum")}, tr("Material"), "timeMaterial",
                            this)),
      m_estimate(new QLineEdit(this)), m_minutes(new QLineEdit(this)), m_words(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_at(new QDateTimeEdit(desk.now().in(desk.zone()), this)),
      m_who(new QComboBox(this)), m_quantity(new QuantityBox(this)), m_price(new QDoubleSpinBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"timeSheet"_s);
    setWindowTitle(tr("Time and cost of %1").arg(what));
    build(what);
    alignNumbers(m_lines, {2, 3}, 4);
    alignNumbers(m_material, {1, 2, 3}, 0);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("entry") || event.touches("material") || event.touches("work_item")
            || event.touches("hour_rate") || event.touches("setting"))
            load();
    });
    resize(unit() * 96, unit() * 82);
    m_minutes->setFocus(Qt::OtherFocusReason);
    load();
}

void TimeSheet::build(const QString &what)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() * 2, unit() * 2, unit() * 2, unit() * 2);
    column->setSpacing(unit());
    auto *title = new TitleLabel(what, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    column->addWidget(title);
    m_summary->setObjectName(u"timeSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    column->addWidget(m_summary);
    addEstimate(column);
    column->addWidget(m_lines, 3);
    addTimeForm(column);
    column->addWidget(m_material, 2);
    addMaterialForm(column);
    m_problem->setObjectName(u"timeProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"timeClose"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void TimeSheet::addEstimate(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Estimate"), this);
    label->setBuddy(m_estimate);
    m_estimate->setObjectName(u"timeEstimate"_s);
    m_estimate->setAccessibleName(tr("Estimate"));
    m_estimate->setPlaceholderText(tr("none; 90 or 1:30"));
    m_estimate->setMaximumWidth(unit() * 18);
    row->addWidget(label);
    row->addWidget(m_estimate);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_estimate, &QLineEdit::editingFinished, this, &TimeSheet::keepEstimate);
}

void TimeSheet::addTimeForm(QVBoxLayout *column)
{
    m_minutes->setObjectName(u"timeMinutes"_s);
    m_minutes->setAccessibleName(tr("Time spent"));
    m_minutes->setPlaceholderText(tr("45, 1:30, −15"));
    m_minutes->setMaximumWidth(unit() * 13);
    m_at->setObjectName(u"timeAt"_s);
    m_at->setAccessibleName(tr("When it was spent"));
    m_at->setCalendarPopup(true);
    m_at->setTimeZone(m_desk.zone());
    m_at->setDisplayFormat(datePattern(u"ddd d MMM yyyy") + u"  hh:mm"_s);
    m_who->setObjectName(u"timeWho"_s);
    m_who->setAccessibleName(tr("Who spent it"));
    for (const Person &person : m_desk.catalog().technicians)
        m_who->addItem(person.name, person.id.value);
    m_who->setCurrentIndex(qMax(0, m_who->findData(m_desk.me().value)));
    m_who->setVisible(m_desk.catalog().technicians.size() > 1);
    m_words->setObjectName(u"timeWords"_s);
    m_words->setAccessibleName(tr("What was done"));
    m_words->setPlaceholderText(tr("what was done; may stay empty"));
    auto *add = sheetButton(tr("Add &time"), "timeAdd", this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_minutes);
    row->addWidget(m_at);
    row->addWidget(m_who);
    row->addWidget(m_words, 1);
    row->addWidget(add);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &TimeSheet::keepTime);
    for (QLineEdit *field : {m_minutes, m_words})
        connect(field, &QLineEdit::returnPressed, this, &TimeSheet::keepTime);
}

void TimeSheet::addMaterialForm(QVBoxLayout *column)
{
    m_name->setObjectName(u"materialName"_s);
    m_name->setAccessibleName(tr("Material"));
    m_name->setPlaceholderText(tr("material: what was used up or bought"));
    m_quantity->setObjectName(u"materialQuantity"_s);
    m_quantity->setAccessibleName(tr("Quantity"));
    m_quantity->setRange(0.001, 100'000);
    m_quantity->setDecimals(3);
    m_quantity->setValue(1);
    m_price->setObjectName(u"materialPrice"_s);
    m_price->setAccessibleName(tr("Price of one"));
    m_price->setRange(0, 10'000'000);
    m_price->setDecimals(2);
    auto *add = sheetButton(tr("Add &material"), "materialAdd", this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_quantity);
    row->addWidget(m_price);
    row->addWidget(add);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &TimeSheet::keepMaterial);
    connect(m_name, &QLineEdit::returnPressed, this, &TimeSheet::keepMaterial);
    auto *remove = new QShortcut(Qt::Key_Delete, m_material);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TimeSheet::removeMaterial);
    m_material->setToolTip(tr("Delete takes a line away"));
}

void TimeSheet::load()
{
    m_latest.deliver(timebook::sheet(m_desk, m_id), this, [this](const Result<timebook::Sheet> &sheet) {
        if (!sheet)
            return report(sheet.error());
        m_sheet = *sheet;
        present();
    });
}

QStringList TimeSheet::summary() const
{
    const Catalog &catalog = m_desk.catalog();
    QStringList lines;
    QString spent = tr("Spent %1").arg(signedMinutes(m_sheet.own.minutes));
    if (m_sheet.estimate > 0)
        spent += u", "_s
            + (m_sheet.own.minutes > m_sheet.estimate
                   ? tr("%1 over the estimate of %2")
                         .arg(minutesWords(m_sheet.own.minutes - m_sheet.estimate), minutesWords(m_sheet.estimate))
                   : tr("%1 left of %2").arg(minutesWords(m_sheet.left()), minutesWords(m_sheet.estimate)));
    lines.append(spent);
    if (m_sheet.people.size() > 1) {
        QStringList people;
        for (const timebook::PersonTime &one : m_sheet.people)
            people.append(u"%1 %2"_s.arg(one.person, signedMinutes(one.minutes)));
        lines.append(people.join(u" · "_s));
    }
    if (m_sheet.own.cents() > 0 || m_sheet.rated)
        lines.append(tr("Cost %1: work %2, material %3, other %4")
                         .arg(costWords(m_sheet.own.cents(), catalog), costWords(m_sheet.own.timeCents, catalog),
                              costWords(m_sheet.own.materialCents, catalog),
                              costWords(m_sheet.own.otherCents, catalog)));
    if (m_sheet.parts > 0)
        lines.append(tr("With %n part(s): %1, %2", nullptr, m_sheet.parts)
                         .arg(signedMinutes(m_sheet.all.minutes), costWords(m_sheet.all.cents(), catalog)));
    return lines;
}

void TimeSheet::present()
{
    m_summary->setText(summary().join(u'\n'));
    if (!m_estimate->hasFocus())
        m_estimate->setText(clockMinutes(m_sheet.estimate));
    m_lines->setColumnHidden(3, !m_sheet.rated);
    const QString currency = currencyOf(m_desk.catalog());
    m_price->setSuffix(currency.isEmpty() ? QString() : QString(u' ' + currency));
    presentLines();
    presentMaterial();
    const bool locked = m_desk.catalog().status(m_sheet.item.statusId).locks || m_desk.database().isReadOnly();
    for (QWidget *part : std::initializer_list<QWidget *>{m_estimate, m_minutes, m_words, m_name, m_at, m_who,
                                                          m_quantity, m_price, findChild<QWidget *>(u"timeAdd"_s),
                                                          findChild<QWidget *>(u"materialAdd"_s)})
        part->setEnabled(!locked);
}

void TimeSheet::presentLines()
{
    m_lines->clear();
    for (const timebook::TimeLine &line : std::as_const(m_sheet.lines)) {
        auto *item = new QTreeWidgetItem(
            m_lines, {timeWords(line.entry.happenedAt, m_desk.now(), m_desk.zone()), line.person,
                      signedMinutes(line.entry.minutes), costWords(line.cents, m_desk.catalog()),
                      line.entry.body.simplified().left(120)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void TimeSheet::presentMaterial()
{
    m_material->clear();
    for (const Material &one : std::as_const(m_sheet.material)) {
        auto *item = new QTreeWidgetItem(m_material, {one.text, QLocale().toString(one.quantity, 'g', 6),
                                                      costWords(one.unitCents, m_desk.catalog()),
                                                      costWords(one.cents(), m_desk.catalog())});
        item->setData(0, Qt::UserRole, one.id.value);
        for (const int number : {1, 2, 3})
            item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_material->setVisible(!m_sheet.material.isEmpty());
}

void TimeSheet::report(const Error &error)
{
    m_problem->setText(u"! "_s + error.detail);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, ink(Ink::Red));
    m_problem->setPalette(colours);
    m_problem->show();
}

void TimeSheet::keepTime()
{
    const auto minutes = minutesFromText(m_minutes->text());
    if (!minutes)
        return report({Error::Kind::Invalid, tr("“%1” is no time, such as 45 or 1:30").arg(m_minutes->text())});
    timebook::Time time{.item = m_id, .minutes = *minutes, .at = Instant::from(m_at->dateTime()),
                        .text = m_words->text(), .by = {}};
    if (time.at->ms > m_desk.now().ms - 60'000)
        time.at.reset(); // the field knows whole minutes only: now is now
    if (const PersonId who{m_who->currentData().toLongLong()}; who && who != m_desk.me())
        time.by = who;
    deliver(timebook::add(m_desk, time), this, [this, minutes = *minutes](const Result<EntryId> &id) {
        if (!id)
            return report(id.error());
        m_problem->hide();
        m_minutes->clear();
        m_words->clear();
        m_minutes->setFocus(Qt::OtherFocusReason);
        emit message(tr("Added %1").arg(signedMinutes(minutes)));
    });
}

void TimeSheet::keepMaterial()
{
    const Material fresh{.workItemId = m_id, .text = m_name->text(), .unitCents = qRound64(m_price->value() * 100),
                         .quantity = m_quantity->value()};
    deliver(timebook::addMaterial(m_desk, fresh), this, [this, name = m_name->text()](const Result<void> &done) {
        if (!done)
            return report(done.error());
        m_problem->hide();
        m_name->clear();
        m_quantity->setValue(1);
        m_price->setValue(0);
        emit message(tr("Added %1").arg(name.simplified()));
    });
}

void TimeSheet::keepEstimate()
{
    const QString text = m_estimate->text().trimmed();
    const auto minutes = text.isEmpty() ? std::optional<qint64>(0) : minutesFromText(text);
    if (!minutes)
        return report({Error::Kind::Invalid, tr("“%1” is no time, such as 45 or 1:30").arg(text)});
    if (*minutes == m_sheet.estimate)
        return;
    deliver(timebook::setEstimate(m_desk, m_id, *minutes), this, [this](const Result<void> &done) {
        if (!done)
            return report(done.error());
        m_problem->hide();
        emit message(tr("Set the estimate"));
    });
}

void TimeSheet::removeMaterial()
{
    const QTreeWidgetItem *item = m_material->currentItem();
    const auto known = item ? std::ranges::find(m_sheet.material, item->data(0, Qt::UserRole).toLongLong(),
                                                [](const Material &one) { return one.id.value; })
                            : m_sheet.material.end();
    if (known == m_sheet.material.end())
        return;
    deliver(timebook::removeMaterial(m_desk, *known), this, [this, name = known->text](const Result<void> &done) {
        if (!done)
            return report(done.error());
        emit message(tr("Took %1 away").arg(name));
    });
}

} // namespace lamp
