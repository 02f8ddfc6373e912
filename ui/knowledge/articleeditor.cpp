// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articleeditor.h"

#include "core/plugin.h"
#include "knowledge/articlefields.h"
#include "knowledge/articleoutline.h"
#include "knowledge/articlepreview.h"
#include "knowledge/linkoffers.h"
#include "knowledge/markdownbar.h"
#include "services/desk.h"
#include "services/files.h"
#include "theme/theme.h"
#include "widgets/markdownedit.h"
#include "widgets/sectionlabel.h"
#include "widgets/spelling.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int OutlineWidth = 125; // of the editor, in units: below, the outline is shown when it is asked for
const QString spellingSetting = u"knowledge/spelling"_s;
enum EditorPage { PreviewPage, OriginalPage };

Result<SpellingPlugin *> spellingLibrary() { return plugin::loadAs<SpellingPlugin>("lamp_spelling"_L1); }

} // namespace

ArticleEditor::ArticleEditor(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_heading(new TitleLabel), m_kept(new MutedLabel),
      m_save(new QPushButton(tr("&Save"))), m_cancel(new QPushButton(tr("Cancel"))), m_fields(new ArticleFields(desk)),
      m_split(new QSplitter(Qt::Horizontal)), m_outline(new ArticleOutline), m_text(new MarkdownEdit),
      m_spelling(new Spelling(this, spellingLibrary)), m_links(new LinkOffers(desk, m_text)),
      m_tools(new MarkdownBar(*m_text, *m_spelling, this)), m_hintButton(new QToolButton), m_pages(new QTabBar),
      m_preview(new ArticlePreview(highlighter)), m_original(new ArticlePreview(highlighter))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit() * 3, unit() * 3 / 2, unit() * 3, unit() * 3 / 2);
    layout->setSpacing(unit());
    layout->addWidget(makeBar());
    layout->addWidget(makeNotice());
    layout->addWidget(m_fields);
    layout->addWidget(makeSplit(), 1);
    m_text->setCodeHighlighter(highlighter);
    m_text->setSpelling(m_spelling);
    m_spelling->setOn(m_settings.value(spellingSetting, true).toBool());
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(250);
    m_draftSoon.setSingleShot(true);
    m_draftSoon.setInterval(1500);
    makeKeys();
    connectParts();
    connectScrolling();
}

ArticleEditor::~ArticleEditor() = default;

QWidget *ArticleEditor::makeSplit()
{
    m_split->addWidget(m_outline);
    m_split->addWidget(makeText());
    m_split->addWidget(makePages());
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(unit());
    m_outline->setMinimumWidth(unit() * 20);
    m_split->setSizes({unit() * 26, 500, 500});
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setStretchFactor(2, 1);
    return m_split;
}

QWidget *ArticleEditor::makeText()
{
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_text, 1);
    m_hintButton->setObjectName(u"articleHintsButton"_s);
    m_hintButton->setIcon(icon("dialog-warning", Ink::Amb));
    m_hintButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hintButton->setAutoRaise(true);
    m_hintButton->hide();
    column->addWidget(m_hintButton);
    return box;
}

QWidget *ArticleEditor::makePages()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages->addTab(tr("How it will look"));
    m_pages->addTab(tr("Original"));
    m_pages->setObjectName(u"articlePages"_s);
    m_pages->setAccessibleName(tr("Beside the text"));
    m_pages->setDrawBase(false);
    m_pages->hide();
    m_original->view().setObjectName(u"articleOriginal"_s);
    m_original->view().setAccessibleName(tr("The original"));
    m_original->hide();
    column->addWidget(m_pages);
    column->addWidget(m_preview, 1);
    column->addWidget(m_original, 1);
    connect(m_pages, &QTabBar::currentChanged, this, &ArticleEditor::showPage);
    return box;
}

void ArticleEditor::makeKeys()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Save the article"), QKeySequence::Save, [this] { save(); });
    add(tr("Outline"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] {
        const bool leave = m_outline->isAncestorOf(focusWidget());
        m_outlineWanted = !leave || width() >= OutlineWidth * unit();
        m_outline->setVisible(m_outlineWanted);
        leave ? m_text->setFocus() : m_outline->setFocus();
    });
    add(tr("What is missing"), Qt::Key_F8, [this] {
        if (!m_hints.isEmpty())
            take(m_hints.first());
        else
            emit message(tr("Nothing is missing"));
    });
}

void ArticleEditor::connectParts()
{
    connect(&m_lookSoon, &QTimer::timeout, this, &ArticleEditor::lookThrough);
    connect(&m_draftSoon, &QTimer::timeout, this, &ArticleEditor::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        QString text = m_text->toPlainText();
        if (text == std::exchange(m_seen, text))
            return; // its colours alone
        touched();
    });
    connect(m_text, &MarkdownEdit::filesChanged, this, &ArticleEditor::touched);
    connect(m_text, &MarkdownEdit::refused, this, [this](const QString &reason) {
        emit failed({Error::Kind::Invalid, reason});
    });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_outline->setCurrentLine(m_text->textCursor().blockNumber());
    });
    connect(m_fields, &ArticleFields::edited, this, [this] {
        m_spelling->setLanguage(m_fields->apply(m_before).language);
        touched();
    });
    connect(m_tools, &MarkdownBar::said, this, &ArticleEditor::message);
    connect(m_tools, &MarkdownBar::spellingSwitched, this, [this](bool on) {
        m_settings.setValue(spellingSetting, on);
    });
    connect(m_outline, &ArticleOutline::lineChosen, this, &ArticleEditor::goTo);
    connect(m_outline, &ArticleOutline::hintChosen, this, &ArticleEditor::take);
    connect(m_outline, &ArticleOutline::left, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_hintButton, &QToolButton::clicked, this, [this] { take(m_hints.value(0)); });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (m_open && !m_saving && m_before.id && event.touches("article", m_before.id.value))
            changedElsewhere();
    });
}

