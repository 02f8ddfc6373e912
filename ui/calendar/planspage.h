// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/historyviews.h"
#include "items/planmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPrinter;
class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace lamp {

class EmptyState;
class SearchEdit;
struct PlanSheet;

// The plans with their year: the page for the auditor. Drafts stand among them, muted, until they are started.
class PlansPage final : public QWidget {
    Q_OBJECT
public:
    PlansPage(Desk &desk, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QList<PlanId> selectedPlans() const;
    void select(PlanId plan);
    void focusSearch();
    void showHowCounted(QWidget *beside);
    void showPrintMenu(QWidget *beside);
    // What the paper holds; with the end of the change log on it.
    [[nodiscard]] PlanSheet sheet(const ChainHead &head = {}) const;
    // Writes the sheet as PDF; Io when the file cannot be written.
    [[nodiscard]] Result<int> savePdf(const QString &path, const ChainHead &head = {});
    void refresh();

signals:
    void summaryChanged(const QString &summary);
    void editPlanWanted(lamp::PlanId plan);
    void newPlanWanted();
    void importWanted();
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    QWidget *buildLegend();
    QWidget *buildDraftStrip();
    void showRows(const QList<PlanRow> &rows);
    void fitColumns();
    void shareRoom(const QHash<int, int> &wanted, int over, int firm);
    void foldWords(const QHash<int, int> &wanted, int room);
    void fitRows();
    [[nodiscard]] int headerWidth(int column) const;
    [[nodiscard]] int widestText(int column) const;
    void restoreOrder();
    void showMenu(const QPoint &at);
    void setState(const QList<PlanId> &plans, PlanState state);
    void print();
    void choosePdf();
    void withHead(const std::function<void(const ChainHead &)> &then);

    Desk &m_desk;
    QSettings &m_settings;
    PlanModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SearchEdit *m_search;
    QWidget *m_draftStrip;
    QLabel *m_draftText;
    QPushButton *m_start;
    Latest m_latest;
    QTimer m_soon;
    PlanId m_wanted; // selected once it is there
    bool m_read = false;
    bool m_twoLines = false; // the window is narrow: words are broken instead of shortened
};

} // namespace lamp
