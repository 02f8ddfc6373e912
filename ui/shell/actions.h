// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>

class QSettings;

namespace lamp {

// Every command of the window, once: menus, buttons, the palette and the overview of keys all read it from here.
class Actions final : public QObject {
    Q_OBJECT
public:
    struct Spec {
        const char *id;       // "ticket.new": kept with a changed shortcut, never shown
        QString text;         // "New ticket"
        QString group;        // heading in the overview of keys
        const char *icon = nullptr;
        QKeySequence key = {};
        QString hint = {};    // words beside the name in the palette
        QKeySequence also = {}; // a second key, until it is given to another command
    };
    // A key that a list or page handles by itself ("A", "Assign"); only shown in the overview.
    struct KeyNote {
        QString group, text, keys;
    };

    Actions(QSettings &settings, QWidget *window);

    QAction *add(const Spec &spec, std::function<void()> run);
    [[nodiscard]] QAction *find(QByteArrayView id) const; // null when there is none
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    [[nodiscard]] QKeySequence shippedKey(const QAction *action) const;
    // Keeps another shortcut; the one who had it before loses it. An empty sequence switches the shortcut off.
    void setKey(QAction *action, const QKeySequence &key);

    void note(const KeyNote &note) { m_notes.append(note); }
    [[nodiscard]] const QList<KeyNote> &notes() const { return m_notes; }

    [[nodiscard]] static QString group(const QAction *action);
    [[nodiscard]] static QString hint(const QAction *action);
    static void setHint(QAction *action, const QString &hint);
    [[nodiscard]] static const char *iconName(const QAction *action);

signals:
    void keysChanged();

private:
    void applyKeys();

    QSettings &m_settings;
    QWidget *m_window;
    QList<QAction *> m_all;
    QList<KeyNote> m_notes;
    QHash<const QAction *, QKeySequence> m_shipped, m_keys, m_also;
};

} // namespace lamp
