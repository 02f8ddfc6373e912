// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamp {

// HTML as a stream of tags and text, without a tree: nothing in it can nest, load or run. What scripts, styles and the
// like hold is passed over.
class HtmlTokens {
public:
    enum class Kind { Text, Open, Close };
    explicit HtmlTokens(QStringView html) : m_html(html) { }

    [[nodiscard]] bool next();
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &name() const { return m_name; } // of a tag, lower case
    [[nodiscard]] qsizetype position() const { return m_start; } // where the token begins
    [[nodiscard]] QString text() const;                          // of Text: entities decoded, blanks as they are
    // Of Open: its value with entities decoded; null when it is not there.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] bool has(QStringView name) const;
    // Passes over everything up to the end of the element that was just opened.
    void skipElement();

private:
    void readTag();
    void readAttributes(QStringView inside);
    [[nodiscard]] bool beginsTag(qsizetype at) const;

    QStringView m_html, m_text;
    qsizetype m_at = 0, m_start = 0;
    Kind m_kind = Kind::Text;
    QString m_name;
    QList<std::pair<QString, QString>> m_attributes;
    bool m_closed = false; // <br/>
};

// Text with its entities (&amp;, &#8364;) as characters; a hard space as a plain one.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace lamp
