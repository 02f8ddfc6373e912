// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/importmappingpages.h"

#include "services/desk.h"
#include "settings/importsession.h"
#include "widgets/sectionlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostValueRows = 300;

QTableWidget *mappingTable(const char *name, const QString &accessible, const QStringList &header)
{
    auto *table = new QTableWidget(0, static_cast<int>(header.size()));
    table->setObjectName(QLatin1StringView(name));
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(header);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus); // the boxes in it are what one works with
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(unit() * 4);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QTableWidgetItem *plainItem(const QString &text, Ink colour = Ink::Text)
{
    auto *item = new QTableWidgetItem(QString(text.left(300)).replace(u'\n', u' '));
    item->setForeground(ink(colour));
    item->setToolTip(text.left(1000).toHtmlEscaped());
    return item;
}

// What is left out steps back.
void showMapped(QComboBox *box)
{
    QPalette colours = box->palette();
    const QColor text = ink(box->currentIndex() == 0 ? Ink::Mute : Ink::Text);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        colours.setColor(role, text);
    box->setPalette(colours);
}
} // namespace

ImportColumnsPage::ImportColumnsPage(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(mappingTable("importColumns", tr("Columns of the file and what they become"),
          {tr("Column in the file"), tr("Filled"), tr("For example"), tr("Becomes")}))
    , m_note(new MutedLabel(
          tr("What is left out stays in the file. “Keep in the first note” keeps a value without a field of its own.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(&m_session, &ImportSession::analysed, this, [this] { show(*m_session.analysis()); });
}

void ImportColumnsPage::show(const ImportAnalysis &analysis)
{
    QStringList names;
    for (const ImportColumn &column : analysis.columns)
        names.append(column.name);
    if (names != m_names || analysis.target != m_target) {
        m_names = names;
        m_target = analysis.target;
        build(analysis);
    }
    // Only what changed is touched: the box that was just used keeps its focus.
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, 3));
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(std::max(0, box->findData(analysis.columns.at(row).field)));
        showMapped(box);
    }
}

void ImportColumnsPage::build(const ImportAnalysis &analysis)
{
    m_table->setRowCount(static_cast<int>(analysis.columns.size()));
    const QLocale locale;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ImportColumn &column = analysis.columns.at(row);
        m_table->setItem(row, 0, plainItem(column.name));
        auto *filled = plainItem(
            analysis.rows > 0 ? tr("%1 %").arg(locale.toString(column.filled * 100 / analysis.rows)) : QString(),
            Ink::Mute);
        filled->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, filled);
        m_table->setItem(row, 2, plainItem(column.samples.join(u" · "_s), Ink::Mute));
        m_table->setCellWidget(row, 3, fieldBox(analysis, row));
    }
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), unit() * 28));
    m_table->setColumnWidth(1, unit() * 7);
    m_table->setColumnWidth(3, unit() * 30);
}

QComboBox *ImportColumnsPage::fieldBox(const ImportAnalysis &analysis, int row)
{
    auto *box = new QComboBox;
    const QString name = analysis.columns.at(row).name;
    box->setObjectName(u"importField%1"_s.arg(row));
    box->setAccessibleName(tr("Column %1 becomes").arg(name));
    box->addItem(tr("– left out –"), QString());
    for (const ImportField &field : importFields(analysis.target))
        box->addItem(importFieldLabel(field), QString::fromLatin1(field.code));
    box->setMaxVisibleItems(20);
    connect(box, &QComboBox::activated, this,
        [this, box, name] { m_session.setField(name, box->currentData().toString()); });
    return box;
}

ImportValuesPage::ImportValuesPage(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(mappingTable(
          "importValues", tr("Their values and ours"), {tr("Field"), tr("Their value"), tr("Rows"), tr("Ours")}))
    , m_note(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(&m_session, &ImportSession::analysed, this, [this] { show(*m_session.analysis()); });
}

void ImportValuesPage::show(const ImportAnalysis &analysis)
{
    m_table->setRowCount(0); // the boxes of the rows before go with them
    m_table->setRowCount(static_cast<int>(std::min<qsizetype>(analysis.values.size(), mostValueRows)));
    const QLocale locale;
    QList<ImportValue> values = analysis.values; // those without a meaning first: they are what one comes for
    std::ranges::stable_partition(values, [](const ImportValue &value) { return value.ours.isEmpty(); });
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ImportValue &value = values.at(row);
        const ImportField *field = importField(analysis.target, value.field);
        const bool first = row == 0 || values.at(row - 1).field != value.field
            || values.at(row - 1).ours.isEmpty() != value.ours.isEmpty();
        m_table->setItem(row, 0, plainItem(first ? importFieldLabel(*field) : QString(), Ink::Mute));
        m_table->setItem(row, 1, plainItem(value.theirs));
        auto *count = plainItem(locale.toString(value.count), Ink::Mute);
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 2, count);
        m_table->setCellWidget(row, 3, valueBox(value));
    }
    m_table->setColumnWidth(0, unit() * 22);
    m_table->setColumnWidth(2, unit() * 9);
    m_table->setColumnWidth(3, unit() * 26);
    showOpen();
}

QComboBox *ImportValuesPage::valueBox(const ImportValue &value)
{
    auto *box = new QComboBox;
    box->setObjectName(u"importValue_"_s + value.field + u'_' + QString::number(qHash(value.theirs) % 100000));
    box->setAccessibleName(tr("“%1” means").arg(value.theirs));
    const ImportField *field = importField(m_session.analysis()->target, value.field);
    box->addItem(value.field == u"status" ? tr("⚠ choose: else the row is refused") : tr("– left out –"), QString());
    for (const ImportChoice &choice : importChoices(field->type, m_session.desk().catalog()))
        box->addItem(choice.label, choice.code);
    box->setCurrentIndex(std::max(0, box->findData(value.ours)));
    connect(box, &QComboBox::activated, this, [this, box, value] {
        m_session.setValue(value.field, value.theirs, box->currentData().toString());
        showOpen();
    });
    return box;
}

void ImportValuesPage::showOpen()
{
    int open = 0;
    for (const ImportValue &value : m_session.analysis()->values)
        open += value.ours.isEmpty() ? 1 : 0;
    m_note->setText(open == 0 ? tr("Every value in the file has a meaning here.")
                              : tr("%Ln value(s) mean nothing here yet.", nullptr, open));
}

} // namespace lamp
