// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/draftkeeper.h"

#include <QPlainTextEdit>

#include <chrono>

namespace lamp {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(Drafts &drafts, QPlainTextEdit *edit) : QObject(edit), m_drafts(drafts), m_edit(edit)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s); // counted from the first key that is not kept
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading || m_key.isEmpty())
            return;
        m_found.drop(); // a draft that comes after the first key is older than what is typed
        m_dirty = true;
        m_typed = m_edit->toPlainText();
        m_cursor = m_edit->textCursor().position();
        if (!m_soon.isActive())
            m_soon.start();
    });
}

DraftKeeper::~DraftKeeper() { flush(); }

void DraftKeeper::begin(const QString &key)
{
    flush();
    m_found.drop();
    m_key = key;
    m_saved = m_edit->toPlainText();
    if (key.isEmpty())
        return;
    m_found.deliver(m_drafts.find(key), this, [this](const Result<Draft> &draft) {
        if (!draft || draft->body.isEmpty() || m_edit->toPlainText() != m_saved)
            return;
        m_loading = true;
        m_edit->setPlainText(draft->body);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(static_cast<int>(qBound<qint64>(0, draft->cursor, draft->body.size())));
        m_edit->setTextCursor(cursor);
        m_edit->show(); // a note that was folded away
        m_loading = false;
    });
}

void DraftKeeper::flush()
{
    m_soon.stop();
    if (!std::exchange(m_dirty, false) || m_key.isEmpty())
        return;
    const bool nothing = m_typed.trimmed().isEmpty() || m_typed == m_saved;
    deliver(nothing ? m_drafts.drop(m_key) : m_drafts.keep(m_key, m_typed, m_cursor), this,
            [](const Result<void> &) {});
}

void DraftKeeper::discard()
{
    m_soon.stop();
    m_found.drop();
    m_dirty = false;
    if (!m_key.isEmpty())
        deliver(m_drafts.drop(m_key), this, [](const Result<void> &) {});
}

} // namespace lamp
