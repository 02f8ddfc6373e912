// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/filterbar.h"

#include "domain/querychips.h"
#include "items/groupwords.h"
#include "services/desk.h"
#include "services/querycheck.h"
#include "shell/sentences.h"
#include "theme/theme.h"
#include "work/filterchip.h"
#include "work/filterchoices.h"
#include "work/morebutton.h"
#include "work/queryfield.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
bool saysSort(const QString &typed)
{
    static const QRegularExpression sort(u"(\\A|[\\s(])sort:"_s, QRegularExpression::CaseInsensitiveOption);
    return sort.match(typed).hasMatch();
}

QToolButton *quietFilterButton(const char *iconName, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, Ink::Mute));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName);
    return button;
}
} // namespace

FilterBar::FilterBar(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_field(new QFrame(this)),
      m_add(quietFilterButton("view-filter", tr("Add a filter"), u"filterAdd"_s, m_field)),
      m_edit(new QueryField(desk, m_field)), m_more(new MoreButton(this)), m_error(new QLabel(this)),
      m_note(new QLabel(this))
{
    static_cast<QFrame *>(m_field)->setFrameShape(QFrame::StyledPanel);
    m_edit->setFrame(false);
    m_edit->setObjectName(u"filterField"_s);
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->installEventFilter(this);
    m_more->setObjectName(u"filterMore"_s);
    m_more->setAccessibleName(tr("More about this list"));
    m_more->setToolTip(m_more->accessibleName());
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setObjectName(u"filterError"_s);
    m_error->hide();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"filterNote"_s);
    m_note->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(unit() * 3 / 4);
    row->addWidget(m_field, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(unit(), unit(), unit(), unit());
    all->setSpacing(unit() / 2);
    all->addLayout(row);
    all->addWidget(m_error);
    all->addWidget(m_note);

    connect(&m_desk, &Desk::catalogChanged, this, &FilterBar::checkNames); // somebody is 'me' now
    connect(m_add, &QToolButton::clicked, this, &FilterBar::showAddMenu);
    connect(m_edit, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { m_text ? takeText() : takeTyped(); });
    connect(m_edit, &QueryField::helpWanted, this, &FilterBar::helpWanted);
    connect(m_edit, &QueryField::chosen, this, [this](bool whole) {
        if (whole && !m_text)
            takeTyped();
    }, Qt::QueuedConnection);
    buildChips();
}

QString FilterBar::error() const { return m_error->isHidden() ? QString() : m_error->text(); }

QString FilterBar::note() const { return m_note->isHidden() ? QString() : m_note->text(); }

void FilterBar::focusField()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setQuery(const WorkItemQuery &query)
{
    m_query = query;
    m_edited.reset();
    m_error->hide();
    m_edit->clearMark();
    if (m_text)
        m_edit->setText(toText(query));
    else
        m_edit->clear();
    buildChips();
    checkNames();
}

void FilterBar::showWrong(const QString &text, const Error &error)
{
    setText(true);
    m_edit->setText(text);
    complain(error);
}

void FilterBar::setText(bool on)
{
    m_text = on;
    m_edited.reset();
    m_error->hide();
    m_edit->clearMark();
    m_edit->setFont(on ? monoFont() : font());
    m_edit->setText(on ? toText(m_query) : QString());
    buildChips();
    if (on)
        m_edit->setFocus(Qt::OtherFocusReason);
}

void FilterBar::buildChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    if (!m_text) {
        for (const Filter &filter : chips(m_query))
            addChip(filter, chipLabel(m_desk, filter));
        if (!m_query.group.isEmpty())
            addChip({.op = Filter::Op::Term, .field = u"group"_s, .values = {m_query.group}},
                    tr("Grouped by: %1").arg(groupTitle(m_query.group)));
    }
    m_edit->setPlaceholderText(hint());
    place();
}

QString FilterBar::hint() const
{
    if (m_text)
        return tr("is:open assignee:me priority:>=high sort:-created …");
    return m_chips.isEmpty() ? tr("add a filter, or type words, asset:, requester:, due:<+2h …")
                             : tr("add a filter, or type words …");
}

