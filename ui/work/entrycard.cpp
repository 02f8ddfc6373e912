// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/entrycard.h"

#include "core/plainmarkdown.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "widgets/actgate.h"
#include "widgets/elidedlabel.h"
#include "widgets/guardeddocument.h"
#include "work/attachmentstrip.h"
#include "work/clippedbody.h"
#include "work/fillcopied.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// How a report came in: the desk's own word for the channel, as among the facts; else the program's for the way.
QString reportedWord(const Catalog &catalog, const QString &via)
{
    const QString channel = via == u"call" ? u"phone"_s : via == u"person" ? u"in_person"_s : via;
    const auto known = std::ranges::find_if(
        catalog.choices, [&](const Choice &one) { return one.list == u"channel" && one.code == channel; });
    return known == catalog.choices.end() ? viaWord(via) : known->label;
}

QLabel *plainLabel(const QString &text, const QFont &font, Ink colour, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink(colour));
    label->setPalette(palette);
    label->setForegroundRole(QPalette::WindowText); // whatever it stands on
    return label;
}
} // namespace

EntryCard::EntryCard(Desk &desk, CodeHighlighter &highlighter, const Facts &facts, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_highlighter(highlighter), m_facts(facts)
{
    setObjectName(u"entry%1"_s.arg(facts.entry.id.value));
    setAccessibleName(tr("%1, %2, %3").arg(facts.author, way(), when()));
    setFrameShape(QFrame::NoFrame);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    build();
}

QString EntryCard::way() const
{
    switch (m_facts.entry.kind) {
    case EntryKind::Note: return tr("note");
    case EntryKind::Told: {
        const QString via = viaWord(m_facts.entry.via);
        return via.isEmpty() ? tr("told the user") : tr("told the user %1").arg(via);
    }
    case EntryKind::Report: return reportedWord(m_desk.catalog(), m_facts.entry.via);
    case EntryKind::Work: return tr("work");
    case EntryKind::Status: break;
    }
    return {};
}

Ink EntryCard::wayInk() const
{
    switch (m_facts.entry.kind) {
    case EntryKind::Note: return Ink::Amb;
    case EntryKind::Told: return Ink::Blu;
    default: return Ink::Mute;
    }
}

QString EntryCard::when() const
{
    QString text = timeWords(m_facts.entry.happenedAt, m_desk.now(), m_desk.zone());
    if (m_facts.entry.minutes > 0)
        text += u" · "_s + minutesWords(m_facts.entry.minutes);
    return text;
}

void EntryCard::build()
{
    delete m_content;
    m_editor = nullptr;
    m_secret = nullptr;
    m_earlier = nullptr;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *all = new QVBoxLayout(m_content);
    all->setContentsMargins(0, 0, 0, m_facts.open ? unit() : 0);
    all->setSpacing(0);
    all->addWidget(m_facts.open ? header() : foldedLine());
    if (m_facts.open)
        addBody(all);
}

QWidget *EntryCard::header()
{
    auto *bar = new QWidget(m_content);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(unit() * 3 / 2, unit() / 2, unit() / 2, unit() / 4);
    row->setSpacing(unit() / 2);
    row->addWidget(plainLabel(m_facts.author, strongFont(), Ink::Text, bar));
    QLabel *time = plainLabel(u"· "_s + when(), smallFont(), Ink::Mute, bar);
    const QDateTime happened = m_facts.entry.happenedAt.in(m_desk.zone()),
                    recorded = m_facts.entry.recordedAt.in(m_desk.zone());
    time->setToolTip(tr("happened %1, recorded %2").arg(QLocale().toString(happened, QLocale::ShortFormat),
                                                        QLocale().toString(recorded, QLocale::ShortFormat)));
    row->addWidget(time);
    if (m_facts.edited) {
        auto *before = new QPushButton(tr("edited, show earlier texts"), bar);
        before->setFlat(true);
        before->setFont(smallFont());
        before->setObjectName(u"entryEarlier%1"_s.arg(m_facts.entry.id.value));
        connect(before, &QPushButton::clicked, this, &EntryCard::showEarlier);
        row->addWidget(before);
    }
    row->addStretch(1);
    row->addWidget(plainLabel(way(), smallFont(), wayInk(), bar));
    auto *more = new QToolButton(bar);
    more->setIcon(icon("overflow-menu", Ink::Mute));
    more->setAutoRaise(true);
    more->setObjectName(u"entryMenu%1"_s.arg(m_facts.entry.id.value));
    more->setAccessibleName(tr("Copy or edit this entry"));
    connect(more, &QToolButton::clicked, this, [this, more] { showMenu(more); });
    row->addWidget(more);
    return bar;
}

// A folded entry is one line: who, when, and the start of the text.
QWidget *EntryCard::foldedLine()
{
    auto *line = new QPushButton(m_content);
    line->setFlat(true);
    line->setObjectName(u"entryOpen%1"_s.arg(m_facts.entry.id.value));
    line->setAccessibleName(tr("Open entry: %1").arg(accessibleName()));
    line->setMinimumHeight(fontMetrics().height() + unit() * 5 / 4);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(unit() * 3 / 2, 0, unit(), 0);
    row->setSpacing(unit() / 2);
    row->addWidget(plainLabel(m_facts.author, smallFont(), Ink::Text, line));
    row->addWidget(plainLabel(u"· "_s + when(), smallFont(), Ink::Mute, line));
    auto *start = new ElidedLabel(plainMarkdown(m_facts.entry.body.left(600)).simplified().left(200), line);
    start->setInk(Ink::Mute);
    start->setFont(smallFont());
    row->addWidget(start, 1);
    row->addWidget(plainLabel(way(), smallFont(), wayInk(), line));
    for (QWidget *child : line->findChildren<QWidget *>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(line, &QPushButton::clicked, this, [this] { setOpen(true); });
    return line;
}

void EntryCard::addBody(QVBoxLayout *all)
{
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(unit() * 3 / 2, 0, unit() * 3 / 2, 0);
    inner->setSpacing(unit());
    if (!m_facts.entry.body.trimmed().isEmpty()) {
        auto *view = new GuardedView(m_highlighter, m_content);
        view->setObjectName(u"entryText%1"_s.arg(m_facts.entry.id.value));
        view->setAccessibleName(tr("Text of %1").arg(m_facts.author));
        view->setLook({.lines = true});
        view->setMarkdown(m_facts.entry.body, attachedFiles(m_desk.files(), m_facts.shownInText));
        connect(view, &GuardedView::recordActivated, this, &EntryCard::recordActivated);
        connect(view, &GuardedView::copied, this, [this](const QString &what) {
            fillCopied(m_desk, m_facts.entry.workItemId, this, what,
                       [this](const QString &text) { emit message(text); });
        });
        inner->addWidget(new ClippedBody(view, m_facts.lines, m_content));
    }
    if (!m_facts.files.isEmpty()) {
        auto *strip = new AttachmentStrip(m_desk.files(), m_facts.files, m_content);
        connect(strip, &AttachmentStrip::saveRequested, this, &EntryCard::saveRequested);
        connect(strip, &AttachmentStrip::pictureRequested, this, &EntryCard::pictureRequested);
        connect(strip, &AttachmentStrip::textRequested, this, &EntryCard::textRequested);
        inner->addWidget(strip);
    }
    all->addLayout(inner);
}

void EntryCard::setOpen(bool on)
{
    if (on == m_facts.open)
        return;
    m_facts.open = on;
    // Not at once: a button of the content may be the one that asked.
    QMetaObject::invokeMethod(this, [this] {
        build();
        if (auto *menu = findChild<QToolButton *>())
            menu->setFocus(Qt::OtherFocusReason);
    }, Qt::QueuedConnection);
    emit opened(m_facts.entry.id);
}

void EntryCard::showMenu(QWidget *from)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool note = m_facts.entry.kind == EntryKind::Note;
    const QString copying = note ? tr("Copy the note (not for the user)") : tr("Copy the text");
    connect(menu->addAction(icon("edit-copy"), copying), &QAction::triggered, this, [this, note] {
        QApplication::clipboard()->setText(m_facts.entry.body);
        emit message(note ? tr("Copied the note; it is not for the user") : tr("Copied the entry"));
    });
    QAction *edit = menu->addAction(icon("document-edit"), tr("Edit"));
    edit->setEnabled(m_facts.editable);
    connect(edit, &QAction::triggered, this, &EntryCard::startEdit);
    // It cannot be taken back: the second step is the question.
    QMenu *redact = menu->addMenu(tr("Redact (a pasted password)"));
    redact->setObjectName(u"entryRedact"_s);
    redact->setEnabled(whyNot(m_desk).isEmpty() && !m_facts.entry.body.isEmpty());
    connect(redact->addAction(tr("Blank this text for good, in the history, too")), &QAction::triggered, this,
            [this] { emit redactRequested(m_facts.entry.id); });
    menu->popup(from->mapToGlobal(QPoint(0, from->height())));
}

void EntryCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool note = m_facts.entry.kind == EntryKind::Note, told = m_facts.entry.kind == EntryKind::Told;
    QColor border = ink(Ink::Line);
    if (note && isDark())
        border = ink(Ink::Amb).darker(300);
    else if (note)
        border = ink(Ink::AmbB).darker(112);
    painter.setPen(border);
    painter.setBrush(ink(note ? Ink::Note : Ink::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    if (told) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(Ink::Acc));
        painter.drawRoundedRect(QRectF(0.5, 4, 3, height() - 8), 1.5, 1.5);
    }
}

} // namespace lamp
