// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/downtimes.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lamp {

class Desk;

// Since when it is down, since when it is up again, for whom and how much. Nothing is kept before it holds together.
class DowntimeDialog final : public QDialog {
    Q_OBJECT
public:
    // `start` is what stands there first; one with an id is changed.
    DowntimeDialog(Desk &desk, const WorkItemDetails &details, const Downtime &start, QWidget *parent);
    [[nodiscard]] Downtime downtime() const;
    void accept() override;

signals:
    void message(const QString &text);

private:
    void addWhat(QFormLayout *form, const WorkItemDetails &details);
    void addWhen(QFormLayout *form);
    void addHow(QFormLayout *form, const WorkItemDetails &details);
    void drop(); // takes it off again
    void finish(const Result<void> &kept, const QString &text);

    Desk &m_desk;
    Downtime m_before;
    QComboBox *m_what, *m_change;
    QDateTimeEdit *m_from, *m_until;
    QCheckBox *m_up, *m_planned;
    QSpinBox *m_users, *m_share;
    QLabel *m_problem;
    QPushButton *m_keep = nullptr;
};

} // namespace lamp
