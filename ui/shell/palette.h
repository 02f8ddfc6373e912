// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "shell/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace lamp {

class Desk;
class SearchEdit;

// The one field over everything and the list below it: words find records, > finds commands, # a number, @ a person.
class Palette final : public QFrame {
    Q_OBJECT
public:
    Palette(Desk &desk, const Actions &actions, SearchEdit *field, QWidget *window);
    // Puts the cursor into the field, with ">" in it for commands.
    void open(const QString &start = {});
    void close();
    void remember(const AnyHit &hit); // offered before anything is typed
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void chosen(const lamp::AnyHit &hit);
    void newTicketWanted(const QString &title);
    void viewChosen(const QString &name); // a saved view of the queue

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh(const QString &text);
    void showHits(const QString &typed, const Result<QList<AnyHit>> &hits);
    void showEntries(const QList<PaletteEntry> &entries);
    [[nodiscard]] QList<PaletteEntry> viewsLike(const QString &typed);
    [[nodiscard]] PaletteEntry entryOf(const AnyHit &hit);
    void step(int by);
    void runCurrent();
    void place();
    bool keyPressed(int key);

    Desk &m_desk;
    const Actions &m_actions;
    SearchEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    PaletteModel *m_model;
    Latest m_latest;
    QList<AnyHit> m_recent; // newest first
    QPointer<QWidget> m_before; // where the focus goes back to
};

} // namespace lamp
