// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/queryhelp.h"

#include "domain/queryfields.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QLabel *queryHelpText(const QString &text, bool mono = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(!mono);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    if (mono)
        label->setFont(monoFont());
    return label;
}

void addHeading(QGridLayout *grid, const QString &text)
{
    grid->addWidget(new SectionLabel(text), grid->rowCount(), 0, 1, 2);
}
} // namespace

QList<QueryHelp::Line> QueryHelp::examples()
{
    return {{u"status:open assignee:me priority:>=high"_s, tr("mine, open, High or Critical")},
            {u"is:open assignee:none sort:created"_s, tr("nobody's, the oldest first")},
            {u"is:open due:<+2h"_s, tr("overdue, or due within two hours")},
            {u"is:open (due:<now or priority:critical) group:assignee"_s,
             tr("overdue or Critical, under the name of who works on it")},
            {u"status:waiting_user,waiting_supplier quiet:>5d"_s, tr("waiting, and nobody wrote for five days")},
            {u"created:2026-01..2026-03 kind:incident"_s, tr("incidents of the first quarter of 2026")},
            {u"solved:week group:category"_s, tr("solved this week, by category")},
            {u"asset:\"HP LaserJet\" -fix:none"_s, tr("whose asset is an HP LaserJet, with what fixed it")},
            {u"vip:no created:7d paper \"paper jam\""_s,
             tr("not of VIPs, of the last seven days, with these words in them")},
            {u"is:open not (is:planned or kind:maintenance) group:due"_s,
             tr("open without planned work, by deadline")}};
}

QString QueryHelp::about(QStringView field)
{
    static const QHash<QString, const char *> words{
        {u"is"_s,
         QT_TR_NOOP("open, closed, major, confidential, planned, repeated on its asset, breached (a promise is broken),"
                    " stuck (nothing moves), or known-error (a problem with a workaround)")},
        {u"status"_s, QT_TR_NOOP("name or code of a status; open and closed are all of their kind")},
        {u"kind"_s, QT_TR_NOOP("kind of work")},
        {u"priority"_s, QT_TR_NOOP("also compared: >=high, or normal..high")},
        {u"assignee"_s, QT_TR_NOOP("who works on it: me, none, or a part of a name")},
        {u"requester"_s, QT_TR_NOOP("who has the trouble: none, or a part of a name")},
        {u"asset"_s, QT_TR_NOOP("a part of its name or model, or its serial number")},
        {u"category"_s, QT_TR_NOOP("a category with all below it, or one: Printing/Printer")},
        {u"tag"_s, QT_TR_NOOP("a tag")},
        {u"team"_s, QT_TR_NOOP("name of a team, or none")},
        {u"supplier"_s, QT_TR_NOOP("a part of a supplier's name, or none")},
        {u"service"_s, QT_TR_NOOP("name of a service, or none")},
        {u"location"_s, QT_TR_NOOP("name of a place, or none")},
        {u"channel"_s, QT_TR_NOOP("how it reached the desk: phone, mail …")},
        {u"fix"_s, QT_TR_NOOP("what fixed it: repaired, replaced …, or none")},
        {u"number"_s, QT_TR_NOOP("the number here or the one of the other system")},
        {u"major"_s, QT_TR_NOOP("a major incident: yes or no")},
        {u"vip"_s, QT_TR_NOOP("of a requester who is a VIP: yes or no")},
        {u"due"_s, QT_TR_NOOP("the target: <now is overdue, <+2h within two hours")},
        {u"deadline"_s, QT_TR_NOOP("the next deadline of its clocks: <now is overdue, <+2h within two hours")},
        {u"follow-up"_s, QT_TR_NOOP("the private reminder")},
        {u"planned"_s, QT_TR_NOOP("when planned work starts")},
        {u"created"_s, QT_TR_NOOP("when it was taken: today, 7d (the last seven days), 2026-01..2026-03")},
        {u"updated"_s, QT_TR_NOOP("when the last entry was made")},
        {u"solved"_s, QT_TR_NOOP("when it was solved")},
        {u"quiet"_s, QT_TR_NOOP("nobody wrote for longer than: >5d")}};
    const char *text = words.value(field.toString());
    return text ? tr(text) : QString();
}

