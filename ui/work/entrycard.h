// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"
#include "theme/theme.h"

#include <QFrame>

class QPlainTextEdit;
class QVBoxLayout;

namespace lamp {

class CodeHighlighter;
class Desk;

// One entry of a timeline: who, when and by which way, then the text. Notes stand on their own ground with the word
// "note"; what the user was told has the word and a bar at its edge.
class EntryCard final : public QFrame {
    Q_OBJECT
public:
    struct Facts {
        Entry entry;
        QString author;
        QList<Attachment> files;       // of this entry
        QList<Attachment> shownInText; // that the text may show: those of the whole item
        bool open = true;              // else one line
        int lines = 0;                 // clip the text; 0 = all
        bool editable = false;
    };
    EntryCard(Desk &desk, CodeHighlighter &highlighter, const Facts &facts, QWidget *parent);
    [[nodiscard]] EntryId entryId() const { return m_facts.entry.id; }
    [[nodiscard]] bool isOpen() const { return m_facts.open; }
    void setOpen(bool on);
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }

signals:
    void recordActivated(const QString &kind, const QString &ref);
    void edited(const lamp::Entry &before, const lamp::Entry &after);
    void opened(lamp::EntryId id);
    void editingEnded(); // saved or not: the text stands as it was shown
    void saveRequested(const lamp::Attachment &attachment);
    void pictureRequested(const lamp::Attachment &attachment);
    void message(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *header();
    QWidget *foldedLine();
    void addBody(QVBoxLayout *all);
    void startEdit();
    void finishEdit(bool save);
    void showMenu(QWidget *from);
    [[nodiscard]] QString way() const; // "note", "told by phone", "by mail"
    [[nodiscard]] Ink wayInk() const;
    [[nodiscard]] QString when() const;

    Desk &m_desk;
    CodeHighlighter &m_highlighter;
    Facts m_facts;
    QWidget *m_content = nullptr;
    QPlainTextEdit *m_editor = nullptr;
};

} // namespace lamp
