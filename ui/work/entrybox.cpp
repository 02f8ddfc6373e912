// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/entrybox.h"

#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/guardeddocument.h"
#include "widgets/sectionlabel.h"
#include "widgets/tabstop.h"
#include "work/entryedit.h"
#include "work/minutesfield.h"
#include "work/secretstrip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

EntryBox::EntryBox(Desk &desk, CodeHighlighter &highlighter, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_via(u"call"_s), m_tabs(new QButtonGroup(this)), m_highlighter(highlighter)
{
    setObjectName(u"entryBox"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("New entry"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(buildTabs());
    m_body = buildBody();
    all->addWidget(m_body);
    connect(m_edit, &EntryEdit::saveRequested, this, &EntryBox::save);
    connect(m_edit, &EntryEdit::escaped, this, [this] {
        if (m_edit->isEmpty() && m_pending.isEmpty())
            setUnfolded(false);
        emit left();
    });
    connect(m_edit, &EntryEdit::failed, this, &EntryBox::failed);
    connect(m_edit, &EntryEdit::fileGiven, this, [this](const QString &name, const QByteArray &bytes) {
        m_pending.append({name, bytes});
        showFiles();
    });
    connect(m_edit, &DraftEdit::kept, this,
            [this] { m_kept->setText(m_edit->isEmpty() ? QString() : tr("draft kept")); });
    connect(m_edit, &DraftEdit::restored, this, [this] {
        m_kept->setText(tr("draft kept"));
        setUnfolded(true);
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { m_kept->clear(); });
    setMode(Mode::Note);
    setUnfolded(false);
}

EntryBox::~EntryBox() = default;

QWidget *EntryBox::buildTabs()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(unit() / 2, 0, unit() * 3 / 2, 0);
    row->setSpacing(0);
    const auto add = [&](Mode mode, const QString &text, const char *name) {
        auto *tab = new QPushButton(text, bar);
        tab->setFlat(true);
        tab->setCheckable(true);
        tab->setObjectName(QString::fromLatin1(name));
        m_tabs->addButton(tab, static_cast<int>(mode));
        row->addWidget(tab);
        return tab;
    };
    add(Mode::Note, tr("Note"), "entryNote")->setToolTip(tr("Internal: the user never sees it (N in the list)"));
    m_toldTab = add(Mode::Told, tr("Told the user"), "entryTold");
    m_toldTab->setToolTip(tr("What the user was told, and by which way (R in the list)"));
    add(Mode::Work, tr("Work"), "entryWork")->setToolTip(tr("Time spent, with or without words"));
    keepOneTabStop(m_tabs);
    row->addStretch(1);
    m_kept = new MutedLabel({}, bar);
    row->addWidget(m_kept);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { start(static_cast<Mode>(id), m_via); });
    return bar;
}

QWidget *EntryBox::buildBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QFrame(body);
    line->setFrameShape(QFrame::HLine);
    column->addWidget(line);
    m_edit = new EntryEdit(m_desk, body);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 6);
    m_edit->document()->setDocumentMargin(unit() * 1.25);
    column->addWidget(m_edit);
    m_preview = new GuardedView(m_highlighter, body);
    m_preview->setObjectName(u"entryPreview"_s);
    m_preview->setAccessibleName(tr("Preview of the entry"));
    m_preview->setLook({.lines = true});
    m_preview->setContentsMargins(unit(), unit() / 2, unit(), unit() / 2);
    m_preview->hide();
    column->addWidget(m_preview);
    m_files = new QWidget(body);
    new FlowLayout(m_files, unit() / 2);
    m_files->layout()->setContentsMargins(unit(), unit() / 2, unit(), unit() / 2);
    m_files->hide();
    column->addWidget(m_files);
    m_note = new MutedLabel({}, body);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(unit() * 5 / 4, 0, unit(), unit() / 2);
    column->addWidget(m_note);
    m_secret = new SecretStrip(m_edit, body);
    column->addWidget(m_secret);
    connect(m_secret, &SecretStrip::passed, this, &EntryBox::save);
    auto *foot = new QFrame(body);
    foot->setFrameShape(QFrame::HLine);
    column->addWidget(foot);
    column->addWidget(buildFoot());
    return body;
}

