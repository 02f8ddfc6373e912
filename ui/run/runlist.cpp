// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runlist.h"

#include "items/targetwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/sectionlabel.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int RunWordsRole = Qt::UserRole + 1;

// The procedure, and below it how far it is.
class RunDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {unit() * 30, QFontMetrics(strongFont()).height() + QFontMetrics(smallFont()).height() + unit() * 5 / 2};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || (option.state & QStyle::State_MouseOver))
            painter->fillRect(option.rect, ink(selected ? Ink::Sel : Ink::Alt));
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), ink(Ink::Line));
        const QRect rect = option.rect.adjusted(unit() * 3 / 2, unit(), -unit() * 3 / 2, -unit());
        const auto write = [&](const QFont &font, Ink colour, Qt::Alignment where, const QString &text) {
            painter->setFont(font);
            painter->setPen(ink(colour));
            painter->drawText(rect, static_cast<int>(where),
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
        };
        write(strongFont(), Ink::Text, Qt::AlignTop | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        write(smallFont(), Ink::Mute, Qt::AlignBottom | Qt::AlignLeft, index.data(RunWordsRole).toString());
        painter->restore();
    }
};
} // namespace

QString waitingWords(const Desk &desk, const runs::Waiting &run)
{
    QStringList words{RunList::tr("step %1 of %2").arg(run.at).arg(run.steps)};
    if (!run.number.isEmpty())
        words << numberWord(run.number);
    if (!run.mine && !run.who.isEmpty())
        words << run.who;
    words << RunList::tr("last step %1").arg(timeWords(run.lastAt, desk.now(), desk.zone()));
    return words.join(u" \u00b7 "_s);
}

RunList::RunList(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_empty(new EmptyState("media-playback-start",
                             tr("No run waits. Run begins one on an article that has numbered steps."))),
      m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit() * 4, unit() * 3, unit() * 4, unit() * 3);
    layout->addWidget(new TitleLabel(tr("Runs that wait")));
    m_list->setObjectName(u"runList"_s);
    m_list->setAccessibleName(tr("Runs that wait"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RunDelegate(m_list));
    m_list->setMouseTracking(true);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_list->hide();
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit chosen({item->data(Qt::UserRole).toLongLong()}); });
}

void RunList::read()
{
    m_latest.deliver(runs::waiting(m_desk), this, [this](const Result<QList<runs::Waiting>> &found) {
        if (found)
            show(*found);
        else
            emit failed(found.error());
    });
}

void RunList::show(const QList<runs::Waiting> &found)
{
    m_list->clear();
    for (const runs::Waiting &run : found) {
        auto *item = new QListWidgetItem(run.title, m_list);
        item->setData(RunWordsRole, waitingWords(m_desk, run));
        item->setData(Qt::UserRole, run.id.value);
        item->setData(Qt::AccessibleTextRole, QString(run.title + u", " + waitingWords(m_desk, run)));
    }
    m_list->setVisible(!found.isEmpty());
    m_empty->setVisible(found.isEmpty());
    if (!found.isEmpty() && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

} // namespace lamp
