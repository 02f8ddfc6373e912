// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/changedialog.h"

#include "core/datetext.h"
#include "items/changewords.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "shell/sentences.h"
#include "theme/theme.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"
#include "work/waitdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 UsualWindow = 120, UsualNoReturn = 60; // minutes
// A line of the call list: name, then the number behind the last comma.
QString callLine(const ChangeCall &call)
{
    return call.phone.isEmpty() ? call.name : QString(call.name + u", "_s + call.phone);
}
} // namespace

ChangeDialog::ChangeDialog(Desk &desk, const QString &number, const changework::ChangeView &view, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_before(view), m_form(new QFormLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"changeDialog"_s);
    setWindowTitle(tr("Change %1").arg(number));
    setMinimumWidth(unit() * 72);
    m_risk = called(new QComboBox(this), u"changeRisk"_s, tr("Risk"));
    for (const auto risk : {ChangeRisk::Low, ChangeRisk::Medium, ChangeRisk::High})
        m_risk->addItem(riskWord(risk), codeOf(risk));
    m_risk->setCurrentIndex(static_cast<int>(view.sheet.risk));
    m_form->addRow(tr("&Risk"), m_risk);
    addWindow();
    addTexts();
    addDoor(QString(number).remove(u'#'));
    addButtons();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ChangeDialog::judge);
    dress();
    judge();
}

QDateTimeEdit *ChangeDialog::moment(const QString &name, const QString &spoken, Instant when)
{
    auto *edit = called(new QDateTimeEdit(this), name, spoken);
    edit->setTimeZone(m_desk.zone());
    edit->setDateTime(when.in(m_desk.zone()));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(datePattern(u"ddd d MMM yyyy") + u"  hh:mm"_s);
    connect(edit, &QDateTimeEdit::dateTimeChanged, &m_soon, qOverload<>(&QTimer::start));
    return edit;
}

void ChangeDialog::addWindow()
{
    const auto window = m_before.window();
    const Instant from = window ? window->from : m_before.from.value_or(workingMorning(m_desk, 1));
    const Instant until = window ? window->until : from.plusMinutes(UsualWindow);
    m_hasWindow = called(new QCheckBox(tr("A &window"), this), u"changeHasWindow"_s, tr("It has a window"));
    m_hasWindow->setChecked(window.has_value());
    m_from = moment(u"changeFrom"_s, tr("Window from"), from);
    m_until = moment(u"changeUntil"_s, tr("Window until"), until);
    m_hasNoReturn = called(new QCheckBox(tr("A point of &no return"), this), u"changeHasNoReturn"_s,
                           tr("It has a point of no return"));
    m_hasNoReturn->setChecked(m_before.noReturnAt().has_value());
    m_noReturn = moment(u"changeNoReturn"_s, tr("Point of no return"),
                        m_before.noReturnAt().value_or(from.plusMinutes(UsualNoReturn)));
    m_warnings = new QLabel(this);
    m_warnings->setObjectName(u"changeWarnings"_s);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);
    QPalette colours = m_warnings->palette();
    colours.setColor(QPalette::WindowText, ink(Ink::Amb));
    m_warnings->setPalette(colours);
    m_form->addRow(QString(), m_hasWindow);
    m_form->addRow(tr("&From"), m_from);
    m_form->addRow(tr("&Until"), m_until);
    m_form->addRow(QString(), m_hasNoReturn);
    m_form->addRow(tr("Point of no return"), m_noReturn);
    m_form->addRow(QString(), m_warnings);
    for (QCheckBox *box : {m_hasWindow, m_hasNoReturn})
        connect(box, &QCheckBox::toggled, this, [this] {
            dress();
            judge();
        });
}

QPlainTextEdit *ChangeDialog::area(const QString &name, const QString &label, const QString &text,
                                   const QString &hint)
{
    auto *edit = called(new QPlainTextEdit(text, this), name, QString(label).remove(u'&'));
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(hint);
    edit->setFixedHeight(unit() * 9);
    m_form->addRow(label, edit);
    return edit;
}

