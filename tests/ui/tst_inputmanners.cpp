// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuepagefixture.h"

#include "widgets/inputmanners.h"

#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace lamp;
using namespace lamp::test;

// What keys and the wheel must not do by the way.
class TestInputManners : public QueuePageFixture {
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void lettersAreForTheMenuThatIsOpen()
    {
        QWidget window;
        const InputManners manners(&window);
        QShortcut macro(QKeySequence(Qt::Key_M), &window);
        macro.setContext(Qt::WidgetWithChildrenShortcut);
        int run = 0;
        connect(&macro, &QShortcut::activated, &window, [&run] { ++run; });
        window.setFocusPolicy(Qt::StrongFocus);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), &window);
        QTest::keyClick(&window, Qt::Key_M);
        QCOMPARE(run, 1);
        QMenu menu;
        menu.addAction(u"&Marek"_s);
        menu.addAction(u"&Me"_s);
        menu.popup(window.mapToGlobal(QPoint(10, 10)));
        QTRY_COMPARE(QApplication::activePopupWidget(), &menu);
        QTest::keyClick(&window, Qt::Key_M); // where the window system sends it
        QTest::keyClick(&menu, Qt::Key_M);
        QCOMPARE(run, 1);
        QVERIFY(menu.activeAction());
        menu.close();
    }

    void theWheelTurnsOnlyWhatHasTheFocus()
    {
        QScrollArea area;
        const InputManners manners(&area);
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *choice = new QComboBox;
        choice->addItems({u"any"_s, u"Printing"_s, u"Mail"_s});
        auto *number = new QSpinBox;
        column->addWidget(choice);
        column->addWidget(number);
        page->setMinimumHeight(2000);
        area.setWidget(page);
        area.resize(300, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        area.setFocus();
        const auto turn = [](QWidget *at) {
            QWheelEvent event(QPointF(3, 3), at->mapToGlobal(QPointF(3, 3)), {}, QPoint(0, -120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(at, &event);
        };
        turn(choice);
        QCOMPARE(choice->currentIndex(), 0);
        turn(number);
        QCOMPARE(number->value(), 0);
        choice->setFocus();
        QTRY_VERIFY(choice->hasFocus());
        turn(choice);
        QCOMPARE(choice->currentIndex(), 1);
    }

    void aRightClickOnARowOffersItsActs()
    {
        openPage(1200);
        constexpr int row = 1;
        view().setCurrentIndex(model().index(0, 0));
        const QPoint place = view().visualRect(model().index(row, model().columnNamed(u"title"))).center();
        emit view().customContextMenuRequested(place);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList words;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                words.append(QString(action->text()).remove(u'&'));
        for (const QString &word : {u"Open"_s, u"Assign"_s, u"Status"_s, u"Priority"_s, u"Solve …"_s, u"Tag …"_s})
            QVERIFY2(words.contains(word), qPrintable(words.join(u'|')));
        QCOMPARE(view().currentIndex().row(), row);
        menu->close();
    }
};

LAMP_TEST(TestInputManners)
#include "tst_inputmanners.moc"
