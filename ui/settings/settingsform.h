// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QVBoxLayout;
class QWidget;

namespace lamp {

// Lays a section of the settings out: title, one sentence, then rows of label and field.
class SettingsForm {
public:
    SettingsForm(QWidget *section, const QString &title, const QString &sentence);
    void row(const QString &label, QWidget *field, const QString &name, const QString &hint = {});
    void wide(QWidget *widget); // over the whole width
    void heading(const QString &text);
    void end(); // the rest stays empty

private:
    void startRows();

    QVBoxLayout *m_column;
    QFormLayout *m_rows = nullptr;
};

} // namespace lamp
