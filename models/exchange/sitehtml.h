// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/markdownanchors.h"

#include <QCoreApplication>

#include <functional>

namespace lamp {

// What links and pictures of an article become on a page that stands alone; both as paths on the page, empty: none.
struct SiteTargets {
    std::function<QString(const MarkdownLink &link)> link;    // of records and files
    std::function<QString(const MarkdownLink &link)> picture;
};

// A tree of Markdown as HTML. Every letter of the text is escaped; what leads out of the folder is shown as an address
// and is no link, so that a page asks nothing of any network.
class SiteHtml final {
    Q_DECLARE_TR_FUNCTIONS(lamp::SiteHtml)
public:
    SiteHtml(const MarkdownTree &tree, const SiteTargets &targets) : m_tree(tree), m_targets(targets) { }
    // `withoutTitle`: a first heading that says just this is left out, the page has it already.
    [[nodiscard]] QString body(const QString &withoutTitle = {});
    struct Heading {
        int level = 1;
        QString text, slug;
    };
    [[nodiscard]] const QList<Heading> &headings() const { return m_headings; }

private:
    void add(const QList<MarkdownBlock> &blocks);
    void addBlock(const MarkdownBlock &block);
    void addHeading(const MarkdownBlock &block);
    void addCode(const MarkdownBlock &block);
    void addQuote(const MarkdownBlock &block);
    void addList(const MarkdownBlock &block);
    void addTable(const MarkdownBlock &block);
    [[nodiscard]] QString runs(const QList<MarkdownRun> &runs) const;
    [[nodiscard]] QString run(const MarkdownRun &run) const;
    [[nodiscard]] QString linked(const MarkdownLink &link, const QString &words) const;

    const MarkdownTree &m_tree;
    const SiteTargets &m_targets;
    QString m_out;
    QList<Heading> m_headings;
    HeadingSlugs m_slugs;
};

// Text with the signs of HTML as entities; line ends stay.
[[nodiscard]] QString htmlText(QStringView text);

} // namespace lamp
