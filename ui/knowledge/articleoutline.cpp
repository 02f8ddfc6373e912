// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articleoutline.h"

#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int OutlineLine = Qt::UserRole + 1;
constexpr int MostHintLines = 7; // before it scrolls

QListWidget *outlineList(const char *name, const QString &says)
{
    auto *list = new QListWidget;
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(says);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

} // namespace

ArticleOutline::ArticleOutline(QWidget *parent)
    : QWidget(parent), m_sections(outlineList("articleSections", tr("Sections and steps"))),
      m_hints(outlineList("articleHints", tr("What is missing"))), m_hintsTitle(new SectionLabel(tr("Missing")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit() / 2);
    column->addWidget(new SectionLabel(tr("Outline")));
    column->addWidget(m_sections, 1);
    column->addWidget(m_hintsTitle);
    column->addWidget(m_hints);
    m_sections->setWordWrap(false);
    for (QListWidget *list : {m_sections, m_hints})
        list->installEventFilter(this);
    const auto lead = [this](const QListWidgetItem *item) { emit lineChosen(item->data(OutlineLine).toInt()); };
    connect(m_sections, &QListWidget::itemClicked, this, lead);
    connect(m_sections, &QListWidget::itemActivated, this, lead);
    const auto hint = [this](const QListWidgetItem *item) { emit hintChosen(m_shown.value(m_hints->row(item))); };
    connect(m_hints, &QListWidget::itemClicked, this, hint);
    setFocusProxy(m_sections);
    set({}, {});
}

void ArticleOutline::addLine(const QString &text, int line, int depth)
{
    auto *item = new QListWidgetItem(QString(depth * 3, u' ') + text, m_sections);
    item->setData(OutlineLine, line);
    item->setToolTip(text);
    item->setData(Qt::AccessibleTextRole, text);
    if (depth == 0)
        item->setFont(strongFont());
}

void ArticleOutline::set(const Procedure &procedure, const QList<ArticleHint> &hints)
{
    const int row = m_sections->currentRow();
    m_sections->clear();
    int top = 6;
    for (const ProcedureSection &section : procedure.sections)
        if (section.level > 0)
            top = qMin(top, section.level);
    for (const ProcedureSection &section : procedure.sections) {
        if (section.level > 0)
            addLine(section.heading, section.line, section.level - top);
        for (const ProcedureStep &step : procedure.steps)
            if (step.line >= section.line && step.line <= section.lastLine)
                addLine(tr("%1  %2", "number and title of a step").arg(step.number).arg(step.title), step.line,
                        section.level - top + 1);
    }
    m_sections->setCurrentRow(row);
    if (hints == m_shown && m_hints->count() == hints.size() && !hints.isEmpty())
        return;
    m_shown = hints;
    m_hints->clear();
    for (const ArticleHint &hint : hints) {
        auto *item = new QListWidgetItem(icon("dialog-warning", Ink::Amb), hint.text, m_hints);
        item->setToolTip(hint.missing == ProcedureSection::Kind::Other ? tr("Go there")
                                                                       : tr("Put the section in"));
    }
    m_hintsTitle->setVisible(!hints.isEmpty());
    m_hints->setVisible(!hints.isEmpty());
    const int lines = qMin(MostHintLines, static_cast<int>(hints.size()));
    m_hints->setFixedHeight(lines * qMax(m_hints->sizeHintForRow(0), m_hints->fontMetrics().height()) + unit());
}

void ArticleOutline::setCurrentLine(int line)
{
    int row = -1;
    for (int i = 0; i < m_sections->count(); ++i)
        if (m_sections->item(i)->data(OutlineLine).toInt() <= line)
            row = i;
    if (!m_sections->hasFocus())
        m_sections->setCurrentRow(row);
}

bool ArticleOutline::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Escape) {
        emit left();
        return true;
    }
    // Not 'activated': a second click of the mouse would choose the hint that has come in the place of the first.
    if (watched == m_hints && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_hints->currentRow() >= 0) {
        emit hintChosen(m_shown.value(m_hints->currentRow()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lamp
