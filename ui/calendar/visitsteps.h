// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

#include <QWidget>

class QListWidget;

namespace lamp {

class SectionLabel;

// The steps of a visit, at its left: ✓ done, ✗ failed, – not applicable, a number while open, and Finish at the end.
class VisitSteps final : public QWidget {
    Q_OBJECT
public:
    explicit VisitSteps(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setSteps(const QList<Step> &steps);
    void setCurrent(int row); // the number of steps: Finish
    [[nodiscard]] int current() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    void chosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    SectionLabel *m_heading;
    QListWidget *m_list;
};

} // namespace lamp
