// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"
#include "theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace lamp {

class CodeHighlighter;
class DraftEdit;
class SecretStrip;
class Desk;

// One entry of a timeline: who, when and by which way, then the text. Notes stand on their own ground with the word
// "note"; what the user was told has the word and a bar at its edge.
class EntryCard final : public QFrame {
    Q_OBJECT
public:
    struct Facts {
        Entry entry;
        QString number; // of the item
        QString author;
        QList<Attachment> files;       // of this entry
        QList<Attachment> shownInText; // that the text may show: those of the whole item
        bool open = true;              // else one line
        int lines = 0;                 // clip the text; 0 = all
        bool editable = false;
        bool edited = false; // the text was another one before
    };
    EntryCard(Desk &desk, CodeHighlighter &highlighter, const Facts &facts, QWidget *parent);
    [[nodiscard]] static QString draftKey(const Facts &facts); // of a change that is not saved
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] EntryId entryId() const { return m_facts.entry.id; }
    [[nodiscard]] bool isOpen() const { return m_facts.open; }
    void setOpen(bool on);
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    void startEdit();
    void setEdited(); // offers the earlier texts

signals:
    void recordActivated(const QString &kind, const QString &ref);
    void edited(const lamp::Entry &before, const lamp::Entry &after);
    void opened(lamp::EntryId id);
    void editingEnded(); // saved or not: the text stands as it was shown
    void saveRequested(const lamp::Attachment &attachment);
    void pictureRequested(const lamp::Attachment &attachment);
    void textRequested(const lamp::Attachment &attachment);
    void message(const QString &text);
    void redactRequested(lamp::EntryId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *header();
    QWidget *foldedLine();
    void addBody(QVBoxLayout *all);
    void finishEdit(bool save);
    void showEarlier();
    void showMenu(QWidget *from);
    [[nodiscard]] QString way() const; // "note", "told by phone", "by mail"
    [[nodiscard]] Ink wayInk() const;
    [[nodiscard]] QString when() const;

    Desk &m_desk;
    CodeHighlighter &m_highlighter;
    Facts m_facts;
    QWidget *m_content = nullptr;
    DraftEdit *m_editor = nullptr;
    SecretStrip *m_secret = nullptr;
    QWidget *m_earlier = nullptr;
};

} // namespace lamp
