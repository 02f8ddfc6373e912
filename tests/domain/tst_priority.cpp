// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "domain/priority.h"

using namespace lamp;

class TestPriority : public QObject {
    Q_OBJECT
private slots:
    void matrix_data()
    {
        QTest::addColumn<Impact>("impact");
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<Priority>("priority");
        QTest::newRow("everyone stands") << Impact::Everyone << Urgency::CannotWork << Priority::Critical;
        QTest::newRow("everyone limps") << Impact::Everyone << Urgency::Limps << Priority::High;
        QTest::newRow("everyone can wait") << Impact::Everyone << Urgency::CanWait << Priority::Normal;
        QTest::newRow("several stand") << Impact::Several << Urgency::CannotWork << Priority::High;
        QTest::newRow("several limp") << Impact::Several << Urgency::Limps << Priority::Normal;
        QTest::newRow("several can wait") << Impact::Several << Urgency::CanWait << Priority::Normal;
        QTest::newRow("one stands") << Impact::One << Urgency::CannotWork << Priority::High;
        QTest::newRow("one limps") << Impact::One << Urgency::Limps << Priority::Normal;
        QTest::newRow("one can wait") << Impact::One << Urgency::CanWait << Priority::Low;
    }
    void matrix()
    {
        QFETCH(Impact, impact);
        QFETCH(Urgency, urgency);
        QTEST(priorityOf(impact, urgency), "priority");
    }
};
LAMP_TEST(TestPriority)
#include "tst_priority.moc"
