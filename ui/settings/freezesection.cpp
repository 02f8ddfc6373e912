// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/freezesection.h"

#include "core/datetext.h"
#include "items/changewords.h"
#include "services/desk.h"
#include "services/freezewindows.h"
#include "settings/fieldnote.h"
#include "settings/settingsform.h"
#include "shell/sentences.h"
#include "theme/theme.h"
#include "widgets/actgate.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 UsualFreezeDays = 7;
} // namespace

FreezeSection::FreezeSection(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    SettingsForm form(this, tr("Freeze windows"),
                      tr("Times in which nothing is changed: close of the year, exams, a fair. A change whose window "
                         "lies in one of them says so."));
    form.wide(buildList());
    form.wide(buildForm());
    form.end();
    connectParts();
    fillScopes();
    startNew(); // until it is known which there are
    reload();
}

QWidget *FreezeSection::buildList()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_list = called(new QListWidget(box), u"freezes"_s, tr("Freeze windows"));
    m_list->setMaximumHeight(unit() * 22);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *iconName, const QString &text, const QString &name) {
        auto *button = called(new QPushButton(icon(iconName), text, box), name, text);
        row->addWidget(button);
        return button;
    };
    auto *fresh = add("list-add", tr("New freeze window"), u"freezeNew"_s);
    m_remove = add("edit-delete", tr("Delete"), u"freezeDelete"_s);
    row->addStretch(1);
    column->addLayout(row);
    connect(fresh, &QPushButton::clicked, this, &FreezeSection::startNew);
    return box;
}

QDateTimeEdit *FreezeSection::moment(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *edit = called(new QDateTimeEdit(parent), name, spoken);
    edit->setTimeZone(m_desk.zone());
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(datePattern(u"ddd d MMM yyyy") + u"  hh:mm"_s);
    return edit;
}

QWidget *FreezeSection::buildForm()
{
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    m_form = card;
    auto *form = new QFormLayout(card);
    form->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 3 / 2);
    form->setHorizontalSpacing(unit() * 2);
    m_name = called(new QLineEdit(card), u"freezeName"_s, tr("Name of the freeze window"));
    m_from = moment(u"freezeFrom"_s, tr("Frozen from"), card);
    m_until = moment(u"freezeUntil"_s, tr("Frozen until"), card);
    m_scope = called(new QComboBox(card), u"freezeScope"_s, tr("What is frozen"));
    m_save = called(new QPushButton(tr("Save freeze window"), card), u"freezeSave"_s, tr("Save freeze window"));
    m_save->setProperty("primary", true);
    m_save->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_problem = new FieldNote(u"freezeProblem"_s, m_save, card);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_until);
    form->addRow(tr("What is frozen"), m_scope);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_save);
    return card;
}

void FreezeSection::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int now) {
        if (!m_showing && now >= 0 && now < m_windows.size())
            showWindow(m_windows[now]);
    });
    connect(m_remove, &QPushButton::clicked, this, &FreezeSection::remove);
    connect(m_save, &QPushButton::clicked, this, &FreezeSection::save);
    connect(m_name, &QLineEdit::textEdited, this, &FreezeSection::edited);
    connect(m_scope, &QComboBox::activated, this, &FreezeSection::edited);
    for (QDateTimeEdit *edit : {m_from, m_until})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &FreezeSection::edited);
    connect(&m_desk, &Desk::catalogChanged, this, [this] {
        fillScopes();
        reload(m_shown.id);
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("freeze_window"))
            reload(m_shown.id);
    });
}

// Services first, then places: each with its kind, for they may share names.
void FreezeSection::fillScopes()
{
    const FreezeWindow now = m_scope->count() > 0 ? typed() : FreezeWindow{};
    m_scope->clear();
    m_scope->addItem(tr("everything"), qint64(0));
    for (const Service &service : m_desk.catalog().services)
        m_scope->addItem(tr("service %1").arg(service.name), QVariant::fromValue(service.id.value));
    for (const Location &location : m_desk.catalog().locations)
        m_scope->addItem(tr("place %1").arg(m_desk.catalog().location(location.id)),
                         QVariant::fromValue(-location.id.value));
    const qint64 wanted = now.serviceId ? now.serviceId.value : -now.locationId.value;
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(wanted)));
}

QString FreezeSection::scopeOf(const FreezeWindow &window) const
{
    if (window.locationId)
        return tr("place %1").arg(m_desk.catalog().location(window.locationId));
    for (const Service &service : m_desk.catalog().services)
        if (window.serviceId && service.id == window.serviceId)
            return tr("service %1").arg(service.name);
    return tr("everything");
}

