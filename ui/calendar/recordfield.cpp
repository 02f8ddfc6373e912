// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recordfield.h"

#include "services/desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace lamp {

RecordField::RecordField(Desk &desk, AnyHit::Type type, QWidget *parent)
    : QLineEdit(parent), m_desk(desk), m_type(type), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter(): what is picked is a record, not text
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &RecordField::find);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { pick(index.row()); });
}

void RecordField::find()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty()) {
        m_latest.drop();
        m_completer->popup()->hide();
        return;
    }
    m_latest.deliver(m_desk.search().everything(wanted, 8), this, [this](const Result<QList<AnyHit>> &hits) {
        m_found->clear();
        for (const auto &hit : hits.value_or(QList<AnyHit>())) {
            if (hit.type != m_type)
                continue;
            auto *item = new QStandardItem(hit.detail.isEmpty() ? hit.title : tr("%1 · %2").arg(hit.title, hit.detail));
            item->setData(hit.id, Qt::UserRole);
            item->setData(hit.title, Qt::UserRole + 1);
            m_found->appendRow(item);
        }
        if (m_found->rowCount() == 0 || !hasFocus()) {
            m_completer->popup()->hide();
            return;
        }
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    });
}

void RecordField::pick(int row)
{
    const QStandardItem *item = m_found->item(row);
    if (!item)
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    const QString title = item->data(Qt::UserRole + 1).toString();
    m_pause.stop();
    m_latest.drop();
    m_completer->popup()->hide();
    clear();
    emit picked(id, title);
}

void RecordField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !text().trimmed().isEmpty()) {
        // The dialog's default button is not meant while something is being looked for.
        if (m_completer->popup()->isVisible())
            pick(qMax(0, m_completer->popup()->currentIndex().row()));
        else
            find();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace lamp
