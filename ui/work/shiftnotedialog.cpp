// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/shiftnotedialog.h"

#include "core/datetext.h"
#include "items/targetwords.h"
#include "knowledge/articleprint.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/codehighlighter.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"

#include <QClipboard>
#include <QDateTimeEdit>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

ShiftNoteDialog::~ShiftNoteDialog() = default;

ShiftNoteDialog::ShiftNoteDialog(Desk &desk, QWidget *parent) : QDialog(parent), m_desk(desk)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shiftNoteDialog"_s);
    setWindowTitle(tr("Shift hand-over"));
    resize(unit() * 110, unit() * 76);
    build();
    readStart();
    readLast();
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("shift_note"))
            readLast(m_shown.id.value);
    });
}

void ShiftNoteDialog::build()
{
    auto *row = new QHBoxLayout(this);
    m_list = called(new QListWidget(this), u"shiftNotes"_s, tr("Notes, the newest first"));
    m_list->setFixedWidth(unit() * 28);
    auto *column = new QVBoxLayout;
    auto *line = new QHBoxLayout;
    m_since = called(new QDateTimeEdit(this), u"shiftSince"_s, tr("The shift began at"));
    m_since->setCalendarPopup(true);
    m_since->setTimeZone(m_desk.zone());
    m_since->setDisplayFormat(datePattern(u"ddd d MMM yyyy") + u"  hh:mm"_s);
    auto *label = new QLabel(tr("&Since"), this);
    label->setBuddy(m_since);
    m_fill = called(new QPushButton(icon("view-refresh"), tr("&Fill in again"), this), u"shiftFill"_s,
                    tr("Fill in again from the desk"));
    line->addWidget(label);
    line->addWidget(m_since);
    line->addWidget(m_fill);
    line->addStretch(1);
    m_body = called(new QPlainTextEdit(this), u"shiftBody"_s, tr("The note"));
    m_body->setTabChangesFocus(true);
    column->addLayout(line);
    m_door = new TextDoor(m_desk, this);
    m_door->add(m_body, u"body"_s);
    column->addWidget(m_body, 1);
    column->addWidget(m_door->strip());
    column->addWidget(buildButtons());
    row->addWidget(m_list);
    row->addLayout(column, 1);
    connect(m_door, &TextDoor::passed, this, &ShiftNoteDialog::keep);
    connect(m_fill, &QPushButton::clicked, this, [this] {
        m_door->drafts().discard();
        draft();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int now) {
        if (!m_showing && now >= 0)
            showNote(now);
    });
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        m_touched = true;
        if (!m_shown.id)
            m_drafted = m_body->toPlainText();
        dress();
    });
}

