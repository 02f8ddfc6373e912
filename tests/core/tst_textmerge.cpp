// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textmerge.h"
#include "support/lamptest.h"

#include <QRandomGenerator>

using namespace lamp;
using namespace Qt::StringLiterals;

// Two people changed one text: what only one changed is taken, what both changed is shown.
class TestTextMerge : public QObject {
    Q_OBJECT

    static QList<MergePiece::Kind> kinds(const QList<MergePiece> &pieces)
    {
        QList<MergePiece::Kind> list;
        for (const MergePiece &piece : pieces)
            list.append(piece.kind);
        return list;
    }
    static QStringList changed(QStringList lines, QRandomGenerator &random)
    {
        for (int i = random.bounded(4); i > 0; --i) {
            const int at = random.bounded(static_cast<int>(lines.size()) + 1);
            if (random.bounded(2) == 0 || at == lines.size())
                lines.insert(at, QString(QChar(u'p' + random.bounded(4))));
            else
                lines.removeAt(at);
        }
        return lines.isEmpty() ? QStringList{u"z"_s} : lines;
    }

private slots:
    void changesOfBothAreTaken()
    {
        using K = MergePiece::Kind;
        const auto pieces = mergePieces(u"a\nb\nc\nd\ne"_s, u"a\nB\nc\nd\ne"_s, u"a\nb\nc\nd\nx\ne"_s);
        QCOMPARE(kinds(pieces), (QList<K>{K::Same, K::Mine, K::Same, K::Theirs, K::Same}));
        QCOMPARE(mergedText(pieces), u"a\nB\nc\nd\nx\ne"_s);
    }

    void whatBothChangedIsAConflictAndEachSideCanBeTaken()
    {
        const auto pieces = mergePieces(u"a\nb\nc"_s, u"a\nmine\nc"_s, u"a\ntheirs\nc"_s);
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(pieces[1], (MergePiece{MergePiece::Kind::Conflict, {u"b"_s}, {u"mine"_s}, {u"theirs"_s}}));
        QCOMPARE(mergedText(pieces), u"a\ntheirs\nmine\nc"_s);
        QCOMPARE(mergedText(pieces, {{1, MergeChoice::Mine}}), u"a\nmine\nc"_s);
        QCOMPARE(mergedText(pieces, {{1, MergeChoice::Theirs}}), u"a\ntheirs\nc"_s);
    }

    void theSameChangeOfBothIsNone()
    {
        QCOMPARE(mergePieces(u"a\nb"_s, u"a\nc"_s, u"a\nc"_s).size(), 1);
    }

    void nothingIsLostWhateverIsChanged()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 1'000; ++round) {
            QStringList base;
            for (int i = random.bounded(1, 12); i > 0; --i)
                base.append(QString(QChar(u'a' + random.bounded(4))));
            const QStringList mine = changed(base, random), theirs = changed(base, random);
            QStringList all[3];
            for (const auto pieces = mergePieces(base.join(u'\n'), mine.join(u'\n'), theirs.join(u'\n'));
                 const MergePiece &piece : pieces) {
                all[0] += piece.base;
                all[1] += piece.mine;
                all[2] += piece.theirs;
            }
            QCOMPARE(all[0], base);
            QCOMPARE(all[1], mine);
            QCOMPARE(all[2], theirs);
            QCOMPARE(mergedText(mergePieces(base.join(u'\n'), mine.join(u'\n'), base.join(u'\n'))), mine.join(u'\n'));
        }
    }

    void textsWithNothingInCommonTakeNoTime()
    {
        QStringList one, other;
        for (int i = 0; i < 20'000; ++i) {
            one.append(u"a%1"_s.arg(i));
            other.append(u"b%1"_s.arg(i));
        }
        const auto pieces = mergePieces(one.join(u'\n'), other.join(u'\n'), one.join(u'\n'));
        QCOMPARE(kinds(pieces), QList<MergePiece::Kind>{MergePiece::Kind::Mine});
    }
};

LAMP_TEST(TestTextMerge)
#include "tst_textmerge.moc"
