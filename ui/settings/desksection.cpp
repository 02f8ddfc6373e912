// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/desksection.h"

#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/history.h"
#include "settings/currencyfield.h"
#include "settings/settingsform.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace lamp {

using namespace Qt::StringLiterals;

DeskSection::DeskSection(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_backup(new MutedLabel), m_findings(new QPlainTextEdit)
{
    SettingsForm form(this, tr("Desk"),
                      tr("One file holds everything: tickets, articles, plans, attachments and the whole history."));
    const QString path = QDir::toNativeSeparators(desk.database().path());
    auto *file = new QLabel(path);
    file->setFont(monoFont());
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);
    form.wide(file);
    auto *copy = button(tr("Copy the path"), u"copyPath"_s, "edit-copy");
    auto *folder = button(tr("Open the folder"), u"openFolder"_s, "folder-open");
    form.wide(buttons({copy, folder}));
    addBackup(form);
    addCurrency(form);
    addCopy(form);
    form.heading(tr("Other desks and other files"));
    auto *open = button(tr("Open another desk …"), u"openDesk"_s, "document-open");
    auto *fresh = button(tr("Start a new desk …"), u"newDesk"_s, "document-new");
    auto *import = button(tr("Import …"), u"import"_s, "document-import");
    form.wide(buttons({open, fresh, import}));
    form.end();
    connect(copy, &QPushButton::clicked, this, [this, path] {
        QGuiApplication::clipboard()->setText(path);
        emit message(tr("The path is on the clipboard."));
    });
    connect(folder, &QPushButton::clicked, this, [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    connect(open, &QPushButton::clicked, this, &DeskSection::openDeskWanted);
    connect(fresh, &QPushButton::clicked, this, &DeskSection::newDeskWanted);
    connect(import, &QPushButton::clicked, this, &DeskSection::importWanted);
    keepToRoles(desk, import);
    tellBackup();
}

void DeskSection::addBackup(SettingsForm &form)
{
    form.heading(tr("Backup"));
    form.wide(m_backup);
    auto *backup = button(tr("Back up now …"), u"backupNow"_s, "document-save");
    backup->setProperty("primary", true);
    auto *verify = button(tr("Verify the desk"), u"verifyNow"_s, "checkmark");
    form.wide(buttons({backup, verify}));
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("What the check found"));
    m_findings->setReadOnly(true);
    m_findings->setMaximumHeight(unit() * 20);
    m_findings->hide();
    form.wide(m_findings);
    connect(backup, &QPushButton::clicked, this, &DeskSection::backUpNow);
    connect(verify, &QPushButton::clicked, this, &DeskSection::verifyNow);
}

void DeskSection::addCurrency(SettingsForm &form)
{
    form.heading(tr("Money"));
    auto *field = new CurrencyField(m_desk);
    form.row(tr("&Currency"), field, u"currency"_s, CurrencyField::explained());
    connect(field, &CurrencyField::message, this, &DeskSection::message);
    connect(field, &CurrencyField::failed, this, &DeskSection::failed);
}

void DeskSection::addCopy(SettingsForm &form)
{
    form.heading(tr("A copy for others"));
    auto *words = new MutedLabel(
        tr("For a colleague who goes on working in a file of their own. The copy's numbers get "
           "a letter (B-17), so that both files never give the same one."));
    words->setWordWrap(true);
    form.wide(words);
    auto *all = new MutedLabel(tr("It holds the whole desk: notes, confidential items and the history, too. Only texts "
                                  "that are not saved yet stay here."));
    all->setWordWrap(true);
    form.wide(all);
    auto *copy = button(tr("Make a copy for others …"), u"copyForOthers"_s, "edit-copy");
    copy->setEnabled(!m_desk.database().isReadOnly()); // which letters were given is noted here
    form.wide(buttons({copy}));
    connect(copy, &QPushButton::clicked, this, &DeskSection::copyForOthers);
}

QPushButton *DeskSection::button(const QString &text, const QString &name, const char *iconName)
{
    auto *made = new QPushButton(lamp::icon(iconName), text);
    made->setObjectName(name);
    made->setAccessibleName(text);
    return made;
}

QWidget *DeskSection::buttons(const QList<QPushButton *> &list)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *one : list)
        layout->addWidget(one);
    layout->addStretch(1);
    return row;
}

