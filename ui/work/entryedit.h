// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/drafttext.h"

namespace lamp {

class Desk;
class TextOffers;

// The text of an entry being written: '::' offers ready texts, '??' articles, '@' people; a picture from the clipboard
// and dropped files become attachments.
class EntryEdit final : public DraftEdit {
    Q_OBJECT
public:
    EntryEdit(Desk &desk, QWidget *parent);
    void insertMarkdown(const QString &text);
    void setItem(WorkItemId item) { m_item = item; } // that the variables of a ready text speak of
    [[nodiscard]] bool isOffering() const;
    void take(const QMimeData *source) { insertFromMimeData(source); } // as if it was dropped here

signals:
    void saveRequested(); // Ctrl+Enter
    void escaped();
    void fileGiven(const QString &name, const QByteArray &data);
    void failed(const lamp::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void addFile(const QString &path);

    Desk &m_desk;
    WorkItemId m_item;
    TextOffers *m_offers;
};

} // namespace lamp
