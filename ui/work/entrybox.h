// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workitems.h"

#include <QFrame>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QMimeData;
class QPushButton;
class QToolButton;

namespace lamp {

class CodeHighlighter;
class Desk;
class EntryEdit;
class GuardedView;
class MinutesField;
class SecretStrip;

// Where an entry is written, at the foot of a work item. A note is the default: nobody was ever embarrassed by an
// internal note. What the user was told is recorded with the way it was told; this program itself sends nothing.
class EntryBox final : public QFrame {
    Q_OBJECT
public:
    enum class Mode { Note, Told, Work };
    EntryBox(Desk &desk, CodeHighlighter &highlighter, QWidget *parent);
    ~EntryBox() override;

    void setItem(const WorkItemDetails &details); // brings back its draft
    void start(Mode mode, const QString &via = {}); // opens and takes the focus
    void insertMarkdown(const QString &text);
    void addFiles(const QMimeData *data); // dropped beside the text, or pasted there
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] EntryEdit *edit() const { return m_edit; }
    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }

signals:
    void saved(lamp::EntryId id);
    void left(); // Esc: back to the list
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    struct Pending {
        QString name;
        QByteArray bytes;
    };
    QWidget *buildTabs();
    QWidget *buildBody();
    QWidget *buildFoot();
    QToolButton *buildVia();
    void setMode(Mode mode);
    void setVia(const QString &via);
    void setUnfolded(bool on);
    void proposeTime();
    void showFiles();
    void showPreview(bool on);
    void dressMode();
    void save();
    void finish();
    void openInMail();
    void copyText();
    [[nodiscard]] QString callNumber() const;

    Desk &m_desk;
    WorkItemDetails m_details;
    Mode m_mode = Mode::Note;
    QString m_via; // call, person, mail, chat
    bool m_unfolded = false;
    bool m_saving = false;
    std::optional<Instant> m_openSince; // from when time is proposed
    qint64 m_proposed = 0;              // minutes that stand there and nobody touched
    QButtonGroup *m_tabs;
    QPushButton *m_toldTab = nullptr;
    QLabel *m_kept = nullptr;
    QWidget *m_body;
    EntryEdit *m_edit = nullptr;
    GuardedView *m_preview = nullptr;
    QWidget *m_files = nullptr;
    QList<Pending> m_pending;
    QToolButton *m_viaButton = nullptr;
    SecretStrip *m_secret = nullptr;
    QLabel *m_note = nullptr; // what is said below the text
    MinutesField *m_minutes = nullptr;
    QPushButton *m_mail = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_previewButton = nullptr;
    QPushButton *m_save = nullptr;
    CodeHighlighter &m_highlighter;
};

} // namespace lamp
