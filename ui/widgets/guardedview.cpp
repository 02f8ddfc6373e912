// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guardeddocument.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QTextBlock>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

GuardedView::GuardedView(CodeHighlighter &highlighter, QWidget *parent)
    : QTextBrowser(parent), m_guarded(new GuardedDocument(highlighter, this))
{
    setDocument(m_guarded);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setCursorWidth(0); // selecting by keyboard works; a caret in a text that cannot be written would mislead
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_NoSystemBackground);
    setObjectName(u"guardedText"_s);
    setAccessibleName(tr("Text"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, &GuardedView::activate);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &href) {
        const MarkdownLink *link = m_guarded->link(href);
        emit linkHovered(link ? link->target : QString());
    });
    connect(m_guarded, &GuardedDocument::restyled, this, &GuardedView::sizeChanged);
    connect(m_guarded, &GuardedDocument::grown, this, &GuardedView::takeGrowth);
    connect(m_guarded, &GuardedDocument::begun, this, &GuardedView::showFound);
    connect(m_guarded, &GuardedDocument::completed, this, &GuardedView::showFound);
    connect(m_guarded->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        if (!m_building)
            placeButtons();
    });
}

GuardedView::~GuardedView() = default;

void GuardedView::setLook(const GuardedDocument::Style &style)
{
    if (m_style == style)
        return;
    m_style = style;
    if (!m_markdown.isEmpty())
        rebuild();
}

void GuardedView::setMarkdown(const QString &markdown, const AttachedFiles &files)
{
    if (markdown == m_markdown && files.byName == m_files.byName)
        return;
    m_markdown = markdown;
    m_files = files;
    rebuild();
}

void GuardedView::rebuild()
{
    m_building = true;
    QTextCursor start(m_guarded);
    setTextCursor(start);
    m_guarded->setMarkdown(m_markdown, m_files, m_style);
    setTextCursor(QTextCursor(m_guarded));
    m_building = false;
    qDeleteAll(std::exchange(m_copy, {}));
    qDeleteAll(std::exchange(m_wrap, {}));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // code is wrapped again
    makeButtons();
    sizeChanged();
    showFound();
}

void GuardedView::takeGrowth()
{
    makeButtons();
    sizeChanged();
}

void GuardedView::sizeChanged()
{
    m_heights.clear();
    updateGeometry();
    placeButtons();
    viewport()->update();
}

int GuardedView::heightForWidth(int width) const
{
    if (width <= 0)
        return 0;
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    const double before = m_guarded->textWidth();
    m_guarded->setTextWidth(width);
    int height = qCeil(m_guarded->size().height());
    if (horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && m_guarded->size().width() > width)
        height += horizontalScrollBar()->sizeHint().height();
    if (before > 0 && before != width && viewport()->width() != width)
        m_guarded->setTextWidth(before);
    m_heights.insert(width, height);
    return height;
}

QSize GuardedView::sizeHint() const
{
    const int width =
        testAttribute(Qt::WA_Resized) || isVisible() ? this->width() : fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize GuardedView::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()}; }

// --- painting
// -------------------------------------------------------------------------------------------------------------

void GuardedView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    placeButtons();
}

void GuardedView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const int aside = horizontalScrollBar()->value();
        painter.translate(-aside, 0);
        m_guarded->paintGrounds(painter, event->rect().translated(aside, 0));
    }
    QTextBrowser::paintEvent(event);
}

void GuardedView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours and sizes are part of the built text.
    const bool restyle = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
                         || event->type() == QEvent::ApplicationFontChange;
    if (restyle && !m_building && !m_markdown.isEmpty()) {
        m_building = true;
        QMetaObject::invokeMethod(this, [this] { rebuild(); }, Qt::QueuedConnection);
    }
}

// --- links
// ----------------------------------------------------------------------------------------------------------------

QVariant GuardedView::loadResource(int, const QUrl &) { return {}; }
void GuardedView::doSetSource(const QUrl &, QTextDocument::ResourceType) { } // nothing is navigated to

