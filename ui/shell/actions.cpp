// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include <QSettings>
#include <QWidget>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QString keyPath(const QAction *action) { return u"keys/"_s + action->objectName(); }
} // namespace

Actions::Actions(QSettings &settings, QWidget *window) : QObject(window), m_settings(settings), m_window(window) { }

QAction *Actions::add(const Spec &spec, std::function<void()> run)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(QString::fromLatin1(spec.id));
    action->setProperty("group", spec.group);
    action->setProperty("hint", spec.hint);
    action->setProperty("iconName", QByteArray(spec.icon)); // the icon itself is made when it is first shown
    m_shipped.insert(action, spec.key);
    const QVariant kept = m_settings.value(keyPath(action));
    m_keys.insert(action, kept.isValid() ? QKeySequence(kept.toString(), QKeySequence::PortableText) : spec.key);
    m_also.insert(action, spec.also);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_window->addAction(action);
    m_all.append(action);
    applyKeys();
    return action;
}

// The second key of a command works until another command has it as its own: a key that two have works for neither.
void Actions::applyKeys()
{
    const QList<QKeySequence> taken = m_keys.values();
    for (QAction *action : std::as_const(m_all)) {
        const QKeySequence own = m_keys.value(action), also = m_also.value(action);
        QList<QKeySequence> keys;
        if (!own.isEmpty())
            keys.append(own);
        if (!also.isEmpty() && !taken.contains(also))
            keys.append(also);
        action->setShortcuts(keys);
    }
}

QAction *Actions::find(QByteArrayView id) const
{
    for (QAction *action : m_all)
        if (action->objectName() == QLatin1StringView(id))
            return action;
    return nullptr;
}

QKeySequence Actions::shippedKey(const QAction *action) const { return m_shipped.value(action); }

void Actions::setKey(QAction *action, const QKeySequence &key)
{
    const auto keep = [this](QAction *changed, const QKeySequence &now) {
        m_keys.insert(changed, now);
        if (now == m_shipped.value(changed))
            m_settings.remove(keyPath(changed));
        else
            m_settings.setValue(keyPath(changed), now.toString(QKeySequence::PortableText));
    };
    if (!key.isEmpty())
        for (QAction *other : std::as_const(m_all))
            if (other != action && m_keys.value(other) == key)
                keep(other, {});
    keep(action, key);
    applyKeys();
    emit keysChanged();
}

QString Actions::group(const QAction *action) { return action->property("group").toString(); }
QString Actions::hint(const QAction *action) { return action->property("hint").toString(); }
void Actions::setHint(QAction *action, const QString &hint) { action->setProperty("hint", hint); }

const char *Actions::iconName(const QAction *action)
{
    const QByteArray name = action->property("iconName").toByteArray(); // shared with the property: it outlives us
    return name.isEmpty() ? nullptr : name.constData();
}

} // namespace lamp
