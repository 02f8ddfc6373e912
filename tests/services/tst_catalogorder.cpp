// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver.h"
#include "services/deskopening.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// The catalog is read where the commit was seen, and exchanged before anybody hears of it.
class TestCatalogOrder : public QObject {
    Q_OBJECT
private slots:
    void listenersFindTheirChangeInTheCatalog()
    {
        test::TempDesk desk;
        QStringList heard;
        connect(&*desk, &Desk::catalogChanged, this,
                [&] { heard.append(u"catalog "_s + desk->catalog().setting(u"name")); });
        connect(&*desk, &Desk::changed, this, [&](const ChangeEvent &event) {
            if (event.touches("setting"))
                heard.append(u"changed "_s + desk->catalog().setting(u"name"));
        });
        VERIFY_OK(desk->setSetting(u"name"_s, u"North"_s).result());
        QTRY_COMPARE(heard, (QStringList{u"catalog North"_s, u"changed North"_s}));
    }

    void whoHasTheAnswerFindsItInTheCatalog()
    {
        test::TempDesk desk;
        QString found;
        deliver(desk->setSetting(u"name"_s, u"North"_s), &*desk,
                [&](const Result<void> &) { found = desk->catalog().setting(u"name"); });
        QTRY_COMPARE(found, u"North"_s);
    }

    void eventsKeepTheirOrder()
    {
        test::TempDesk desk;
        QList<qint64> sets;
        connect(&*desk, &Desk::changed, this, [&](const ChangeEvent &event) { sets.append(event.setId.value); });
        for (int i = 0; i < 5; ++i) {
            desk.ticket(u"Jam"_s);
            VERIFY_OK(desk->setSetting(u"name"_s, QString::number(i)).result());
        }
        QTRY_VERIFY(sets.size() >= 10);
        QVERIFY(std::ranges::is_sorted(sets));
        QCOMPARE(desk->catalog().setting(u"name"), u"4"_s);
    }

    void whatAnotherProcessChangedIsThereWhenItIsHeardOf()
    {
        test::TempDesk desk;
        auto other = Desk::open(desk.path(), {desk.clock().clock(), {{}, u"her"_s, u"window"_s, u"hers"_s}});
        VERIFY_OK(other);
        QString found;
        connect(&*desk, &Desk::changed, this, [&](const ChangeEvent &event) {
            if (event.elsewhere)
                found = desk->catalog().setting(u"name");
        });
        VERIFY_OK((*other)->setSetting(u"name"_s, u"South"_s).result());
        desk->database().pollOtherProcesses();
        QTRY_COMPARE(found, u"South"_s);
    }

    void aDeskOpenedOnAnotherThreadWorksOnThisOne()
    {
        test::TempDesk desk;
        DeskOpening opening;
        std::unique_ptr<Desk> opened;
        const Database::Options options{desk.clock().clock(), {{}, u"her"_s, u"window"_s, u"hers"_s}};
        const auto work = [path = desk.path(), options](const std::shared_ptr<OpenWatch> &watch) {
            Database::Options watched = options;
            watched.watch = watch;
            return Desk::open(path, watched);
        };
        DeskOpening::take(opening.start(work), this, [&](DeskOpening::Opened result) {
            if (result)
                opened = std::move(*result);
        });
        QTRY_VERIFY(opened);
        QCOMPARE(opened->thread(), QThread::currentThread());
        QCOMPARE(opened->database().thread(), QThread::currentThread());
        QCOMPARE(opening.watch().stage().what, OpenStage::What::Ready);
        QSignalSpy changed(opened.get(), &Desk::changed);
        VERIFY_OK(opened->setSetting(u"name"_s, u"East"_s).result());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(opened->catalog().setting(u"name"), u"East"_s);
    }
};
LAMP_TEST(TestCatalogOrder)

#include "tst_catalogorder.moc"
