// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The least Qt program that shows the same: Breeze icons, a window, 200 rows of the same desk in a table. Start-up of
// the console is measured against it. Ends after its first paint.
#include <BreezeIcons>

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableWidget>
#include <QTimer>
#include <QToolBar>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    BreezeIcons::initIcons();
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    database.setDatabaseName(QString::fromLocal8Bit(argv[1]));
    if (!database.open())
        return 1;
    QMainWindow window;
    auto *bar = window.addToolBar(QStringLiteral("bar"));
    for (const char *name : {"view-calendar-day", "view-list-details", "help-contents", "view-calendar", "computer", "configure"})
        bar->addAction(QIcon::fromTheme(QString::fromLatin1(name)), QString::fromLatin1(name));
    QTableWidget table(0, 8);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT w.number, w.title, p.name, a.name, w.kind, w.priority, w.target_at, w.last_entry_by FROM work_item w "
                              "LEFT JOIN person p ON p.id = w.requester_id LEFT JOIN asset a ON a.id = w.asset_id "
                              "WHERE w.is_open = 1 ORDER BY w.due_at, w.id LIMIT 200"));
    while (query.next()) {
        const int row = table.rowCount();
        table.insertRow(row);
        for (int column = 0; column < 8; ++column)
            table.setItem(row, column, new QTableWidgetItem(query.value(column).toString()));
    }
    window.setCentralWidget(&table);
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        window.repaint();
        QCoreApplication::quit();
    });
    return application.exec();
}