QToolButton *EntryBox::buildVia()
{
    auto *via = new QToolButton(this);
    via->setPopupMode(QToolButton::InstantPopup);
    via->setObjectName(u"entryVia"_s);
    auto *menu = new QMenu(via);
    for (const QString &way : {u"call"_s, u"person"_s, u"mail"_s, u"chat"_s})
        connect(menu->addAction(viaWord(way)), &QAction::triggered, this, [this, way] { setVia(way); });
    via->setMenu(menu);
    return via;
}

QWidget *EntryBox::buildFoot()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(unit(), unit() / 2, unit(), unit() / 2);
    row->setSpacing(unit() / 2);
    m_viaButton = buildVia();
    m_minutes = new MinutesField(bar);
    const auto button = [&](const char *iconName, const QString &text, const char *name, auto act) {
        auto *made = new QPushButton(bar);
        if (iconName)
            made->setIcon(icon(iconName, Ink::Mute));
        else
            made->setText(text);
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_previewButton = button("document-preview", tr("Preview"), "entryShowPreview",
                             [this](bool on) { showPreview(on); });
    m_previewButton->setCheckable(true);
    m_previewButton->setFlat(true);
    m_copy = button("edit-copy", tr("Copy the text, to paste it elsewhere"), "entryCopy", [this] { copyText(); });
    m_copy->setFlat(true);
    m_mail = button(nullptr, tr("Open in mail"), "entryMail", [this] { openInMail(); });
    m_mail->setToolTip(tr("Opens the text in your mail program. Lamplighter sends nothing by itself."));
    m_save = button(nullptr, tr("Save"), "entrySave", [this] { save(); });
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Save the entry (Ctrl+Enter)"));
    row->addWidget(m_viaButton);
    row->addWidget(m_minutes, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previewButton, m_copy, m_mail, m_save})
        row->addWidget(widget);
    return bar;
}

void EntryBox::setItem(const WorkItemDetails &details)
{
    const bool other = details.item.id != m_details.item.id;
    m_details = details;
    m_edit->setItem(details.item.id);
    const QString name = details.requester ? details.requester->name : details.item.requesterText;
    m_toldTab->setText(name.isEmpty() ? tr("Told the user") : tr("Told %1").arg(name.section(u' ', 0, 0)));
    if (other) {
        m_pending.clear();
        showFiles();
        m_secret->forget();
        m_minutes->setMinutes(0);
        m_proposed = 0;
        m_openSince = m_desk.now();
        m_kept->clear();
        showPreview(false);
        setUnfolded(false);
        setMode(Mode::Note);
        m_edit->setKey(details.item.id ? QString(u"entry/"_s + details.item.number) : QString());
    }
    dressMode();
}

void EntryBox::start(Mode mode, const QString &via)
{
    setUnfolded(true);
    setMode(mode);
    if (!via.isEmpty())
        setVia(via);
    showPreview(false);
    proposeTime();
    m_edit->setFocus(Qt::OtherFocusReason);
}

// The time that the item has been open stands there first, as far as that can be work: a window that was left open over
// lunch proposes nothing. What a person put there stays.
void EntryBox::proposeTime()
{
    constexpr qint64 longest = 4 * 60;
    if (!m_openSince || !m_desk.catalog().has(u"time") || m_minutes->minutes() != m_proposed)
        return;
    const qint64 open = (m_desk.now().ms - m_openSince->ms) / 60'000;
    m_proposed = open <= longest ? open : 0;
    m_minutes->setMinutes(m_proposed);
}

void EntryBox::insertMarkdown(const QString &text)
{
    setUnfolded(true);
    showPreview(false);
    m_edit->insertMarkdown(text);
}

void EntryBox::addFiles(const QMimeData *given)
{
    start(m_unfolded ? m_mode : Mode::Note);
    m_edit->take(given);
}

void EntryBox::setMode(Mode mode)
{
    m_mode = mode;
    m_tabs->button(static_cast<int>(mode))->setChecked(true);
    dressMode();
}

void EntryBox::setVia(const QString &via)
{
    m_via = via;
    dressMode();
}

QString EntryBox::callNumber() const
{
    if (!m_details.item.callback.isEmpty())
        return m_details.item.callback;
    if (!m_details.requester)
        return {};
    return m_details.requester->phone.isEmpty() ? m_details.requester->mobile : m_details.requester->phone;
}

