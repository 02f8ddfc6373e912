// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/repeatstrip.h"

#include "items/money.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestFix = 34; // of the strip's one line; the tool tip has all of it
}

QString ordinal(int number)
{
    const int last = number % 10, lastTwo = number % 100;
    const char *pattern = lastTwo >= 11 && lastTwo <= 13 ? QT_TRANSLATE_NOOP("lamp::RepeatStrip", "%1th")
                          : last == 1                    ? QT_TRANSLATE_NOOP("lamp::RepeatStrip", "%1st")
                          : last == 2                    ? QT_TRANSLATE_NOOP("lamp::RepeatStrip", "%1nd")
                          : last == 3                    ? QT_TRANSLATE_NOOP("lamp::RepeatStrip", "%1rd")
                                                         : QT_TRANSLATE_NOOP("lamp::RepeatStrip", "%1th");
    return QCoreApplication::translate("lamp::RepeatStrip", pattern).arg(number);
}

RepeatStrip::RepeatStrip(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_text(new QLabel(this)), m_same(new QPushButton(tr("Same fix"), this)),
      m_problem(new QPushButton(tr("Make problem"), this))
{
    setObjectName(u"repeatStrip"_s);
    setFrameShape(QFrame::NoFrame);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(smallFont());
    for (QPushButton *button : {m_same, m_problem}) {
        button->setFlat(true);
        button->setFont(smallFont());
    }
    m_same->setObjectName(u"repeatSameFix"_s);
    m_same->setToolTip(tr("Solve it with what fixed it the last time"));
    m_problem->setObjectName(u"repeatProblem"_s);
    m_problem->setToolTip(tr("One problem for all of them: what is the cause?"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit() * 2, unit() / 4, unit(), unit() / 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_same);
    row->addWidget(m_problem);
    connect(m_same, &QPushButton::clicked, this, [this] { emit sameFixRequested(m_earlier); });
    connect(m_problem, &QPushButton::clicked, this, &RepeatStrip::makeProblemRequested);
    hide();
}

QString RepeatStrip::text() const { return isHidden() ? QString() : m_text->text(); }

QString RepeatStrip::sentence(const WorkItemDetails &details, bool whole) const
{
    const Repeat &repeat = details.repeat;
    QStringList earlier;
    const qsizetype shown = whole ? repeat.earlier.size() : qMin(qsizetype(2), repeat.earlier.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const QString number = numberWord(repeat.earlier[i].number);
        QString fix = repeat.fixes.value(i);
        if (!whole && fix.size() > LongestFix)
            fix = fix.left(LongestFix - 1) + u'…';
        earlier.append(fix.isEmpty() ? number : QString(number + u' ' + fix));
    }
    const QString asset = details.asset ? details.asset->name : QString();
    // Incidents are counted: another kind of item is none of them.
    QString text = details.item.kind == Kind::Incident
        ? tr("This is the %1 incident on %2 within 30 days. Before it: %3")
              .arg(ordinal(repeat.count30), asset, earlier.join(u", "_s))
        : tr("Earlier incidents on %1: %2").arg(asset, earlier.join(u", "_s));
    QStringList spent;
    if (repeat.minutes > 0)
        spent.append(minutesWords(repeat.minutes));
    if (repeat.costCents > 0)
        spent.append(moneyWords(repeat.costCents, currencyOf(m_desk.catalog())));
    if (!spent.isEmpty())
        text += u" · "_s + spent.join(u", "_s);
    if (repeat.warrantyOn.isValid() && repeat.warrantyOn >= m_desk.now().in(m_desk.zone()).date())
        text += u" · "_s + tr("warranty to %1").arg(repeat.warrantyOn.toString(u"MM/yyyy"_s));
    return text;
}

void RepeatStrip::show(const WorkItemDetails &details)
{
    const bool open = isOpen(m_desk.catalog().status(details.item.statusId).cls);
    const bool repeated = open && details.repeat.count30 > 1 && !details.repeat.earlier.isEmpty();
    setVisible(repeated);
    if (!repeated)
        return;
    m_text->setText(sentence(details, false));
    m_text->setToolTip(sentence(details, true).toHtmlEscaped());
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Amb));
    m_text->setPalette(palette);
    m_earlier = {};
    for (qsizetype i = 0; i < details.repeat.earlier.size() && !m_earlier; ++i)
        if (!details.repeat.fixes.value(i).isEmpty())
            m_earlier = details.repeat.earlier[i].id;
    m_same->setVisible(bool(m_earlier));
    m_problem->setVisible(details.item.kind == Kind::Incident && m_desk.catalog().has(u"problems"));
}

void RepeatStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::AmbB));
    painter.setPen(ink(Ink::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace lamp
