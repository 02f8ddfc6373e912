// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace lamp {

// The one instance of a name on this machine, and how others reach it. A lock file decides at once who it is; what
// hears the others maps forty libraries, so it is loaded when the first window has been painted.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &name);
    ~SingleInstance() override;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isFirst() const { return m_first; }
    void listen();                        // of the first: from now on others are heard
    void call(const QByteArray &message); // of another: tells the first, waiting two seconds at most

signals:
    void called(const QByteArray &message);

private:
    QString m_name;
    QLockFile m_lock;
    bool m_first = false;
    QTimer m_again; // while one that calls holds the name for a moment
    std::unique_ptr<QObject> m_listener;
};

} // namespace lamp
