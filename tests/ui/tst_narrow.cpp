// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "calendar/calendarpage.h"
#include "calendar/plandelegate.h"
#include "knowledge/knowledgepage.h"
#include "register/registerpage.h"
#include "services/plans.h"
#include "services/registry.h"
#include "support/lamptest.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace lamp;
using namespace Qt::StringLiterals;

// A narrow window, by geometry: nothing stands outside its parent, nothing on something else, no word is cut off. And
// the way back to a visit from another page.
class TestNarrow : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;
    OccurrenceKey m_visit;

    [[nodiscard]] MainWindow &window() const { return m_fixture->window(); }

    static QString nameOf(const QWidget *widget)
    {
        QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            name += u" '"_s + button->text() + u'\'';
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            name += u" '"_s + label->text() + u'\'';
        return name;
    }
    // How wide the words of a button or of a label of one line are; others shorten or break theirs.
    static int lettersOf(const QWidget *widget)
    {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->wordWrap() && !Qt::mightBeRichText(label->text()) && !label->text().contains(u'\n'))
            return label->fontMetrics().horizontalAdvance(label->text());
        const auto *button = qobject_cast<const QPushButton *>(widget);
        return button ? button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&')) : 0;
    }
    // Widgets that draw or place their own parts.
    static bool isWhole(const QWidget *widget)
    {
        return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractButton *>(widget)
            || (qobject_cast<const QAbstractScrollArea *>(widget) && !qobject_cast<const QScrollArea *>(widget));
    }
    static QList<QWidget *> shownChildren(const QWidget *parent)
    {
        QList<QWidget *> shown;
        for (QObject *child : parent->children())
            if (auto *widget = qobject_cast<QWidget *>(child);
                widget && widget->isVisible() && !widget->isWindow() && !widget->size().isEmpty()
                && !qobject_cast<QSplitterHandle *>(widget))
                shown.append(widget);
        return shown;
    }
    static QString wrong(const QWidget *parent)
    {
        if (isWhole(parent))
            return {};
        if (const auto *area = qobject_cast<const QScrollArea *>(parent))
            return area->widget()->width() > area->viewport()->width()
                ? QString(nameOf(area) + u": wider than its view"_s)
                : wrong(area->widget());
        const QList<QWidget *> children = shownChildren(parent);
        for (const QWidget *child : children) {
            if (child->x() < 0 || child->geometry().right() > parent->width())
                return nameOf(child) + u" stands outside "_s + nameOf(parent);
            if (child->width() < lettersOf(child))
                return nameOf(child) + u" is cut off"_s;
            for (const QWidget *other : children)
                if (other != child && child->geometry().intersects(other->geometry()))
                    return nameOf(child) + u" lies on "_s + nameOf(other);
            if (const QString inside = wrong(child); !inside.isEmpty())
                return inside;
        }
        return {};
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        fill();
        window().resize(1000, 700);
    }
    void cleanup() { m_fixture.reset(); }

    void nothingIsClippedOrLiesOnSomethingElse_data()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<int>("part"); // tab of the register, view of the calendar
        QTest::newRow("today") << Page::Today << 0;
        for (int tab = 0; tab < 4; ++tab)
            QTest::addRow("register, tab %d", tab) << Page::Register << tab;
        for (int view = 0; view < 4; ++view)
            QTest::addRow("calendar, view %d", view) << Page::Calendar << view;
    }
    void nothingIsClippedOrLiesOnSomethingElse()
    {
        QFETCH(Page, page);
        QFETCH(int, part);
        window().pages().show(page);
        QWidget *shown = window().pages().currentWidget();
        if (page == Page::Register)
            shown->findChild<QTabBar *>(u"registerTabs"_s)->setCurrentIndex(part);
        if (page == Page::Calendar)
            static_cast<CalendarPage *>(shown)->setView(static_cast<CalendarPageView>(part));
        if (page == Page::Today)
            QTRY_VERIFY(shown->findChild<QPushButton *>(u"count/1"_s));
        QCOMPARE(window().width(), 1000); // no page asks for more
        QTRY_COMPARE(wrong(shown), QString());
        if (page == Page::Register && part == 3) {
            const auto *table = shown->findChild<QTableView *>(u"renewals"_s);
            QTRY_VERIFY(table->model()->rowCount() > 0);
            QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        }
    }

    void aYearOfPlansIsWhole()
    {
        window().pages().show(Page::Calendar);
        auto *calendar = static_cast<CalendarPage *>(window().pages().currentWidget());
        calendar->setView(CalendarPageView::Plans);
        const auto *table = calendar->findChild<QTableView *>(u"plansTable"_s);
        const auto rowOf = [table](const QString &title) {
            const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, title);
            return found.isEmpty() ? -1 : found.first().row();
        };
        QTRY_VERIFY(rowOf(u"Account review"_s) >= 0);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        const QFontMetrics header(table->horizontalHeader()->font());
        for (const QString &title : {u"Account review"_s, u"Restore test"_s}) {
            const int row = rowOf(title);
            for (int column = 0; column < PlanModel::ColumnCount; ++column) {
                const QString name = table->model()->headerData(column, Qt::Horizontal).toString();
                QVERIFY2(table->columnWidth(column) > header.horizontalAdvance(name), qPrintable(name));
                if (column >= PlanModel::FirstMonth && column < PlanModel::RequiredBy)
                    continue;
                const QString text = table->model()->index(row, column).data().toString();
                const QFont font = column == PlanModel::Title ? strongFont() : table->font();
                const int lines = PlanDelegate::linesOf(text, font, table->columnWidth(column));
                QVERIFY2(lines * QFontMetrics(font).lineSpacing() <= table->rowHeight(row),
                         qPrintable(u"%1: %2 lines in %3 × %4"_s.arg(text)
                                        .arg(lines)
                                        .arg(table->columnWidth(column))
                                        .arg(table->rowHeight(row))));
            }
        }
    }

    void aVisitIsFoundAgainFromItsProcedure()
    {
        auto *strip = window().findChild<QWidget *>(u"visitStrip"_s);
        window().pages().startVisit(m_visit);
        auto *calendar = static_cast<CalendarPage *>(window().pages().widget(Page::Calendar));
        QTRY_VERIFY(calendar->isVisiting());
        QVERIFY(!strip->isVisible());
        window().pages().openArticle(m_article);
        QCOMPARE(window().pages().current(), Page::Knowledge);
        QVERIFY(strip->isVisible());
        strip->findChild<QPushButton *>()->click();
        QCOMPARE(window().pages().current(), Page::Calendar);
        QVERIFY(calendar->isVisiting());
        QVERIFY(!strip->isVisible());
        window().pages().openArticle(m_article);
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window());
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window().pages().current(), Page::Calendar);
        QVERIFY(calendar->isVisiting());
    }

