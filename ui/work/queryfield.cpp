// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/queryfield.h"

#include "services/desk.h"
#include "theme/theme.h"
#include "work/filterchoices.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int WholeRole = Qt::UserRole + 1; // the text as it is with the offer taken
constexpr int CursorRole = Qt::UserRole + 2;
constexpr qsizetype MostQueryOffers = 12;
} // namespace

QueryField::QueryField(Desk &desk, QWidget *parent)
    : QLineEdit(parent), m_desk(desk), m_completer(new QCompleter(this)), m_offers(new QStandardItemModel(this))
{
    dressOffers();
    connect(this, &QLineEdit::textEdited, this, [this] {
        clearMark();
        if (text().isEmpty())
            m_completer->popup()->hide();
        else
            offer();
    });
}

void QueryField::dressOffers()
{
    m_completer->setModel(m_offers);
    m_completer->setWidget(this);
    m_completer->setCompletionRole(WholeRole);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"filterOffers"_s);
    m_completer->popup()->setAccessibleName(tr("Filters that fit"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &QueryField::take);
}

void QueryField::hideOffers()
{
    m_latest.drop();
    m_completer->popup()->hide();
}

bool QueryField::isOffering() const { return m_completer->popup()->isVisible(); }

QStringList QueryField::offered() const
{
    QStringList texts;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        texts.append(m_offers->item(row)->text());
    return texts;
}

void QueryField::offer()
{
    const TypedWord word = typedWord(text(), cursorPosition());
    m_latest.read(queryOffers(m_desk, word, MostQueryOffers), this, [this, word](const auto &offers) {
        if (typedWord(text(), cursorPosition()) == word)
            show(word, offers.value_or(QList<QueryOffer>()));
    });
}

// Besides what the desk offers, the words by which the menus call the values of a field.
QList<QueryField::Line> QueryField::lines(const TypedWord &word, const QList<QueryOffer> &offers) const
{
    QList<Line> list;
    const QList<FilterChoice> choices = word.isValue() ? filterChoices(m_desk, word.field) : QList<FilterChoice>();
    const auto wordsFor = [&](const QString &insert) {
        for (const FilterChoice &choice : choices)
            if (toText(choice.filter) == word.field + u':' + word.sign + insert)
                return choice.label;
        return word.isValue() ? QString() : fieldLabel(QStringView(insert).chopped(insert.isEmpty() ? 0 : 1));
    };
    for (const QueryOffer &offer : offers) {
        const QString words = wordsFor(offer.text), hint = offer.hint.isEmpty() ? words : offer.hint;
        list.append({offer.text, hint.isEmpty() || hint == offer.text ? offer.text
                                                                      : QString(offer.text + u"   " + hint),
                     word.from});
    }
    for (const FilterChoice &choice : choices) {
        if (!word.isFirstValue() || !word.sign.isEmpty())
            break;
        const QString insert = toText(choice.filter).section(u':', 1);
        const bool known = std::ranges::any_of(list, [&](const Line &line) { return line.insert == insert; });
        if (!known && (choice.label.startsWith(word.typed, Qt::CaseInsensitive)
                       || insert.startsWith(word.typed, Qt::CaseInsensitive)))
            list.append({insert, insert + u"   " + choice.label, word.afterColon});
    }
    return list.mid(0, MostQueryOffers);
}

void QueryField::show(const TypedWord &word, const QList<QueryOffer> &offers)
{
    m_offers->clear();
    const QString before = text();
    for (const Line &line : lines(word, offers)) {
        auto *item = new QStandardItem(line.label);
        item->setData(QString(before.left(line.from) + line.insert + before.mid(word.to)), WholeRole);
        item->setData(line.from + line.insert.size(), CursorRole);
        m_offers->appendRow(item);
    }
    // Nothing to choose where the word already says it, and nobody asks while the field is not being typed in.
    const bool said = m_offers->rowCount() == 1 && m_offers->item(0)->data(WholeRole).toString() == before;
    if (m_offers->rowCount() == 0 || said || !hasFocus())
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter takes what is typed until an offer is chosen
}

void QueryField::take(const QModelIndex &index)
{
    const QString whole = index.data(WholeRole).toString();
    const auto cursor = index.data(CursorRole).toLongLong();
    m_completer->popup()->hide();
    if (whole.isEmpty())
        return;
    clearMark();
    setText(whole);
    setCursorPosition(static_cast<int>(cursor));
    if (whole.mid(cursor - 1, 1) == u":")
        return offer();
    const TypedWord word = typedWord(whole, cursor);
    const QString before = whole.left(word.afterColon - word.field.size() - 1);
    emit chosen(cursor == whole.size() && QString(before).remove(u'-').trimmed().isEmpty() && !whole.contains(u','));
}

void QueryField::mark(const WrongPlace &place)
{
    m_mark = place;
    if (place.length > 0)
        setCursorPosition(static_cast<int>(place.at));
    showMark();
}

void QueryField::clearMark()
{
    if (m_mark == WrongPlace{})
        return;
    m_mark = {};
    showMark();
}

// A field takes formats for parts of its text the way an input method gives them.
void QueryField::showMark()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_mark.length > 0) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(ink(Ink::Red));
        wrong.setForeground(ink(Ink::Red));
        wrong.setBackground(ink(Ink::RedB));
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(m_mark.at) - cursorPosition(),
                           static_cast<int>(m_mark.length), QVariant(QTextFormat(wrong))});
    }
    QInputMethodEvent event(QString(), attributes);
    inputMethodEvent(&event);
}

bool QueryField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept(); // here it explains filters, not keys
        return true;
    }
    return QLineEdit::event(event);
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F1)
        return emit helpWanted();
    if (isOffering() && (enter || event->key() == Qt::Key_Tab)) {
        if (const QModelIndex current = m_completer->popup()->currentIndex(); current.isValid()) {
            event->accept();
            return take(current);
        }
        m_completer->popup()->hide();
    }
    if (isOffering() && event->key() == Qt::Key_Escape) {
        event->accept();
        return m_completer->popup()->hide();
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace lamp
