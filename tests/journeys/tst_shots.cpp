// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotstates.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// The pictures that are drawn of every page, dialog and state.
class TestShots : public QObject {
    Q_OBJECT
private slots:
    void eachHasANameOfItsOwn() // or one would be drawn over another
    {
        QSet<QString> names;
        for (const shots::State &state : shots::states()) {
            QVERIFY2(!names.contains(state.name), qPrintable(state.name));
            QVERIFY2(bool(state.prepare), qPrintable(state.name));
            QVERIFY2(state.preset.isEmpty() || state.preset == u"several" || state.preset == u"alone",
                     qPrintable(state.name));
            names.insert(state.name);
        }
    }

    void whatOnlySomeDesksShowIsAmongThem()
    {
        QStringList names;
        for (const shots::State &state : shots::states())
            names.append(state.name);
        for (const QString &name : {u"who"_s, u"reader"_s, u"ticket-filter"_s, u"ticket-secret"_s,
                                    u"ticket-confidential"_s, u"drafts"_s, u"undo-conflict"_s, u"major"_s,
                                    u"capture-me-too"_s, u"major-review"_s, u"change"_s, u"problem"_s,
                                    u"settings-freezes"_s, u"capture-impact"_s, u"ticket-solve-blocked"_s,
                                    u"ticket-time"_s, u"my-week"_s, u"ticket-down-now"_s, u"settings-templates"_s,
                                    u"settings-macros-none"_s, u"template-starter"_s, u"template-leaver"_s,
                                    u"handover"_s, u"shift-note"_s, u"round-sheet"_s, u"knowledge-edit-missing"_s,
                                    u"knowledge-edit-link"_s, u"knowledge-edit-merge"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }
};

LAMP_TEST(TestShots)
#include "tst_shots.moc"
