// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/textoffers.h"

#include "services/articles.h"
#include "services/desk.h"
#include "services/search.h"
#include "services/texttemplate.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolTip>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
enum OfferRole { TextRole = Qt::UserRole + 1, ArticleRole, TemplateRole };
constexpr qsizetype MostTextOffers = 8;

QStandardItem *textOffer(const QString &label, const QString &text, bool isTemplate = false)
{
    auto *item = new QStandardItem(label);
    item->setData(text, TextRole);
    item->setData(isTemplate, TemplateRole);
    return item;
}
} // namespace

TextOffers::TextOffers(Desk &desk, QPlainTextEdit *edit, std::function<WorkItemId()> item)
    : QObject(edit), m_desk(desk), m_edit(edit), m_item(std::move(item))
{
    m_completer.setModel(&m_offers);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setWidget(edit);
    m_completer.popup()->setObjectName(u"entryOffers"_s);
    m_completer.popup()->setAccessibleName(tr("Texts, articles and people that fit"));
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &TextOffers::take);
    connect(edit, &QPlainTextEdit::textChanged, this, &TextOffers::offer);
    edit->installEventFilter(this);
    m_completer.popup()->installEventFilter(this); // after the completer's own, so before it
}

bool TextOffers::isOffering() const { return m_completer.popup()->isVisible(); }

// While the list is open, Enter, Tab and Escape are for it alone: the field must not see them, or a plain one would
// put a line in.
bool TextOffers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isOffering()) // the list's last events come when the completer is gone
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if ((enter && !key->modifiers().testFlag(Qt::ControlModifier)) || key->key() == Qt::Key_Tab) {
        const QModelIndex chosen = m_completer.popup()->currentIndex();
        m_completer.popup()->hide();
        if (chosen.isValid())
            take(m_offers.index(chosen.row(), 0));
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_completer.popup()->hide();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

TextOffers::Trigger TextOffers::trigger() const
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    const int start = cursor.block().position();
    for (const QString &sign : {u"::"_s, u"??"_s}) {
        const qsizetype at = line.lastIndexOf(sign);
        const bool freeStanding = at == 0 || (at > 0 && line.at(at - 1).isSpace()); // not inside fe80::1
        // Up to four words after the sign are still the search for it.
        if (freeStanding && line.mid(at + 2).count(u' ') < 4)
            return {sign, line.mid(at + 2), start + static_cast<int>(at)};
    }
    const qsizetype at = line.lastIndexOf(u'@');
    const bool freeStanding = at == 0 || (at > 0 && !line.at(at - 1).isLetterOrNumber());
    if (at >= 0 && freeStanding && line.mid(at + 1).count(u' ') < 2)
        return {u"@"_s, line.mid(at + 1), start + static_cast<int>(at)};
    return {};
}

void TextOffers::offer()
{
    m_latest.drop();
    const Trigger typed = m_edit->hasFocus() ? trigger() : Trigger{};
    if (typed.sign == u"::")
        offerTexts(typed.typed);
    else if (typed.sign == u"??")
        offerArticles(typed.typed);
    else if (typed.sign == u"@")
        offerPeople(typed.typed);
    else
        m_completer.popup()->hide();
}

void TextOffers::offerTexts(const QString &typed)
{
    m_offers.clear();
    for (const TextBlock &text : m_desk.catalog().texts)
        if (text.name.contains(typed.trimmed(), Qt::CaseInsensitive) && m_offers.rowCount() < MostTextOffers)
            m_offers.appendRow(textOffer(text.name, text.body, true));
    present();
}

void TextOffers::offerArticles(const QString &typed)
{
    if (typed.trimmed().size() < 2)
        return m_completer.popup()->hide();
    m_latest.deliver(m_desk.search().articles(typed, {}, MostTextOffers), this,
                     [this](const Result<ArticleResults> &found) {
                         m_offers.clear();
                         for (const ArticleHit &hit : found ? found->hits : QList<ArticleHit>()) {
                             QStandardItem *item = textOffer(hit.title, {});
                             item->setData(hit.id.value, ArticleRole);
                             m_offers.appendRow(item);
                         }
                         present();
                     });
}

void TextOffers::offerPeople(const QString &typed)
{
    if (typed.trimmed().size() < 2)
        return m_completer.popup()->hide();
    m_latest.deliver(
        m_desk.search().everything(typed, MostTextOffers), this, [this](const Result<QList<AnyHit>> &found) {
            m_offers.clear();
            for (const AnyHit &hit : found.value_or(QList<AnyHit>()))
                if (hit.type == AnyHit::Type::Person)
                    m_offers.appendRow(textOffer(
                        hit.detail.isEmpty() ? hit.title : QString(hit.title + u" · "_s + hit.detail), hit.title));
            present();
        });
}

void TextOffers::present()
{
    if (m_offers.rowCount() == 0)
        return m_completer.popup()->hide();
    QRect at = m_edit->cursorRect();
    at.setWidth(qMin(m_edit->width(), m_edit->fontMetrics().averageCharWidth() * 50));
    m_completer.complete(at);
    m_completer.popup()->setCurrentIndex(m_offers.index(0, 0));
}

void TextOffers::take(const QModelIndex &index)
{
    const qint64 article = index.data(ArticleRole).toLongLong();
    const QString text = index.data(TextRole).toString();
    if (article != 0)
        put(m_desk.articles().insertText({article}, m_item ? m_item() : WorkItemId()));
    else if (m_item && index.data(TemplateRole).toBool() && texttemplate::hasVariables(text))
        put(texttemplate::render(m_desk, text, m_item()));
    else
        replaceTrigger(text);
}

void TextOffers::put(const QFuture<Result<QString>> &text)
{
    deliver(text, this, [this](const Result<QString> &found) {
        if (!found) {
            emit failed(found.error());
            return;
        }
        replaceTrigger(*found);
        if (const QStringList left = texttemplate::left(*found); m_item && !left.isEmpty())
            QToolTip::showText(m_edit->mapToGlobal(m_edit->cursorRect().bottomLeft()),
                               tr("Not filled in: %1").arg(left.join(u", "_s)), m_edit);
    });
}

void TextOffers::replaceTrigger(const QString &text)
{
    const Trigger typed = trigger();
    QTextCursor cursor = m_edit->textCursor();
    if (typed.at >= 0)
        cursor.setPosition(typed.at, QTextCursor::KeepAnchor);
    cursor.insertText(text + (text.contains(u'\n') ? QString() : u" "_s));
    m_edit->setTextCursor(cursor);
    m_completer.popup()->hide();
}

} // namespace lamp