// Chips flow like words; the field to type in takes what is left of the last line, or a line of its own.
void FilterBar::place()
{
    const int gap = unit() * 3 / 4, high = qMax(m_edit->sizeHint().height(), fontMetrics().height() + unit()),
              wide = m_field->width();
    m_add->setGeometry(2, (high + 2 - m_add->sizeHint().height()) / 2, m_add->sizeHint().width(),
                       m_add->sizeHint().height());
    const int start = m_add->geometry().right() + gap / 2;
    int x = start, y = 1;
    for (FilterChip *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint().boundedTo({qMax(unit() * 4, wide - start - gap), high});
        if (x > start && x + size.width() > wide - gap) {
            x = start;
            y += high;
        }
        chip->setGeometry({QPoint(x, y + (high - size.height()) / 2), size});
        chip->show();
        x += size.width() + gap;
    }
    if (x > start && x + fontMetrics().averageCharWidth() * 14 > wide - gap) {
        x = start;
        y += high;
    }
    m_edit->setGeometry(x, y, qMax(unit(), wide - x - gap / 2), high);
    m_field->setFixedHeight(y + high + 1);
}

void FilterBar::change(const WorkItemQuery &query)
{
    m_query = query;
    m_edited.reset();
    m_error->hide();
    m_edit->clearMark();
    if (m_text)
        m_edit->setText(toText(query));
    buildChips();
    checkNames();
    emit queryChanged(m_query);
}

// A name that nothing has is no mistake of grammar: the list shows what it finds, and beside it stands why.
void FilterBar::checkNames()
{
    m_note->hide();
    m_notes.read(unknownIn(m_desk, m_query.filter), this, [this](const Result<QString> &reason) {
        const QString text = reason.value_or(QString());
        m_note->setText(u".!?…"_s.contains(text.right(1)) ? text : QString(text + u'.'));
        QPalette palette = m_note->palette();
        palette.setColor(QPalette::WindowText, ink(Ink::Amb));
        m_note->setPalette(palette);
        m_note->setVisible(!text.isEmpty());
    });
}

void FilterBar::complain(const Error &error)
{
    const WrongPlace wrong = wrongPlace(error, m_edit->text());
    const bool numbered = wrong.reason != error.detail;
    m_edit->mark(wrong);
    const Sentence said{numbered ? tr("At place %1: %2").arg(wrong.at + 1).arg(wrong.reason) : wrong.reason,
                        tr("The list below stays as it was.")};
    m_error->setText(said.whole());
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Red));
    m_error->setPalette(palette);
    m_error->show();
}

void FilterBar::takeTyped()
{
    const QString typed = m_edit->text();
    if (typed.trimmed().isEmpty() && !m_edited)
        return emit left();
    const auto parsed = parseTyped(typed, m_desk.catalog());
    if (!parsed)
        return complain(parsed.error());
    WorkItemQuery query = m_edited ? exchanged(m_query, *m_edited, chips(*parsed)) : merged(m_query, *parsed);
    if (saysSort(typed)) {
        query.sort = parsed->sort;
        query.descending = parsed->descending;
    }
    if (!parsed->group.isEmpty())
        query.group = parsed->group;
    m_edit->clear();
    m_edit->hideOffers(); // they offer what is taken already
    change(query);
    emit left(); // to what was found
}

void FilterBar::takeText()
{
    const auto parsed = parseTyped(m_edit->text(), m_desk.catalog());
    if (!parsed)
        return complain(parsed.error());
    change(*parsed);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && !m_edit->isOffering()
        && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool FilterBar::takeKey(QKeyEvent *key)
{
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chips.isEmpty()) {
        removeChip(m_chips.last()->filter());
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (m_text)
            setText(false);
        m_edited.reset(); // the chip stays as it was
        m_edit->clear();
        m_edit->clearMark();
        m_error->hide();
        emit left();
        return true;
    }
    if (key->key() == Qt::Key_Down) {
        m_edit->offer();
        return true;
    }
    return false;
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    QMetaObject::invokeMethod(this, &FilterBar::place, Qt::QueuedConnection); // once the field has its new width
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

void FilterBar::typeField(const QString &field)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    if (!field.isEmpty() && !m_text)
        m_edit->setText(field + u':');
    m_edit->offer();
}

} // namespace lamp
