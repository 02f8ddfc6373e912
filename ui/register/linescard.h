// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/registerlines.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QListView;

namespace lamp {

class RegisterLineDelegate;

// A card with lines that lead to records: a history, devices, tickets. As high as its lines while there is room.
class LinesCard final : public QFrame {
    Q_OBJECT
public:
    LinesCard(const QString &heading, const QString &name, QWidget *parent);
    void setLines(const QList<RegisterLine> &lines, const QString &whenEmpty);
    [[nodiscard]] RegisterLineModel *model() const { return m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QHBoxLayout *head() const { return m_head; } // for what stands at the right of the heading

signals:
    void opened(lamp::AnyHit::Type type, qint64 id);

private:
    void open(const QModelIndex &index);

    RegisterLineModel *m_model;
    RegisterLineDelegate *m_delegate;
    QListView *m_view;
    QHBoxLayout *m_head;
    QLabel *m_empty;
};

} // namespace lamp
