// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk.h"

#include <QTemporaryDir>

namespace lamp::test {

// A clock that stands until it is moved. Starts on Tuesday 24 November 2026, 10:00 UTC.
class SteppedClock {
public:
    [[nodiscard]] Clock clock() const { return [now = m_now] { return *now; }; }
    [[nodiscard]] Instant now() const { return *m_now; }
    void set(Instant now) { *m_now = now; }
    void advanceMinutes(qint64 minutes) { *m_now = m_now->plusMinutes(minutes); }

private:
    std::shared_ptr<Instant> m_now
        = std::make_shared<Instant>(Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC)));
};

// A real desk in a temporary folder, with the content of an empty desk.
class TempDesk {
public:
    explicit TempDesk(const QString &preset = QStringLiteral("several"));
    [[nodiscard]] Desk &operator*() { return *m_desk; }
    [[nodiscard]] Desk *operator->() { return m_desk.get(); }
    [[nodiscard]] SteppedClock &clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.desk")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void reopen(); // closes and opens the file again: a restart
    void execute(const QString &sql); // on the file, as some other program might

    // A technician who is 'me' from then on.
    PersonId technician(const QString &name);
    PersonId person(const QString &name, const QString &mail = {});
    AssetId asset(const QString &name, const QString &model = {});
    WorkItemId ticket(const QString &title, PersonId requester = {}, AssetId asset = {});

private:
    QTemporaryDir m_folder;
    SteppedClock m_clock;
    std::unique_ptr<Desk> m_desk;
};

} // namespace lamp::test
