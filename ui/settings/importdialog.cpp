// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/importdialog.h"

#include "services/desk.h"
#include "settings/importcheckpage.h"
#include "settings/importfilepage.h"
#include "settings/importmappingpages.h"
#include "settings/importsession.h"
#include "shell/sentences.h"
#include "widgets/sectionlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_session(new ImportSession(desk, this))
    , m_steps(new QLabel)
    , m_complaint(new QLabel)
    , m_stack(new QStackedWidget)
    , m_file(new ImportFilePage(*m_session))
    , m_columns(new ImportColumnsPage(*m_session))
    , m_values(new ImportValuesPage(*m_session))
    , m_check(new ImportCheckPage(*m_session))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    build();
    connectSession();
    resize(unit() * 118, unit() * 78);
    go(File);
}

void ImportDialog::build()
{
    for (QWidget *page : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns),
             static_cast<QWidget *>(m_values), static_cast<QWidget *>(m_check)})
        m_stack->addWidget(page);
    m_steps->setTextFormat(Qt::RichText);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->setObjectName(u"importComplaint"_s);
    QPalette red = m_complaint->palette();
    red.setColor(QPalette::WindowText, ink(Ink::Red));
    m_complaint->setPalette(red);
    m_complaint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() * 2, unit() * 2, unit() * 2, unit() * 2);
    column->setSpacing(unit() * 2);
    column->addWidget(m_steps);
    column->addWidget(m_stack, 1);
    column->addWidget(m_complaint);
    column->addWidget(foot());
}

QWidget *ImportDialog::foot()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(unit() * 36);
    m_stop->setObjectName(u"importStop"_s);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_close->setObjectName(u"importClose"_s);
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    for (QPushButton *button : {m_stop, m_back, m_close})
        button->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, m_session, &ImportSession::cancel);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return part;
}

void ImportDialog::connectSession()
{
    connect(m_session, &ImportSession::sourceChanged, this, [this] { go(File); });
    connect(m_session, &ImportSession::analysed, this, &ImportDialog::showButtons);
    connect(m_session, &ImportSession::checked, this, &ImportDialog::showChecked);
    connect(m_session, &ImportSession::finished, this, &ImportDialog::showResult);
    connect(m_session, &ImportSession::failed, this, &ImportDialog::complain);
    connect(m_session, &ImportSession::progressed, this, &ImportDialog::showProgress);
    connect(m_session, &ImportSession::busyChanged, this, &ImportDialog::showButtons);
    connect(m_session, &ImportSession::cancelled, this, [this] {
        m_importing = false;
        complain({Error::Kind::Cancelled, {}});
    });
    connect(m_session, &ImportSession::undone, this, [this](const QString &subject) {
        m_check->showUndone(tr("The import was taken back: %1").arg(subject));
        emit message(tr("Import undone: %1").arg(subject));
    });
    connect(m_check, &ImportCheckPage::choiceChanged, this, &ImportDialog::showButtons);
    connect(m_check, &ImportCheckPage::openRequested, this, [this](WorkItemId id) {
        emit openWorkItem(id);
        accept();
    });
}

void ImportDialog::setKind(ImportKind kind) { m_session->setKind(kind); }

void ImportDialog::setSource(const QString &path) { m_session->setPath(path); }

// Closing never stops an import half-way: it goes on unseen, and the window hears of its end.
void ImportDialog::done(int result)
{
    if (!m_importing)
        m_session->cancel();
    QDialog::done(result);
    if (!m_importing)
        deleteLater();
}

QList<ImportDialog::Step> ImportDialog::steps() const
{
    if (!isTable(m_session->kind()))
        return {File, Check, Result};
    const auto &analysis = m_session->analysis();
    return analysis && analysis->values.isEmpty() ? QList<Step>{File, Columns, Check, Result}
                                                  : QList<Step>{File, Columns, Values, Check, Result};
}

void ImportDialog::go(Step step)
{
    m_step = step;
    m_complaint->hide();
    m_stack->setCurrentIndex(std::min(static_cast<int>(step), static_cast<int>(Check)));
    showSteps();
    showButtons();
}

void ImportDialog::showSteps()
{
    static const char *const names[]
        = {QT_TR_NOOP("File"), QT_TR_NOOP("Columns"), QT_TR_NOOP("Values"), QT_TR_NOOP("Check"), QT_TR_NOOP("Result")};
    QStringList words;
    for (const Step step : steps()) {
        const QString name = tr(names[step]).toHtmlEscaped();
        const QString colour = ink(step == m_step ? Ink::Text : Ink::Mute).name();
        words.append(step == m_step ? u"<b style=\"color:%1\">%2</b>"_s.arg(colour, name)
                                    : u"<span style=\"color:%1\">%2</span>"_s.arg(colour, name));
    }
    m_steps->setText(words.join(u"<span style=\"color:%1\"> &nbsp;›&nbsp; </span>"_s.arg(ink(Ink::Mute).name())));
    m_steps->setAccessibleName(tr("Step: %1").arg(tr(names[m_step])));
}

void ImportDialog::showButtons()
{
    const bool busy = m_session->isBusy();
    const bool source = !m_session->path().isEmpty() && m_session->kind() != ImportKind::Any;
    const bool read = !isTable(m_session->kind()) || m_session->analysis().has_value();
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_back->setVisible(m_step != File && m_step != Result);
    m_back->setEnabled(!busy);
    bool go = source && read && !busy;
    if (m_step == Check)
        go = go && m_summary
            && (m_summary->changesAnything
                || (m_session->proposal() && m_session->proposal()->action == MailProposal::Action::NewTicket));
    m_next->setEnabled(m_step == Result || go);
    m_next->setText(m_step == Result ? tr("Done") : m_step == Check ? tr("Import") : tr("Next"));
    m_close->setVisible(m_step != Result);
    m_close->setText(m_importing ? tr("Go on unseen") : tr("Close"));
    m_stack->setEnabled(!m_importing);
    showSteps();
}

void ImportDialog::next()
{
    const QList<Step> all = steps();
    if (m_step == Result) {
        accept();
        return;
    }
    if (m_step == Check) {
        m_importing = true;
        m_session->run();
        return;
    }
    const Step step = all.value(all.indexOf(m_step) + 1, Check);
    if (step != Check) {
        go(step);
        return;
    }
    m_summary.reset();
    m_session->check();
}

void ImportDialog::back()
{
    const QList<Step> all = steps();
    go(all.value(all.indexOf(m_step) - 1, File));
}

void ImportDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void ImportDialog::showChecked(const ImportSummary &summary)
{
    m_summary = summary;
    m_check->show(summary);
    go(Check);
}

void ImportDialog::showResult(const ImportSummary &summary)
{
    m_importing = false;
    m_summary = summary;
    QStringList counts;
    for (const ImportCount &count : summary.counts)
        if (count.count > 0)
            counts.append(QLocale().toString(count.count) + u' ' + count.words);
    const QString file = QFileInfo(m_session->path()).fileName();
    emit message(
        counts.isEmpty() ? tr("Imported %1").arg(file) : tr("Imported %1: %2").arg(file, counts.join(u", "_s)));
    if (!isVisible()) {
        deleteLater();
        return;
    }
    m_check->show(summary);
    go(Result);
}

void ImportDialog::complain(const Error &error)
{
    m_importing = false;
    if (!isVisible() && parentWidget() != nullptr && parentWidget()->isVisible()) {
        emit failed(error);
        deleteLater();
        return;
    }
    const Sentence sentence = sentenceOf(error);
    m_complaint->setText(u"⚠ "_s + sentence.whole());
    m_complaint->show();
    showButtons();
}

} // namespace lamp
