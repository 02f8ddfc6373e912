// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/solvedialog.h"

#include "items/targetwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/draftset.h"
#include "widgets/sectionlabel.h"
#include "work/minutesfield.h"
#include "work/textdoor.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

SolveDialog::SolveDialog(Desk &desk, const QString &what, QWidget *parent)
    : QDialog(parent), m_fix(new QComboBox(this)), m_text(new QLineEdit(this)), m_article(new QComboBox(this)),
      m_door(new TextDoor(desk, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"solveDialog"_s);
    setWindowTitle(tr("Solve %1: what fixed it?").arg(what));
    for (const Choice &choice : desk.catalog().choicesOf(u"fix"))
        m_fix->addItem(choice.label, choice.code);
    m_fix->setCurrentIndex(-1); // an answer that nobody gave would be wrong on every later ticket
    m_fix->setPlaceholderText(tr("choose what fixed it"));
    m_fix->setObjectName(u"solveFix"_s);
    m_fix->setMaxVisibleItems(12);
    m_text->setObjectName(u"solveText"_s);
    m_text->setPlaceholderText(tr("one line: shown on every later ticket of this asset"));
    m_article->setObjectName(u"solveArticle"_s);
    m_article->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_article->setMinimumContentsLength(24);
    offerArticles({});
    buildForm();
    setMinimumWidth(unit() * 60);
}

void SolveDialog::buildForm()
{
    auto *minutes = new MinutesField(this);
    m_minutes = minutes->number();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"solveCancel"_s);
    QPushButton *solve = buttons->button(QDialogButtonBox::Ok);
    solve->setText(tr("&Solve"));
    solve->setObjectName(u"solveAccept"_s);
    solve->setProperty("primary", true);
    solve->setDefault(true);
    m_form = new QFormLayout(this);
    m_form->addRow(tr("&Fixed by"), m_fix);
    m_form->addRow(tr("&What was done"), m_text);
    m_door->add(m_text, u"text"_s);
    m_form->addRow(m_door->strip());
    connect(m_door, &TextDoor::passed, this, &SolveDialog::accept);
    m_form->addRow(tr("&Article that helped"), m_article);
    m_form->addRow(tr("&Time"), minutes);
    m_form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SolveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &SolveDialog::accept);
}

void SolveDialog::offerArticles(const QList<ArticleHit> &articles, ArticleId chosen)
{
    m_article->clear();
    m_articles = {0};
    m_article->addItem(tr("none"));
    for (const ArticleHit &hit : articles) {
        m_article->addItem(hit.title);
        m_articles.append(hit.id.value);
    }
    m_article->setCurrentIndex(static_cast<int>(qMax(qsizetype(0), m_articles.indexOf(chosen.value))));
}

namespace {
// "#1002 Cable, #1003 Phone and 4 more"
QString namedItems(const QList<WorkItemRow> &rows)
{
    constexpr qsizetype Shown = 3;
    QStringList names;
    for (const WorkItemRow &row : rows.first(qMin(Shown, rows.size())))
        names.append(numberWord(row.number) + u' ' + row.title);
    const QString list = names.join(u", "_s);
    return rows.size() <= Shown
        ? list
        : SolveDialog::tr("%1 and %n more", nullptr, static_cast<int>(rows.size() - Shown)).arg(list);
}
} // namespace

void SolveDialog::setHanging(const worklinks::Hanging &hanging)
{
    m_hanging = hanging;
    m_known = true;
    if (!hanging.reports.isEmpty())
        tellReports();
    if (!hanging.parts.isEmpty())
        addParts();
    if (!hanging.duplicates.isEmpty())
        addDuplicates();
    if (!hanging.members.isEmpty())
        addMembers();
    if (!hanging.blockers.isEmpty()) {
        auto *waits = new MutedLabel(tr("It still waits for %1.").arg(namedItems(hanging.blockers)), this);
        waits->setTextFormat(Qt::PlainText);
        waits->setWordWrap(true);
        waits->setObjectName(u"solveBlockers"_s);
        m_form->insertRow(m_form->rowCount() - 1, waits);
    }
    fit();
    if (m_accepted)
        accept();
}

// As high as what it asks and says by now; lines wrap.
void SolveDialog::fit()
{
    m_form->activate();
    resize(width(), qMax(height(), m_form->totalHeightForWidth(width())));
}

// Those who called about a major incident: it is over for all of them at once.
void SolveDialog::tellReports()
{
    const int count = static_cast<int>(m_hanging.reports.size());
    auto *which = new MutedLabel(namedItems(m_hanging.reports), this);
    which->setTextFormat(Qt::PlainText);
    which->setWordWrap(true);
    which->setObjectName(u"solveReports"_s);
    m_form->insertRow(m_form->rowCount() - 1, tr("Solved with it: %n who reported it too", nullptr, count), which);
}

// Neither answer stands there already: whoever solves the whole says what becomes of its parts.
void SolveDialog::addParts()
{
    const int count = static_cast<int>(m_hanging.parts.size());
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(unit() / 4);
    auto *which = new MutedLabel(namedItems(m_hanging.parts), box);
    which->setTextFormat(Qt::PlainText);
    which->setWordWrap(true);
    column->addWidget(which);
    m_parts = new QButtonGroup(this);
    auto *with = new QRadioButton(tr("Solve the &parts too"), box);
    with->setObjectName(u"solveParts"_s);
    auto *without = new QRadioButton(tr("&Leave them open"), box);
    without->setObjectName(u"leaveParts"_s);
    m_parts->addButton(with, 1);
    m_parts->addButton(without, 0);
    column->addWidget(with);
    column->addWidget(without);
    m_form->insertRow(m_form->rowCount() - 1, tr("%n open part(s)", nullptr, count), box);
}

