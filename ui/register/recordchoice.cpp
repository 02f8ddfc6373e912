// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/recordchoice.h"

#include "services/desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <chrono>

namespace lamp {

using namespace std::chrono_literals;

namespace {
constexpr qint64 ChoicesShown = 10;
constexpr int ChoiceIdRole = Qt::UserRole, ChoiceTitleRole = Qt::UserRole + 1;
} // namespace

RecordChoice::RecordChoice(Desk &desk, AnyHit::Type type, QWidget *parent)
    : QLineEdit(parent), m_desk(desk), m_type(type), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("a few letters"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter(): what is picked is a record, not text
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &RecordChoice::find);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void RecordChoice::setChoice(qint64 id, const QString &title)
{
    m_id = id;
    m_title = id != 0 ? title : QString();
    setText(m_title);
}

void RecordChoice::find()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty()) {
        m_latest.drop();
        m_completer->popup()->hide();
        return;
    }
    m_latest.deliver(m_desk.search().everything(wanted, ChoicesShown), this, [this](const Result<QList<AnyHit>> &hits) {
        present(hits.value_or(QList<AnyHit>()));
    });
}

void RecordChoice::present(const QList<AnyHit> &hits)
{
    m_found->clear();
    for (const AnyHit &hit : hits) {
        if (hit.type != m_type)
            continue;
        auto *item = new QStandardItem(hit.detail.isEmpty() ? hit.title : tr("%1 · %2").arg(hit.title, hit.detail));
        item->setData(hit.id, ChoiceIdRole);
        item->setData(hit.title, ChoiceTitleRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() == 0 || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void RecordChoice::take(int row)
{
    const QStandardItem *item = m_found->item(row);
    if (!item)
        return;
    m_pause.stop();
    m_latest.drop();
    m_completer->popup()->hide();
    setChoice(item->data(ChoiceIdRole).toLongLong(), item->data(ChoiceTitleRole).toString());
    emit chosen(m_id);
}

void RecordChoice::settle()
{
    m_pause.stop();
    m_latest.drop();
    if (text().trimmed().isEmpty() && m_id != 0) {
        setChoice(0, {});
        emit chosen(0);
    } else {
        setText(m_title);
    }
}

void RecordChoice::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && text() != m_title && !text().trimmed().isEmpty()) {
        // The dialog's default button is not meant while something is being looked for.
        if (m_completer->popup()->isVisible())
            take(qMax(0, m_completer->popup()->currentIndex().row()));
        else
            find();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void RecordChoice::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

} // namespace lamp
