// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "work/capture.h"
#include "work/similarlist.h"
#include "work/whofield.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace lamp;

// Whatever the card of a call finds out, all of it can be read at once: it is as high as its lines.
class TestCaptureLayout : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    CaptureStrip *m_strip = nullptr;
    WhoField *m_who = nullptr;
    QLineEdit *m_what = nullptr;
    PersonId m_priya;
    AssetId m_laptop;

    // The first part that is cut, outside what holds it, or over its neighbour; empty when there is none.
    static QString unreadable(const QWidget &holder)
    {
        QList<const QWidget *> parts;
        for (const QObject *child : holder.children())
            if (const auto *part = qobject_cast<const QWidget *>(child); part && part->isVisible() && !part->isWindow())
                parts.append(part);
        for (const QWidget *part : std::as_const(parts)) {
            const QString name = part->objectName() + u' ' + QLatin1StringView(part->metaObject()->className());
            const int least = part->hasHeightForWidth() ? part->heightForWidth(part->width())
                                                        : part->minimumSizeHint().height();
            if (part->height() < least)
                return u"cut: %1, %2 of %3"_s.arg(name).arg(part->height()).arg(least);
            if (!holder.rect().contains(part->geometry()))
                return u"outside: %1"_s.arg(name);
            for (const QWidget *other : std::as_const(parts))
                if (other != part && other->geometry().intersects(part->geometry()))
                    return u"over another: %1, %2"_s.arg(name, other->objectName());
            if (const QString inside = part->layout() ? unreadable(*part) : QString(); !inside.isEmpty())
                return inside;
        }
        return {};
    }
    [[nodiscard]] QStringList alike() const
    {
        QStringList texts;
        for (const auto *line : m_strip->findChild<SimilarList *>()->findChildren<QAbstractButton *>())
            if (line->isVisible())
                texts.append(line->text());
        return texts;
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        const auto *part = m_strip->findChild<QWidget *>(QString::fromLatin1(name));
        return part && part->isVisible();
    }
    void solved(const QString &title, const QString &text)
    {
        const WorkItemId id = m_desk->ticket(title, m_priya, m_laptop);
        VERIFY_OK((*m_desk)->workItems().solve({id}, u"explained"_s, text).result());
        m_desk->clock().advanceMinutes(60);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_priya = m_desk->person(u"Priya Shah"_s);
        Asset laptop;
        laptop.uid = QByteArray(16, 'l');
        laptop.name = u"NB-022"_s;
        laptop.type = u"laptop"_s;
        laptop.ownerId = m_priya;
        m_laptop = (*m_desk)->registry().create(laptop).result().value_or(AssetId{});
        QVERIFY(bool(m_laptop));
        solved(u"VPN does not connect"_s, u"router at home, its name service answered with the wrong address"_s);
        solved(u"Everything hangs"_s, u"had not been off for thirty-four days and wanted a restart"_s);
        m_desk->ticket(u"Outlook asks for the password every hour, on the laptop and on the telephone"_s, m_priya,
                       m_laptop);
        m_desk->ticket(u"LedgerWorks: posting an invoice takes more than a minute since the update"_s, m_priya);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 740);
        m_strip = new CaptureStrip(**m_desk, m_window.get());
        m_strip->setGeometry(160, 60, 860, 100);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_who = m_strip->findChild<WhoField *>();
        m_what = m_strip->findChild<QLineEdit *>(u"captureWhat"_s);
        QVERIFY(m_who && m_what);
        m_strip->open();
        QTRY_VERIFY(m_who->hasFocus());
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void allOfItIsReadableWithoutTypingOn()
    {
        QTest::keyClicks(m_who, u"pri"_s);
        QTest::keyClick(m_who, Qt::Key_Return);
        QTRY_VERIFY(m_what->hasFocus());
        QTRY_VERIFY(isShown("capturePast") && isShown("captureOpen") && alike().size() >= 3);
        QTRY_COMPARE(unreadable(*m_strip), QString());
        // The rows are there already: others take their place.
        QTest::keyClicks(m_what, u"Outlook asks for password again and again"_s);
        QTRY_VERIFY(isShown("captureAdd"));
        QTRY_VERIFY(alike().join(u'|').contains(u"outlook, asks, password"));
        QTRY_COMPARE(unreadable(*m_strip), QString());
    }

    void aLineThatGrowsTakesItsHeightAtOnce()
    {
        m_strip->setRequester(m_priya);
        QTRY_VERIFY(isShown("capturePast") && isShown("captureOpen"));
        QTRY_COMPARE(unreadable(*m_strip), QString());
        auto *open = m_strip->findChild<QLabel *>(u"captureOpen"_s);
        const int before = m_strip->height();
        open->setText(open->text().repeated(5));
        QTRY_VERIFY(m_strip->height() > before);
        QTRY_COMPARE(unreadable(*m_strip), QString());
    }

    void rowsThatReplaceOthersAreMeasuredAtOnce()
    {
        QWidget holder;
        auto *list = new SimilarList(&holder);
        const auto items = [](int count) {
            QList<SimilarItem> made;
            for (int i = 0; i < count; ++i)
                made.append({.row = {.id = {i + 1}, .number = QString::number(i), .title = u"Alike"_s}});
            return made;
        };
        list->setItems(items(1));
        holder.show();
        const int one = list->sizeHint().height();
        QVERIFY(one > 0);
        list->setItems(items(5));
        list->layout()->activate();
        QVERIFY2(list->sizeHint().height() >= 5 * one, qPrintable(QString::number(list->sizeHint().height())));
    }

    void aCategoryIsProposedOnlyOnEvidence()
    {
        const auto category = [this](const QString &name) {
            for (const Category &one : (*m_desk)->catalog().categories)
                if (one.name == name)
                    return one.id;
            return CategoryId{};
        };
        NewWorkItem scanner;
        scanner.item.title = u"Scanner feeds crooked, 1st floor"_s;
        scanner.item.categoryId = category(u"Scanner"_s);
        QVERIFY(bool(scanner.item.categoryId));
        VERIFY_OK((*m_desk)->workItems().create(scanner).result());
        const auto saved = [this](const QString &what) {
            m_strip->open();
            QTest::keyClicks(m_what, what);
            QTest::keyClick(m_what, Qt::Key_Return); // at once: what was found for other words does not count
            if (!QTest::qWaitFor([this] { return !m_strip->isVisible(); }, 5000))
                return CategoryId{-1};
            const auto page = (*m_desk)->workItems().firstPage(WorkItemQuery{.sort = u"number"_s}, 50).result();
            for (const WorkItemRow &row : page.value_or(std::pair<QList<WorkItemId>, QList<WorkItemRow>>{}).second)
                if (row.title == what)
                    return row.categoryId;
            return CategoryId{-1};
        };
        QCOMPARE(saved(u"Badge does not open door, 1st floor"_s), CategoryId{});
        QCOMPARE(saved(u"Scanner feeds crooked"_s), scanner.item.categoryId);
    }
};
LAMP_TEST(TestCaptureLayout)

#include "tst_capturelayout.moc"
