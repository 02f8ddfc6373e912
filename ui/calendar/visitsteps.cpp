// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/visitsteps.h"

#include "calendar/plandelegate.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int visitResultRole = Qt::UserRole, visitNumberRole = Qt::UserRole + 1;

class VisitStepDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int wide = (option.widget ? option.widget->width() : unit() * 30) - textLeft() - unit();
        const QRect text = QFontMetrics(strongFont()).boundingRect(QRect(0, 0, wide, 10'000), Qt::TextWordWrap,
                                                                   index.data().toString());
        return {unit() * 20, text.height() + unit() * 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool here = option.state & QStyle::State_Selected;
        const int number = index.data(visitNumberRole).toInt();
        painter->save();
        painter->fillRect(option.rect, ink(here ? Ink::Sel : Ink::Alt));
        const QRectF sign(option.rect.x(), option.rect.y(), textLeft(), option.rect.height());
        paintSign(*painter, sign, static_cast<StepResult>(index.data(visitResultRole).toInt()), here, number);
        painter->setFont(here ? strongFont() : option.font);
        painter->setPen(ink(Ink::Text));
        painter->drawText(option.rect.adjusted(textLeft(), 0, -unit(), 0), Qt::AlignVCenter | Qt::TextWordWrap,
                          index.data().toString());
        painter->restore();
    }

private:
    static int textLeft() { return unit() * 5; }

    static void paintSign(QPainter &painter, const QRectF &where, StepResult result, bool here, int number)
    {
        const double size = unit() * 1.1;
        switch (result) {
        case StepResult::Done: paintMark(painter, where, MonthMark::InTime, ink(Ink::Grn), size); return;
        case StepResult::Failed: paintMark(painter, where, MonthMark::Missed, ink(Ink::Red), size); return;
        case StepResult::NotApplicable: paintMark(painter, where, MonthMark::Skipped, ink(Ink::Gry), size); return;
        case StepResult::Open: break;
        }
        if (here) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink(Ink::Blu));
            painter.drawEllipse(where.center(), size / 2, size / 2);
        } else if (number > 0) {
            painter.setFont(strongFont());
            painter.setPen(ink(Ink::Mute));
            painter.drawText(where, Qt::AlignCenter, QString::number(number));
        }
    }
};

QString resultName(StepResult result)
{
    switch (result) {
    case StepResult::Open: return VisitSteps::tr("open");
    case StepResult::Done: return VisitSteps::tr("done");
    case StepResult::Failed: return VisitSteps::tr("failed");
    case StepResult::NotApplicable: return VisitSteps::tr("not applicable");
    }
    return {};
}

} // namespace

VisitSteps::VisitSteps(QWidget *parent)
    : QWidget(parent), m_heading(new SectionLabel({}, this)), m_list(new QListWidget(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setFixedWidth(unit() * 30);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit() * 2, 0, unit());
    layout->setSpacing(unit());
    m_heading->setIndent(unit() * 7 / 4);
    layout->addWidget(m_heading);
    m_list->setObjectName(u"visitSteps"_s);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new VisitStepDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(row);
    });
}

void VisitSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    setFixedWidth(unit() * 30);
    m_list->doItemsLayout(); // its rows are as high as their text
}

void VisitSteps::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void VisitSteps::setSteps(const QList<Step> &steps)
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    const int count = static_cast<int>(steps.size()) + 1;
    while (m_list->count() > count)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < count)
        m_list->addItem(QString());
    for (int i = 0; i < count; ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool step = i < steps.size();
        const StepResult result = step ? steps[i].result : StepResult::Open;
        item->setText(step ? steps[i].title : tr("Finish"));
        item->setData(visitResultRole, int(result));
        item->setData(visitNumberRole, step ? i + 1 : 0);
        item->setData(Qt::AccessibleTextRole,
                      step ? tr("Step %1: %2, %3").arg(i + 1).arg(steps[i].title, resultName(result)) : item->text());
    }
    m_list->setCurrentRow(row);
}

void VisitSteps::setCurrent(int row)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(row);
}

int VisitSteps::current() const
{
    return m_list->currentRow();
}

} // namespace lamp
