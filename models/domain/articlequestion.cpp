// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/articlequestion.h"

#include <algorithm>
#include <optional>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostFilters = 8, LongestFilter = 80;

struct FilterKey {
    QLatin1StringView word;
    ArticleFilter::Field field;
};
constexpr FilterKey filterKeys[] = {{"in"_L1, ArticleFilter::Field::In},
                                    {"tag"_L1, ArticleFilter::Field::Tag},
                                    {"lang"_L1, ArticleFilter::Field::Language},
                                    {"asset"_L1, ArticleFilter::Field::Asset},
                                    {"os"_L1, ArticleFilter::Field::System}};

// Where the part that begins here ends: at a blank outside of quotes.
qsizetype partEnd(QStringView text, qsizetype at)
{
    for (bool quoted = false; at < text.size(); ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        else if (!quoted && text[at].isSpace())
            break;
    }
    return at;
}

std::optional<ArticleFilter> filterOf(QStringView part)
{
    ArticleFilter filter;
    filter.without = part.startsWith(u'-');
    if (filter.without)
        part = part.sliced(1);
    const qsizetype colon = part.indexOf(u':');
    const auto known = std::ranges::find_if(filterKeys, [&](const FilterKey &key) {
        return colon > 0 && part.first(colon).compare(key.word, Qt::CaseInsensitive) == 0;
    });
    if (known == std::end(filterKeys) || part.size() > LongestFilter)
        return std::nullopt;
    filter.field = known->field;
    filter.value = part.sliced(colon + 1).toString().remove(u'"').simplified();
    return filter;
}
} // namespace

ArticleQuestion parseArticleQuestion(const QString &typed)
{
    ArticleQuestion question;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed[at].isSpace()) {
            question.text += typed[at++];
            continue;
        }
        const qsizetype end = partEnd(typed, at);
        const QStringView part = QStringView(typed).sliced(at, end - at);
        const auto filter = filterOf(part);
        if (filter && question.filters.size() < MostFilters)
            question.filters.append(*filter);
        else
            question.text += part;
        at = end;
    }
    return question;
}

} // namespace lamp
