// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/searchviews.h"

#include <QHash>
#include <QWidget>

class QSettings;
class QStackedWidget;
class QTabBar;

namespace lamp {

class AssetModel;
class AssetView;
class Desk;
class FocusEntry;
class PagedModel;
class PersonModel;
class PersonView;
class RecordDialog;
class RecordView;
class RegisterList;
class RenewalModel;
class RenewalView;
class SupplierModel;
class SupplierView;

// Assets, people, suppliers and renewals: a list at the left, the record beside it. Narrow windows show one at a time.
class RegisterPage final : public QWidget {
    Q_OBJECT
public:
    RegisterPage(Desk &desk, QSettings &settings, QWidget *parent = nullptr);
    enum Tab { Assets, People, Suppliers, Renewals, TabCount };
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] RegisterList *list(Tab tab) const { return m_lists[tab]; }
    [[nodiscard]] RecordView *view(Tab tab) const { return m_views[tab]; }

public slots:
    void showTab(int tab);
    void showAsset(lamp::AssetId id);
    void showPerson(lamp::PersonId id);
    void showSupplier(lamp::SupplierId id);
    void showRenewal(lamp::RenewalId id);
    void focusSearch();
    bool newTicketForShown(); // false: no asset or person is shown
    void newAsset();
    void newPerson();
    void newSupplier();
    void newRenewal();

signals:
    void openWorkItem(lamp::WorkItemId id);
    void openArticle(lamp::ArticleId id);
    void openPlan(lamp::PlanId id);
    void newTicketFor(lamp::AssetId id);
    void newTicketForPerson(lamp::PersonId id);
    void importRequested(const QString &kind);
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc: back to the list
    void showEvent(QShowEvent *event) override;

private:
    void makeAssets();
    void fillAssetMenu(RegisterList *list);
    void makePeople();
    void makeSuppliers();
    void makeRenewals();
    void add(Tab tab, const QString &title, RegisterList *list, RecordView *view);
    void build();
    void offerTabs();
    void arrange();
    void fitRenewals();
    void open(AnyHit::Type type, qint64 id);
    void showRecord(Tab tab, qint64 id);
    void opens(RecordDialog *dialog, Tab tab, const QString &done);
    void create(Tab tab);

    Desk &m_desk;
    QSettings &m_settings;
    QTabBar *m_tabs;
    QWidget *m_left;
    QStackedWidget *m_listStack, *m_viewStack;
    QHash<int, RegisterList *> m_lists;
    QHash<int, RecordView *> m_views;
    AssetModel *m_assets;
    PersonModel *m_people;
    SupplierModel *m_suppliers;
    RenewalModel *m_renewals;
    FocusEntry *m_entry;
    bool m_recordShown = false; // in narrow windows
    bool m_loaded = false;
};

} // namespace lamp