// Text and preview stand at the same place: at the top with their tops, at the end with their ends, and between with
// the same line at the same height.
void ArticleEditor::connectScrolling()
{
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleEditor::follow);
    connect(m_text->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleEditor::follow);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_text->verticalScrollBar()->maximum() == 0)
            follow();
    });
    for (ArticlePreview *page : {m_preview, m_original})
        connect(page, &ArticlePreview::scrolledByHand, this, [this](double line, double share) {
            m_following = true;
            m_text->showLineAt(line, share);
            m_following = false;
        });
}

void ArticleEditor::follow()
{
    if (m_following)
        return;
    const QScrollBar *bar = m_text->verticalScrollBar();
    double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0, line = m_text->lineAt(share);
    if (bar->maximum() == 0) { // all of the text is seen: what is written at
        line = m_text->textCursor().blockNumber();
        share = double(m_text->cursorRect().top()) / qMax(1, m_text->viewport()->height());
    }
    m_preview->showLineAt(line, share);
    m_original->showLineAt(line, share);
}

// --- what is written ------------------------------------------------------------------------------------------------

void ArticleEditor::edit(const ArticleDetails &details)
{
    flush();
    m_before = details.article;
    m_beforeTags = details.tags;
    m_attachments = details.attachments;
    m_solvedItem = {};
    m_translated = {};
    open(details.article, details.tags, tr("Edit article"));
    restoreDraft();
    m_text->setFocus();
}

void ArticleEditor::write(const NewArticle &article)
{
    flush();
    m_before = article.article;
    m_before.id = {};
    m_beforeTags = article.tags;
    m_attachments.clear();
    m_solvedItem = article.solvedItem;
    m_translated = {};
    open(article.article, article.tags, m_solvedItem ? tr("Article from a solved ticket") : tr("New article"));
    m_text->setFiles(article.files);
    showPreview();
    m_changed = !article.article.body.isEmpty();
    restoreDraft();
    m_fields->focusTitle();
}

void ArticleEditor::translate(const Article &original, const NewArticle &translation)
{
    write(translation);
    m_drafts.drop();
    m_translated = original.id;
    m_heading->setText(tr("Translation of %1").arg(original.title));
    m_original->setMarkdown(original.body, previewFiles()); // under the same names
    m_original->showNow();
    m_pages->show();
    m_pages->setCurrentIndex(OriginalPage);
    restoreDraft();
}

void ArticleEditor::open(const Article &article, const QStringList &tags, const QString &title)
{
    m_filling = true;
    m_open = true;
    m_changed = false;
    m_frontTaken.clear();
    m_heading->setText(title);
    m_kept->clear();
    m_notice->hide();
    m_fields->set(article, tags);
    m_spelling->setLanguage(article.language);
    m_text->setText(article.body);
    const AttachedFiles files = attachedFiles(m_desk.files(), m_attachments);
    m_text->setStored(m_attachments, files.content);
    m_save->setEnabled(true);
    m_filling = false;
    m_pages->setCurrentIndex(PreviewPage);
    m_pages->hide();
    showPreview();
    m_preview->showNow();
    lookThrough();
    arrange();
    m_text->verticalScrollBar()->setValue(0);
    follow();
}

void ArticleEditor::setFolders(const QStringList &folders) { m_fields->setFolders(folders); }

void ArticleEditor::touched()
{
    if (m_filling || !m_open)
        return;
    m_changed = true;
    m_drafts.drop(); // a draft that comes after the first key does not replace what is typed
    m_kept->clear();
    showPreview();
    m_lookSoon.start();
    m_draftSoon.start();
}

// --- preview --------------------------------------------------------------------------------------------------------

AttachedFiles ArticleEditor::previewFiles() const
{
    AttachedFiles files = attachedFiles(m_desk.files(), m_attachments);
    const auto fresh = m_text->files();
    for (qsizetype i = 0; i < fresh.size(); ++i)
        files.byName.insert(fresh[i].name, AttachmentId{-1 - i}); // not in the desk yet
    files.content = [stored = files.content, fresh](AttachmentId id) {
        return id.value < 0 ? QtFuture::makeReadyValueFuture(Result<QByteArray>(fresh.value(-1 - id.value).data))
                            : stored(id);
    };
    return files;
}

void ArticleEditor::showPreview()
{
    GuardedDocument::Style look;
    look.steps = true;
    look.withoutTitle = m_fields->title();
    m_preview->setLook(look);
    m_original->setLook(look);
    m_preview->setMarkdown(m_text->toPlainText(), previewFiles());
}

void ArticleEditor::showPage(int page)
{
    m_preview->setVisible(page == PreviewPage);
    m_original->setVisible(page == OriginalPage);
    follow();
}

void ArticleEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ArticleEditor::arrange()
{
    m_outline->setVisible(m_outlineWanted && width() >= OutlineWidth * unit());
    m_hintButton->setVisible(m_outline->isHidden() && !m_hints.isEmpty());
}

} // namespace lamp
