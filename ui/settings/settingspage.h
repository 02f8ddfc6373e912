// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QFuture>
#include <QWidget>

class QListWidget;
class QSettings;
class QStackedWidget;

namespace lamp {

class Actions;
class Desk;

// Settings by section: how the program looks here, who works on the desk, its features, its file, the keys.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    SettingsPage(Desk &desk, QSettings &settings, Actions &actions, QWidget *parent = nullptr);
    enum class Section { Appearance, People, Features, Clocks, Macros, Time, Templates, Freezes, DeskFile, Keys,
                         About };
    void showSection(Section section);
    // What palette commands do as well.
    void backUpNow();
    void verifyNow();
    void copyForOthers();

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void working(const QString &title, const QFuture<void> &work);
    void densityChanged();
    void openDeskWanted();
    void newDeskWanted();
    void importWanted();
    void openWorkItem(lamp::WorkItemId id);

private:
    void addSections(QSettings &settings, Actions &actions);
    void showWanted(); // sections of features that this desk has
    void add(const QString &name, const char *iconName, QWidget *section);
    template <class S>
    S *relayed(S *section);

    Desk &m_desk;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    class DeskSection *m_deskSection = nullptr;
};

} // namespace lamp
