// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/drafts.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace lamp {

// A text field whose text is never lost: kept as a draft under a key within two seconds of typing, brought back with
// the cursor when the key is set again. Without a key nothing is kept.
class DraftEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DraftEdit(Drafts &drafts, QWidget *parent = nullptr);
    ~DraftEdit() override;

    // Keeps what is typed under the old key, then shows the draft of the new one, else the text that is edited.
    void setKey(const QString &key, const QString &edited = {});
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] bool isEmpty() const;
    // The text was saved for good or thrown away: the draft goes, the field is empty.
    void discard();
    // Keeps the draft now, not in a second.
    void flush();

signals:
    void restored(); // a draft came back
    void kept();     // the text on the screen is in the desk file

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restore(const Draft &draft);

    Drafts &m_drafts;
    QString m_key;
    QString m_edited; // what the text was before anything was typed
    QTimer m_soon;
    Latest m_found; // the draft of the key
    bool m_dirty = false;
    bool m_loading = false;
};

} // namespace lamp
