// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/macros.h"
#include "work/workitemactions.h"

namespace lamp {

// What is done to one item or many in one go: a macro, or what is chosen for this once. It runs in the background, can
// be cancelled, and is undone as one.
class MacroActions final : public QObject {
    Q_OBJECT
public:
    MacroActions(Desk &desk, QWidget *window);
    void fill(QMenu *menu, const ActedOn &on);  // the macros, and the way to the rest
    void runDigit(qint64 digit, const ActedOn &on);
    void change(const ActedOn &on);             // asks what
    [[nodiscard]] bool isOffered() const;       // the feature is on and there is any
    [[nodiscard]] const QList<MacroState> &macros() const { return m_macros; }

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void working(const QString &title, const QFuture<void> &work);
    void openNext(); // a macro asks for the next item
    void reloaded();

private:
    void reload();
    [[nodiscard]] QString problemOf(const MacroState &state) const;
    void run(const MacroState &state, const ActedOn &on);
    void follow(const QFuture<Result<BulkOutcome>> &work, const ActedOn &on, const QString &macro, bool next);
    void tell(const BulkOutcome &outcome, const ActedOn &on, const QString &macro);

    Desk &m_desk;
    QWidget *m_window;
    QList<MacroState> m_macros;
    PersonId m_judgedFor; // who worked here when they were looked at: "me" may be somebody else since
    Latest m_latest;
};

} // namespace lamp
