// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/recordpicker.h"

#include "services/desk.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int PickedTitle = Qt::UserRole + 1;
constexpr int PickerRows = 8;
} // namespace

RecordPicker::RecordPicker(Desk &desk, AnyHit::Type type, const QString &prompt, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_desk(desk), m_type(type), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"recordPicker"_s);
    setFrameShape(QFrame::StyledPanel);
    m_field->setObjectName(u"pickerField"_s);
    m_field->setAccessibleName(prompt);
    m_field->setPlaceholderText(prompt);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"pickerList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // keys stay with the field
    m_list->setMouseTracking(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(unit(), unit(), unit(), unit());
    all->addWidget(m_field);
    all->addWidget(m_list);
    connect(m_field, &QLineEdit::textEdited, this, &RecordPicker::look);
    connect(m_list, &QListWidget::itemClicked, this, &RecordPicker::take);
}

void RecordPicker::setNoneLabel(const QString &label)
{
    m_none = label;
    present({});
}

void RecordPicker::openAt(QWidget *below)
{
    const int wide = fontMetrics().averageCharWidth() * 46;
    const int high = m_field->sizeHint().height() + unit() * 3 + (fontMetrics().height() + unit()) * PickerRows;
    setFixedSize(wide, high);
    const QRect room = below->screen()->availableGeometry();
    QPoint at = below->mapToGlobal(QPoint(0, below->height()));
    at.setX(qBound(room.left(), at.x(), room.right() - wide));
    if (at.y() + high > room.bottom())
        at.setY(below->mapToGlobal(QPoint(0, 0)).y() - high);
    move(at);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void RecordPicker::look(const QString &text)
{
    if (text.trimmed().size() < 2) {
        m_latest.drop();
        return present({});
    }
    m_latest.deliver(m_desk.search().everything(text, PickerRows), this, [this](const Result<QList<AnyHit>> &hits) {
        present(hits.value_or(QList<AnyHit>()));
    });
}

void RecordPicker::present(const QList<AnyHit> &hits)
{
    m_list->clear();
    for (const AnyHit &hit : hits) {
        if (hit.type != m_type)
            continue;
        auto *item = new QListWidgetItem(hit.detail.isEmpty() ? hit.title : QString(hit.title + u" · "_s + hit.detail),
                                         m_list);
        item->setData(Qt::UserRole, hit.id);
        item->setData(PickedTitle, hit.title);
    }
    if (m_freeText && !m_field->text().trimmed().isEmpty()) {
        auto *item = new QListWidgetItem(tr("“%1” without a record").arg(m_field->text().trimmed()), m_list);
        item->setData(Qt::UserRole, 0);
        item->setData(PickedTitle, m_field->text().trimmed());
    }
    if (!m_none.isEmpty() && m_field->text().isEmpty())
        new QListWidgetItem(m_none, m_list);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void RecordPicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    const QString title = item->data(PickedTitle).toString();
    close();
    emit chosen(id, title);
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int by = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (by != 0) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        return take(), true;
    if (key->key() == Qt::Key_Escape)
        return close(), true;
    return QFrame::eventFilter(watched, event);
}

} // namespace lamp
