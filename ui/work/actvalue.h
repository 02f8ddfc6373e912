// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lamp {

class Desk;
class RecordChoice;

// The value that an act gives to one field, chosen or typed as the field wants it.
class ActValue final : public QWidget {
    Q_OBJECT
public:
    // `name` and `spoken` are those of the field inside.
    ActValue(Desk &desk, const QString &field, const QString &name, const QString &spoken, QWidget *parent);
    void setValue(const QString &code);
    [[nodiscard]] QString value() const;

signals:
    void changed();

private:
    void buildChoice();
    void buildRecord();
    void buildMoment();
    void showRecord(const QString &code);

    Desk &m_desk;
    QString m_field;
    QComboBox *m_choice = nullptr; // choices and moments
    QLineEdit *m_text = nullptr;
    QSpinBox *m_number = nullptr;
    RecordChoice *m_record = nullptr;
    Latest m_name;
};

} // namespace lamp