// What the box says and offers follows the kind of entry.
void EntryBox::dressMode()
{
    const bool told = m_mode == Mode::Told, mail = told && m_via == u"mail";
    m_viaButton->setVisible(told);
    m_viaButton->setText(viaWord(m_via));
    m_viaButton->setAccessibleName(tr("Told %1").arg(viaWord(m_via)));
    m_mail->setVisible(mail);
    m_copy->setVisible(told);
    QString note;
    if (mail || (told && m_via == u"chat"))
        note = tr("Nothing is sent from here: this records what you tell. Open it in your mail program, or copy it.");
    else if (told && m_via == u"call" && !callNumber().isEmpty())
        note = tr("☎ %1").arg(callNumber());
    if (told && m_details.requester && !m_details.requester->reach.isEmpty())
        note = (note.isEmpty() ? QString() : QString(note + u" · "_s)) + m_details.requester->reach;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_edit->setPlaceholderText(m_mode == Mode::Note   ? tr("Internal note    :: text   ?? article   @ person")
                               : m_mode == Mode::Told ? tr("What the user was told    :: text   ?? article")
                                                      : tr("What was done; may stay empty when there is a time"));
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::Base, ink(m_mode == Mode::Note ? Ink::Note : Ink::Panel));
    m_edit->setPalette(palette);
    m_save->setText(m_mode == Mode::Note ? tr("Save note") : tr("Save"));
}

void EntryBox::setUnfolded(bool on)
{
    m_unfolded = on;
    m_body->setVisible(on);
    for (QAbstractButton *tab : m_tabs->buttons()) {
        m_tabs->setExclusive(on);
        tab->setChecked(on && m_tabs->id(tab) == static_cast<int>(m_mode));
    }
}

void EntryBox::showPreview(bool on)
{
    m_previewButton->setChecked(on);
    m_edit->setVisible(!on);
    m_preview->setVisible(on);
    if (on)
        m_preview->setMarkdown(m_edit->toPlainText(), attachedFiles(m_desk.files(), m_details.attachments));
}

void EntryBox::showFiles()
{
    QLayout *flow = m_files->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_pending.size(); ++i) {
        auto *chip = new QPushButton(icon("mail-attachment", Ink::Mute), tr("%1 · %2  ×").arg(m_pending[i].name,
                                     QLocale().formattedDataSize(m_pending[i].bytes.size(), 0)), m_files);
        chip->setFont(smallFont());
        chip->setObjectName(u"pendingFile%1"_s.arg(i));
        chip->setAccessibleName(tr("Do not attach %1").arg(m_pending[i].name));
        connect(chip, &QPushButton::clicked, this, [this, i] {
            m_pending.removeAt(i);
            showFiles();
        });
        flow->addWidget(chip);
    }
    m_files->setVisible(!m_pending.isEmpty());
}

void EntryBox::save()
{
    const qint64 minutes = m_minutes->minutes();
    // Proposed minutes alone are no entry, unless it is one of work.
    const bool idle = minutes == 0 || (minutes == m_proposed && m_mode != Mode::Work);
    const bool nothing = m_edit->isEmpty() && m_pending.isEmpty() && idle;
    if (m_saving || nothing || !m_details.item.id || !m_secret->lets())
        return;
    NewEntry entry;
    entry.workItemId = m_details.item.id;
    entry.kind = m_mode == Mode::Note ? EntryKind::Note : m_mode == Mode::Told ? EntryKind::Told : EntryKind::Work;
    entry.via = m_mode == Mode::Told ? m_via : QString();
    entry.body = m_edit->toPlainText();
    entry.minutes = minutes;
    for (const Pending &file : std::as_const(m_pending))
        entry.files.append({file.name, file.bytes});
    m_saving = true;
    m_save->setEnabled(false);
    deliver(m_desk.workItems().addEntry(entry), this, [this, told = m_mode == Mode::Told](const Result<EntryId> &id) {
        m_saving = false;
        m_save->setEnabled(true);
        if (!id) {
            emit failed(id.error()); // the text stays, as a draft, too
            return;
        }
        const QString number = numberWord(m_details.item.number);
        finish();
        emit saved(*id);
        emit message(told ? tr("Recorded what the user was told on %1").arg(number) : tr("Saved on %1").arg(number));
    });
}

void EntryBox::finish()
{
    m_edit->discard();
    m_secret->forget();
    m_pending.clear();
    showFiles();
    showPreview(false);
    m_minutes->setMinutes(0);
    m_proposed = 0;
    m_openSince = m_desk.now(); // what comes now is new time
    m_kept->clear();
    setMode(Mode::Note);
    setUnfolded(false);
    emit left();
}

} // namespace lamp
