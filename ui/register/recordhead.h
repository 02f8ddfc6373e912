// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/registerwords.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace lamp {

class Chip;
class ElidedLabel;

// The head of a record: icon, name, what it is, how it stands, and its buttons; the last one is the main one.
class RecordHead final : public QWidget {
    Q_OBJECT
public:
    explicit RecordHead(QWidget *parent);
    void set(const char *iconName, const QString &name, const QString &kind, const QList<Badge> &badges);
    QPushButton *addButton(const QString &text, const char *objectName, bool primary = false);
    [[nodiscard]] QString name() const;

private:
    QLabel *m_icon;
    ElidedLabel *m_name, *m_kind;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_buttons;
};

} // namespace lamp