QWidget *ShiftNoteDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    const auto add = [&](const QString &text, const QString &name, const QString &spoken,
                         void (ShiftNoteDialog::*act)()) {
        auto *button = called(new QPushButton(text, box), name, spoken);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    row->addStretch(1);
    add(tr("&Copy"), u"shiftCopy"_s, tr("Copy the note"), &ShiftNoteDialog::copy);
    add(tr("&Print …"), u"shiftPrint"_s, tr("Print the note"), &ShiftNoteDialog::askAndPrint);
    m_keep = add(tr("&Keep"), u"shiftKeep"_s, tr("Keep the note"), &ShiftNoteDialog::keep);
    m_keep->setProperty("primary", true);
    auto *close = called(new QPushButton(tr("Cl&ose"), box), u"shiftClose"_s, tr("Close"));
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void ShiftNoteDialog::readStart()
{
    m_started.read(ShiftNotes(m_desk).start(), this, [this](const Result<Instant> &start) {
        if (!start) {
            emit failed(start.error());
            return;
        }
        m_since->setDateTime(start->in(m_desk.zone()));
        draft();
    });
}

void ShiftNoteDialog::draft()
{
    const Instant since = Instant::from(m_since->dateTime());
    m_latest.read(ShiftNotes(m_desk).draft(since), this, [this](const Result<QString> &text) {
        if (!text) {
            emit failed(text.error());
            return;
        }
        m_drafted = *text;
        if (m_shown.id)
            return;
        put(m_drafted);
        m_touched = true;
        dress();
    });
}

void ShiftNoteDialog::readLast(qint64 choose)
{
    m_last.read(ShiftNotes(m_desk).last(), this, [this, choose](const Result<QList<ShiftNote>> &notes) {
        if (notes)
            fillLast(*notes, choose);
        else
            emit failed(notes.error());
    });
}

void ShiftNoteDialog::fillLast(const QList<ShiftNote> &notes, qint64 choose)
{
    m_notes = notes;
    m_showing = true;
    m_list->clear();
    m_list->addItem(tr("The note of now"));
    m_list->setCurrentRow(0);
    for (const ShiftNote &note : notes) {
        const QString who = note.authorId ? m_desk.catalog().technician(note.authorId) : note.authorText;
        m_list->addItem(timeWords(note.writtenAt, m_desk.now(), m_desk.zone()) + u" · "_s + who);
        if (note.id.value == choose)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_showing = false;
    if (!m_touched || m_shown.id)
        showNote(qMax(0, m_list->currentRow()));
}

void ShiftNoteDialog::showNote(int row)
{
    m_shown = row > 0 && row <= m_notes.size() ? m_notes[row - 1] : ShiftNote{};
    put(m_shown.id ? m_shown.body : m_drafted);
    m_touched = !m_shown.id && !m_drafted.isEmpty();
    dress();
}

void ShiftNoteDialog::put(const QString &text)
{
    m_showing = true;
    m_door->begin({});
    m_body->setPlainText(text);
    m_door->begin(u"shift/%1"_s.arg(m_shown.id.value));
    m_showing = false;
}

void ShiftNoteDialog::dress()
{
    const bool writable = whyNot(m_desk).isEmpty();
    m_keep->setEnabled(writable && m_touched);
    m_body->setReadOnly(!writable);
    m_fill->setEnabled(!m_shown.id);
    m_since->setEnabled(!m_shown.id);
}

void ShiftNoteDialog::keep()
{
    if (!m_door->lets())
        return;
    const QString body = m_body->toPlainText();
    m_keep->setEnabled(false);
    if (m_shown.id) {
        deliver(ShiftNotes(m_desk).edit(m_shown, body), this, [this](const Result<void> &done) {
            m_touched = !done;
            dress();
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_door->drafts().discard();
            emit message(tr("Kept the note"));
        });
        return;
    }
    deliver(ShiftNotes(m_desk).keep(body, Instant::from(m_since->dateTime())), this,
            [this](const Result<qint64> &id) {
                m_touched = !id;
                dress();
                if (!id) {
                    emit failed(id.error());
                    return;
                }
                m_door->drafts().discard();
                emit message(tr("Kept the note"));
                m_shown.id = {*id};
                readLast(*id);
            });
}

void ShiftNoteDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_body->toPlainText());
    emit message(tr("Copied the note"));
}

ArticlePrint *ShiftNoteDialog::paper()
{
    if (!m_highlighter)
        m_highlighter = std::make_unique<CodeHighlighter>();
    const QString desk = QFileInfo(m_desk.database().path()).completeBaseName();
    const QString now = momentText(m_desk.now().in(m_desk.zone()), u"ddd d MMM yyyy");
    ArticlePrint::Sheet sheet;
    sheet.title = tr("Shift hand-over");
    sheet.facts = tr("printed %1 by %2").arg(now, m_desk.database().author().name);
    sheet.body = m_body->toPlainText();
    sheet.footLeft = desk + u" · "_s + now;
    return new ArticlePrint(*m_highlighter, sheet, this);
}

void ShiftNoteDialog::askAndPrint() { paper()->ask(this); }

} // namespace lamp
