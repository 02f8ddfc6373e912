// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/recordview.h"

#include "register/factcolumn.h"
#include "register/recordhead.h"
#include "services/desk.h"
#include "theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordView::RecordView(Desk &desk, const QString &factsName, const QStringList &tables, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new RecordHead(this)), m_facts(new FactColumn(factsName, this)),
      m_middle(new QVBoxLayout), m_tables(tables), m_back(new QPushButton(tr("Back to the list"), this)),
      m_whole(new QWidget(this))
{
    m_back->setObjectName(u"back"_s);
    m_back->setIcon(icon("go-previous"));
    m_back->setFlat(true);
    m_back->hide();
    m_middle->setContentsMargins(unit() * 3, unit() * 3 / 2, unit() * 3, unit() * 2);
    m_middle->setSpacing(unit() * 3 / 2);
    m_middle->addWidget(m_back, 0, Qt::AlignLeft);
    m_middle->addWidget(m_head);
    auto *line = new QFrame(m_whole);
    line->setFrameShape(QFrame::VLine);
    auto *row = new QHBoxLayout(m_whole);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(m_middle, 1);
    row->addWidget(line);
    row->addWidget(m_facts);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_whole);
    m_whole->hide();
    connect(m_back, &QPushButton::clicked, this, &RecordView::backRequested);
    connect(m_facts, &FactColumn::opened, this, &RecordView::opened);
    connect(m_facts, &FactColumn::editRequested, this, &RecordView::edit);
    m_soon.setSingleShot(true);
    m_soon.setInterval(40ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { load(); });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        const bool touched = std::ranges::any_of(
            m_tables, [&](const QString &table) { return event.touches(table.toLatin1().constData()); });
        if (m_id != 0 && touched && !m_soon.isActive())
            m_soon.start();
    });
}

void RecordView::show(qint64 id)
{
    m_id = id;
    if (id != 0) {
        load();
        return;
    }
    m_latest.drop();
    m_whole->hide();
}

void RecordView::present()
{
    m_whole->show();
    emit shown(m_id);
}

void RecordView::setFactsShown(bool on) { m_facts->setVisible(on); }

QDate RecordView::today() const { return m_desk.now().in(m_desk.zone()).date(); }

} // namespace lamp
