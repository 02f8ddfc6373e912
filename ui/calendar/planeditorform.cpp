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
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

// The fields of the plan editor.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {

template <class W>
W *planField(W *widget, const char *name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

QWidget *planRow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row, unit());
    const int high = QComboBox().sizeHint().height(); // words stand on the line of the fields
    for (QWidget *widget : widgets) {
        widget->setMinimumHeight(high);
        layout->addWidget(widget);
    }
    row->setFocusProxy(widgets.first()); // where the label's letter leads
    return row;
}

QSpinBox *daysField(const char *name, const QString &spoken, const QString &hint)
{
    auto *box = planField(new QSpinBox, name);
    box->setAccessibleName(spoken);
    box->setToolTip(hint);
    box->setRange(0, 366);
    box->setSpecialValueText(PlanEditor::tr("from the rhythm"));
    box->setSuffix(PlanEditor::tr(" days"));
    return box;
}

} // namespace

PlanEditor::PlanEditor(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_tabs(new QTabWidget(this)), m_steps(new StepsEditor)
{
    setObjectName(u"planEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(unit());
    auto *body = new QHBoxLayout;
    body->setSpacing(unit() * 2);
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *form = buildForm();
    auto *dates = buildDates();
    m_tabs->addTab(form, tr("&Plan"));
    m_tabs->addTab(m_steps, tr("&Checklist"));
    body->addWidget(m_tabs, 1);
    body->addWidget(dates);
    layout->addLayout(body, 1);
    m_problem = planField(new InkLabel(Ink::Red), "planProblem");
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(buildDoor());
    layout->addWidget(buildFoot());
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &PlanEditor::showPreview);
    connect(m_steps, &StepsEditor::changed, this, &PlanEditor::edited);
    resize(qMin(unit() * 125, parent ? parent->window()->width() - unit() * 4 : unit() * 125),
           qMin(unit() * 84, parent ? parent->window()->height() - unit() * 4 : unit() * 84));
}

QWidget *PlanEditor::buildForm()
{
    auto *area = new QScrollArea;
    area->setObjectName(u"planForm"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, unit() * 3 / 2, unit() * 3 / 2, 0);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(unit() * 5 / 4);
    addWhat(form);
    addWhen(form);
    addWork(form);
    layout->addLayout(form);
    addMore(layout);
    layout->addStretch(1);
    area->setWidget(inside);
    return area;
}

void PlanEditor::addWhat(QFormLayout *form)
{
    m_title = planField(new QLineEdit, "planTitle");
    m_title->setPlaceholderText(tr("what is done: “Restore test: file server”"));
    m_purpose = planField(new QPlainTextEdit, "planPurpose");
    m_purpose->setTabChangesFocus(true);
    m_purpose->setPlaceholderText(tr("what goes wrong without it"));
    m_purpose->setFixedHeight(fontMetrics().height() * 2 + unit() * 2);
    m_requirement = planField(new QLineEdit, "planRequirement");
    m_requirement->setPlaceholderText(tr("who asks for it: “ISO 27001 A.8.13”, “insurer”"));
    m_scope = planField(new ScopeEditor(m_desk), "planScope");
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("P&urpose"), m_purpose);
    form->addRow(tr("Re&quired by"), m_requirement);
    form->addRow(tr("Assets"), m_scope);
    for (QLineEdit *edit : {m_title, m_requirement})
        connect(edit, &QLineEdit::textEdited, this, &PlanEditor::edited);
    connect(m_purpose, &QPlainTextEdit::textChanged, this, &PlanEditor::edited);
    connect(m_scope, &ScopeEditor::changed, this, &PlanEditor::edited);
}

void PlanEditor::addWhen(QFormLayout *form)
{
    m_rhythm = planField(new RhythmEditor, "planRhythm");
    m_date = planField(new QDateEdit, "planStartDate");
    m_date->setAccessibleName(tr("First day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(datePattern(u"ddd d MMM yyyy"));
    m_date->setMinimumWidth(fontMetrics().horizontalAdvance(u"Www 00 Mmmm 0000"_s) + unit() * 5);
    m_time = planField(new QTimeEdit, "planStartTime");
    m_time->setAccessibleName(tr("Time"));
    m_allDay = planField(new QCheckBox(tr("whole day")), "planAllDay");
    m_zone = planField(new QComboBox, "planZone");
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->lineEdit()->setObjectName(u"planZoneText"_s);
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setMinimumContentsLength(14);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    form->addRow(tr("Rhythm"), m_rhythm);
    form->addRow(tr("&Starts"), planRow({m_date, m_time, m_allDay, m_zone}));
    connect(m_rhythm, &RhythmEditor::changed, this, &PlanEditor::edited);
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (!m_showing)
            m_rhythm->setStart(day);
    });
    connect(m_time, &QTimeEdit::timeChanged, this, &PlanEditor::edited);
    connect(m_allDay, &QCheckBox::toggled, this, &PlanEditor::edited);
    connect(m_zone, &QComboBox::currentTextChanged, this, &PlanEditor::edited);
}

