// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is a link in running words without being written as one: addresses, as on GitHub but with those of an intranet
// (ports, names without a dot, every sign that a path may have), and numbers of work items.
#include "services/markdownparts.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Without the signs behind it that belong to the sentence.
QStringView addressAlone(QStringView found)
{
    static const QString signs = u"?!.,:*_~'\u201c\u201d\u2018\u2019\u00bb"_s;
    static const QRegularExpression entity(u"&[A-Za-z0-9]+;$"_s);
    qsizetype round = found.count(u'(') - found.count(u')'), square = found.count(u'[') - found.count(u']');
    while (!found.isEmpty()) {
        const QChar last = found.back();
        qsizetype spare = 0;
        if (signs.contains(last))
            spare = 1;
        else if (last == u')' && round < 0)
            spare = (++round, 1);
        else if (last == u']' && square < 0)
            spare = (++square, 1);
        else if (last == u';')
            spare = entity.matchView(found.last(qMin<qsizetype>(found.size(), 40))).capturedLength();
        if (spare == 0)
            break;
        found.chop(spare);
    }
    return found;
}

bool namesAHost(QStringView address)
{
    static const QRegularExpression host(u"^(?:https?://|www\\.)[\\w][\\w.-]*(?:[:/?#]|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    return host.matchView(address).hasMatch();
}

} // namespace

QList<WordLink> wordAddresses(const QString &text)
{
    static const QRegularExpression address(
        u"(?<![^\\s*_~(\\[\u201e\u201c\u2018\u00ab])(?:https?://|www\\.)[^\\s<>\"]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<WordLink> links;
    if (!text.contains("://"_L1) && !text.contains("www."_L1, Qt::CaseInsensitive))
        return links;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QStringView alone = addressAlone(match.capturedView());
        if (!namesAHost(alone))
            continue;
        const bool whole = alone.startsWith("http"_L1, Qt::CaseInsensitive);
        links.append({match.capturedStart(), alone.size(), (whole ? QString() : u"http://"_s) + alone});
    }
    return links;
}

QList<WordLink> wordNumbers(const QString &text)
{
    static const QRegularExpression number(u"(?<![\\w#&/.-])#((?:[A-Z]{1,2}-)?[1-9][0-9]{0,8})(?![\\w-])"_s);
    QList<WordLink> links;
    if (!text.contains(u'#'))
        return links;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        links.append({match.capturedStart(), match.capturedLength(), u"ticket:" + match.captured(1)});
    }
    return links;
}

} // namespace lamp
