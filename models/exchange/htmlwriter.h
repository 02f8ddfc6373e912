// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlinline.h"
#include "exchange/htmlmarkdown.h"
#include "exchange/htmltokens.h"

namespace lamp {

// Writes a web page as Markdown in one pass over its tags. Private to htmlmarkdown.cpp, htmlwriter.cpp, htmlblocks.cpp.
class HtmlWriter final {
public:
    HtmlWriter(QStringView html, const HtmlTargets &targets) : m_tokens(html), m_targets(targets) { survey(html); }
    HtmlPage take();

private:
    struct Place { // a quote, a list, or an item of one
        enum class Kind { Quote, List, Item } kind = Kind::Quote;
        QString element;
        bool ordered = false;
        int number = 1;
    };
    void survey(QStringView html);
    void open();
    void openBlock(const QString &name);
    void openInline(const QString &name);
    void close();
    void code();
    void table();
    bool row(QStringList &cells);
    void endParagraph();
    void write(const QString &text);
    [[nodiscard]] QString prefixOf(qsizetype places) const;
    void heading(int level);
    void item();
    void enter(const Place &place);
    void leave(const QString &element);
    [[nodiscard]] QString link(const QString &href) const;
    [[nodiscard]] bool isLayout(qsizetype from) const;
    [[nodiscard]] bool isFull() const { return m_out.size() > LongestBody; }

    static constexpr qsizetype LongestBody = 240'000;
    HtmlTokens m_tokens;
    const HtmlTargets &m_targets;
    QList<qsizetype> m_tableEnds, m_blocks; // where tables end, and what no cell of Markdown can hold
    QString m_out, m_heading;
    HtmlInline m_line;
    QList<Place> m_places;
    QList<int> m_styles; // open inline marks
    QString m_marker;    // of the item that waits for its first words
    QString m_link;
    int m_headingLevel = 0;
    qsizetype m_floor = 0; // places that the last block and the next one share
    bool m_joined = false;  // nothing stands between the last block and the next one
    bool m_tight = false; // the last block was an item: the next item follows without an empty line
    qsizetype m_rows = 0;
};

// Whether an element is about the page instead of its subject, or cannot be kept: passed over with all that is in it.
[[nodiscard]] bool isSilent(const HtmlTokens &tag);

} // namespace lamp