private:
    void fill()
    {
        Desk &desk = *m_fixture->desk();
        NewArticle article;
        article.article.title = u"How a restore is tested"_s;
        article.article.state = ArticleState::Published;
        m_article = desk.articles().create(article).result().value();
        Plan plan;
        plan.title = u"Restore test of the share of the accounts department"_s;
        plan.rrule = u"FREQ=DAILY"_s;
        plan.start = u"2026-11-24T09:00"_s;
        plan.zone = u"UTC"_s;
        plan.state = PlanState::Active;
        plan.articleId = m_article;
        const PlanId id = desk.plans().create(plan, {}, {m_fixture->printer}).result().value();
        m_visit = {id, m_fixture->printer, u"2026-11-24T09:00"_s};
        plan.title = u"Account review of everybody who may change rights"_s;
        plan.rrule = u"FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH"_s;
        plan.requirement = u"ISO 27001 A.5.18; the insurer"_s;
        plan.responsibleId = m_fixture->priya;
        VERIFY_OK(desk.plans().create(plan, {}, {}).result());
        Renewal renewal;
        renewal.title = u"Certificate of the mail gateway and of all its aliases"_s;
        renewal.endsOn = {2026, 12, 6};
        renewal.priceCents = 129900;
        VERIFY_OK(desk.registry().create(renewal).result());
        for (int i = 0; i < 4; ++i) {
            NewWorkItem fresh;
            fresh.item.title = u"Nobody in the accounts department can print on the large printer %1"_s.arg(i);
            fresh.item.requesterId = m_fixture->priya;
            fresh.item.assetId = m_fixture->printer;
            fresh.item.callback = u"+49 30 1234567-214"_s;
            fresh.item.targetAt = m_fixture->desk().clock().now().plusMinutes(i % 2 == 0 ? -90 * i - 5 : 40 * i);
            fresh.item.followUpAt = m_fixture->desk().clock().now().plusMinutes(-i);
            fresh.item.targetSet = true;
            VERIFY_OK(desk.workItems().create(fresh).result());
        }
    }

    ArticleId m_article;
};
LAMP_TEST(TestNarrow)

#include "tst_narrow.moc"
