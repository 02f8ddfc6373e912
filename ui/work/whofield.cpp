// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/whofield.h"

#include "services/desk.h"
#include "services/registry.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QListWidget>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QString personLine(const PersonHit &hit)
{
    QStringList parts{hit.person.vip ? QString(hit.person.name + u" ★"_s) : hit.person.name};
    const QString phone = hit.person.phone.isEmpty() ? hit.person.mobile : hit.person.phone;
    for (const QString &part : {phone, hit.person.room, hit.person.department, hit.device})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(u" · "_s);
}
} // namespace

WhoField::WhoField(Desk &desk, QWidget *parent) : QLineEdit(parent), m_desk(desk), m_list(new QListWidget(parent))
{
    setObjectName(u"captureWho"_s);
    setAccessibleName(tr("Who is calling"));
    setPlaceholderText(tr("who: name, extension, PC"));
    m_list->setObjectName(u"captureWhoList"_s);
    m_list->setAccessibleName(tr("People who fit"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &WhoField::look);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
}

void WhoField::setPerson(PersonId id, const QString &name)
{
    m_person = id;
    setText(name);
}

void WhoField::reset()
{
    m_latest.drop();
    m_looking = m_takeFirst = false;
    m_person = {};
    m_hits.clear();
    m_list->hide();
    clear();
}

void WhoField::look(const QString &text)
{
    if (m_person) {
        m_person = {};
        emit chosen({}, {});
    }
    m_hits.clear();
    m_latest.drop();
    m_looking = text.trimmed().size() >= 2;
    if (!m_looking)
        return m_list->hide();
    m_latest.deliver(m_desk.registry().findPeople(text), this, [this](const Result<QList<PersonHit>> &hits) {
        m_looking = false;
        present(hits.value_or(QList<PersonHit>()));
    });
}

void WhoField::present(const QList<PersonHit> &hits)
{
    m_hits = hits;
    m_list->clear();
    for (const PersonHit &hit : hits)
        m_list->addItem(personLine(hit));
    if (std::exchange(m_takeFirst, false)) {
        if (hits.isEmpty())
            finish();
        else
            take(0);
        return;
    }
    if (hits.isEmpty() || !hasFocus())
        return m_list->hide();
    m_list->setCurrentRow(0);
    showList();
}

// Over whatever stands below the field, in the same window: nothing takes the focus away.
void WhoField::showList()
{
    QWidget *over = window();
    if (m_list->parentWidget() != over)
        m_list->setParent(over);
    const int rowHeight = m_list->sizeHintForRow(0), rows = qMin(8, m_list->count());
    const int wide = qMax(width(), fontMetrics().averageCharWidth() * 56);
    const QPoint at = mapTo(over, QPoint(0, height() + 2));
    m_list->setGeometry(at.x(), at.y(), qMin(wide, over->width() - at.x() - 2), rows * rowHeight + 4);
    m_list->show();
    m_list->raise();
}

void WhoField::take(int row)
{
    if (row < 0 || row >= m_hits.size())
        return finish();
    const PersonHit hit = m_hits[row];
    setPerson(hit.person.id, hit.person.name);
    emit chosen(hit.person.id, hit.deviceId);
    finish();
}

void WhoField::finish()
{
    m_list->hide();
    emit done();
}

void WhoField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && (enter || event->key() == Qt::Key_Tab)) {
        if (m_looking)
            m_takeFirst = true;
        else if (!m_list->isHidden())
            take(m_list->currentRow());
        else
            finish();
        return;
    }
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (by != 0 && !m_list->isHidden()) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_list->isHidden()) {
        m_list->hide();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool WhoField::event(QEvent *event)
{
    // Tab takes the person that is marked, as Enter does, instead of leaving the field at once.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void WhoField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

} // namespace lamp
