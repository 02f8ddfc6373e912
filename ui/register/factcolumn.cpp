// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/factcolumn.h"

#include "register/registerink.h"
#include "widgets/sectionlabel.h"
#include "work/factbutton.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

FactColumn::FactColumn(const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"facts"_s);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(usualWidth());
    begin();
    end();
}

int FactColumn::usualWidth() { return unit() * 32; }

void FactColumn::begin()
{
    m_content = new QWidget;
    m_content->setObjectName(u"factsContent"_s);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(unit() * 3 / 2, unit() * 3 / 2, unit() * 3 / 2, unit() * 2);
    m_column->setSpacing(0);
    m_heading.clear();
    m_first = true;
}

void FactColumn::end()
{
    const int place = verticalScrollBar()->value();
    m_column->addStretch();
    setWidget(m_content); // deletes the content before
    verticalScrollBar()->setValue(place);
}

void FactColumn::heading(const QString &text) { m_heading = text; }

void FactColumn::addHeading()
{
    if (m_heading.isEmpty())
        return;
    if (!m_first)
        m_column->addSpacing(unit() * 3 / 2);
    m_first = false;
    auto *label = new SectionLabel(m_heading, m_content);
    label->setContentsMargins(unit() / 2, 0, 0, unit() / 4);
    m_column->addWidget(label);
    m_heading.clear();
}

FactButton *FactColumn::button(const QString &name, const QString &value, const QString &objectName)
{
    addHeading();
    auto *fact = new FactButton(name, value, m_content);
    fact->setObjectName(objectName);
    m_column->addWidget(fact);
    return fact;
}

FactButton *FactColumn::fact(const QString &name, const QString &value, const char *field, bool mono)
{
    FactButton *made = button(name, value, u"fact/"_s + QLatin1StringView(field));
    made->setMono(mono);
    connect(made, &QAbstractButton::clicked, this, [this, field] { emit editRequested(QString::fromLatin1(field)); });
    return made;
}

FactButton *FactColumn::record(const QString &name, const QString &value, const char *objectName, AnyHit::Type type,
                               qint64 id)
{
    FactButton *made = button(name, value, u"fact/%1/%2"_s.arg(QLatin1StringView(objectName)).arg(id));
    made->setAccessibleName(tr("%1: %2, open").arg(name, value));
    made->setInk(Ink::Acc);
    connect(made, &QAbstractButton::clicked, this, [this, type, id] { emit opened(type, id); });
    return made;
}

FactButton *FactColumn::action(const QString &name, const QString &value, const char *objectName,
                               std::function<void()> act)
{
    FactButton *made = button(name, value, QString::fromLatin1(objectName));
    made->setAccessibleName(name);
    made->setInk(Ink::Acc); // it can be pressed, as one sees
    connect(made, &QAbstractButton::clicked, this, std::move(act));
    return made;
}

void FactColumn::line(const QString &text, std::optional<Tone> tone)
{
    if (text.isEmpty())
        return;
    addHeading();
    auto *label = new MutedLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(unit() / 2, 0, 0, 0);
    if (tone) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink(inkOf(*tone)));
        label->setPalette(palette);
    }
    m_column->addWidget(label);
}

} // namespace lamp
