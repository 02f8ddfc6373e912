// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QWidget>

class QCheckBox;
class QRadioButton;

namespace lamp {

class Desk;

// What this desk uses: the two presets, and a switch with one sentence for each feature. Nothing is lost by switching
// off.
class FeaturesSection final : public QWidget {
    Q_OBJECT
public:
    explicit FeaturesSection(Desk &desk, QWidget *parent = nullptr);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void fill();
    void tell(const QFuture<Result<void>> &work, const QString &said);

    Desk &m_desk;
    QRadioButton *m_alone;
    QRadioButton *m_several;
    QHash<QString, QCheckBox *> m_switches;
};

} // namespace lamp