void ChangeDialog::addTexts()
{
    m_plan = area(u"changeFormPlan"_s, tr("&Plan"), m_before.sheet.plan, tr("what is done, step by step"));
    m_backOut = area(u"changeFormBackOut"_s, tr("Way &back"), m_before.sheet.backOut,
                     tr("how it is taken back, and how long that takes"));
    QStringList calls;
    for (const ChangeCall &call : std::as_const(m_before.calls))
        calls.append(callLine(call));
    m_calls = area(u"changeFormCalls"_s, tr("Whom to &call"), calls.join(u'\n'), tr("a line each: name, number"));
}

void ChangeDialog::addDoor(const QString &number)
{
    m_door = new TextDoor(m_desk, this);
    m_door->add(m_plan, u"plan"_s);
    m_door->add(m_backOut, u"back-out"_s);
    m_door->add(m_calls, u"calls"_s);
    m_form->addRow(m_door->strip());
    m_door->begin(u"change/"_s + number);
    m_door->drafts().endWith(this);
    connect(m_door, &TextDoor::passed, this, &ChangeDialog::accept);
}

void ChangeDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"changeCancel"_s);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("&Save"));
    save->setObjectName(u"changeSave"_s);
    save->setProperty("primary", true);
    m_note = new FieldNote(u"changeNote"_s, save, this);
    m_form->addRow(QString(), m_note);
    m_form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ChangeDialog::dress()
{
    const bool window = m_hasWindow->isChecked();
    m_from->setEnabled(window);
    m_until->setEnabled(window);
    m_hasNoReturn->setEnabled(window);
    m_noReturn->setEnabled(window && m_hasNoReturn->isChecked());
}

Instant ChangeDialog::at(const QDateTimeEdit *edit) const { return Instant::from(edit->dateTime()); }

void ChangeDialog::judge()
{
    const changework::ChangeEdit edit = typed();
    if (!edit.window) {
        m_latest.drop();
        m_warnings->clear();
        return m_warnings->hide();
    }
    m_latest.deliver(changework::warnings(m_desk, m_before.sheet.workItemId, *edit.window), this,
                     [this](const Result<QList<WindowWarning>> &found) {
                         QStringList lines;
                         for (const WindowWarning &warning : found.value_or(QList<WindowWarning>()))
                             lines.append(u"⚠ "_s + warningWords(warning, m_desk.now(), m_desk.zone()));
                         m_warnings->setText(lines.join(u'\n'));
                         m_warnings->setVisible(!lines.isEmpty());
                     });
}

QList<ChangeCall> ChangeDialog::typedCalls() const
{
    QList<ChangeCall> calls;
    const QStringList lines = m_calls->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &text : lines) {
        if (text.simplified().isEmpty())
            continue;
        const qsizetype comma = text.lastIndexOf(u',');
        ChangeCall call{.name = (comma < 0 ? text : text.left(comma)).simplified(),
                        .phone = comma < 0 ? QString() : text.mid(comma + 1).simplified()};
        for (const ChangeCall &known : std::as_const(m_before.calls)) // the record of who was there stays
            if (known.name == call.name)
                call.personId = known.personId;
        calls.append(call);
    }
    return calls;
}

changework::ChangeEdit ChangeDialog::typed() const
{
    changework::ChangeEdit edit{.risk = static_cast<ChangeRisk>(m_risk->currentIndex()),
                                .plan = m_plan->toPlainText(),
                                .backOut = m_backOut->toPlainText(),
                                .calls = typedCalls()};
    if (m_hasWindow->isChecked())
        edit.window = TimeSpan{at(m_from), at(m_until)};
    if (m_hasWindow->isChecked() && m_hasNoReturn->isChecked())
        edit.noReturnAt = at(m_noReturn);
    return edit;
}

void ChangeDialog::accept()
{
    if (m_busy || !m_door->lets())
        return;
    m_busy = true;
    deliver(changework::save(m_desk, m_before, typed()), this, [this](const Result<void> &done) {
        m_busy = false;
        if (!done)
            return m_note->say(sentenceOf(done.error()).whole());
        emit saved();
        QDialog::accept();
    });
}

} // namespace lamp
