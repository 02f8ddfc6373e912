// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/siteindex.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestWord = 40;

// Scripts without blanks between words; the same ranges stand in search.js.
bool isDense(char32_t c)
{
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x0e00, 0x0eff}, {0x1000, 0x109f}, {0x1780, 0x17ff}, {0x2e80, 0x2fdf}, {0x3005, 0x3007},  {0x3040, 0x30ff},
        {0x31f0, 0x31ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xac00, 0xd7af}, {0xf900, 0xfaff},  {0x20000, 0x3ffff}};
    return std::ranges::any_of(ranges, [c](const auto &range) { return c >= range.first && c <= range.second; });
}

// As the browser does it: lower case, compatibility forms, no marks.
QString comparable(QStringView text)
{
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (!c.isMark())
            plain.append(c);
    return plain.normalized(QString::NormalizationForm_C);
}

void addDense(const QList<char32_t> &run, QStringList &words)
{
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        words.append(QString::fromUcs4(run.constData() + i, 2));
    if (!run.isEmpty())
        words.append(QString::fromUcs4(run.constData() + run.size() - 1, 1));
}
} // namespace

QStringList SiteIndex::words(QStringView text)
{
    QStringList words;
    QString word;
    QList<char32_t> dense;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}).left(LongestWord));
    };
    const auto endDense = [&] {
        addDense(dense, words);
        dense.clear();
    };
    for (const char32_t c : comparable(text).toUcs4()) {
        if (isDense(c) && QChar::isLetterOrNumber(c)) {
            endWord();
            dense.append(c);
        } else if (QChar::isLetterOrNumber(c)) {
            endDense();
            word += QString::fromUcs4(&c, 1);
        } else {
            endWord();
            endDense();
        }
    }
    endWord();
    endDense();
    return words;
}

QString SiteIndex::part(QStringView word)
{
    const QList<uint> letters = word.left(2).toUcs4();
    const uint first = letters.isEmpty() ? 0 : letters.first();
    return QString::number(first < 0x2000 ? first : first & ~0xffU, 16).rightJustified(4, u'0');
}

void SiteIndex::add(int page, QStringView text, Weight weight)
{
    for (const QString &word : words(text)) {
        auto &pages = m_words[word];
        if (pages.isEmpty())
            m_letters += word.size();
        if (!pages.contains(page))
            m_letters += 4;
        int &sum = pages[page];
        sum = qMin(sum + int(weight), 99); // a word is no better for being said a hundred times
    }
}

QByteArray SiteIndex::quoted(QStringView text)
{
    QByteArray out = "\"";
    for (const QChar c : text) {
        const bool plain = c.unicode() >= 0x20 && c != u'"' && c != u'\\' && c != u'<' && c != u'>' && c != u'&'
            && c.unicode() != 0x2028 && c.unicode() != 0x2029 && !c.isSurrogate();
        if (plain)
            out += QString(c).toUtf8();
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out + '"';
}

// ["word", "page weight page weight …"], in the order in which the browser compares words: by their letters' numbers.
QMap<QString, QByteArray> SiteIndex::scripts() const
{
    QMap<QString, QStringList> parts;
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
        parts[isParted() ? part(it.key()) : QString()].append(it.key());
    QMap<QString, QByteArray> files;
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        std::ranges::sort(*it);
        QByteArray script = "lampWords(" + quoted(it.key()) + ",[\n";
        for (const QString &word : std::as_const(*it)) {
            QByteArray pages;
            const auto &found = *m_words.constFind(word);
            for (auto page = found.cbegin(); page != found.cend(); ++page)
                pages += (pages.isEmpty() ? "" : " ") + QByteArray::number(page.key()) + ' '
                    + QByteArray::number(page.value());
            script += "[" + quoted(word) + ",\"" + pages + "\"],\n";
        }
        files.insert(it.key().isEmpty() ? u"words.js"_s : QString(u"words-" + it.key() + u".js"), script + "]);\n");
    }
    return files;
}

} // namespace lamp
