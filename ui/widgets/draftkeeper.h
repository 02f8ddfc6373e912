// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/drafts.h"

#include <QPointer>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace lamp {

// Keeps what is typed in a text field of a form as a draft, within two seconds, for fields whose text comes from
// somewhere: begin() says under which key, and brings back what was typed and never saved, with the cursor.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    DraftKeeper(Drafts &drafts, QPlainTextEdit *edit);
    DraftKeeper(Drafts &drafts, QLineEdit *edit);
    ~DraftKeeper() override;

    // The field shows the text that is saved now; a draft of the key that says something else replaces it.
    void begin(const QString &key);
    void replace(const QString &text); // another text to begin from; the draft goes
    void revert();                     // back to what is saved
    void flush();                      // keeps it now, not in a second
    void discard();                    // saved for good or thrown away

signals:
    void restored(); // a draft came back

private:
    void typed();
    void moved(); // the place in the text comes back, too
    void dirty();
    void restore(const Draft &draft);
    [[nodiscard]] QString text() const;
    [[nodiscard]] qint64 cursor() const;
    void setText(const QString &text);

    Drafts &m_drafts;
    QPointer<QPlainTextEdit> m_edit; // either of both
    QPointer<QLineEdit> m_line;
    QString m_key, m_saved, m_typed;
    QTimer m_soon;
    Latest m_found;
    qint64 m_cursor = 0;
    bool m_loading = false, m_dirty = false;
};

} // namespace lamp