void SolveDialog::addDuplicates()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(unit() / 4);
    m_duplicates = new QCheckBox(tr("Solve what was reported &again with it"), box);
    m_duplicates->setObjectName(u"solveDuplicates"_s);
    m_duplicates->setChecked(true);
    auto *which = new MutedLabel(namedItems(m_hanging.duplicates), box);
    which->setTextFormat(Qt::PlainText);
    which->setWordWrap(true);
    column->addWidget(m_duplicates);
    column->addWidget(which);
    const int count = static_cast<int>(m_hanging.duplicates.size());
    m_form->insertRow(m_form->rowCount() - 1, tr("%n duplicate(s)", nullptr, count), box);
}

void SolveDialog::setStanding(const checklists::Standing &standing)
{
    m_standingKnown = true;
    const auto tell = [this](const QString &text, const char *name, Ink colour) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setObjectName(QString::fromLatin1(name));
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, ink(colour));
        label->setPalette(colours);
        m_form->insertRow(m_form->rowCount() - 1, label);
    };
    m_blocked = !standing.blocking.isEmpty();
    if (m_blocked) {
        tell(u"! "_s + tr("Cannot be solved yet. Open: %1").arg(standing.blocking.join(u"; "_s)), "solveBlocked",
             Ink::Red);
        findChild<QPushButton *>(u"solveAccept"_s)->setEnabled(false);
    } else if (!standing.warning.isEmpty()) {
        tell(tr("Still open: %1").arg(standing.warning.join(u"; "_s)), "solveOpenSteps", Ink::Amb);
        m_anyway = new QCheckBox(tr("Solve &all the same"), this);
        m_anyway->setObjectName(u"solveAnyway"_s);
        m_form->insertRow(m_form->rowCount() - 1, m_anyway);
    }
    fit();
    if (m_accepted)
        accept();
}

// What the problem caused is usually over with it; a tick taken off leaves a ticket open.
void SolveDialog::addMembers()
{
    constexpr int Shown = 6;
    m_members = new QListWidget(this);
    m_members->setObjectName(u"solveMembers"_s);
    m_members->setAccessibleName(tr("Members that are solved with it"));
    for (const WorkItemRow &row : std::as_const(m_hanging.members)) {
        const QString who = row.requester.isEmpty() ? QString() : QString(u" · "_s + row.requester);
        auto *line = new QListWidgetItem(numberWord(row.number) + u' ' + row.title + who, m_members);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(Qt::Checked);
        line->setData(Qt::UserRole, row.id.value);
    }
    const int lines = qMin(Shown, m_members->count());
    m_members->setFixedHeight(m_members->sizeHintForRow(0) * lines + unit());
    m_members->setCurrentRow(0);
    const int count = static_cast<int>(m_hanging.members.size());
    m_form->insertRow(m_form->rowCount() - 1, tr("Solve %n &member(s) too", nullptr, count), m_members);
}

QList<WorkItemId> SolveDialog::members() const
{
    QList<WorkItemId> ids;
    const QList<WorkItemId> others = further();
    for (int row = 0; m_members && row < m_members->count(); ++row) {
        const QListWidgetItem *line = m_members->item(row);
        const WorkItemId id{line->data(Qt::UserRole).toLongLong()};
        if (line->checkState() == Qt::Checked && !others.contains(id))
            ids.append(id);
    }
    return ids;
}

QList<WorkItemId> SolveDialog::further() const
{
    QList<WorkItemId> ids;
    if (m_parts && m_parts->checkedId() == 1)
        for (const WorkItemRow &row : m_hanging.parts)
            ids.append(row.id);
    if (m_duplicates && m_duplicates->isChecked())
        for (const WorkItemRow &row : m_hanging.duplicates)
            if (!ids.contains(row.id))
                ids.append(row.id);
    return ids;
}

void SolveDialog::accept()
{
    if (!m_known || !m_standingKnown || !m_fixKnown) {
        m_accepted = true;
        return;
    }
    m_accepted = false;
    if (m_blocked)
        return;
    if (m_anyway && !m_anyway->isChecked())
        return m_anyway->setFocus(Qt::OtherFocusReason);
    if (m_fix->currentIndex() < 0 && m_fix->count() > 0) {
        m_fix->setFocus(Qt::OtherFocusReason);
        return m_fix->showPopup();
    }
    if (m_parts && m_parts->checkedId() < 0)
        return m_parts->button(1)->setFocus(Qt::OtherFocusReason);
    if (m_door->lets())
        QDialog::accept();
}

void SolveDialog::setFix(const QString &code)
{
    if (const int row = m_fix->findData(code); row >= 0)
        m_fix->setCurrentIndex(row);
}

void SolveDialog::setUsualFix(const QString &code)
{
    m_fixKnown = true;
    if (m_fix->currentIndex() < 0) // what was chosen meanwhile stays
        setFix(code);
    if (m_accepted)
        accept();
}

void SolveDialog::keepDraft(const QString &key)
{
    m_door->begin(key);
    m_door->drafts().leaveToAct(this);
}

void SolveDialog::setText(const QString &text) { m_text->setText(text); }
void SolveDialog::setMinutes(qint64 minutes) { m_minutes->setValue(static_cast<int>(minutes)); }
QString SolveDialog::fix() const { return m_fix->currentData().toString(); }
QString SolveDialog::text() const { return m_text->text(); }
ArticleId SolveDialog::article() const { return {m_articles.value(m_article->currentIndex(), 0)}; }
qint64 SolveDialog::minutes() const { return m_minutes->value(); }

} // namespace lamp
