// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry.h"
#include "services/roundsheet.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "work/roundprint.h"

#include <QPdfWriter>
#include <QTextDocument>

using namespace lamp;
using namespace Qt::StringLiterals;

// What is to be seen to on a round, place by place.
class TestRoundSheet : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    LocationId m_north, m_south;

    [[nodiscard]] LocationId place(const QString &name)
    {
        return (*m_desk)->registry().create(Location{.name = name}).result().value();
    }
    [[nodiscard]] WorkItemId at(const QString &title, LocationId location, bool confidential = false)
    {
        NewWorkItem fresh;
        fresh.item.title = title;
        fresh.item.locationId = location;
        fresh.item.confidential = confidential;
        return (*m_desk)->workItems().create(fresh).result().value();
    }
    [[nodiscard]] RoundSheet sheet(const QList<WorkItemId> &ids)
    {
        return roundsheet::of(**m_desk, ids).result().value();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_south = place(u"South building"_s);
        m_north = place(u"North building"_s);
        QTRY_COMPARE((*m_desk)->catalog().location(m_north), u"North building"_s);
    }
    void cleanup() { m_desk.reset(); }

    void itemsStandByPlaceAndTheUnknownLast()
    {
        const QList<WorkItemId> ids{m_desk->ticket(u"Somewhere"_s), at(u"Toner"_s, m_south), at(u"Screen"_s, m_north),
                                    at(u"Dock"_s, m_south)};
        const RoundSheet round = sheet(ids);
        QStringList places;
        for (const RoundSheet::Stop &stop : round.stops)
            places.append(stop.place);
        QCOMPARE(places, (QStringList{u"North building"_s, u"South building"_s, QString()}));
        QCOMPARE(round.stops[1].lines.size(), 2);
        QCOMPARE(round.stops[1].lines[0].title, u"Toner"_s); // in the order that they were given
    }

    void thePlaceOfTheAssetStandsInForTheItems()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s);
        const auto found = (*m_desk)->registry().asset(printer).result();
        QVERIFY(found);
        Asset moved = found->asset;
        moved.locationId = m_north;
        moved.place = u"2nd floor, kitchen"_s;
        VERIFY_OK((*m_desk)->registry().edit(found->asset, moved).result());
        const RoundSheet round = sheet({m_desk->ticket(u"Cannot print"_s, {}, printer)});
        QCOMPARE(round.stops.first().place, u"North building › 2nd floor, kitchen"_s);
        QCOMPARE(round.stops.first().lines.first().asset, u"PRN-07"_s);
    }

    void whatIsConfidentialStaysOffThePaper()
    {
        const RoundSheet round = sheet({at(u"Phishing in accounting"_s, m_north, true), at(u"Screen"_s, m_north)});
        QCOMPARE(round.confidential, 1);
        QTextDocument document;
        fillRound(document, {u"desk"_s, u"today"_s, round});
        const QString text = document.toPlainText();
        QVERIFY(!text.contains(u"Phishing"_s));
        QVERIFY(text.contains(u"Screen"_s));
        QVERIFY(text.contains(u"☐"_s));
    }

    void aLongRoundTakesSeveralPages()
    {
        QList<WorkItemId> ids;
        for (int i = 0; i < 60; ++i)
            ids.append(at(u"Monitor %1 flickers"_s.arg(i), i % 2 == 0 ? m_north : m_south));
        const QString path = m_desk->folder() + u"/round.pdf"_s;
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        const int pages = printRound(writer, {u"desk"_s, u"today"_s, sheet(ids)});
        QVERIFY2(pages >= 2 && pages <= 6, qPrintable(QString::number(pages)));
        QVERIFY(QFileInfo(path).size() > 1000);
    }
};

LAMP_TEST(TestRoundSheet)
#include "tst_roundsheet.moc"
