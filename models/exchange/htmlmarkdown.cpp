// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlmarkdown.h"

#include "core/text.h"
#include "exchange/htmlwriter.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// The part of a page that is its subject, where the page says which it is.
QStringView mainPart(const QString &html)
{
    static const QRegularExpression main(u"<main\\b"_s, QRegularExpression::CaseInsensitiveOption),
        mainEnd(u"</main\\b"_s, QRegularExpression::CaseInsensitiveOption),
        body(u"<body\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (const qsizetype from = html.indexOf(main); from >= 0) {
        const qsizetype end = html.indexOf(mainEnd, from);
        return QStringView(html).sliced(from, (end < 0 ? html.size() : end) - from);
    }
    const qsizetype from = html.indexOf(body);
    return from < 0 ? QStringView(html) : QStringView(html).sliced(from);
}

} // namespace

HtmlPage htmlToMarkdown(const QString &html, const HtmlTargets &targets)
{
    static const QRegularExpression title(u"<title[^>]{0,200}>([^<]{1,1000})"_s,
                                          QRegularExpression::CaseInsensitiveOption),
        language(u"<html\\b[^>]{0,500}\\blang\\s*=\\s*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,2})"_s,
                 QRegularExpression::CaseInsensitiveOption);
    HtmlPage page = HtmlWriter(mainPart(html), targets).take();
    const QString named = cleanName(withoutEntities(title.match(html.left(100'000)).capturedView(1))).simplified();
    page.title = (named.isEmpty() ? cleanName(page.title).simplified() : named).left(300);
    page.language = language.match(html.left(10'000)).captured(1);
    return page;
}

} // namespace lamp
