// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/similar.h"

#include <QWidget>

class QVBoxLayout;

namespace lamp {

// Up to five items like the one being typed, a line each with the reason. Down from the field leads here; Enter opens.
class SimilarList final : public QWidget {
    Q_OBJECT
public:
    explicit SimilarList(QWidget *parent);
    void setItems(const QList<SimilarItem> &items);
    [[nodiscard]] bool takeFocus(); // false: there is none
    // "#1017 Printer says offline — open · same asset · printer, offline"
    [[nodiscard]] static QString words(const SimilarItem &item);

signals:
    void chosen(lamp::WorkItemId id);
    void left(); // back to the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
    QList<WorkItemId> m_ids;
};

} // namespace lamp
