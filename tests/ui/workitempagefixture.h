// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/articles.h"
#include "services/drafts.h"
#include "services/files.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/registry.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "widgets/guardeddocument.h"
#include "work/chipbutton.h"
#include "work/entrybox.h"
#include "work/entrycard.h"
#include "work/entryedit.h"
#include "work/factbutton.h"
#include "work/factspanel.h"
#include "work/repeatstrip.h"
#include "work/solvedialog.h"
#include "work/targetmeter.h"
#include "work/timelineview.h"
#include "work/waitdialog.h"
#include "work/workitemactions.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

namespace lamp::test {

using namespace Qt::StringLiterals;

// The page of a work item over a small desk.
class WorkItemPageFixture : public QObject {
protected:
    std::unique_ptr<test::TempDesk> m_desk;
    CodeHighlighter m_highlighter;
    std::unique_ptr<WorkItemPage> m_page;
    PersonId m_dana, m_priya;
    AssetId m_printer;
    WorkItemId m_id;

    [[nodiscard]] WorkItemDetails details(WorkItemId id = {}) const
    {
        return (*m_desk)->workItems().details(id ? id : m_id).result().value_or(WorkItemDetails{});
    }
    template <class T>
    [[nodiscard]] T *part(const char *name) const { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] EntryEdit &edit() const { return *m_page->entry()->edit(); }
    [[nodiscard]] StatusUse use() const { return (*m_desk)->catalog().status(details().item.statusId).use; }
    [[nodiscard]] QStringList cards() const
    {
        QStringList texts;
        for (const EntryCard *card : m_page->findChildren<EntryCard *>())
            if (card->isVisible())
                texts.append(card->accessibleName());
        return texts;
    }
    void openPage(WorkItemId id)
    {
        m_page = std::make_unique<WorkItemPage>(**m_desk, m_highlighter, nullptr);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy shown(m_page.get(), &WorkItemPage::shown);
        m_page->open(id);
        QVERIFY(shown.wait());
    }
    void addNote(const QString &text, EntryKind kind = EntryKind::Note)
    {
        m_desk->clock().advanceMinutes(1);
        NewEntry entry{
            .workItemId = m_id, .kind = kind, .via = kind == EntryKind::Told ? u"call"_s : QString(), .body = text};
        VERIFY_OK((*m_desk)->workItems().addEntry(entry).result());
    }
    void choose(const QString &action)
    {
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *entry : menu->actions())
            if (entry->text() == action) {
                entry->trigger();
                menu->close();
                return;
            }
        menu->close();
        QFAIL(qPrintable(u"no entry "_s + action));
    }

    [[nodiscard]] EntryId noteId() const
    {
        for (const Entry &entry : details().entries)
            if (entry.kind == EntryKind::Note)
                return entry.id;
        return {};
    }

    void setUp()
    {
        applyTheme(*qApp, Theme::Light);
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Marek Nowak"_s);
        m_dana = m_desk->technician(u"Dana Okafor"_s);
        m_priya = m_desk->person(u"Priya Shah"_s, u"priya@example.org"_s);
        m_printer = m_desk->asset(u"PRN-07"_s, u"HP M507"_s);
        NewWorkItem fresh;
        fresh.item.title = u"Cannot print to 2nd-floor LaserJet"_s;
        fresh.item.requesterId = m_priya;
        fresh.item.assetId = m_printer;
        fresh.description = u"Nothing comes out. Display says *Offline*."_s;
        fresh.checklist = {u"Look at the display"_s, u"Clear the queue"_s};
        m_id = (*m_desk)->workItems().create(fresh).result().value_or(WorkItemId{});
        QVERIFY(bool(m_id));
    }

    void tearDown()
    {
        m_page.reset();
        m_desk.reset();
    }
};

} // namespace lamp::test
