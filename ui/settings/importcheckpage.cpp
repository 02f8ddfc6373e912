// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/importcheckpage.h"

#include "settings/importsession.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

ImportCheckPage::ImportCheckPage(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_headline(new TitleLabel)
    , m_also(new MutedLabel)
    , m_hint(new QLabel)
    , m_counts(new QWidget)
    , m_countRow(new FlowLayout(m_counts))
    , m_mail(choices())
    , m_words(new QPlainTextEdit)
    , m_table(new QTableView)
    , m_model(new ImportLineModel(this))
    , m_copy(new QPushButton(tr("Copy the list")))
    , m_undo(new QPushButton(icon("edit-undo"), tr("Undo the import")))
    , m_open(new QPushButton(tr("Open the ticket")))
{
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_also->setWordWrap(true);
    m_hint->setWordWrap(true);
    dressTable();
    m_words->setReadOnly(true);
    m_words->setObjectName(u"importWords"_s);
    m_words->setAccessibleName(tr("The mail"));
    m_copy->setObjectName(u"importCopy"_s);
    m_undo->setObjectName(u"importUndo"_s);
    m_open->setObjectName(u"importOpen"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyLines(true); });
    connect(m_undo, &QPushButton::clicked, &m_session, &ImportSession::undo);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_summary.workItem); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(unit());
    column->addWidget(m_headline);
    column->addWidget(m_counts);
    column->addWidget(m_also);
    column->addWidget(m_mail);
    column->addWidget(m_hint);
    column->addWidget(m_words, 1);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_open);
    row->addWidget(m_undo);
    column->addLayout(row);
}

void ImportCheckPage::dressTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"importLines"_s);
    m_table->setAccessibleName(tr("Rows of the file that need a look"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(unit() * 3);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *copySelected = new QAction(tr("Copy"), this);
    copySelected->setShortcut(QKeySequence::Copy);
    copySelected->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copySelected);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copySelected, &QAction::triggered, this, [this] { copyLines(false); });
}

QWidget *ImportCheckPage::choices()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_why = new QLabel;
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_asTicket = new QRadioButton(tr("Make a new ticket"));
    m_asTicket->setObjectName(u"importAsTicket"_s);
    m_asEntry = new QRadioButton;
    m_asEntry->setObjectName(u"importAsEntry"_s);
    m_asEntry->hide(); // until it is known what the mail could be added to
    column->addWidget(m_why);
    column->addWidget(m_asEntry);
    column->addWidget(m_asTicket);
    const auto chosen = [this] {
        m_session.setMailAction(m_asEntry->isChecked() ? MailProposal::Action::Entry : MailProposal::Action::NewTicket);
        emit choiceChanged();
    };
    connect(m_asTicket, &QRadioButton::clicked, this, chosen);
    connect(m_asEntry, &QRadioButton::clicked, this, chosen);
    return part;
}

void ImportCheckPage::show(const ImportSummary &summary)
{
    m_summary = summary;
    m_headline->setText(summary.done ? tr("Imported: %1").arg(summary.headline) : summary.headline);
    showCounts(summary);
    m_also->setVisible(!summary.alsoMade.isEmpty());
    m_also->setText((summary.done ? tr("Made on the way: %1") : tr("Will be made on the way: %1"))
                        .arg(summary.alsoMade.join(u" · "_s)));
    showMailChoice(summary);
    const bool nothing = !summary.changesAnything && !summary.done && !m_session.proposal();
    m_hint->setVisible(
        nothing || summary.moreLines > 0 || (summary.lines.isEmpty() && summary.words.isEmpty() && !summary.done));
    if (nothing)
        m_hint->setText(tr("There is nothing to import: the desk already says what the file says."));
    else if (summary.moreLines > 0)
        m_hint->setText(tr("%Ln more line(s) are not listed.", nullptr, static_cast<int>(summary.moreLines)));
    else
        m_hint->setText(tr("Nothing stands against it: every row fits."));
    m_words->setVisible(!summary.words.isEmpty());
    m_words->setPlainText(summary.words);
    m_model->show(summary.lines);
    m_table->setVisible(!summary.lines.isEmpty());
    m_copy->setVisible(!summary.lines.isEmpty());
    m_table->resizeColumnToContents(ImportLineModel::Place);
    m_table->setColumnWidth(
        ImportLineModel::Place, std::min(m_table->columnWidth(ImportLineModel::Place) + unit(), unit() * 34));
    m_table->setColumnWidth(ImportLineModel::Fate, unit() * 11);
    m_undo->setVisible(summary.done && summary.changesAnything);
    m_undo->setEnabled(true);
    m_open->setVisible(summary.done && summary.workItem);
}

void ImportCheckPage::showCounts(const ImportSummary &summary)
{
    while (QLayoutItem *item = m_countRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportCount &count : summary.counts)
        if (count.count > 0)
            m_countRow->addWidget(new Chip(u"%1 %2"_s.arg(QLocale().toString(count.count), count.words), count.ink));
    m_counts->setVisible(m_countRow->count() > 0);
}

void ImportCheckPage::showMailChoice(const ImportSummary &summary)
{
    const auto &proposal = m_session.proposal();
    m_mail->setVisible(proposal && !summary.done);
    if (!proposal)
        return;
    m_why->setText(proposal->why);
    m_asEntry->setVisible(bool(proposal->workItemId));
    m_asEntry->setText(proposal->action == MailProposal::Action::AlreadyThere
            ? tr("Leave it as it is in #%1 %2").arg(proposal->number, proposal->title)
            : proposal->locked ? tr("Make a follow-up of the closed #%1 %2").arg(proposal->number, proposal->title)
                               : tr("Add it to #%1 %2").arg(proposal->number, proposal->title));
    m_asEntry->setChecked(proposal->action != MailProposal::Action::NewTicket);
    m_asTicket->setChecked(proposal->action == MailProposal::Action::NewTicket);
}

void ImportCheckPage::showUndone(const QString &sentence)
{
    m_hint->setText(sentence);
    m_hint->show();
    m_undo->setEnabled(false);
    m_open->hide();
}

void ImportCheckPage::copyLines(bool all)
{
    ImportSummary chosen = m_summary;
    if (!all) {
        chosen.lines.clear();
        chosen.counts.clear();
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            chosen.lines.append(m_model->lines().at(index.row()));
    }
    QGuiApplication::clipboard()->setText(asText(chosen));
}

} // namespace lamp
