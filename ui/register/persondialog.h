// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "register/recorddialog.h"

namespace lamp {

// A new person, or all fields of one.
class PersonDialog final : public RecordDialog {
    Q_OBJECT
public:
    PersonDialog(Desk &desk, QWidget *parent);
    void setPerson(const Person &person, const QString &location, const QString &manager);

protected:
    void save() override;

private:
    [[nodiscard]] Person entered() const;

    Person m_before;
    QString m_locationBefore;
    QLineEdit *m_name, *m_login, *m_mail, *m_phone, *m_mobile, *m_room, *m_department, *m_location, *m_reach;
    RecordChoice *m_manager;
    QCheckBox *m_vip, *m_technician, *m_active;
    DateField *m_starts, *m_leaves;
    QPlainTextEdit *m_notes;
};

} // namespace lamp
