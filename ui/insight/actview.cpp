// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/actview.h"

#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LinesShown = 200; // of an import of thousands of rows the first ones are enough
constexpr qsizetype LettersShown = 400;

QString originWord(const QString &origin)
{
    if (origin == "window"_L1)
        return ActView::tr("in the window");
    if (origin == "cli"_L1)
        return ActView::tr("from the command line");
    if (origin == "import"_L1)
        return ActView::tr("by an import");
    if (origin == "desk"_L1 || origin == "rule"_L1)
        return ActView::tr("by the desk itself");
    return origin;
}

QLabel *valueLabel(const QString &value, Ink colour, Ink ground, const QString &spoken)
{
    QString text = value.size() > LettersShown ? QString(value.left(LettersShown) + u" …"_s) : value;
    const bool empty = text.isEmpty();
    auto *label = new QLabel(empty ? ActView::tr("empty") : text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(spoken.arg(label->text()));
    label->setContentsMargins(unit() * 3 / 4, unit() / 4, unit() * 3 / 4, unit() / 4);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, ink(empty ? Ink::Mute : colour));
    colours.setColor(QPalette::Window, ink(ground));
    label->setPalette(colours);
    label->setAutoFillBackground(true);
    return label;
}

} // namespace

ActView::ActView(QWidget *parent) : QWidget(parent), m_title(new TitleLabel({}, this)), m_meta(new MutedLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit());
    m_title->setWordWrap(true);
    m_meta->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_meta);
    layout->addSpacing(unit());
    layout->addStretch(1);
}

void ActView::setAct(const HistoryRow &act, const QTimeZone &zone)
{
    m_title->setText(act.sentence);
    const QDateTime at = act.at.in(zone);
    QStringList meta{QLocale().toString(at, tr("dddd d MMMM yyyy, HH:mm:ss")), act.actor, originWord(act.origin),
                     tr("%Ln row(s)", nullptr, static_cast<int>(act.rows)), tr("act no. %L1").arg(act.id.value)};
    if (act.undone)
        meta << tr("↶ taken back");
    m_meta->setText(meta.join(u" · "_s));
}

void ActView::setLines(const QList<ActLine> &lines)
{
    m_lines = lines;
    delete m_body;
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit());
    grid->setVerticalSpacing(unit() / 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int row = 0;
    QString record;
    const qsizetype shown = qMin(lines.size(), LinesShown);
    for (qsizetype i = 0; i < shown; ++i) {
        if (lines[i].record != record || lines[i].field.isEmpty())
            addRecord(lines[i].field.isEmpty() && lines[i].op == "delete"_L1 ? tr("%1: removed").arg(lines[i].record)
                          : lines[i].field.isEmpty() && lines[i].op == "range"_L1
                          ? tr("%1: many at once").arg(lines[i].record)
                          : lines[i].field.isEmpty() ? tr("%1: new").arg(lines[i].record)
                                                     : lines[i].record,
                      row);
        record = lines[i].record;
        if (!lines[i].field.isEmpty())
            addLine(lines[i], row);
    }
    if (lines.size() > shown)
        grid->addWidget(new MutedLabel(tr("and %Ln more change(s)", nullptr, static_cast<int>(lines.size() - shown))),
                        row, 0, 1, 4);
    static_cast<QVBoxLayout *>(layout())->insertWidget(3, m_body);
}

void ActView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.isEmpty())
        QMetaObject::invokeMethod(this, [this] { setLines(QList<ActLine>(m_lines)); }, Qt::QueuedConnection);
}

void ActView::addRecord(const QString &record, int &row)
{
    auto *heading = new QLabel(record);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(strongFont());
    heading->setWordWrap(true);
    heading->setContentsMargins(0, row > 0 ? unit() : 0, 0, 0);
    static_cast<QGridLayout *>(m_body->layout())->addWidget(heading, row++, 0, 1, 4);
}

void ActView::addLine(const ActLine &line, int &row)
{
    auto *grid = static_cast<QGridLayout *>(m_body->layout());
    auto *name = new MutedLabel(line.field);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    name->setContentsMargins(0, unit() / 4, 0, 0);
    grid->addWidget(name, row, 0);
    if (line.redacted) {
        grid->addWidget(valueLabel(tr("blanked"), Ink::Gry, Ink::GryB, tr("%1")), row++, 1, 1, 3);
        return;
    }
    if (line.op == "update"_L1) {
        grid->addWidget(valueLabel(line.before, Ink::Red, Ink::RedB, tr("before: %1")), row, 1);
        auto *arrow = new QLabel(u"→"_s);
        arrow->setAccessibleName(tr("then"));
        grid->addWidget(arrow, row, 2, Qt::AlignTop);
        grid->addWidget(valueLabel(line.after, Ink::Grn, Ink::GrnB, tr("after: %1")), row++, 3);
        return;
    }
    const bool made = line.op != "delete"_L1;
    grid->addWidget(valueLabel(made ? line.after : line.before, made ? Ink::Grn : Ink::Red,
                               made ? Ink::GrnB : Ink::RedB, made ? tr("after: %1") : tr("before: %1")),
                    row++, 1, 1, 3);
}

} // namespace lamp
