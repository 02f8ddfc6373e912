// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drafttext.h"

#include <QEvent>

#include <chrono>

namespace lamp {

using namespace std::chrono_literals;

DraftEdit::DraftEdit(Drafts &drafts, QWidget *parent) : QPlainTextEdit(parent), m_drafts(drafts)
{
    setTabChangesFocus(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s); // counted from the first unkept key, so a fast typist is kept too
    connect(&m_soon, &QTimer::timeout, this, &DraftEdit::flush);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading || m_key.isEmpty())
            return;
        m_dirty = true;
        m_found.drop(); // a draft that comes after the first key is older than what is typed
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] { // the place in the text comes back, too
        if (m_loading || m_key.isEmpty() || isEmpty() || toPlainText() == m_edited)
            return;
        m_dirty = true;
        if (!m_soon.isActive())
            m_soon.start();
    });
}

DraftEdit::~DraftEdit() { flush(); }

bool DraftEdit::isEmpty() const { return toPlainText().trimmed().isEmpty(); }

void DraftEdit::setKey(const QString &key, const QString &edited)
{
    if (key == m_key)
        return;
    flush();
    m_key = key;
    m_edited = edited;
    m_loading = true;
    setPlainText(edited);
    m_loading = false;
    m_found.drop();
    if (key.isEmpty())
        return;
    m_found.deliver(m_drafts.find(key), this, [this](const Result<Draft> &draft) {
        if (draft && toPlainText() == m_edited)
            restore(*draft);
    });
}

void DraftEdit::restore(const Draft &draft)
{
    if (draft.body.isEmpty())
        return;
    m_loading = true;
    setPlainText(draft.body);
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(qBound(qint64(0), draft.cursor, qint64(document()->characterCount() - 1))));
    setTextCursor(cursor);
    m_loading = false;
    emit restored();
}

void DraftEdit::flush()
{
    m_soon.stop();
    if (!m_dirty || m_key.isEmpty())
        return;
    m_dirty = false;
    const bool nothing = isEmpty() || toPlainText() == m_edited;
    const auto done = nothing ? m_drafts.drop(m_key)
                              : m_drafts.keep(m_key, toPlainText(), textCursor().position());
    deliver(done, this, [this](const Result<> &result) {
        if (result)
            emit kept();
    });
}

void DraftEdit::discard()
{
    m_soon.stop();
    m_found.drop();
    m_dirty = false;
    m_loading = true;
    clear();
    m_loading = false;
    if (!m_key.isEmpty())
        deliver(m_drafts.drop(m_key), this, [](const Result<> &) {});
}

void DraftEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    flush();
}

void DraftEdit::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    flush();
}

void DraftEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) // three lines high at least, in any text size
        setMinimumHeight(fontMetrics().lineSpacing() * 2);
}

} // namespace lamp
