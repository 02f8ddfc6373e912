// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/occurrencedialogs.h"

#include "calendar/inklabel.h"
#include "core/datetext.h"
#include "widgets/sectionlabel.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// A reason that does not end the matter: the work is still to be done on another day.
constexpr auto putOffCode = "put_off"_L1;

QLabel *dialogTitle(const QString &text)
{
    auto *title = new TitleLabel(text);
    title->setWordWrap(true);
    return title;
}

QLabel *dialogHint(const QString &text)
{
    auto *hint = new MutedLabel(text);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

SkipDialog::SkipDialog(const CalendarEntry &entry, const QList<Choice> &reasons, QWidget *parent)
    : QDialog(parent), m_reasons(new QListWidget), m_own(new QLineEdit)
{
    setObjectName(u"skipDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Skip"));
    auto *layout = new QVBoxLayout(this);
    const QString day = dateText(entry.date, u"d MMMM").replace(u' ', QChar::Nbsp);
    layout->addWidget(dialogTitle(tr("Skip “%1” on %2?").arg(entry.title, day)));
    layout->addWidget(dialogHint(tr("It stays in the record as skipped, with the reason, and is counted apart.")));
    fillReasons(reasons);
    layout->addWidget(m_reasons);
    layout->addWidget(m_own);
    layout->addWidget(buildButtons());
    connect(m_own, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_skip->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_reasons, &QListWidget::currentRowChanged, this, &SkipDialog::showChoice);
    connect(m_reasons, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (item == m_other && m_own->text().trimmed().isEmpty())
            m_own->setFocus();
        else
            accept();
    });
    connect(this, &QDialog::accepted, this, &SkipDialog::tellChoice);
    m_reasons->setFocus();
}

void SkipDialog::fillReasons(const QList<Choice> &reasons)
{
    m_reasons->setObjectName(u"skipReasons"_s);
    m_reasons->setAccessibleName(tr("Reason"));
    for (const auto &reason : reasons) {
        auto *item = new QListWidgetItem(reason.label, m_reasons);
        item->setData(Qt::UserRole, reason.code);
    }
    m_other = new QListWidgetItem(tr("Another reason"), m_reasons);
    m_own->setObjectName(u"skipOwnReason"_s);
    m_own->setAccessibleName(tr("Another reason"));
    m_own->setPlaceholderText(tr("why, in a few words"));
    m_own->hide();
    QSizePolicy kept = m_own->sizePolicy(); // its place stays free: it never lies on the list, and nothing moves
    kept.setRetainSizeWhenHidden(true);
    m_own->setSizePolicy(kept);
    m_reasons->setCurrentIndex({}); // else the first one would be taken as soon as the list gets the focus
    const int lines = qBound(1, m_reasons->count(), 12);
    m_reasons->setMinimumWidth(unit() * 44);
    m_reasons->setFixedHeight(qMax(fontMetrics().height() + unit(), m_reasons->sizeHintForRow(0)) * lines
                              + m_reasons->frameWidth() * 2);
}

QWidget *SkipDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"skipCancel"_s);
    cancel->setAutoDefault(false); // Enter without a reason would press it, as the first button that can be pressed
    m_skip = buttons->addButton(tr("Skip"), QDialogButtonBox::AcceptRole);
    m_skip->setObjectName(u"skipAccept"_s);
    m_skip->setProperty("primary", true);
    m_skip->setDefault(true);
    m_skip->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void SkipDialog::showChoice(int row)
{
    const bool words = row >= 0 && m_reasons->item(row) == m_other;
    m_own->setVisible(words);
    m_skip->setEnabled(row >= 0 && (!words || !m_own->text().trimmed().isEmpty()));
    const bool putOff = row >= 0 && m_reasons->item(row)->data(Qt::UserRole).toString() == putOffCode;
    m_skip->setText(putOff ? tr("Choose the new date…") : tr("Skip"));
}

void SkipDialog::tellChoice()
{
    const auto *item = m_reasons->currentItem();
    const QString code = !item ? QString()
        : item == m_other      ? m_own->text().simplified()
                               : item->data(Qt::UserRole).toString();
    if (code == putOffCode)
        emit moveInstead();
    else if (!code.isEmpty())
        emit chosen(code);
}

MoveDialog::MoveDialog(const CalendarEntry &entry, const MoveGround &ground, const QHash<QDate, Holiday> &holidays,
                       QWidget *parent)
    : QDialog(parent), m_entry(entry), m_ground(ground), m_holidays(holidays), m_date(new QDateEdit),
      m_time(new QTimeEdit), m_reason(new QLineEdit), m_hint(new InkLabel)
{
    setObjectName(u"moveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(dialogTitle(tr("Move “%1”").arg(entry.title)));
    layout->addLayout(buildForm());
    m_hint->setObjectName(u"moveHint"_s);
    m_hint->setMinimumWidth(unit() * 44);
    layout->addWidget(m_hint);
    layout->addWidget(dialogHint(tr("Only this one moves; the plan and its other dates stay as they are.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"moveCancel"_s);
    m_ok = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"moveAccept"_s);
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QDateEdit::dateChanged, this, &MoveDialog::showHint);
    connect(m_time, &QTimeEdit::timeChanged, this, &MoveDialog::showHint);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(chosenMoment(), m_reason->text().trimmed()); });
    showHint();
}

QFormLayout *MoveDialog::buildForm()
{
    auto *form = new QFormLayout;
    const QDateTime start = m_entry.startsAt.in(m_ground.zone);
    m_date->setObjectName(u"moveDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(datePattern(u"ddd d MMM yyyy"));
    m_date->setDate(start.date());
    m_time->setObjectName(u"moveTime"_s);
    m_time->setTime(start.time());
    m_reason->setObjectName(u"moveReason"_s);
    m_reason->setPlaceholderText(tr("why, in a few words (optional)"));
    form->addRow(tr("&Day"), m_date);
    form->addRow(tr("&Time"), m_time);
    form->addRow(tr("&Reason"), m_reason);
    form->setRowVisible(m_time, !m_entry.allDay);
    return form;
}

Instant MoveDialog::chosenMoment() const
{
    return movedTo(m_entry, m_date->date(), m_time->time(), m_ground.zone);
}

void MoveDialog::showHint()
{
    MoveGround ground = m_ground;
    const QDate day = m_date->date();
    const auto holiday = m_holidays.constFind(day);
    ground.holiday = holiday != m_holidays.cend() && holiday->dayOff ? holiday->name : QString();
    ground.weekend = !QLocale().weekdays().contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
    const MoveHint hint = moveHint(m_entry, chosenMoment(), ground);
    m_hint->setInk(hint.breaks ? Ink::Amb : Ink::Mute);
    m_hint->setText(hint.breaks ? QString(u"! "_s + hint.text) : hint.text);
    m_ok->setEnabled(chosenMoment() != m_entry.startsAt);
}

} // namespace lamp
