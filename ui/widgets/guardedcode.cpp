// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Code in a guarded document: what is copied of it, and whether its lines are broken.
#include "domain/consoletext.h"
#include "widgets/guardeddocument.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostCopyButtons = 200;
}

void GuardedDocument::setCodeWrapped(int index, bool on)
{
    if (index < 0 || index >= m_code.size() || isCodeWrapped(index) == on)
        return;
    QTextCursor cursor(this);
    cursor.setPosition(m_code[index].first);
    cursor.setPosition(m_code[index].last, QTextCursor::KeepAnchor);
    QTextBlockFormat format;
    format.setNonBreakableLines(!on);
    cursor.mergeBlockFormat(format);
    emit restyled();
}

bool GuardedDocument::isCodeWrapped(int index) const
{
    return !findBlock(m_code[index].first).blockFormat().nonBreakableLines();
}

bool GuardedDocument::isCodeWide(int index) const
{
    if (!isCodeWrapped(index))
        return true;
    for (QTextBlock block = findBlock(m_code[index].first); block.isValid() && block.position() <= m_code[index].last;
         block = block.next())
        if (block.layout()->lineCount() > 1)
            return true;
    return false;
}

QToolButton *GuardedView::headButton(const QString &name, const char *iconName)
{
    auto *button = new QToolButton(viewport());
    button->setObjectName(name);
    button->setIcon(icon(iconName, Ink::Mute));
    button->setAutoRaise(true);
    button->setCursor(Qt::ArrowCursor);
    button->setFont(smallFont());
    QPalette quiet = button->palette();
    quiet.setColor(QPalette::ButtonText, ink(Ink::Mute));
    button->setPalette(quiet);
    return button;
}

void GuardedView::makeButtons()
{
    for (qsizetype i = m_copy.size(); i < qMin(m_guarded->codeBlocks().size(), MostCopyButtons); ++i) {
        addWrapButton(static_cast<int>(i));
        addCopyButton(static_cast<int>(i));
    }
}

void GuardedView::addCopyButton(int index)
{
    QToolButton *button = headButton(u"copyCode%1"_s.arg(index), "edit-copy");
    button->setText(tr("Copy"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QString label = m_guarded->codeBlocks()[index].label;
    button->setAccessibleName(label.isEmpty() ? tr("Copy code") : tr("Copy %1 code").arg(label));
    button->setToolTip(tr("Copy this code; of a terminal what was typed, without prompts and answers"));
    connect(button, &QToolButton::clicked, this, [this, index] { copyCode(index, false); });
    button->show();
    m_copy.append(button);
}

void GuardedView::addWrapButton(int index)
{
    QToolButton *button = headButton(u"wrapCode%1"_s.arg(index), "text-wrap");
    button->setCheckable(true);
    button->setChecked(true);
    button->setAccessibleName(tr("Break long lines"));
    button->setToolTip(tr("Break long lines"));
    connect(button, &QToolButton::toggled, this, [this, index](bool on) { setCodeWrapped(index, on); });
    button->hide();
    m_wrap.append(button);
}

void GuardedView::copyCode(int index, bool whole)
{
    const auto &blocks = m_guarded->codeBlocks();
    if (index < 0 || index >= blocks.size())
        return;
    const auto &[label, language, code, first, last, lines] = blocks[index];
    const QString text = whole ? code : consoleCommands(language, code);
    QApplication::clipboard()->setText(text);
    if (text != code)
        emit copied(tr("Commands copied, without prompts and answers"));
    else
        emit copied(label.isEmpty() ? tr("Code copied") : tr("%1 code copied").arg(label));
}

void GuardedView::setCodeWrapped(int index, bool on)
{
    m_guarded->setCodeWrapped(index, on);
    bool all = true;
    for (int i = 0; i < m_guarded->codeBlocks().size(); ++i)
        all = all && m_guarded->isCodeWrapped(i);
    setHorizontalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (all)
        horizontalScrollBar()->setValue(0);
    if (index >= 0 && index < m_wrap.size() && m_wrap[index]->isChecked() != on)
        m_wrap[index]->setChecked(on);
    sizeChanged();
}

void GuardedView::placeButtons()
{
    if (m_copy.isEmpty())
        return;
    for (const auto &ground : m_guarded->grounds())
        if (ground.box.code >= 0 && ground.box.code < m_copy.size())
            placeHead(ground.box.code, ground.rect,
                      qRound(ground.box.above - QFontMetricsF(m_guarded->defaultFont()).height() / 2));
}

void GuardedView::placeHead(int index, const QRectF &ground, int header)
{
    const int pad = m_guarded->defaultFont().pixelSize() > 0 ? 2 : 3;
    int right = qMin(qRound(ground.right()), viewport()->width()) - pad; // stays in sight when the code is wider
    const auto place = [&](QToolButton *button) {
        const QSize size(button->sizeHint().width(), header - 2);
        right -= size.width();
        button->setGeometry(QRect(QPoint(right, qRound(ground.top()) + 1), size));
    };
    place(m_copy[index]);
    m_wrap[index]->setVisible(m_guarded->isCodeWide(index));
    if (!m_wrap[index]->isHidden())
        place(m_wrap[index]);
}

void GuardedView::fillCodeMenu(QMenu *menu, const QPoint &at)
{
    const int position = cursorForPosition(at).position();
    const auto &blocks = m_guarded->codeBlocks();
    for (int i = 0; i < blocks.size(); ++i) {
        if (position < blocks[i].first || position > blocks[i].last)
            continue;
        menu->addSeparator();
        menu->addAction(tr("Copy the &code as it stands"), this, [this, i] { copyCode(i, true); })
            ->setObjectName(u"copyCodeWhole"_s);
        QAction *wrap = menu->addAction(tr("&Break long lines"), this, [this, i](bool on) { setCodeWrapped(i, on); });
        wrap->setObjectName(u"wrapCode"_s);
        wrap->setCheckable(true);
        wrap->setChecked(m_guarded->isCodeWrapped(i));
        return;
    }
}

} // namespace lamp
