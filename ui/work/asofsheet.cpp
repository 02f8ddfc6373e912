// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/asofsheet.h"

#include "core/datetext.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

AsOfSheet::AsOfSheet(Desk &desk, WorkItemId id, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_id(id), m_title(new TitleLabel({}, this)), m_state(new MutedLabel({}, this)),
      m_at(new QDateTimeEdit(this)), m_earlier(new QPushButton(tr("◂ &Earlier change"), this)),
      m_later(new QPushButton(tr("&Later change ▸"), this)), m_facts(new QTreeWidget(this)),
      m_timeline(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"asOfSheet"_s);
    setWindowTitle(tr("As it was"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"asOfState"_s);
    m_state->setWordWrap(true);
    m_facts->setObjectName(u"asOfFacts"_s);
    m_facts->setAccessibleName(tr("Facts as they were"));
    m_facts->setHeaderLabels({tr("Fact"), tr("Then"), tr("Now")});
    m_facts->setRootIsDecorated(false);
    m_facts->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_timeline->setObjectName(u"asOfTimeline"_s);
    m_timeline->setAccessibleName(tr("Timeline as it was"));
    m_timeline->setReadOnly(true);
    m_timeline->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addLayout(buildHead());
    column->addWidget(m_facts, 3);
    column->addWidget(m_timeline, 3);
    addButtons(column);
    resize(unit() * 90, unit() * 80);
}

AsOfSheet::AsOfSheet(Desk &desk, WorkItemId id, Instant at, QWidget *parent) : AsOfSheet(desk, id, parent)
{
    ask(asof::read(m_desk, m_id, at));
}

AsOfSheet::AsOfSheet(Desk &desk, WorkItemId id, ChangeSetId after, QWidget *parent) : AsOfSheet(desk, id, parent)
{
    ask(asof::read(m_desk, m_id, after));
}

QLayout *AsOfSheet::buildHead()
{
    auto *row = new QHBoxLayout;
    m_earlier->setObjectName(u"asOfEarlier"_s);
    m_later->setObjectName(u"asOfLater"_s);
    m_at->setObjectName(u"asOfMoment"_s);
    m_at->setAccessibleName(tr("The moment"));
    m_at->setTimeZone(m_desk.zone());
    m_at->setCalendarPopup(true);
    m_at->setDisplayFormat(datePattern(u"ddd d MMM yyyy") + u"  hh:mm:ss"_s);
    m_at->setKeyboardTracking(false);
    for (QPushButton *button : {m_earlier, m_later}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    row->addWidget(m_earlier);
    row->addWidget(m_at);
    row->addWidget(m_later);
    row->addStretch(1);
    connect(m_earlier, &QPushButton::clicked, this, [this] { ask(asof::read(m_desk, m_id, m_found.earlier)); });
    connect(m_later, &QPushButton::clicked, this, [this] { ask(asof::read(m_desk, m_id, m_found.later)); });
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &at) { ask(asof::read(m_desk, m_id, Instant{Instant::from(at).ms + 999})); });
    return row;
}

void AsOfSheet::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"asOfClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void AsOfSheet::ask(const QFuture<Result<asof::AsOf>> &found)
{
    m_latest.deliver(found, this, [this](const Result<asof::AsOf> &answer) {
        if (answer)
            return show(*answer);
        m_state->setText(answer.error().kind == Error::Kind::NotFound ? tr("It was not on this desk at that moment.")
                                                                      : answer.error().detail);
        m_facts->clear();
        m_timeline->clear();
        m_earlier->setEnabled(false);
        if (answer.error().kind != Error::Kind::NotFound)
            emit failed(answer.error());
    });
}

void AsOfSheet::show(const asof::AsOf &found)
{
    m_found = found;
    m_title->setText(numberWord(found.then.number) + u' ' + found.then.title);
    const QString when = QLocale().toString(found.at.in(m_desk.zone()), tr("dddd d MMMM yyyy, HH:mm:ss"));
    m_state->setText(found.later ? tr("As it stood after act no. %L1 of %2. Nothing here can be changed.")
                                       .arg(found.act.value)
                                       .arg(when)
                                 : tr("As it stands now."));
    {
        const QSignalBlocker quiet(m_at);
        m_at->setDateTime(found.at.in(m_desk.zone()));
    }
    m_earlier->setEnabled(bool(found.earlier));
    m_later->setEnabled(bool(found.later));
    m_timeline->setPlainText(timelineText(found));
    QList<HistoryChange> fields;
    const FieldValues then = fieldValues(found.then), now = fieldValues(found.now);
    for (qsizetype i = 0; i < then.size(); ++i)
        fields.append({.table = u"work_item"_s,
                       .field = then[i].field,
                       .rowId = m_id.value,
                       .op = u"update"_s,
                       .before = then[i].value,
                       .after = now[i].value});
    m_latestLines.deliver(fieldLines(m_desk, fields), this, [this](const Result<QList<ActLine>> &lines) {
        if (lines)
            showLines(*lines);
        else
            emit failed(lines.error());
    });
}

void AsOfSheet::showLines(const QList<ActLine> &lines)
{
    m_facts->clear();
    for (const ActLine &line : lines) {
        const bool same = line.before == line.after;
        auto *item = new QTreeWidgetItem(m_facts, {line.field, line.before, same ? tr("the same") : line.after});
        if (same)
            continue;
        for (int part = 0; part < 3; ++part)
            item->setFont(part, strongFont());
    }
    if (!m_found.tags.isEmpty())
        new QTreeWidgetItem(m_facts, {tr("Tags"), m_found.tags.join(u", "_s), QString()});
    for (const Step &step : std::as_const(m_found.steps))
        new QTreeWidgetItem(m_facts, {tr("Step"),
                                      (step.result == StepResult::Open ? u"☐ "_s : u"☑ "_s) + step.title, QString()});
    for (int part = 0; part < 2; ++part)
        m_facts->resizeColumnToContents(part);
    if (!m_facts->currentItem() && m_facts->topLevelItemCount() > 0)
        m_facts->setCurrentItem(m_facts->topLevelItem(0));
}

QString AsOfSheet::timelineText(const asof::AsOf &found) const
{
    QStringList blocks;
    for (const Entry &entry : found.entries) {
        const QString who = entry.authorId ? found.authors.value(entry.authorId.value) : entry.authorText;
        QString text = timeWords(entry.happenedAt, m_desk.now(), m_desk.zone());
        if (!who.isEmpty())
            text += u" · "_s + who;
        if (entry.kind == EntryKind::Status)
            text += u" · "_s + m_desk.catalog().status(entry.statusId).name;
        else if (entry.minutes > 0)
            text += u" · "_s + minutesWords(entry.minutes);
        blocks.append(entry.body.isEmpty() ? text : QString(text + u'\n' + entry.body));
    }
    return blocks.isEmpty() ? tr("Nothing was written yet.") : blocks.join(u"\n\n"_s);
}

} // namespace lamp
