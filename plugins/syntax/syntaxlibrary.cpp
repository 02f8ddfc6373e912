// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntaxlibrary.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <optional>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// Nothing for what reads as plain text; errors too: a piece of a script is seldom a whole one.
std::optional<SyntaxMarker::Style> styleOf(KSyntaxHighlighting::Theme::TextStyle style)
{
    using T = KSyntaxHighlighting::Theme;
    using S = SyntaxMarker::Style;
    switch (style) {
    case T::Keyword: case T::ControlFlow: case T::Function: case T::BuiltIn: case T::Extension: return S::Keyword;
    case T::Char: case T::String: case T::VerbatimString: case T::SpecialString: return S::String;
    case T::Variable: case T::SpecialChar: case T::Import: case T::DataType: case T::Constant: case T::Preprocessor:
    case T::Attribute: return S::Name;
    case T::DecVal: case T::BaseN: case T::Float: case T::Warning: return S::Number;
    case T::Comment: case T::Documentation: case T::Annotation: case T::CommentVar: case T::RegionMarker:
    case T::Information: return S::Comment;
    default: return std::nullopt;
    }
}

class Marker final : public SyntaxMarker, private KSyntaxHighlighting::AbstractHighlighter {
public:
    bool begin(const QString &language) override
    {
        const auto named = m_repository.definitionForName(language);
        setDefinition(named.isValid() ? named : m_repository.definitionForFileName(u"x."_s + language.toLower()));
        m_state = {};
        return definition().isValid();
    }

    QList<Mark> line(QStringView text) override
    {
        m_marks.clear();
        if (definition().isValid())
            m_state = highlightLine(text, m_state);
        return m_marks;
    }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto style = styleOf(format.textStyle());
        if (length <= 0 || !style)
            return;
        if (!m_marks.isEmpty() && m_marks.last().style == *style && m_marks.last().start + m_marks.last().length == offset)
            m_marks.last().length += length;
        else
            m_marks.append({offset, length, *style});
    }

    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::State m_state;
    QList<Mark> m_marks;
};
} // namespace

std::unique_ptr<SyntaxMarker> SyntaxLibrary::makeMarker() { return std::make_unique<Marker>(); }

} // namespace lamp
