// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articleconflict.h"

#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPieces = 120, MostSideLines = 200;

template <class T>
void mergeFact(T Article::*fact, const ArticleVersions &versions, Article &merged)
{
    if (versions.mine.*fact != versions.base.*fact)
        merged.*fact = versions.mine.*fact;
}

} // namespace

Article ArticleConflict::mergedFacts(const ArticleVersions &versions)
{
    Article merged = versions.theirs; // its version, so that a save is over what stands now
    mergeFact(&Article::title, versions, merged);
    mergeFact(&Article::state, versions, merged);
    mergeFact(&Article::categoryId, versions, merged);
    mergeFact(&Article::folder, versions, merged);
    mergeFact(&Article::language, versions, merged);
    mergeFact(&Article::affects, versions, merged);
    mergeFact(&Article::risk, versions, merged);
    mergeFact(&Article::minutes, versions, merged);
    mergeFact(&Article::ownerId, versions, merged);
    mergeFact(&Article::verifiedOn, versions, merged);
    mergeFact(&Article::verifiedById, versions, merged);
    mergeFact(&Article::reviewOn, versions, merged);
    return merged;
}

QStringList ArticleConflict::mergedTags(const ArticleVersions &versions)
{
    QStringList tags;
    for (const QString &tag : versions.theirsTags + versions.mineTags) {
        const bool taken = versions.baseTags.contains(tag)
                           && !(versions.mineTags.contains(tag) && versions.theirsTags.contains(tag));
        if (!taken && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

ArticleConflict::ArticleConflict(const ArticleVersions &versions, QWidget *parent)
    : QDialog(parent), m_versions(versions),
      m_pieces(mergePieces(versions.base.body, versions.mine.body, versions.theirs.body))
{
    setObjectName(u"articleConflict"_s);
    setWindowTitle(tr("Changed meanwhile"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_pieces.size() > MostPieces) // as one: nobody decides a hundred times
        m_pieces = {{MergePiece::Kind::Conflict, versions.base.body.split(u'\n'), versions.mine.body.split(u'\n'),
                     versions.theirs.body.split(u'\n')}};
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(unit());
    layout->addWidget(new TitleLabel(tr("Changed meanwhile")));
    auto *said = new MutedLabel(versions.said);
    said->setWordWrap(true);
    layout->addWidget(said);
    layout->addWidget(makePieces(), 1);
    layout->addWidget(makeButtons());
    showChoices();
    resize(unit() * 120, unit() * 80);
}

QWidget *ArticleConflict::makePieces()
{
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(unit() * 2);
    grid->setVerticalSpacing(unit());
    grid->addWidget(new SectionLabel(tr("What stands now")), 0, 0);
    grid->addWidget(new SectionLabel(tr("Your text")), 0, 1);
    int number = 0;
    for (qsizetype i = 0; i < m_pieces.size(); ++i)
        if (m_pieces[i].kind == MergePiece::Kind::Same)
            addSame(grid, m_pieces[i]);
        else
            addPiece(grid, i, ++number);
    if (number == 0)
        grid->addWidget(new MutedLabel(tr("The texts are the same; only facts besides them differ.")),
                        grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea;
    area->setObjectName(u"conflictArea"_s);
    area->setAccessibleName(tr("Both texts"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::StyledPanel);
    area->setWidget(inner);
    return area;
}

void ArticleConflict::addSame(QGridLayout *grid, const MergePiece &piece)
{
    const int lines = static_cast<int>(piece.mine.size());
    grid->addWidget(new MutedLabel(tr("%n line(s) the same", nullptr, lines)), grid->rowCount(), 0, 1, 2);
}

QLabel *ArticleConflict::side(const QStringList &lines, const QString &says) const
{
    QStringList shown = lines.first(qMin(MostSideLines, lines.size()));
    if (shown.size() < lines.size())
        shown.append(u"\u2026"_s);
    auto *label = new QLabel(lines.isEmpty() ? tr("(nothing)") : shown.join(u'\n'));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setFont(monoFont());
    label->setMargin(unit());
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setAutoFillBackground(true);
    label->setAccessibleName(says);
    return label;
}

void ArticleConflict::addPiece(QGridLayout *grid, qsizetype index, int number)
{
    const MergePiece &piece = m_pieces[index];
    const int row = grid->rowCount();
    QLabel *theirs = side(piece.theirs, tr("Change %1, what stands now").arg(number));
    QLabel *mine = side(piece.mine, tr("Change %1, your text").arg(number));
    grid->addWidget(theirs, row, 0);
    grid->addWidget(mine, row, 1);
    m_sides.insert(index, {theirs, mine});
    addChoices(grid, index, number);
}

void ArticleConflict::addChoices(QGridLayout *grid, qsizetype index, int number)
{
    const MergePiece::Kind kind = m_pieces[index].kind;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, unit());
    const QString what = kind == MergePiece::Kind::Mine     ? tr("Change %1: yours").arg(number)
                         : kind == MergePiece::Kind::Theirs ? tr("Change %1: theirs").arg(number)
                                                            : tr("Change %1: both changed it").arg(number);
    row->addWidget(new MutedLabel(what));
    auto *group = new QButtonGroup(line);
    for (const auto &[choice, word] : {std::pair{MergeChoice::Theirs, tr("What stands now")},
                                       std::pair{MergeChoice::Mine, tr("Mine")},
                                       std::pair{MergeChoice::Both, tr("Both, one below the other")}}) {
        auto *button = new QRadioButton(word);
        button->setObjectName(u"conflict%1.%2"_s.arg(number).arg(static_cast<int>(choice)));
        button->setAccessibleName(QString(what + u", " + word));
        group->addButton(button);
        row->addWidget(button);
        m_buttons[index].insert(choice, button);
        connect(button, &QRadioButton::clicked, this, [this, index, choice = choice] { choose(index, choice); });
    }
    row->addStretch();
    m_choices.insert(index, kind == MergePiece::Kind::Theirs     ? MergeChoice::Theirs
                            : kind == MergePiece::Kind::Conflict ? MergeChoice::Both
                                                                 : MergeChoice::Mine);
    grid->addWidget(line, grid->rowCount(), 0, 1, 2);
}

QWidget *ArticleConflict::makeButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    const auto add = [this, box](const char *name, const QString &text, QDialogButtonBox::ButtonRole role) {
        auto *button = box->addButton(text, role);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    QPushButton *theirs = add("conflictTheirs", tr("All of what &stands now"), QDialogButtonBox::ResetRole);
    QPushButton *mine = add("conflictMine", tr("All of &mine"), QDialogButtonBox::ResetRole);
    QPushButton *take = add("conflictTake", tr("&Go on with this text"), QDialogButtonBox::AcceptRole);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"conflictCancel"_s);
    take->setProperty("primary", true);
    take->setDefault(true);
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(MergeChoice::Theirs); });
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(MergeChoice::Mine); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(article(), tags());
        accept();
    });
    return box;
}

