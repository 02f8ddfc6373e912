// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/recordview.h"

namespace lamp {

class LinesCard;

// A person: their open tickets, devices and last tickets, and how to reach them.
class PersonView final : public RecordView {
    Q_OBJECT
public:
    PersonView(Desk &desk, QWidget *parent);
    [[nodiscard]] const PersonCard &card() const { return m_card; }

signals:
    void newTicketForPerson(lamp::PersonId id);

public slots:
    void edit(const QString &field) override;

protected:
    void load() override;

private:
    void present(const PersonCard &card);
    void presentFacts();

    PersonCard m_card;
    LinesCard *m_open, *m_devices, *m_last;
};

} // namespace lamp