QString FreezeSection::lineOf(const FreezeWindow &window) const
{
    return tr("%1 · %2 · %3")
        .arg(window.name, spanWords({window.fromAt, window.untilAt}, m_desk.now(), m_desk.zone()), scopeOf(window));
}

void FreezeSection::reload(FreezeId choose)
{
    m_latest.deliver(freezewindows::all(m_desk), this, [this, choose](const Result<QList<FreezeWindow>> &windows) {
        if (!windows) {
            emit failed(windows.error());
            return;
        }
        m_windows = *windows;
        fillList(choose);
    });
}

// What is being typed stays.
void FreezeSection::fillList(FreezeId choose)
{
    m_showing = true;
    m_list->clear();
    for (const FreezeWindow &window : std::as_const(m_windows)) {
        auto *line = new QListWidgetItem(icon("view-calendar", Ink::Mute), lineOf(window), m_list);
        if (window.id == choose)
            m_list->setCurrentItem(line);
    }
    m_showing = false;
    if (m_changed)
        return dress();
    if (m_list->currentRow() >= 0)
        showWindow(m_windows[m_list->currentRow()]);
    else if (!m_windows.isEmpty())
        m_list->setCurrentRow(0);
    else
        startNew();
}

void FreezeSection::showWindow(const FreezeWindow &window)
{
    m_showing = true;
    m_shown = window;
    m_changed = false;
    m_name->setText(window.name);
    m_from->setDateTime(window.fromAt.in(m_desk.zone()));
    m_until->setDateTime(window.untilAt.in(m_desk.zone()));
    const qint64 scope = window.serviceId ? window.serviceId.value : -window.locationId.value;
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(scope)));
    m_showing = false;
    m_problem->say({});
    dress();
}

void FreezeSection::startNew()
{
    m_showing = true;
    m_list->setCurrentRow(-1);
    m_showing = false;
    const QDate tomorrow = m_desk.now().in(m_desk.zone()).date().addDays(1);
    FreezeWindow fresh;
    fresh.fromAt = Instant::from(tomorrow.startOfDay(m_desk.zone()));
    fresh.untilAt = Instant::from(tomorrow.addDays(UsualFreezeDays).startOfDay(m_desk.zone()));
    showWindow(fresh);
    if (isVisible())
        m_name->setFocus(Qt::OtherFocusReason);
}

FreezeWindow FreezeSection::typed() const
{
    FreezeWindow window = m_shown;
    window.name = m_name->text();
    window.fromAt = Instant::from(m_from->dateTime());
    window.untilAt = Instant::from(m_until->dateTime());
    const qint64 scope = m_scope->currentData().toLongLong();
    window.serviceId = {qMax(qint64(0), scope)};
    window.locationId = {qMax(qint64(0), -scope)};
    return window;
}

void FreezeSection::edited()
{
    if (m_showing)
        return;
    m_changed = true;
    m_problem->say({});
    dress();
}

void FreezeSection::dress()
{
    const bool writable = whyNot(m_desk, u"rules").isEmpty();
    m_form->setEnabled(writable);
    m_save->setEnabled(writable && m_changed);
    m_remove->setEnabled(writable && m_shown.id);
}

void FreezeSection::save()
{
    const FreezeWindow window = typed();
    const auto kept = [this, name = window.name.simplified()](FreezeId id) {
        m_changed = false;
        emit message(tr("Saved the freeze window “%1”").arg(name));
        reload(id);
    };
    if (!m_shown.id) {
        deliver(freezewindows::add(m_desk, window), this, [this, kept](const Result<FreezeId> &id) {
            if (id)
                kept(*id);
            else
                m_problem->say(sentenceOf(id.error()).whole());
        });
        return;
    }
    deliver(freezewindows::edit(m_desk, m_shown, window), this,
            [this, kept, id = m_shown.id](const Result<void> &done) {
                if (done)
                    kept(id);
                else
                    m_problem->say(sentenceOf(done.error()).whole());
            });
}

void FreezeSection::remove()
{
    m_changed = false;
    deliver(freezewindows::remove(m_desk, m_shown), this, [this, name = m_shown.name](const Result<void> &done) {
        if (done)
            emit message(tr("Deleted the freeze window “%1”").arg(name));
        else
            emit failed(done.error());
    });
}

} // namespace lamp