void ArticleConflict::choose(qsizetype piece, MergeChoice choice)
{
    if (!m_sides.contains(piece))
        return;
    m_choices.insert(piece, choice);
    m_allTheirs = false;
    showChoices();
}

void ArticleConflict::chooseAll(MergeChoice choice)
{
    m_allTheirs = choice == MergeChoice::Theirs;
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it)
        it.value() = choice;
    showChoices();
}

// What is taken stands on a ground of its own; the button says it in words.
void ArticleConflict::showChoices()
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const auto [theirs, mine] = m_sides.value(it.key());
        const auto paint = [](QLabel *label, bool taken) {
            QPalette palette = label->palette();
            palette.setColor(QPalette::Window, ink(taken ? Ink::GrnB : Ink::Alt));
            palette.setColor(QPalette::WindowText, ink(taken ? Ink::Text : Ink::Mute));
            label->setPalette(palette);
        };
        paint(theirs, it.value() != MergeChoice::Mine);
        paint(mine, it.value() != MergeChoice::Theirs);
        m_buttons[it.key()].value(it.value())->setChecked(true);
    }
}

Article ArticleConflict::article() const
{
    Article merged = m_allTheirs ? m_versions.theirs : mergedFacts(m_versions);
    merged.body = mergedText(m_pieces, m_choices);
    return merged;
}

QStringList ArticleConflict::tags() const { return m_allTheirs ? m_versions.theirsTags : mergedTags(m_versions); }

} // namespace lamp
