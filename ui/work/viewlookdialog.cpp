// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/viewlookdialog.h"

#include "domain/rowcolour.h"
#include "exchange/tableexport.h"
#include "services/desk.h"
#include "services/querycheck.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"
#include "work/queryfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QString inkWord(const QString &code)
{
    static const QHash<QString, const char *> words{{u"red"_s, QT_TRANSLATE_NOOP("lamp::ViewLookDialog", "red")},
                                                    {u"amb"_s, QT_TRANSLATE_NOOP("lamp::ViewLookDialog", "amber")},
                                                    {u"grn"_s, QT_TRANSLATE_NOOP("lamp::ViewLookDialog", "green")},
                                                    {u"blu"_s, QT_TRANSLATE_NOOP("lamp::ViewLookDialog", "blue")},
                                                    {u"vio"_s, QT_TRANSLATE_NOOP("lamp::ViewLookDialog", "violet")},
                                                    {u"gry"_s, QT_TRANSLATE_NOOP("lamp::ViewLookDialog", "grey")}};
    const char *word = words.value(code);
    return word ? ViewLookDialog::tr(word) : code;
}

QIcon inkSwatch(const QString &code)
{
    QPixmap picture(unit() * 2, unit() * 2);
    picture.fill(ink(groundOf(inkNamed(code))));
    QPainter painter(&picture);
    painter.setPen(ink(inkNamed(code)));
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    return picture;
}

QToolButton *lookButton(const char *iconName, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName, Ink::Mute));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName);
    return button;
}
} // namespace

ViewLookDialog::ViewLookDialog(Desk &desk, const SavedView &view, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_view(view), m_rules(new QVBoxLayout),
      m_add(new QPushButton(tr("+ Colour rule"), this)), m_wrong(new QLabel(this)), m_columns(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"viewLook"_s);
    setWindowTitle(tr("Colours and export of “%1”").arg(view.name));
    m_add->setObjectName(u"viewLookAdd"_s);
    m_add->setFlat(true);
    m_add->setAutoDefault(false);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_wrong->setObjectName(u"viewLookWrong"_s);
    m_wrong->hide();
    build();
    for (const RowColour &rule : parseRowColours(view.colours).value_or(QList<RowColour>()))
        addRule(rule.ink, toText(rule.filter));
    listColumns();
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRule(rowInks().value(m_list.size() % rowInks().size()), {});
        m_list.last().query->setFocus(Qt::OtherFocusReason);
    });
}

QLayout *ViewLookDialog::buildColumns()
{
    m_columns->setObjectName(u"viewLookColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the exported table"));
    auto *up = lookButton("go-up", tr("Move the column up"), u"viewLookUp"_s);
    auto *down = lookButton("go-down", tr("Move the column down"), u"viewLookDown"_s);
    connect(up, &QToolButton::clicked, this, [this] { moveColumn(-1); });
    connect(down, &QToolButton::clicked, this, [this] { moveColumn(1); });
    auto *arrows = new QVBoxLayout;
    arrows->addWidget(up);
    arrows->addWidget(down);
    arrows->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_columns, 1);
    columns->addLayout(arrows);
    return columns;
}

void ViewLookDialog::build()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"viewLookSave"_s);
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"viewLookCancel"_s);
    auto *all = new QVBoxLayout(this);
    all->addWidget(new SectionLabel(tr("Colours of rows; the first rule that fits decides")));
    all->addLayout(m_rules);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    all->addWidget(m_wrong);
    all->addWidget(new SectionLabel(tr("Columns of the exported table; none ticked: all")));
    all->addLayout(buildColumns(), 1);
    all->addWidget(buttons);
    setMinimumWidth(unit() * 70);
    connect(buttons, &QDialogButtonBox::accepted, this, &ViewLookDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ViewLookDialog::addRule(const QString &ink, const QString &query)
{
    const int number = static_cast<int>(m_list.size()) + 1;
    Rule rule{new QWidget(this), new QComboBox, new QueryField(m_desk, this)};
    rule.ink->setObjectName(u"viewLookInk"_s);
    rule.ink->setAccessibleName(tr("Colour of rule %1").arg(number));
    for (const QString &code : rowInks())
        rule.ink->addItem(inkSwatch(code), inkWord(code), code);
    rule.ink->setCurrentIndex(qMax(0, rule.ink->findData(ink)));
    rule.query->setObjectName(u"viewLookQuery"_s);
    rule.query->setAccessibleName(tr("Rows of rule %1").arg(number));
    rule.query->setPlaceholderText(tr("priority:critical due:<now …"));
    rule.query->setText(query);
    auto *remove = lookButton("edit-delete", tr("Remove this rule"), u"viewLookRemove"_s);
    auto *line = new QHBoxLayout(rule.row);
    line->setContentsMargins({});
    line->addWidget(rule.ink);
    line->addWidget(rule.query, 1);
    line->addWidget(remove);
    m_rules->addWidget(rule.row);
    m_list.append(rule);
    connect(remove, &QToolButton::clicked, this, [this, row = rule.row] { removeRule(row); });
}

void ViewLookDialog::removeRule(QWidget *row)
{
    m_list.removeIf([row](const Rule &rule) { return rule.row == row; });
    row->hide();
    row->deleteLater();
    m_wrong->hide();
}

// The chosen ones first, in their order.
void ViewLookDialog::listColumns()
{
    QStringList names = m_view.exportColumns;
    for (const QString &column : TableExport::ticketColumns())
        if (!names.contains(column))
            names.append(column);
    for (const QString &column : std::as_const(names)) {
        auto *item = new QListWidgetItem(column, m_columns);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_view.exportColumns.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
}

void ViewLookDialog::moveColumn(int by)
{
    const int row = m_columns->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(row));
    m_columns->setCurrentRow(to);
}

void ViewLookDialog::save()
{
    QList<RowColour> rules;
    for (const Rule &rule : std::as_const(m_list)) {
        if (rule.query->text().trimmed().isEmpty())
            continue; // a line that was added and left
        const auto query = parseTyped(rule.query->text(), m_desk.catalog());
        if (!query) {
            const WrongPlace wrong = wrongPlace(query.error(), rule.query->text());
            rule.query->mark(wrong);
            rule.query->setFocus(Qt::OtherFocusReason);
            m_wrong->setText(tr("At place %1: %2.").arg(wrong.at + 1).arg(wrong.reason));
            m_wrong->show();
            return;
        }
        rules.append({rule.ink->currentData().toString(), query->filter});
    }
    QStringList columns;
    for (int row = 0; row < m_columns->count(); ++row)
        if (m_columns->item(row)->checkState() == Qt::Checked)
            columns.append(m_columns->item(row)->text());
    emit decided(toText(rules), columns);
    accept();
}

} // namespace lamp
