// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templateplugin.h"

#include <QObject>

namespace lamp {

// Templates by KTextTemplate, without the tags that read other files.
class TemplateLibrary final : public QObject, public TemplatePlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.lamplighter.TemplatePlugin/1")
    Q_INTERFACES(lamp::TemplatePlugin)
public:
    [[nodiscard]] QString problem(const QString &text) override;
    [[nodiscard]] std::optional<QString> render(const QString &text, const QVariantHash &values) override;
};

} // namespace lamp
