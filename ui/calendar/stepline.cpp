// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/stepline.h"

#include "calendar/plandelegate.h"
#include "items/calendarwords.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace lamp {

using namespace Qt::StringLiterals;

StepLine::StepLine(const Step &step, QWidget *parent)
    : QWidget(parent), m_title(step.title), m_hint(stepHint(step)), m_result(step.result)
{
    if (!step.value.isEmpty())
        m_hint = QString(step.value + u' ' + step.unit).trimmed();
    else if (step.kind == StepKind::PassFail && step.result == StepResult::Done)
        m_hint = tr("passed");
    else if (step.kind == StepKind::PassFail && step.result == StepResult::Failed)
        m_hint = tr("failed");
    else if (step.result == StepResult::NotApplicable)
        m_hint = tr("not applicable");
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const QString result = m_result == StepResult::Open ? tr("open")
        : m_result == StepResult::Done                  ? tr("done")
        : m_result == StepResult::Failed                ? tr("failed")
                                                        : tr("not applicable");
    const QStringList said = m_hint == result ? QStringList{m_title, result} : QStringList{m_title, m_hint, result};
    setAccessibleName(said.join(u", "_s));
}

int StepLine::layOut(int width, QPainter *painter) const
{
    const int left = unit() * 2 + unit() / 4;
    const QString text = m_hint.isEmpty() ? m_title : QString(m_title + u' ' + m_hint);
    QTextLayout layout(text, font());
    QTextLayout::FormatRange title, hint;
    title.length = static_cast<int>(m_title.size());
    title.format.setForeground(ink(Ink::Text));
    hint.start = title.length;
    hint.length = static_cast<int>(text.size()) - hint.start;
    hint.format.setForeground(ink(Ink::Mute));
    hint.format.setFontPointSize(smallFont().pointSizeF());
    layout.setFormats({title, hint});
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(unit() * 4, width - left));
        line.setPosition({isRightToLeft() ? 0.0 : double(left), y});
        y += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, {0, 0});
    return qCeil(y);
}

int StepLine::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize StepLine::sizeHint() const
{
    return {unit() * 28, heightForWidth(unit() * 28)};
}

void StepLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    layOut(width(), &painter);
    const double side = unit() * 1.35;
    QRectF box(0.5, (fontMetrics().height() - side) / 2 + 0.5, side, side);
    if (isRightToLeft())
        box.moveRight(width() - 0.5);
    painter.setPen(QPen(ink(Ink::Gry), 1.1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 2, 2);
    const MonthMark mark = m_result == StepResult::Done ? MonthMark::InTime
        : m_result == StepResult::Failed                ? MonthMark::Missed
        : m_result == StepResult::NotApplicable         ? MonthMark::Skipped
                                                        : MonthMark::None;
    paintMark(painter, box, mark, colourOf(mark), side * 0.66);
}

} // namespace lamp
