// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/filterbar.h"

#include "services/desk.h"
#include "services/querycheck.h"
#include "services/search.h"
#include "theme/theme.h"
#include "work/filterchip.h"
#include "work/filterchoices.h"
#include "work/morebutton.h"
#include "work/workink.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostFilterOffers = 12;

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
      m_edit(new QLineEdit(m_field)), m_more(new MoreButton(this)), m_error(new QLabel(this)),
      m_offers(new QStringListModel(this))
{
    static_cast<QFrame *>(m_field)->setFrameShape(QFrame::StyledPanel);
    m_edit->setFrame(false);
    m_edit->setObjectName(u"filterField"_s);
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->installEventFilter(this);
    m_completer = new QCompleter(m_offers, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"filterOffers"_s);
    m_completer->popup()->setAccessibleName(tr("Filters that fit"));
    m_edit->setCompleter(m_completer);
    m_more->setObjectName(u"filterMore"_s);
    m_more->setAccessibleName(tr("More about this list"));
    m_more->setToolTip(m_more->accessibleName());
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setObjectName(u"filterError"_s);
    m_error->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(unit() * 3 / 4);
    row->addWidget(m_field, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(unit(), unit(), unit(), unit());
    all->setSpacing(unit() / 2);
    all->addLayout(row);
    all->addWidget(m_error);

    connect(m_add, &QToolButton::clicked, this, &FilterBar::showAddMenu);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { m_text ? takeText() : takeTyped(); });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        if (text.endsWith(u':'))
            complete();
        else if (!m_text)
            takeTyped();
    }, Qt::QueuedConnection);
    buildChips();
}

QString FilterBar::error() const { return m_error->isHidden() ? QString() : m_error->text(); }

void FilterBar::focusField()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setQuery(const WorkItemQuery &query)
{
    m_query = query;
    m_error->hide();
    if (m_text)
        m_edit->setText(toText(query));
    else
        m_edit->clear();
    buildChips();
}

void FilterBar::setText(bool on)
{
    m_text = on;
    m_error->hide();
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
    if (!m_text)
        for (const Filter &filter : chips(m_query)) {
            auto *chip = new FilterChip(chipLabel(m_desk, filter), filter, m_field);
            connect(chip, &FilterChip::removed, this, [this, filter] {
                m_edit->setFocus(Qt::OtherFocusReason);
                change(withoutChip(m_query, filter));
            });
            connect(chip, &FilterChip::changeRequested, this, [this, chip, filter] {
                showValues(chipField(filter), chip->mapToGlobal(QPoint(0, chip->height())), filter);
            });
            m_chips.append(chip);
        }
    m_edit->setPlaceholderText(m_text            ? tr("is:open assignee:me priority:>=high sort:-created …")
                               : m_chips.isEmpty() ? tr("add a filter, or type words, asset:, requester:, due:<+2h …")
                                                   : tr("add a filter, or type words …"));
    place();
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
    m_error->hide();
    if (m_text)
        m_edit->setText(toText(query));
    buildChips();
    emit queryChanged(m_query);
}

void FilterBar::complain(const Error &error)
{
    const QString place = error.detail.section(u": "_s, 0, 0);
    bool numbered = false;
    const int at = place.toInt(&numbered);
    if (numbered && at > 0) {
        m_edit->setCursorPosition(qMin(at - 1, static_cast<int>(m_edit->text().size())));
        m_error->setText(
            tr("At place %1: %2. The list below stays as it was.").arg(at).arg(error.detail.section(u": "_s, 1)));
    } else {
        m_error->setText(tr("%1. The list below stays as it was.").arg(error.detail));
    }
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Red));
    m_error->setPalette(palette);
    m_error->show();
}

