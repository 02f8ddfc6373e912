// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/planeditor.h"

#include "calendar/inklabel.h"
#include "calendar/recordfield.h"
#include "calendar/rhythmeditor.h"
#include "calendar/scopeeditor.h"
#include "calendar/stepseditor.h"
#include "core/datetext.h"
#include "items/calendarwords.h"
#include "items/planmodel.h"
#include "items/planstart.h"
#include "schedule/wallclock.h"
#include "services/desk.h"
#include "shell/sentences.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeEdit>

// What the editor shows and saves; its fields are built in planeditorform.cpp.
namespace lamp {

using namespace Qt::StringLiterals;

void PlanEditor::createNew(QDate start, AssetId asset, const QString &assetName)
{
    Plan plan;
    plan.state = PlanState::Active;
    plan.zone = QString::fromLatin1(m_desk.zone().id());
    plan.start = planStart(start, m_desk.workCalendar(), m_desk.now()).toString(u"yyyy-MM-ddTHH:mm"_s);
    plan.rrule = u"FREQ=WEEKLY"_s;
    plan.responsibleId = m_desk.me();
    setWindowTitle(tr("New plan"));
    m_before = plan;
    show(plan, {});
    if (asset)
        m_scope->setAssets({{asset, assetName}});
    m_dirty = false;
    m_title->setFocus();
    beginDraft(asset ? u"plan/0/%1"_s.arg(asset.value) : u"plan/0"_s);
}

void PlanEditor::load(PlanId id)
{
    setEnabled(false);
    deliver(m_desk.plans().details(id), this, [this](const Result<PlanDetails> &details) {
        if (!details) {
            emit failed(details.error());
            QDialog::reject();
            return;
        }
        setEnabled(true);
        m_before = details->plan;
        setWindowTitle(tr("Plan: %1").arg(details->plan.title));
        show(details->plan, details->steps);
        QList<std::pair<AssetId, QString>> assets;
        for (const auto &asset : details->assets)
            assets.append({asset.id, asset.name});
        m_scope->setAssets(assets);
        setArticle(details->plan.articleId, details->article);
        m_dirty = false;
        m_title->setFocus();
        beginDraft(u"plan/%1"_s.arg(m_before.id.value));
    });
}

void PlanEditor::show(const Plan &plan, const QList<Step> &steps)
{
    const QScopedValueRollback showing(m_showing, true);
    fillPeople();
    fillRequirements();
    const auto slot = wallclock::slotFromText(plan.start);
    const QDate day = slot ? slot->wall.date() : m_desk.now().in(m_desk.zone()).date();
    m_title->setText(plan.title);
    m_purpose->setPlainText(plan.purpose);
    m_requirement->setText(plan.requirement);
    m_scope->setJobPerAsset(plan.jobPerAsset);
    m_allDay->setChecked(slot && slot->allDay);
    m_date->setDate(day);
    m_time->setTime(slot && !slot->allDay ? slot->wall.time() : QTime(9, 0));
    m_zone->setCurrentText(plan.zone.isEmpty() ? QString::fromLatin1(m_desk.zone().id()) : plan.zone);
    m_rhythm->setRule(plan.rrule, day);
    m_minutes->setValue(static_cast<int>(plan.minutes));
    m_responsible->setCurrentIndex(qMax(0, m_responsible->findData(plan.responsibleId.value)));
    m_deputy->setCurrentIndex(qMax(0, m_deputy->findData(plan.deputyId.value)));
    m_evidence->setCurrentIndex(m_evidence->findData(int(plan.evidence)));
    m_early->setValue(static_cast<int>(plan.earlyDays));
    m_grace->setValue(static_cast<int>(plan.graceDays));
    m_missed->setValue(static_cast<int>(plan.missedDays));
    m_risk->setCurrentText(plan.risk);
    m_category->setCurrentIndex(qMax(0, m_category->findData(plan.categoryId.value)));
    m_state->setCurrentIndex(qMax(0, m_state->findData(int(plan.state))));
    m_moreButton->setChecked(plan.earlyDays || plan.graceDays || plan.missedDays);
    m_steps->setSteps(steps);
    m_tabs->setTabText(1, steps.isEmpty() ? tr("&Checklist") : tr("&Checklist (%1)").arg(steps.size()));
    showPreview();
}

Plan PlanEditor::plan() const
{
    Plan plan = m_before;
    plan.title = m_title->text().simplified();
    plan.purpose = m_purpose->toPlainText().trimmed();
    plan.requirement = m_requirement->text().simplified();
    plan.jobPerAsset = m_scope->jobPerAsset();
    plan.rrule = m_rhythm->rule();
    const QTime time = m_time->time();
    plan.start = wallclock::slotText(QDateTime(m_date->date(), time, QTimeZone::UTC), m_allDay->isChecked());
    plan.zone = m_allDay->isChecked() ? QString() : m_zone->currentText().trimmed();
    plan.minutes = m_minutes->value();
    plan.responsibleId = {m_responsible->currentData().toLongLong()};
    plan.deputyId = {m_deputy->currentData().toLongLong()};
    plan.evidence = static_cast<Evidence>(m_evidence->currentData().toInt());
    plan.articleId = m_article;
    plan.earlyDays = m_early->value();
    plan.graceDays = m_grace->value();
    plan.missedDays = m_missed->value();
    plan.risk = m_risk->currentText().trimmed();
    plan.categoryId = {m_category->currentData().toLongLong()};
    plan.state = static_cast<PlanState>(m_state->currentData().toInt());
    return plan;
}

void PlanEditor::fillPeople()
{
    for (QComboBox *box : {m_responsible, m_deputy}) {
        box->clear();
        box->addItem(tr("nobody yet"), qint64(0));
        for (const auto &person : m_desk.catalog().technicians)
            box->addItem(person.name, person.id.value);
    }
    m_category->clear();
    m_category->addItem(tr("none"), qint64(0));
    for (const auto &category : m_desk.catalog().categories)
        m_category->addItem(m_desk.catalog().categoryPath(category.id), category.id.value);
}

// What the other plans are required by is offered while one is typed.
void PlanEditor::fillRequirements()
{
    deliver(m_desk.plans().list(), this, [this](const Result<QList<PlanRow>> &rows) {
        QStringList known;
        for (const auto &row : rows.value_or(QList<PlanRow>()))
            for (const QString &part : row.requirement.split(u';', Qt::SkipEmptyParts))
                known << part.trimmed();
        known.removeDuplicates();
        known.sort(Qt::CaseInsensitive);
        auto *completer = new QCompleter(known, m_requirement);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_requirement->setCompleter(completer);
    });
}

void PlanEditor::setArticle(ArticleId id, const QString &title)
{
    m_article = id;
    m_articleTitle = title;
    m_articleName->setText(tr("%1 ×", "taken away by a click").arg(title));
    m_articleName->setAccessibleName(tr("Take the procedure %1 away").arg(title));
    m_articleName->setVisible(bool(id));
    m_articleField->setVisible(!id);
    edited();
}

void PlanEditor::edited()
{
    if (m_showing)
        return;
    m_dirty = true;
    m_time->setEnabled(!m_allDay->isChecked());
    m_zone->setEnabled(!m_allDay->isChecked());
    const int count = m_steps->count();
    m_tabs->setTabText(1, count == 0 ? tr("&Checklist") : tr("&Checklist (%1)").arg(count));
    m_soon.start();
    keepDraft();
}

void PlanEditor::showPreview()
{
    const Plan now = plan();
    RulePreview preview;
    const bool zoneKnown = now.zone.isEmpty() || QTimeZone(now.zone.toLatin1()).isValid();
    if (zoneKnown)
        preview = m_desk.plans().preview(now, 12);
    else
        preview.problem = tr("there is no time zone “%1”").arg(now.zone);
    m_words->setText(preview.problem.isEmpty() ? preview.rhythm : tr("This rhythm cannot be used"));
    m_notes->setText(preview.notes.join(u' '));
    m_notes->setVisible(!preview.notes.isEmpty());
    m_dates->clear();
    for (const Instant at : std::as_const(preview.next)) {
        const QDateTime local = at.in(m_desk.zone());
        QString line = dateText(local.date(), u"ddd d MMM yyyy");
        if (!m_allDay->isChecked())
            line += u"  "_s + QLocale().toString(local.time(), QLocale::ShortFormat);
        m_dates->addItem(line);
    }
    if (preview.problem.isEmpty() && preview.next.isEmpty())
        m_dates->addItem(tr("no date to come"));
    showProblem(preview.problem.isEmpty() ? QString() : tr("The rule is refused: %1.").arg(preview.problem));
    m_save->setEnabled(preview.problem.isEmpty());
}

void PlanEditor::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString PlanEditor::problemText() const
{
    return m_problem->text();
}

void PlanEditor::save()
{
    m_soon.stop();
    showPreview();
    const Plan now = plan();
    if (!m_save->isEnabled()) {
        m_tabs->setCurrentIndex(0);
        return;
    }
    if (now.title.isEmpty()) {
        m_tabs->setCurrentIndex(0);
        m_title->setFocus();
        showProblem(tr("A plan needs a title: what is done, in a few words."));
        return;
    }
    if (const QString wrong = m_steps->problem(); !wrong.isEmpty()) {
        m_tabs->setCurrentIndex(1);
        showProblem(wrong);
        return;
    }
    if (!lets())
        return;
    m_save->setEnabled(false);
    const auto refused = [this](const Error &error) {
        m_save->setEnabled(true);
        showProblem(sentenceOf(error).whole());
    };
    if (!m_before.id)
        deliver(m_desk.plans().create(now, m_steps->steps(), m_scope->assets()), this,
                [this, refused](const Result<PlanId> &id) { id ? finishSave(*id) : refused(id.error()); });
    else
        deliver(m_desk.plans().edit(m_before, now, m_steps->steps(), m_scope->assets()), this,
                [this, refused](const Result<void> &done) { done ? finishSave(m_before.id) : refused(done.error()); });
}

void PlanEditor::finishSave(PlanId id)
{
    m_dirty = false;
    emit saved(id, m_title->text().simplified(), !m_before.id);
    accept();
}

void PlanEditor::reject()
{
    if (!m_dirty || m_asked) {
        QDialog::reject();
        return;
    }
    auto *ask = new QMessageBox(QMessageBox::Question, tr("Plan not saved"), tr("What was typed here is not saved."),
                                QMessageBox::NoButton, this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(u"planNotSaved"_s);
    QPushButton *stay = ask->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    QPushButton *leave = ask->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    stay->setObjectName(u"goOnEditing"_s);
    leave->setObjectName(u"throwAway"_s);
    ask->setDefaultButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_asked = true;
        QDialog::reject();
    });
    ask->open();
}

} // namespace lamp
