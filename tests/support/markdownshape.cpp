// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/markdownshape.h"

#include <QRegularExpression>
#include <QUrl>

namespace lamp::test {

using namespace Qt::StringLiterals;

namespace {

class Shape {
public:
    Shape(const MarkdownTree &tree, ShapeOf what) : m_tree(tree), m_meant(what == ShapeOf::Meant) { }

    QString of(const QList<MarkdownBlock> &blocks) const
    {
        QStringList shapes;
        for (const MarkdownBlock &block : blocks) {
            QString shape = name(block);
            if (const QString words = of(block.runs); !block.runs.isEmpty())
                shape += u'[' + words + u']';
            if (!block.children.isEmpty())
                shape += u'(' + of(block.children) + u')';
            shapes.append(shape);
        }
        return shapes.join(u' ');
    }

private:
    QString name(const MarkdownBlock &block) const
    {
        using Kind = MarkdownBlock::Kind;
        switch (block.kind) {
        case Kind::Paragraph: return u"P"_s;
        case Kind::Heading: return u'H' + QString::number(block.level);
        case Kind::Code:
            return u"Code<" + (m_meant ? block.info.section(u' ', 0, 0) : block.info) + u'>' + block.code;
        case Kind::Quote: return u"Q"_s;
        case Kind::List:
            return block.ordered ? u"OL" + (block.start == 1 ? QString() : QString::number(block.start)) : u"UL"_s;
        case Kind::Item:
            return block.task == MarkdownBlock::Task::None   ? u"LI"_s
                   : block.task == MarkdownBlock::Task::Open ? u"LI-"_s
                                                             : u"LI+"_s;
        case Kind::Table: return u"Table"_s;
        case Kind::Row: return u"Row"_s;
        case Kind::Cell: {
            static const QStringList aligned{QString(), u"<"_s, u"^"_s, u">"_s};
            return (block.head ? u"TH"_s : u"TD"_s) + aligned[static_cast<int>(block.align)];
        }
        case Kind::Rule: return u"HR"_s;
        }
        return {};
    }

    QString marks(const MarkdownRun &run) const
    {
        const bool picture = run.style & MarkdownRun::Image;
        QString marks;
        for (const auto &[style, mark] : {std::pair{MarkdownRun::Bold, u'b'}, {MarkdownRun::Italic, u'i'},
                                          {MarkdownRun::Code, u'c'}, {MarkdownRun::Strike, u's'},
                                          {MarkdownRun::Raised, u'^'}})
            if (!picture && (run.style & style))
                marks += QChar(mark);
        const QString target = run.link >= 0 ? m_tree.links[run.link].target : QString();
        const bool number = m_meant && target.startsWith("ticket:"_L1); // is one without being written as a link
        if (picture || (run.link >= 0 && !number))
            marks += (picture ? u'!' : u'>') + shown(target);
        return marks;
    }

    QString shown(const QString &target) const
    {
        return m_meant ? markdownLink(QUrl::fromPercentEncoding(target.toUtf8())).target : target;
    }

    // Neighbours of one look are one.
    QString of(const QList<MarkdownRun> &runs) const
    {
        QList<std::pair<QString, QString>> parts; // marks, words
        for (const MarkdownRun &run : runs) {
            const QString look = marks(run);
            if (!parts.isEmpty() && parts.last().first == look)
                parts.last().second += run.text;
            else
                parts.append({look, run.text});
        }
        QString words;
        for (const auto &[look, text] : std::as_const(parts))
            words += look.isEmpty() ? text : QString(u'{' + look + u'|' + text + u'}');
        static const QRegularExpression blanks(u"[ \\t]+"_s), ends(u"^ | $"_s);
        return m_meant ? words.replace(blanks, u" "_s).remove(ends) : words;
    }

    const MarkdownTree &m_tree;
    const bool m_meant;
};

} // namespace

QString markdownShape(const MarkdownTree &tree, ShapeOf what) { return Shape(tree, what).of(tree.blocks); }

} // namespace lamp::test