QueryHelp::QueryHelp(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"queryHelp"_s);
    setWindowTitle(tr("What the filter understands"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, unit(), 0);
    grid->setHorizontalSpacing(unit() * 2);
    grid->setVerticalSpacing(unit() / 2);
    grid->setColumnStretch(1, 1);
    addExamples(grid);
    addRules(grid);
    addFields(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea;
    area->setObjectName(u"queryHelpArea"_s);
    area->setAccessibleName(windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"queryHelpClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new TitleLabel(windowTitle()));
    auto *lead = new MutedLabel(tr("The words in the field, the chips and a saved view are one and the same. While you "
                                   "type, what fits is offered; Down shows all."));
    lead->setWordWrap(true);
    layout->addWidget(lead);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(unit() * 104, unit() * 76);
}

void QueryHelp::addExamples(QGridLayout *grid)
{
    addHeading(grid, tr("Examples: press one to try it"));
    for (const Line &line : examples()) {
        const int row = grid->rowCount();
        auto *button = new QPushButton(QString(line.query).replace(u'&', u"&&"_s));
        button->setObjectName(u"queryExample"_s);
        button->setAccessibleName(tr("Try %1").arg(line.query));
        button->setAccessibleDescription(line.meaning);
        button->setFont(monoFont());
        button->setFlat(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, query = line.query] { emit tried(query); });
        grid->addWidget(button, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(queryHelpText(line.meaning), row, 1);
    }
}

void QueryHelp::addRules(QGridLayout *grid)
{
    addHeading(grid, tr("How terms are put together"));
    const QList<Line> rules{
        {u"is:open tag:vpn"_s, tr("side by side: both hold; 'and' may be written between them")},
        {u"status:new,planned"_s, tr("a comma: one or the other")},
        {u"kind:incident or kind:request"_s, tr("either; brackets put together what belongs together")},
        {u"-kind:change   not kind:change"_s, tr("left out")},
        {u"asset:\"HP LaserJet\""_s, tr("quotes around what has blanks; a quote within is doubled")},
        {u"priority:>=high   due:<+2h"_s, tr("compared: < <= > >=")},
        {u"created:2026-01..2026-03"_s, tr("from … to, both included; 2026-01.. and ..2026-03 have one end")},
        {u"today  week  month  2026-03-14  5d  +2h"_s,
         tr("days and times; 5d is five days ago, +2h in two hours (m h d w mo y)")},
        {u"spooler \"paper jam\""_s, tr("words in the title, the text or the entries; in quotes exactly so")},
        {u"sort:-created   group:status"_s, tr("order, with - the other way round; and headings")}};
    for (const Line &rule : rules) {
        const int row = grid->rowCount();
        grid->addWidget(queryHelpText(rule.query, true), row, 0);
        grid->addWidget(queryHelpText(rule.meaning), row, 1);
    }
}

void QueryHelp::addFields(QGridLayout *grid)
{
    addHeading(grid, tr("Fields"));
    const auto add = [grid](const QString &field, const QString &text, const QStringList &values) {
        const int row = grid->rowCount();
        grid->addWidget(queryHelpText(field + u':', true), row, 0);
        grid->addWidget(queryHelpText(values.isEmpty() ? text : QString(text + u" (" + values.join(u", "_s) + u')')),
                        row, 1);
    };
    for (const QString &field : filterFields())
        add(field, about(field), field == u"is" ? QStringList() : fieldValuesOf(field));
    add(u"sort"_s, tr("the order of the list"), sortKeys());
    add(u"group"_s, tr("headings in the list"), groupKeys());
}

} // namespace lamp