void GuardedView::activate(const QUrl &href)
{
    const MarkdownLink *link = m_guarded->link(href);
    if (!link)
        return;
    switch (link->kind) {
    case MarkdownLink::Kind::Record: emit recordActivated(link->recordKind, link->ref); break;
    case MarkdownLink::Kind::File:
        if (const AttachmentId file = m_guarded->file(*link))
            emit recordActivated(u"file"_s, QString::number(file.value));
        break;
    case MarkdownLink::Kind::Heading:
        if (m_guarded->anchor(link->ref) < 0)
            m_guarded->complete();
        if (const int place = m_guarded->anchor(link->ref); place >= 0)
            emit headingActivated(topOf({1, {}, link->ref, place}));
        break;
    case MarkdownLink::Kind::Web:
    case MarkdownLink::Kind::Mail: {
        // What the reader saw: the words of the link under the cursor.
        QString shown;
        for (QTextBlock block = m_guarded->begin(); block.isValid() && shown.isEmpty(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().anchorHref() == href.toString())
                    shown += part.fragment().text();
        openOutside(QUrl(link->kind == MarkdownLink::Kind::Mail ? link->ref : link->target), shown);
        break;
    }
    case MarkdownLink::Kind::Refused: break;
    }
}

int GuardedView::topOf(const GuardedDocument::Heading &heading) const
{
    return qFloor(m_guarded->documentLayout()->blockBoundingRect(m_guarded->findBlock(heading.position)).top());
}

// --- selection, keys, menus
// -------------------------------------------------------------------------------------------------

QMimeData *GuardedView::createMimeDataFromSelection() const
{
    auto *selected = new QMimeData;
    selected->setText(GuardedDocument::plainText(textCursor()));
    return selected;
}

void GuardedView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icon("edit-copy"), tr("&Copy"), QKeySequence::Copy, this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    if (const MarkdownLink *link = m_guarded->link(QUrl(anchorAt(event->pos()))))
        menu->addAction(icon("edit-link"), tr("Copy &link address"), this, [target = link->target] {
            QApplication::clipboard()->setText(target);
        });
    fillCodeMenu(menu, event->pos());
    fillPictureMenu(menu, event->pos(), event->reason() == QContextMenuEvent::Keyboard);
    menu->addSeparator();
    menu->addAction(icon("edit-select-all"), tr("Select &all"), QKeySequence::SelectAll, this, &QTextEdit::selectAll);
    menu->popup(event->globalPos());
}

// The page around it scrolls, not the text itself.
void GuardedView::wheelEvent(QWheelEvent *event)
{
    const bool aside = event->angleDelta().x() != 0 || event->modifiers() & Qt::ShiftModifier;
    if (aside && horizontalScrollBar()->maximum() > 0)
        QApplication::sendEvent(horizontalScrollBar(), event);
    else
        event->ignore();
}

void GuardedView::keyPressEvent(QKeyEvent *event)
{
    const bool selecting = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up: case Qt::Key_Down: case Qt::Key_PageUp: case Qt::Key_PageDown: case Qt::Key_Home: case Qt::Key_End:
    case Qt::Key_Space: case Qt::Key_Backspace:
        if (!selecting) {
            event->ignore();
            return;
        }
        break;
    default: break;
    }
    QTextBrowser::keyPressEvent(event);
}

bool GuardedView::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    if (moved && textCursor().hasSelection())
        emit placeFocused(cursorRect());
    return moved;
}

// --- found words
// --------------------------------------------------------------------------------------------------------------

void GuardedView::setFound(const QStringList &words)
{
    if (m_found == words)
        return;
    m_found = words;
    showFound();
}

std::pair<int, int> GuardedView::nextFound(bool backwards)
{
    m_guarded->complete();
    if (m_places.isEmpty())
        return {0, 0};
    if (m_place < 0 && backwards)
        m_place = 0;
    m_place = (m_place + (backwards ? -1 : 1) + m_places.size()) % m_places.size();
    markPlaces();
    QTextCursor start = m_places[m_place];
    start.setPosition(start.selectionStart());
    emit placeFocused(cursorRect(start));
    return {static_cast<int>(m_places.size()), static_cast<int>(m_place) + 1};
}

void GuardedView::showBestFound()
{
    constexpr int together = 200; // letters
    constexpr qsizetype mostCompared = 300;
    qsizetype most = 0;
    for (qsizetype i = 0; i < qMin(m_places.size(), mostCompared); ++i) {
        const int end = m_places[i].selectionStart() + together;
        QSet<QString> different;
        for (qsizetype j = i; j < m_places.size() && m_places[j].selectionStart() < end; ++j)
            different.insert(m_places[j].selectedText().toLower());
        if (different.size() > most) {
            most = different.size();
            m_place = i;
        }
    }
    if (most == 0)
        return;
    markPlaces();
    QTextCursor start = m_places[m_place];
    start.setPosition(start.selectionStart());
    emit placeFocused(cursorRect(start));
}

void GuardedView::showFound()
{
    m_places = m_guarded->occurrences(m_found);
    m_place = -1;
    markPlaces();
}

void GuardedView::markPlaces()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_places[i];
        mark.format.setBackground(ink(i == m_place ? Ink::Acc : Ink::Mark));
        if (i == m_place)
            mark.format.setForeground(onAccent());
        marks.append(mark);
    }
    setExtraSelections(marks);
}

} // namespace lamp
