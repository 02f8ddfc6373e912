// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/linkoffers.h"

#include "services/desk.h"
#include "services/search.h"
#include "theme/theme.h"
#include "widgets/markdownmarker.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinkTextRole = Qt::UserRole + 1;
constexpr qsizetype MostLinkOffers = 9, LongestLinkWords = 60;

const char *linkIcon(AnyHit::Type type)
{
    switch (type) {
    case AnyHit::Type::Article: return "documentation";
    case AnyHit::Type::Asset: return "computer";
    default: return "view-task";
    }
}

// Brackets in the words of a link would end it.
QString linkWords(QString words) { return words.replace(u'[', u'(').replace(u']', u')').simplified(); }

} // namespace

LinkOffers::LinkOffers(Desk &desk, QPlainTextEdit *edit) : QObject(edit), m_desk(desk), m_edit(edit)
{
    m_completer.setModel(&m_offers);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setWidget(edit);
    m_completer.popup()->setObjectName(u"linkOffers"_s);
    m_completer.popup()->setAccessibleName(tr("Articles, tickets and assets that fit"));
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(m_offers.index(index.row(), 0)); });
    connect(edit, &QPlainTextEdit::textChanged, this, &LinkOffers::offer);
    edit->installEventFilter(this);
    m_completer.popup()->installEventFilter(this); // after the completer's own, so before it
}

bool LinkOffers::isOffering() const { return m_completer.popup()->isVisible(); }

// While the list is open, Enter, Tab and Escape are for it alone.
bool LinkOffers::eventFilter(QObject *watched, QEvent *event)
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
        m_latest.drop();
        m_completer.popup()->hide();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

LinkOffers::Trigger LinkOffers::triggerIn(QStringView line)
{
    const qsizetype open = line.lastIndexOf("[["_L1);
    if (open >= 0) {
        const QStringView typed = line.sliced(open + 2);
        const bool inCode = line.first(open).count(u'`') % 2 == 1;
        if (!inCode && !typed.contains("]]"_L1) && !typed.contains("]("_L1) && typed.size() <= LongestLinkWords)
            return {true, typed.toString(), open};
    }
    // "#" behind a blank or a bracket: no anchor of an address, no colour, no heading.
    static const QRegularExpression sign(u"(?:^|[\\s(,;])#([\\w-]{1,40})$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = sign.matchView(line);
    if (!match.hasMatch() || line.first(match.capturedStart(1)).count(u'`') % 2 == 1)
        return {};
    return {false, match.captured(1), match.capturedStart(1) - 1};
}

LinkOffers::Trigger LinkOffers::trigger() const
{
    const QTextCursor cursor = m_edit->textCursor();
    if (cursor.hasSelection() || MarkdownMarker::isCode(cursor.block())) // "[[" and "#" are words of shells
        return {};
    return triggerIn(QStringView(cursor.block().text()).first(cursor.positionInBlock()));
}

void LinkOffers::offer()
{
    m_latest.drop();
    const Trigger typed = m_edit->hasFocus() ? trigger() : Trigger{};
    if (typed.at < 0 || typed.typed.trimmed().isEmpty())
        return m_completer.popup()->hide();
    m_latest.read(m_desk.search().everything(typed.typed, MostLinkOffers), this,
                  [this, typed](const Result<QList<AnyHit>> &found) {
                      present(found.value_or(QList<AnyHit>()), typed);
                  });
}

QString LinkOffers::linkTo(const AnyHit &hit)
{
    switch (hit.type) {
    case AnyHit::Type::WorkItem: return hit.title.section(u' ', 0, 0); // "#1043" is a link by itself
    case AnyHit::Type::Article: return u"[%1](article:%2)"_s.arg(linkWords(hit.title), QString::number(hit.id));
    case AnyHit::Type::Asset: {
        const QString target = QString::fromLatin1(QUrl::toPercentEncoding(hit.title));
        return u"[%1](asset:%2)"_s.arg(linkWords(hit.title), target);
    }
    default: return {};
    }
}

void LinkOffers::present(const QList<AnyHit> &hits, const Trigger &asked)
{
    m_offers.clear();
    for (const AnyHit &hit : hits) {
        const QString link = linkTo(hit);
        const bool fits = asked.any || hit.type == AnyHit::Type::WorkItem;
        if (link.isEmpty() || !fits || m_offers.rowCount() >= MostLinkOffers)
            continue;
        auto *item = new QStandardItem(icon(linkIcon(hit.type), Ink::Mute),
                                       hit.detail.isEmpty() ? hit.title : QString(hit.title + u" · " + hit.detail));
        item->setData(link, LinkTextRole);
        m_offers.appendRow(item);
    }
    if (m_offers.rowCount() == 0)
        return m_completer.popup()->hide();
    QRect at = m_edit->cursorRect();
    at.translate(m_edit->viewport()->pos());
    at.setWidth(qMin(m_edit->width(), m_edit->fontMetrics().averageCharWidth() * 60));
    m_completer.complete(at);
    m_completer.popup()->setCurrentIndex(m_offers.index(0, 0));
}

void LinkOffers::take(const QModelIndex &index)
{
    const QString link = index.data(LinkTextRole).toString();
    const Trigger typed = trigger();
    if (typed.at < 0 || link.isEmpty())
        return;
    QTextCursor cursor = m_edit->textCursor();
    const QString behind = cursor.block().text().sliced(cursor.positionInBlock());
    const int closing = typed.any && behind.startsWith("]]"_L1) ? 2 : 0;
    cursor.setPosition(cursor.block().position() + static_cast<int>(typed.at));
    cursor.setPosition(m_edit->textCursor().position() + closing, QTextCursor::KeepAnchor);
    cursor.insertText(link);
    m_edit->setTextCursor(cursor);
    m_completer.popup()->hide();
}

} // namespace lamp