void DeskSection::tellBackup()
{
    m_backup->setWordWrap(true);
    m_counts.deliver(m_desk.counts(), this, [this](const Result<DeskCounts> &counts) {
        if (counts)
            m_backup->setText(
                counts->backupAt
                    ? tr("Last verified backup: %1.").arg(timeWords(*counts->backupAt, m_desk.now(), m_desk.zone()))
                    : tr("This desk was never backed up. A copy is checked before it counts."));
    });
}

QFileDialog *DeskSection::askForFile(const QString &title, const QString &name, const QString &end)
{
    const QFileInfo desk(m_desk.database().path());
    auto *dialog = new QFileDialog(window(), title, desk.absolutePath(), tr("Desks (*.desk)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"desk"_s);
    dialog->selectFile(desk.completeBaseName() + u'-' + end + u".desk"_s);
    return dialog;
}

void DeskSection::backUpNow()
{
    const QString day = m_desk.now().in(m_desk.zone()).toString(u"yyyy-MM-dd-HHmm"_s);
    QFileDialog *dialog = askForFile(tr("Back up to"), u"backupDialog"_s, day);
    connect(dialog, &QFileDialog::fileSelected, this, &DeskSection::backUpTo);
    dialog->open();
}

void DeskSection::copyForOthers()
{
    if (m_desk.database().isReadOnly())
        return;
    QFileDialog *dialog = askForFile(tr("Make a copy for others"), u"copyDialog"_s, tr("copy"));
    connect(dialog, &QFileDialog::fileSelected, this, &DeskSection::copyTo);
    dialog->open();
}

void DeskSection::copyTo(const QString &path)
{
    const auto work = m_desk.database().copyForOthers(path);
    emit working(tr("Making the copy …"), QFuture<void>(work));
    deliver(work, this, [this, path](const Result<QString> &letter) {
        if (letter)
            emit message(tr("Copied to %1. New numbers there begin with %2: %2-17.")
                             .arg(QDir::toNativeSeparators(path), *letter));
        else
            emit failed(letter.error());
    });
}

void DeskSection::backUpTo(const QString &path)
{
    const auto work = m_desk.database().backup(path);
    emit working(tr("Backing up …"), QFuture<void>(work));
    deliver(work, this, [this, path](const Result<> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        emit message(tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(path)));
        tellBackup();
    });
}

void DeskSection::verifyNow()
{
    const auto work = m_desk.history().verify();
    emit working(tr("Verifying the desk …"), QFuture<void>(work));
    deliver(work, this, [this](const Result<QStringList> &findings) {
        if (!findings) {
            emit failed(findings.error());
            return;
        }
        const bool clean = findings->isEmpty();
        const QString verdict = clean
            ? tr("The desk is in order: chain of the history, contents, references and search index were checked.")
            : tr("%n finding(s):", nullptr, static_cast<int>(findings->size()));
        m_findings->setPlainText(clean ? verdict : QString(verdict + u'\n' + findings->join(u'\n')));
        m_findings->show();
        tellVersion();
        emit message(clean ? tr("Verified: the desk is in order.")
                           : tr("Verified: the check found something. Look in Settings, Desk."));
    });
}

void DeskSection::tellVersion()
{
    deliver(m_desk.history().version(), this, [this](const Result<DeskVersion> &version) {
        if (version && version->isOlder())
            m_findings->appendPlainText(
                tr("The desk is of an older version of the program; what came since is not there to be checked."));
    });
}

} // namespace lamp
