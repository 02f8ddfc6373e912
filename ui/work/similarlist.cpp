// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/similarlist.h"

#include "items/targetwords.h"
#include "theme/theme.h"
#include "work/factbutton.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

SimilarList::SimilarList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"captureSimilar"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    hide();
}

QString SimilarList::words(const SimilarItem &item)
{
    QStringList why{item.row.open ? tr("open") : item.fix.isEmpty() ? tr("done") : tr("done: %1").arg(item.fix)};
    if (item.sameAsset)
        why.append(item.row.asset.isEmpty() ? tr("same asset") : tr("same asset %1").arg(item.row.asset));
    if (item.sameRequester)
        why.append(tr("same requester"));
    if (!item.words.isEmpty())
        why.append(u'“' + item.words.join(u", "_s) + u'”');
    return tr("%1 %2 — %3").arg(numberWord(item.row.number), item.row.title, why.join(u" · "_s));
}

void SimilarList::setItems(const QList<SimilarItem> &items)
{
    QList<WorkItemId> ids;
    QStringList texts;
    for (const SimilarItem &item : items) {
        ids.append(item.row.id);
        texts.append(words(item));
    }
    const bool focused = focusWidget() && focusWidget()->hasFocus(); // one of the lines
    for (QWidget *line : std::as_const(m_lines)) {
        m_column->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    m_ids = ids;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto *line = new FactButton(tr("Alike"), texts[i], this);
        line->setObjectName(u"similar%1"_s.arg(ids[i].value));
        line->setAccessibleName(tr("Alike: %1").arg(texts[i]));
        line->setToolTip(tr("%1\nEnter opens it").arg(texts[i]).toHtmlEscaped());
        if (!items[i].row.open)
            line->setInk(Ink::Mute);
        line->installEventFilter(this);
        connect(line, &FactButton::clicked, this, [this, id = ids[i]] { emit chosen(id); });
        m_column->addWidget(line);
        line->show(); // at once: what is shown a moment later is not measured now
        m_lines.append(line);
    }
    setVisible(!ids.isEmpty());
    if (focused && !takeFocus())
        emit left();
}

bool SimilarList::takeFocus()
{
    if (m_lines.isEmpty() || isHidden())
        return false;
    m_lines.first()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool SimilarList::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype at = m_lines.indexOf(static_cast<QWidget *>(watched));
    if (event->type() != QEvent::KeyPress || at < 0)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_lines[qMin(at + 1, m_lines.size() - 1)]->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Up:
        if (at == 0)
            emit left();
        else
            m_lines[at - 1]->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit chosen(m_ids[at]); return true;
    case Qt::Key_Escape: emit left(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace lamp
