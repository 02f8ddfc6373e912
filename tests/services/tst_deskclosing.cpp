// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "services/deskclosing.h"
#include "store/rows.h"

#include <QSemaphore>
#include <QTemporaryDir>

using namespace lamp;
using namespace Qt::StringLiterals;

// Closing a desk on a thread of its own.
class TestDeskClosing : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_desks = 0;

    static Database::Options options() { return {systemNow, {{}, u"tester"_s, u"window"_s, u"one"_s}}; }
    std::unique_ptr<Desk> made()
    {
        const QString path = m_folder.filePath(u"%1.desk"_s.arg(++m_desks));
        return Desk::create(path, u"several"_s, options()).value();
    }
    // Waits on the writer until the gate opens.
    static QFuture<Result<decltype(Setting::id)>> write(Desk &desk, QSemaphore &gate)
    {
        return desk.database().write({"Wrote %1", {}}, [&gate](ChangeSet &changes) {
            gate.acquire();
            return rows::insert(changes, Setting{.key = u"greeting"_s, .value = u"hello"_s});
        });
    }

private slots:
    void whatIsQueuedIsWrittenAndTheFileIsFreeThen()
    {
        DeskClosing closing;
        QSignalSpy done(&closing, &DeskClosing::done);
        std::unique_ptr<Desk> desk = made();
        const QString path = desk->database().path();
        QSemaphore gate;
        const auto written = write(*desk, gate);
        const auto closed = closing.close(std::move(desk));
        QVERIFY(!closing.isDone());
        QCOMPARE(closing.paths(), QStringList{path});
        QVERIFY(!closing.of(path).isFinished());
        QVERIFY(closing.of(u"/elsewhere"_s).isFinished());
        gate.release();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(closing.isDone() && closed.isFinished() && closing.of(path).isFinished());
        VERIFY_OK(written.result());
        const auto again = Desk::open(path, options());
        VERIFY_OK(again);
        QCOMPARE((*again)->catalog().setting(u"greeting"), u"hello"_s);
    }

    void theEndOfTheProgramWaitsForTheWriter()
    {
        constexpr int Many = 3000; // takes longer than asking for it and closing
        QFuture<Result<int>> written;
        {
            DeskClosing closing;
            std::unique_ptr<Desk> desk = made();
            written = desk->database().write({"Wrote %1", {}}, [](ChangeSet &changes) -> Result<int> {
                for (int i = 0; i < Many; ++i)
                    LAMP_CHECK(rows::insert(changes, Setting{.key = QString::number(i)}));
                return Many;
            });
            (void)closing.close(std::move(desk));
        }
        QVERIFY(written.isFinished());
        VERIFY_OK(written.result());
    }

    void sharedDeskIsClosedWhenTheLastOneLetsGo()
    {
        DeskClosing closing;
        QSignalSpy done(&closing, &DeskClosing::done);
        std::shared_ptr<Desk> one = closing.shared(made()), other = one;
        one.reset();
        QVERIFY(closing.isDone());
        other.reset();
        QVERIFY(!closing.isDone());
        QTRY_COMPARE(done.size(), 1);
    }

    void whoOpensTheFileNextMayStopWaiting()
    {
        DeskClosing closing;
        std::unique_ptr<Desk> desk = made();
        QSemaphore gate;
        const auto written = write(*desk, gate);
        const auto closed = closing.close(std::move(desk));
        OpenWatch watch;
        QVERIFY(watch.stop());
        QCOMPARE(DeskClosing::wait(closed, watch).error().kind, Error::Kind::Cancelled);
        gate.release();
        const OpenWatch patient;
        VERIFY_OK(DeskClosing::wait(closed, patient));
    }
};
LAMP_TEST(TestDeskClosing)

#include "tst_deskclosing.moc"
