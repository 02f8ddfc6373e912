// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alike.h"

#include "core/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace lamp::alike {

using namespace Qt::StringLiterals;

namespace {
constexpr double LeastShare = 0.4; // of the weight of all words of two texts
constexpr qsizetype ShortestPlural = 5;

bool saysNothing(const QString &word)
{
    static const QSet<QString> empty{
        u"the"_s,   u"and"_s,   u"for"_s,   u"not"_s,   u"with"_s,  u"from"_s,    u"does"_s,  u"doesn"_s, u"cannot"_s,
        u"can"_s,   u"has"_s,   u"have"_s,  u"how"_s,   u"what"_s,  u"why"_s,     u"when"_s,  u"after"_s, u"since"_s,
        u"again"_s, u"new"_s,   u"old"_s,   u"please"_s, u"problem"_s, u"issue"_s, u"error"_s, u"help"_s,  u"need"_s,
        u"der"_s,   u"die"_s,   u"das"_s,   u"und"_s,   u"nicht"_s, u"ist"_s,     u"kein"_s,  u"keine"_s, u"mit"_s,
        u"nach"_s,  u"wieder"_s, u"fehler"_s, u"bitte"_s};
    const bool number = std::ranges::all_of(word, [](QChar sign) { return sign.isDigit(); });
    return word.size() < 3 || number || empty.contains(word);
}

using Weights = QHash<QString, double>;

// The weight of what two texts share, out of the weight of all their words.
double share(const QStringList &one, const QStringList &other, const Weights &weights)
{
    double shared = 0, all = 0;
    for (const QString &word : one) {
        all += weights.value(word);
        if (other.contains(word))
            shared += weights.value(word);
    }
    for (const QString &word : other)
        if (!one.contains(word))
            all += weights.value(word);
    return all > 0 ? shared / all : 0;
}

Weights weightsOf(const QList<QStringList> &texts)
{
    QHash<QString, qint64> counts;
    for (const QStringList &text : texts)
        for (const QString &word : text)
            ++counts[word];
    Weights weights;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        weights.insert(it.key(), std::log(1.0 + double(texts.size()) / double(it.value())));
    return weights;
}
} // namespace

QStringList words(const QString &text)
{
    QStringList list;
    QString word;
    const auto add = [&] {
        QString plain = std::exchange(word, {});
        if (plain.size() >= ShortestPlural && plain.endsWith(u's') && !plain.endsWith("ss"_L1))
            plain.chop(1);
        if (!saysNothing(plain) && !list.contains(plain))
            list.append(plain);
    };
    for (const QChar sign : folded(text)) {
        if (sign.isLetterOrNumber() || sign.isSurrogate())
            word.append(sign);
        else
            add();
    }
    add();
    return list;
}

QList<QList<qsizetype>> groups(const QStringList &texts)
{
    QList<QStringList> telling;
    telling.reserve(texts.size());
    for (const QString &text : texts)
        telling.append(words(text));
    const Weights weights = weightsOf(telling);
    QList<QList<qsizetype>> found;
    QHash<QString, QList<qsizetype>> having; // word -> groups whose first text has it
    for (qsizetype i = 0; i < telling.size(); ++i) {
        qsizetype best = -1;
        double nearest = LeastShare;
        QSet<qsizetype> tried;
        for (const QString &word : std::as_const(telling[i]))
            for (const qsizetype group : having.value(word)) {
                if (tried.contains(group))
                    continue;
                tried.insert(group);
                const double near = share(telling[i], telling[found[group].first()], weights);
                if (near >= nearest && (best < 0 || near > nearest)) {
                    nearest = near;
                    best = group;
                }
            }
        if (best >= 0) {
            found[best].append(i);
            continue;
        }
        for (const QString &word : std::as_const(telling[i]))
            having[word].append(found.size());
        found.append(QList<qsizetype>{i});
    }
    return found;
}

} // namespace lamp::alike
