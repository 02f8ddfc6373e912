// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The least Qt program that shows the same: Breeze icons, a window, 200 rows of the same desk in a table. Start-up of
// the console is measured against it. After its first paint it writes a line and ends.
#include <BreezeIcons>

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableWidget>
#include <QTextStream>
#include <QTimer>
#include <QToolBar>

namespace {
constexpr int Rows = 200, Columns = 8;

// Tells once that what it watches has been painted.
class Painted final : public QObject {
public:
    explicit Painted(std::function<void()> then) : m_then(std::move(then)) { }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then)
            QTimer::singleShot(0, this, std::exchange(m_then, {})); // after the paint, which comes next
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

void fill(QTableWidget &table, QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral(
        "SELECT w.number, w.title, p.name, a.name, w.kind, w.priority, w.target_at, w.last_entry_by FROM work_item w "
        "LEFT JOIN person p ON p.id = w.requester_id LEFT JOIN asset a ON a.id = w.asset_id "
        "WHERE w.is_open = 1 ORDER BY w.due_at, w.id LIMIT 200"));
    for (int row = 0; query.next(); ++row)
        for (int column = 0; column < Columns; ++column)
            table.setItem(row, column, new QTableWidgetItem(query.value(column).toString()));
}
} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    QApplication::setStyle(QStringLiteral("Fusion"));
    BreezeIcons::initIcons();
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    database.setDatabaseName(QString::fromLocal8Bit(argv[1]));
    if (!database.open())
        return 1;
    QMainWindow window;
    auto *bar = window.addToolBar(QStringLiteral("bar"));
    for (const char *name :
         {"view-calendar-day", "view-list-details", "help-contents", "view-calendar", "computer", "configure"})
        bar->addAction(QIcon::fromTheme(QString::fromLatin1(name)), QString::fromLatin1(name));
    auto *table = new QTableWidget(Rows, Columns);
    fill(*table, database);
    window.setCentralWidget(table);
    window.resize(1440, 900);
    Painted painted([&timer] {
        QTextStream(stdout) << timer.elapsed() << Qt::endl;
        QCoreApplication::quit();
    });
    table->viewport()->installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}