void FilterBar::takeTyped()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return emit left();
    const auto parsed = parseTyped(typed, m_desk.catalog());
    if (!parsed)
        return complain(parsed.error());
    WorkItemQuery query = m_query;
    for (const Filter &chip : chips(*parsed))
        query = withChip(query, chip);
    if (typed.contains(u"sort:")) {
        query.sort = parsed->sort;
        query.descending = parsed->descending;
    }
    m_edit->clear();
    m_completer->popup()->hide(); // it offers what is taken already
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
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chips.isEmpty()) {
        change(withoutChip(m_query, m_chips.last()->filter()));
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (m_text)
            setText(false);
        else
            m_edit->clear();
        m_error->hide();
        emit left();
        return true;
    }
    if (key->key() == Qt::Key_Down && m_edit->text().isEmpty()) {
        complete();
        m_completer->complete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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

void FilterBar::showAddMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &field : offeredFields(m_desk)) {
        if (isTypedField(field)) {
            connect(menu->addAction(tr("%1 …").arg(fieldLabel(field))), &QAction::triggered, this,
                    [this, field] { typeField(field); });
            continue;
        }
        QMenu *values = menu->addMenu(fieldLabel(field));
        connect(values, &QMenu::aboutToShow, this, [this, values, field] {
            if (values->isEmpty())
                fillValues(values, field, {});
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Edit as text")), &QAction::triggered, this, [this] { setText(true); });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void FilterBar::showValues(const QString &field, const QPoint &at, const std::optional<Filter> &replaced)
{
    if (field.isEmpty() || isTypedField(field))
        return typeField(field);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillValues(menu, field, replaced);
    menu->popup(at);
}

void FilterBar::fillValues(QMenu *menu, const QString &field, const std::optional<Filter> &replaced)
{
    for (const FilterChoice &choice : filterChoices(m_desk, field)) {
        QAction *action = menu->addAction(menuText(choice.label));
        action->setCheckable(replaced.has_value());
        action->setChecked(replaced == choice.filter);
        connect(action, &QAction::triggered, this, [this, filter = choice.filter, replaced] {
            change(withChip(replaced ? withoutChip(m_query, *replaced) : m_query, filter));
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is none on this desk yet"))->setEnabled(false);
}

void FilterBar::typeField(const QString &field)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    if (!field.isEmpty() && !m_text)
        m_edit->setText(field + u':');
    complete();
}

// Offers what may stand for the word that is being typed: fields, then the values of a field.
void FilterBar::complete()
{
    m_error->hide();
    m_names.drop();
    const QString typed = m_edit->text().left(m_edit->cursorPosition());
    const qsizetype wordAt = typed.lastIndexOf(u' ') + 1;
    const QString before = typed.left(wordAt), word = typed.mid(wordAt);
    const QString field = word.section(u':', 0, 0);
    QStringList texts;
    if (!word.contains(u':')) {
        for (const QString &name : filterFields())
            if (name.startsWith(word, Qt::CaseInsensitive))
                texts.append(before + name + u':');
    } else if (isTypedField(field)) {
        return completeNames(before, field, word.section(u':', 1));
    } else {
        const QString value = word.section(u':', 1);
        for (const FilterChoice &choice : filterChoices(m_desk, field))
            if (choice.label.contains(value, Qt::CaseInsensitive)
                || toText(choice.filter).startsWith(word, Qt::CaseInsensitive))
                texts.append(before + toText(choice.filter));
    }
    offer(texts);
}

void FilterBar::completeNames(const QString &before, const QString &field, const QString &typed)
{
    const QString words = QString(typed).remove(u'"');
    if (words.size() < 2)
        return offer({});
    const auto wanted = field == u"requester" ? AnyHit::Type::Person
        : field == u"asset"                   ? AnyHit::Type::Asset
                                              : AnyHit::Type::Supplier;
    m_names.deliver(
        m_desk.search().everything(words), this, [this, before, field, wanted](const Result<QList<AnyHit>> &hits) {
            QStringList texts;
            for (const AnyHit &hit : hits.value_or(QList<AnyHit>()))
                if (hit.type == wanted)
                    texts.append(before
                                 + toText(Filter{.op = Filter::Op::Term, .field = field, .values = {hit.title}}));
            offer(texts);
            if (!texts.isEmpty() && m_edit->hasFocus())
                m_completer->complete();
        });
}

void FilterBar::offer(const QStringList &texts)
{
    m_offers->setStringList(texts.first(qMin(MostFilterOffers, texts.size())));
}

} // namespace lamp