void PlanEditor::addWork(QFormLayout *form)
{
    m_minutes = planField(new QSpinBox, "planMinutes");
    m_minutes->setAccessibleName(tr("Minutes of one job"));
    m_minutes->setRange(0, 10'000);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_responsible = planField(new QComboBox, "planResponsible");
    m_responsible->setAccessibleName(tr("Responsible"));
    m_deputy = planField(new QComboBox, "planDeputy");
    m_deputy->setAccessibleName(tr("Deputy"));
    for (QComboBox *box : {m_responsible, m_deputy})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_evidence = planField(new QComboBox, "planEvidence");
    m_evidence->setAccessibleName(tr("Evidence"));
    for (const Evidence evidence : {Evidence::None, Evidence::Note, Evidence::File, Evidence::Signature})
        m_evidence->addItem(evidenceName(evidence), int(evidence));
    m_articleField = planField(new RecordField(m_desk, AnyHit::Type::Article), "planArticle");
    m_articleField->setAccessibleName(tr("Procedure"));
    m_articleField->setPlaceholderText(tr("find an article, Enter"));
    m_articleName = planField(new QPushButton, "planArticleName");
    m_articleName->setAccessibleName(tr("Procedure"));
    m_articleName->setAutoDefault(false);
    m_articleName->hide();
    auto *article = new QWidget;
    auto *articleRow = new QHBoxLayout(article);
    articleRow->setContentsMargins({});
    articleRow->addWidget(m_articleField, 1);
    articleRow->addWidget(m_articleName, 0, Qt::AlignLeft);
    form->addRow(tr("&Minutes"), planRow({m_minutes}));
    form->addRow(tr("&Responsible"), planRow({m_responsible, new QLabel(tr("deputy")), m_deputy}));
    form->addRow(tr("E&vidence"), planRow({m_evidence}));
    form->addRow(tr("Proc&edure"), article);
    connect(m_minutes, &QSpinBox::valueChanged, this, &PlanEditor::edited);
    for (QComboBox *box : {m_responsible, m_deputy, m_evidence})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanEditor::edited);
    connect(m_articleField, &RecordField::picked, this,
            [this](qint64 id, const QString &title) { setArticle({id}, title); });
    connect(m_articleName, &QPushButton::clicked, this, [this] {
        setArticle({}, {});
        m_articleField->setFocus();
    });
}

void PlanEditor::addMore(QVBoxLayout *layout)
{
    m_moreButton = planField(new QPushButton(tr("More")), "planMore");
    m_moreButton->setCheckable(true);
    m_moreButton->setFlat(true);
    m_moreButton->setAutoDefault(false);
    m_moreButton->setIcon(icon("arrow-right"));
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_more = new QWidget;
    auto *form = new QFormLayout(m_more);
    form->setContentsMargins({});
    m_early = daysField("planEarly", tr("May be done so many days before"), tr("Done earlier does not count"));
    m_grace = daysField("planGrace", tr("On time until so many days after"), tr("Done later than this counts as late"));
    m_missed = daysField("planMissed", tr("Missed so many days after"), tr("After this the date counts as missed"));
    m_risk = planField(new QComboBox, "planRisk");
    m_risk->setAccessibleName(tr("Risk of the work"));
    m_risk->setEditable(true);
    m_risk->lineEdit()->setObjectName(u"planRiskText"_s);
    m_risk->lineEdit()->setAccessibleName(m_risk->accessibleName());
    m_risk->addItems({QString(), tr("low"), tr("medium"), tr("high")});
    m_category = planField(new QComboBox, "planCategory");
    m_category->setAccessibleName(tr("Category"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    form->addRow(tr("Days before"), planRow({m_early}));
    form->addRow(tr("On time until"), planRow({m_grace}));
    form->addRow(tr("Missed after"), planRow({m_missed}));
    form->addRow(tr("Risk of the work"), planRow({m_risk}));
    form->addRow(tr("Category"), planRow({m_category}));
    layout->addWidget(m_more);
    m_more->hide();
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool on) {
        m_more->setVisible(on);
        m_moreButton->setIcon(icon(on ? "arrow-down" : "arrow-right"));
    });
    for (QSpinBox *box : {m_early, m_grace, m_missed})
        connect(box, &QSpinBox::valueChanged, this, &PlanEditor::edited);
    for (QComboBox *box : {m_risk, m_category})
        connect(box, &QComboBox::currentTextChanged, this, &PlanEditor::edited);
}

QWidget *PlanEditor::buildDates()
{
    auto *part = new QWidget;
    part->setFixedWidth(unit() * 30);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, unit(), 0, 0);
    layout->addWidget(new SectionLabel(tr("In words")));
    m_words = planField(new InkLabel, "planWords");
    layout->addWidget(m_words);
    m_notes = new InkLabel(Ink::Mute);
    layout->addWidget(m_notes);
    layout->addSpacing(unit());
    layout->addWidget(new SectionLabel(tr("Next dates")));
    m_dates = planField(new QListWidget, "planDates");
    m_dates->setAccessibleName(tr("Next dates"));
    m_dates->setSelectionMode(QAbstractItemView::NoSelection);
    m_dates->setFrameShape(QFrame::NoFrame);
    m_dates->setFocusPolicy(Qt::NoFocus);
    m_dates->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_dates, 1);
    return part;
}

QWidget *PlanEditor::buildFoot()
{
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    m_state = planField(new QComboBox, "planState");
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Draft: nothing starts"), int(PlanState::Draft));
    m_state->addItem(tr("Active"), int(PlanState::Active));
    m_state->addItem(tr("Paused"), int(PlanState::Paused));
    m_state->addItem(tr("Retired"), int(PlanState::Retired));
    layout->addWidget(m_state);
    layout->addStretch(1);
    m_save = planField(new QPushButton(tr("Save")), "planSave");
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *cancel = planField(new QPushButton(tr("Cancel")), "planCancel");
    cancel->setAutoDefault(false);
    layout->addWidget(m_save);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &PlanEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &PlanEditor::save);
    connect(m_state, &QComboBox::currentIndexChanged, this, &PlanEditor::edited);
    return part;
}

} // namespace lamp
