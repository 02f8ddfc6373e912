// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette.h"

#include "services/desk.h"
#include "shell/actions.h"
#include "theme/theme.h"
#include "widgets/searchedit.h"
#include "widgets/sectionlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

Palette::Palette(Desk &desk, const Actions &actions, SearchEdit *field, QWidget *window)
    : QFrame(window), m_desk(desk), m_actions(actions), m_field(field), m_list(new QListView(this)),
      m_hint(new MutedLabel({}, this)), m_model(new PaletteModel(this))
{
    setObjectName(u"palette"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, unit() / 2, 2, unit() / 2);
    layout->setSpacing(unit() / 2);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    m_hint->setContentsMargins(unit() * 3 / 2, 0, unit() * 3 / 2, 0);
    m_hint->setText(tr("Words find records · > a command · # a number · @ a person · Enter opens, Esc closes"));
    m_list->setObjectName(u"paletteResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        runCurrent();
    });
    connect(m_field, &SearchEdit::typed, this, [this](const QString &text) {
        if (isVisible() || m_field->hasFocus())
            refresh(text);
    });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void Palette::open(const QString &start)
{
    if (QWidget *focus = QApplication::focusWidget(); focus != m_field)
        m_before = focus;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->setText(start);
    m_field->selectAll();
    if (!start.isEmpty())
        m_field->end(false);
    refresh(start);
}

void Palette::close()
{
    m_latest.drop();
    hide();
    m_field->clear();
    if (m_field->hasFocus() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

void Palette::refresh(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.startsWith(u'>')) {
        m_latest.drop();
        const QString command = typed.mid(1).trimmed();
        showEntries(fittingCommands(m_actions, command) + viewsLike(command));
        return;
    }
    const bool number = typed.startsWith(u'#'), person = typed.startsWith(u'@');
    const QString words = number || person ? typed.mid(1).trimmed() : typed;
    if (words.isEmpty()) {
        m_latest.drop();
        QList<PaletteEntry> entries;
        for (const AnyHit &hit : std::as_const(m_recent))
            entries.append(entryOf(hit));
        const auto commands = fittingCommands(m_actions, {});
        showEntries(entries + commands.first(qMin<qsizetype>(8, commands.size())));
        return;
    }
    m_latest.read(m_desk.search().everything(words, number || person ? 20 : 6), this,
                  [this, typed](const Result<QList<AnyHit>> &hits) { showHits(typed, hits); });
}

void Palette::showHits(const QString &typed, const Result<QList<AnyHit>> &hits)
{
    const bool number = typed.startsWith(u'#'), person = typed.startsWith(u'@');
    QList<PaletteEntry> entries;
    for (const AnyHit &hit : hits.value_or(QList<AnyHit>()))
        if ((!number || hit.type == AnyHit::Type::WorkItem) && (!person || hit.type == AnyHit::Type::Person))
            entries.append(entryOf(hit));
    if (!number && !person) {
        const auto commands = fittingCommands(m_actions, typed);
        entries += commands.first(qMin<qsizetype>(entries.isEmpty() ? 4 : 2, commands.size())) + viewsLike(typed);
        entries.append({tr("New ticket “%1”").arg(typed), tr("take it down as a call"), {}, "list-add",
                        [this, typed] { emit newTicketWanted(typed); }});
    } else if (entries.isEmpty()) {
        entries.append({number ? tr("No number %1").arg(typed) : tr("Nobody is called %1").arg(typed.mid(1)),
                        tr("Type more or fewer letters"), {}, "search", {}});
    }
    showEntries(entries);
}

QList<PaletteEntry> Palette::viewsLike(const QString &typed)
{
    QList<PaletteEntry> entries;
    for (const SavedView &view : m_desk.catalog().views)
        if (view.name.contains(typed, Qt::CaseInsensitive))
            entries.append({view.name, tr("view of the queue"), {}, "view-filter", [this, name = view.name] {
                                emit viewChosen(name);
                            }});
    return entries;
}

PaletteEntry Palette::entryOf(const AnyHit &hit)
{
    QStringList detail{hitWord(hit.type)};
    if (!hit.detail.isEmpty())
        detail << hit.detail;
    return {hit.title, detail.join(u" · "_s), {}, hitIcon(hit.type), [this, hit] {
                remember(hit);
                emit chosen(hit);
            }};
}

void Palette::remember(const AnyHit &hit)
{
    m_recent.removeIf([&](const AnyHit &other) { return other.type == hit.type && other.id == hit.id; });
    m_recent.prepend(hit);
    m_recent = m_recent.first(qMin<qsizetype>(m_recent.size(), 5));
}

void Palette::showEntries(const QList<PaletteEntry> &entries)
{
    m_model->set(entries);
    place();
    show();
    raise();
    m_list->setCurrentIndex(m_model->index(0, 0));
    step(0);
}

void Palette::place()
{
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + unit() / 2));
    const int wide = qMin(qMax(m_field->width(), unit() * 84), parentWidget()->width() - corner.x() - unit());
    const int row = m_list->sizeHintForRow(0), rows = qBound(1, m_model->rowCount(), 12);
    const int high = rows * qMax(row, unit() * 3) + m_hint->sizeHint().height() + unit() * 2 + 2;
    setGeometry(corner.x(), corner.y(), wide, qMin(high, parentWidget()->height() - corner.y() - unit()));
}

void Palette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = (qMax(0, m_list->currentIndex().row()) + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_field->setAccessibleDescription(m_model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent spoken(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

void Palette::runCurrent()
{
    const PaletteEntry *entry = m_model->at(m_list->currentIndex());
    if (!entry || !entry->run)
        return;
    const auto run = entry->run; // the list is emptied by close()
    close();
    run();
}

bool Palette::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isVisible())
            runCurrent();
        return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(8); return true;
    case Qt::Key_PageUp: step(-8); return true;
    default: return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (event->type() == QEvent::MouseButtonPress && !isVisible())
            refresh(m_field->text());
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            hide();
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(Ink::Acc));
    painter.setBrush(ink(Ink::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace lamp
