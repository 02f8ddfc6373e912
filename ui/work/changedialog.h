// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/changework.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace lamp {

class Desk;
class FieldNote;
class TextDoor;

// The form of a change. While its window is set, what speaks against it is said below.
class ChangeDialog final : public QDialog {
    Q_OBJECT
public:
    ChangeDialog(Desk &desk, const QString &number, const changework::ChangeView &view, QWidget *parent);
    void accept() override;

signals:
    void saved();

private:
    void addTexts();
    void addDoor(const QString &number);
    void addWindow();
    void addButtons();
    QPlainTextEdit *area(const QString &name, const QString &label, const QString &text, const QString &hint);
    QDateTimeEdit *moment(const QString &name, const QString &spoken, Instant at);
    [[nodiscard]] Instant at(const QDateTimeEdit *edit) const;
    [[nodiscard]] QList<ChangeCall> typedCalls() const;
    [[nodiscard]] changework::ChangeEdit typed() const;
    void dress();
    void judge(); // asks what speaks against the window

    Desk &m_desk;
    changework::ChangeView m_before;
    QFormLayout *m_form;
    QComboBox *m_risk = nullptr;
    QPlainTextEdit *m_plan = nullptr, *m_backOut = nullptr, *m_calls = nullptr;
    QCheckBox *m_hasWindow = nullptr, *m_hasNoReturn = nullptr;
    QDateTimeEdit *m_from = nullptr, *m_until = nullptr, *m_noReturn = nullptr;
    QLabel *m_warnings = nullptr;
    FieldNote *m_note = nullptr;
    TextDoor *m_door = nullptr;
    bool m_busy = false;
    QTimer m_soon;
    Latest m_latest;
};

} // namespace lamp
