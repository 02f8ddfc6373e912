// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/solvedialog.h"

#include "services/desk.h"
#include "theme/theme.h"
#include "work/minutesfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

namespace lamp {

using namespace Qt::StringLiterals;

SolveDialog::SolveDialog(Desk &desk, const QString &what, QWidget *parent)
    : QDialog(parent), m_fix(new QComboBox(this)), m_text(new QLineEdit(this)), m_article(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"solveDialog"_s);
    setWindowTitle(tr("Solve %1: what fixed it?").arg(what));
    for (const Choice &choice : desk.catalog().choicesOf(u"fix"))
        m_fix->addItem(choice.label, choice.code);
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
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Fixed by"), m_fix);
    form->addRow(tr("&What was done"), m_text);
    form->addRow(tr("&Article that helped"), m_article);
    form->addRow(tr("&Time"), minutes);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &QDialog::accept);
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

void SolveDialog::setFix(const QString &code)
{
    if (const int row = m_fix->findData(code); row >= 0)
        m_fix->setCurrentIndex(row);
}

void SolveDialog::setText(const QString &text) { m_text->setText(text); }
void SolveDialog::setMinutes(qint64 minutes) { m_minutes->setValue(static_cast<int>(minutes)); }
QString SolveDialog::fix() const { return m_fix->currentData().toString(); }
QString SolveDialog::text() const { return m_text->text(); }
ArticleId SolveDialog::article() const { return {m_articles.value(m_article->currentIndex(), 0)}; }
qint64 SolveDialog::minutes() const { return m_minutes->value(); }

} // namespace lamp
