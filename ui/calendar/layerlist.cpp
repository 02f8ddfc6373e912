// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/layerlist.h"

#include "calendar/calendarpaint.h"
#include "widgets/elidedlabel.h"
#include "widgets/sectionlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QSettings>
#include <QStyleOption>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

// One line: the square is filled while the layer is shown, hollow while it is not.
class LayerList::Layer final : public QCheckBox {
public:
    Layer(const QString &name, Ink colour, QWidget *parent) : QCheckBox(name, parent), m_colour(colour)
    {
        setChecked(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    void setCount(int count)
    {
        m_count = count;
        setAccessibleDescription(LayerList::tr("%n in view", nullptr, count));
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + unit() * 7, fontMetrics().height() + unit()};
    }
    // The name of a holiday region may be of any length: it is shortened, and whole in the tool tip.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {qMin(sizeHint().width(), unit() * 24), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse())
            painter.fillRect(rect(), ink(Ink::GryB));
        const int side = unit() * 3 / 2, pad = unit() / 2;
        const bool mirrored = isRightToLeft();
        const QRectF square(mirrored ? width() - pad - side : pad, (height() - side) / 2.0, side, side);
        painter.setPen(QPen(ink(m_colour), 1.4));
        painter.setBrush(isChecked() ? QBrush(ink(m_colour)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(square.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3);
        const int textSide = pad + side + unit();
        const QString number = m_count > 0 ? QString::number(m_count) : QString();
        const int numberWidth = QFontMetrics(smallFont()).horizontalAdvance(number) + unit();
        const QRect inner = mirrored ? rect().adjusted(numberWidth, 0, -textSide, 0)
                                     : rect().adjusted(textSide, 0, -numberWidth, 0);
        painter.setPen(ink(isChecked() ? Ink::Text : Ink::Mute));
        QFont face = font();
        face.setStrikeOut(!isChecked());
        painter.setFont(face);
        painter.drawText(inner, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
        painter.setFont(smallFont());
        painter.setPen(ink(Ink::Mute));
        painter.drawText(rect().adjusted(unit() / 2, 0, -unit() / 2, 0),
                         Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), number);
        if (hasFocus()) {
            painter.setPen(QPen(ink(Ink::Acc), 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }
    [[nodiscard]] bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        return QCheckBox::event(event);
    }

private:
    Ink m_colour;
    int m_count = 0;
};

namespace {

// A name, hours and a bar out of the person's working time; amber above 80 %, red above all of it.
class LoadBar final : public QWidget {
public:
    LoadBar(const LayerList::Load &load, QWidget *parent) : QWidget(parent), m_load(load)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setToolTip(LayerList::tr("%1: %2 planned of %3 working time")
                       .arg(load.name, minutesText(load.minutes), minutesText(load.capacity)));
        setAccessibleName(toolTip());
    }
    [[nodiscard]] QSize sizeHint() const override { return {unit() * 20, fontMetrics().height() + unit() * 3 / 2}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect line(unit() / 2, 0, width() - unit(), fontMetrics().height());
        const QString hours = minutesText((m_load.minutes + 29) / 60 * 60);
        const int used = fontMetrics().horizontalAdvance(hours) + unit();
        painter.setPen(ink(Ink::Text));
        painter.drawText(line.adjusted(0, 0, -used, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_load.name, Qt::ElideRight, line.width() - used));
        painter.setPen(ink(Ink::Mute));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, hours);
        const double part = m_load.capacity > 0 ? double(m_load.minutes) / double(m_load.capacity) : 0;
        const Ink colour = part > 1 ? Ink::Red : part > 0.8 ? Ink::Amb : Ink::Grn;
        const double high = unit() / 2.0;
        QRectF groove(line.x(), line.bottom() + unit() / 2.0, line.width(), high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(Ink::GryB));
        painter.drawRoundedRect(groove, high / 2, high / 2);
        groove.setWidth(groove.width() * qMin(1.0, part));
        painter.setBrush(ink(colour));
        painter.drawRoundedRect(groove, high / 2, high / 2);
    }

private:
    LayerList::Load m_load;
};

} // namespace

LayerList::LayerList(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_layers(new QVBoxLayout), m_who(new QVBoxLayout),
      m_whoPart(new QWidget(this))
{
    setObjectName(u"layerList"_s);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit() * 5 / 4, unit() * 2, unit() * 5 / 4, unit());
    layout->setSpacing(unit() / 2);
    auto *title = new SectionLabel(tr("Layers"), this);
    title->setIndent(unit() / 2);
    layout->addWidget(title);
    m_layers->setSpacing(0);
    layout->addLayout(m_layers);
    layout->addSpacing(unit());
    auto *who = new QVBoxLayout(m_whoPart);
    who->setContentsMargins({});
    auto *whoTitle = new SectionLabel(tr("Who"), m_whoPart);
    whoTitle->setIndent(unit() / 2);
    who->addWidget(whoTitle);
    m_who->setSpacing(unit() / 2);
    who->addLayout(m_who);
    auto *hint = new MutedLabel(
        tr("Hours planned in this week. The bar shows their share of the working time."), m_whoPart);
    hint->setWordWrap(true);
    hint->setIndent(unit() / 2);
    who->addWidget(hint);
    layout->addWidget(m_whoPart);
    m_whoPart->hide();
    layout->addStretch(1);
    for (int i = 0; i < CalendarGroupCount; ++i) {
        const auto group = static_cast<CalendarGroup>(i);
        m_groups.insert(group, addLayer(groupCode(group), groupName(group), inkOf(group)));
        if (!m_groups[group]->isChecked())
            m_hidden.insert(group);
    }
    m_holidayLayer = addLayer(u"holidays"_s, tr("Holidays"), Ink::Gry);
    m_holidays = m_holidayLayer->isChecked();
    m_holidayLayer->hide();
}

LayerList::Layer *LayerList::addLayer(const QString &code, const QString &name, Ink colour)
{
    auto *layer = new Layer(name, colour, this);
    layer->setObjectName(u"layer_"_s + code);
    layer->setAccessibleName(tr("Layer %1").arg(name));
    layer->setChecked(m_settings.value(u"calendar/layers/"_s + code, true).toBool());
    m_layers->addWidget(layer);
    connect(layer, &QCheckBox::toggled, this, [this, code](bool on) { setShown(code, on); });
    return layer;
}

void LayerList::setShown(const QString &code, bool on)
{
    m_settings.setValue(u"calendar/layers/"_s + code, on);
    m_hidden.clear();
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        if (!it.value()->isChecked())
            m_hidden.insert(it.key());
    m_holidays = m_holidayLayer->isChecked();
    emit changed();
}

void LayerList::setCounts(const CalendarFeed &feed)
{
    m_filled.clear();
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        it.value()->setCount(feed.count(it.key()));
        if (feed.count(it.key()) > 0)
            m_filled.insert(it.key());
    }
    showSpanLayers();
}

void LayerList::setChangesKnown(bool known)
{
    m_changesKnown = known;
    showSpanLayers();
}

void LayerList::showSpanLayers()
{
    for (const CalendarGroup group : {CalendarGroup::Freeze, CalendarGroup::Downtime})
        m_groups[group]->setVisible(m_changesKnown || m_filled.contains(group));
    m_groups[CalendarGroup::Review]->setVisible(m_filled.contains(CalendarGroup::Review));
}

void LayerList::setHolidayRegion(const QString &name)
{
    m_holidayLayer->setVisible(!name.isEmpty());
    m_holidayLayer->setText(tr("Holidays (%1)").arg(name));
    m_holidayLayer->setToolTip(m_holidayLayer->text());
}

void LayerList::setLoads(const QList<Load> &loads)
{
    while (QLayoutItem *item = m_who->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &load : loads)
        m_who->addWidget(new LoadBar(load, m_whoPart));
    m_whoPart->setVisible(!loads.isEmpty());
}

} // namespace lamp
