// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/drafts.h"

#include <QPointer>
#include <QTimer>

class QPlainTextEdit;

namespace lamp {

// Keeps what is typed in a text field of a form as a draft, within two seconds, for fields whose text comes from
// somewhere: begin() says under which key, and brings back what was typed and never saved.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    DraftKeeper(Drafts &drafts, QPlainTextEdit *edit);
    ~DraftKeeper() override;

    // The field shows the text that is saved now; a draft of the key that says something else replaces it.
    void begin(const QString &key);
    void discard(); // saved for good or thrown away

private:
    void flush();

    Drafts &m_drafts;
    QPointer<QPlainTextEdit> m_edit;
    QString m_key, m_saved, m_typed;
    QTimer m_soon;
    Latest m_found;
    qint64 m_cursor = 0;
    bool m_loading = false, m_dirty = false;
};

} // namespace lamp
