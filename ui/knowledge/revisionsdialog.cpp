// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/revisionsdialog.h"

#include "items/targetwords.h"
#include "services/articles.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLines = 4'000; // of changes that are shown

// Removed words are struck out, new ones underlined: a colour alone would say nothing to some.
QTextCharFormat diffFormat(DiffPiece::Kind kind)
{
    QTextCharFormat format;
    format.setForeground(ink(Ink::Text));
    if (kind == DiffPiece::Kind::Removed) {
        format.setForeground(ink(Ink::Red));
        format.setBackground(ink(Ink::RedB));
        format.setFontStrikeOut(true);
    } else if (kind == DiffPiece::Kind::Added) {
        format.setForeground(ink(Ink::Grn));
        format.setBackground(ink(Ink::GrnB));
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace

RevisionsDialog::RevisionsDialog(Desk &desk, const Article &article, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_article(article), m_list(new QListWidget), m_tabs(new QTabBar),
      m_note(new MutedLabel), m_text(new QTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"revisionsDialog"_s);
    setWindowTitle(tr("Revisions of %1").arg(article.title));
    resize(unit() * 130, unit() * 80);
    build();
    read();
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("article", m_article.id.value))
            read();
    });
}

void RevisionsDialog::build()
{
    m_list->setObjectName(u"revisionsList"_s);
    m_list->setAccessibleName(tr("Revisions"));
    m_list->setWordWrap(true);
    m_tabs->setObjectName(u"revisionsTabs"_s);
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->addTab(tr("What it &changed"));
    m_tabs->addTab(tr("What changed &since"));
    m_tabs->addTab(tr("&Whole text"));
    m_text->setObjectName(u"revisionsText"_s);
    m_text->setAccessibleName(tr("Text of the revision"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_tabs);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({unit() * 36, unit() * 94});
    auto *buttons = new QDialogButtonBox;
    m_restore = buttons->addButton(tr("&Restore this version"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"revisionsRestore"_s);
    keepToRoles(m_desk, m_restore);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"revisionsClose"_s);
    auto *all = new QVBoxLayout(this);
    all->addWidget(splitter, 1);
    all->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionsDialog::compare);
    connect(m_tabs, &QTabBar::currentChanged, this, &RevisionsDialog::compare);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row > 0 && row < m_revisions.size())
            emit restoreRequested(m_revisions[row]);
    });
}

void RevisionsDialog::choose(ChangeSetId set)
{
    m_wanted = set;
    for (qsizetype i = 0; i < m_revisions.size(); ++i)
        if (m_revisions[i].setId == set)
            m_list->setCurrentRow(static_cast<int>(i));
}

void RevisionsDialog::setShow(Show what) { m_tabs->setCurrentIndex(what); }

void RevisionsDialog::read()
{
    m_asked.read(m_desk.articles().revisions(m_article.id), this,
                 [this](const Result<QList<ArticleRevision>> &revisions) {
                     if (revisions)
                         take(*revisions);
                     else
                         emit failed(revisions.error());
                 });
}

void RevisionsDialog::take(const QList<ArticleRevision> &revisions)
{
    const int row = m_list->currentRow();
    const ChangeSetId before = m_wanted ? m_wanted
        : row >= 0 && row < m_revisions.size() ? m_revisions[row].setId : ChangeSetId{};
    m_revisions = revisions;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int chosen = 0;
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        const ArticleRevision &revision = revisions[i];
        QStringList lines{QLocale().toString(revision.at.in(m_desk.zone()), QLocale::ShortFormat)};
        lines.append(QStringList{revision.actor, revision.summary}.join(u" \u00b7 "_s));
        if (i == 0)
            lines.first() += u" \u00b7 "_s + tr("stands now");
        m_list->addItem(lines.join(u'\n'));
        chosen = revision.setId == before ? static_cast<int>(i) : chosen;
    }
    m_list->setCurrentRow(revisions.isEmpty() ? -1 : chosen);
    compare();
}

void RevisionsDialog::showNote(const ArticleRevision &one, const ArticleRevision &other)
{
    QStringList note;
    if (one.title != other.title)
        note.append(tr("Title: “%1” became “%2”").arg(one.title, other.title));
    if (one.body == other.body && m_tabs->currentIndex() != Whole)
        note.append(tr("The text is the same."));
    m_note->setText(note.join(u'\n'));
    m_note->setVisible(!note.isEmpty());
}

// Long texts are compared beside the window.
void RevisionsDialog::compare()
{
    const int row = m_list->currentRow();
    m_restore->setVisible(row > 0); // the first is what stands now
    if (row < 0 || row >= m_revisions.size())
        return m_text->clear();
    const ArticleRevision &chosen = m_revisions[row];
    if (m_tabs->currentIndex() == Whole) {
        showNote(chosen, chosen);
        m_compared.drop();
        m_lines.clear();
        m_text->setPlainText(chosen.body);
        emit shown();
        return;
    }
    const bool since = m_tabs->currentIndex() == Since;
    const ArticleRevision one = since ? chosen
        : row + 1 < m_revisions.size() ? m_revisions[row + 1]
                                       : ArticleRevision{.setId = {}, .at = {}, .actor = {}, .summary = {},
                                                         .title = chosen.title, .body = {}};
    const ArticleRevision other = since ? m_revisions.first() : chosen;
    showNote(one, other);
    m_compared.deliver(QtConcurrent::run([before = one.body, after = other.body] {
        return before == after ? QList<DiffLine>() : diffLines(wordDiff(before, after));
    }), this, [this](const QList<DiffLine> &lines) { showDiff(lines); });
}

void RevisionsDialog::showDiff(const QList<DiffLine> &lines)
{
    m_lines = lines;
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    QTextCharFormat quiet;
    quiet.setForeground(ink(Ink::Mute));
    for (qsizetype i = 0; i < qMin(lines.size(), MostLines); ++i) {
        if (i > 0)
            cursor.insertBlock();
        if (lines[i].leftOut > 0)
            cursor.insertText(tr("\u2026 %n line(s) as they were", nullptr, static_cast<int>(lines[i].leftOut)), quiet);
        for (const DiffPiece &piece : lines[i].pieces)
            cursor.insertText(piece.text, diffFormat(piece.kind));
    }
    if (lines.size() > MostLines) {
        cursor.insertBlock();
        cursor.insertText(tr("\u2026 and more: the whole text shows all of it"), quiet);
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
    emit shown();
}

QString RevisionsDialog::shownText() const
{
    if (m_tabs->currentIndex() == Whole)
        return m_text->toPlainText();
    QStringList lines;
    for (const DiffLine &line : m_lines) {
        QString text = line.leftOut > 0 ? u"..."_s : QString();
        for (const DiffPiece &piece : line.pieces)
            text += piece.kind == DiffPiece::Kind::Same    ? piece.text
                  : piece.kind == DiffPiece::Kind::Removed ? QString(u"[-" + piece.text + u"-]")
                                                           : QString(u"{+" + piece.text + u"+}");
        lines.append(text);
    }
    return lines.join(u'\n');
}

} // namespace lamp
