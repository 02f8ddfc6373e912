// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantHash>
#include <QtPlugin>

#include <optional>

namespace lamp {

// What the templates plugin offers (services/templateengine.h). Any thread may call.
class TemplatePlugin {
public:
    virtual ~TemplatePlugin() = default;
    [[nodiscard]] virtual QString problem(const QString &text) = 0; // why it cannot be read; empty when it can
    // Nothing when it cannot be read.
    [[nodiscard]] virtual std::optional<QString> render(const QString &text, const QVariantHash &values) = 0;
};

} // namespace lamp

Q_DECLARE_INTERFACE(lamp::TemplatePlugin, "org.lamplighter.TemplatePlugin/1")
