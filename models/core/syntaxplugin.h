// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>
#include <QtPlugin>

#include <memory>

namespace lamp {

// Marks code line by line. One thread uses one.
class SyntaxMarker {
public:
    enum class Style { Keyword, String, Name, Number, Comment };
    struct Mark {
        qsizetype start = 0, length = 0; // in the line
        Style style = Style::Keyword;
    };
    virtual ~SyntaxMarker() = default;
    // A new text in a language, by its name or the suffix of its files; false: unknown, its lines have no marks.
    virtual bool begin(const QString &language) = 0;
    [[nodiscard]] virtual QList<Mark> line(QStringView text) = 0;
};

// What the syntax plugin offers.
class SyntaxPlugin {
public:
    virtual ~SyntaxPlugin() = default;
    [[nodiscard]] virtual std::unique_ptr<SyntaxMarker> makeMarker() = 0; // reads what languages there are: some ms
};

} // namespace lamp

Q_DECLARE_INTERFACE(lamp::SyntaxPlugin, "org.lamplighter.SyntaxPlugin/1")
