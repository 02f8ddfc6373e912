// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syntaxplugin.h"

#include <QObject>

namespace lamp {

// The languages of KSyntaxHighlighting.
class SyntaxLibrary final : public QObject, public SyntaxPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.lamplighter.SyntaxPlugin/1")
    Q_INTERFACES(lamp::SyntaxPlugin)
public:
    [[nodiscard]] std::unique_ptr<SyntaxMarker> makeMarker() override;
};

} // namespace lamp
