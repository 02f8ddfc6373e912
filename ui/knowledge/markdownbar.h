// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace lamp {

class MarkdownEdit;
class Spelling;

// The tools above the text of an article: seven, each with its key.
class MarkdownBar final : public QWidget {
    Q_OBJECT
public:
    MarkdownBar(MarkdownEdit &text, Spelling &spelling, QWidget *owner); // `owner`: within it the keys count

    struct Key {
        QString text, keys;
    };
    [[nodiscard]] static QList<Key> keys(); // for the overview

signals:
    void spellingSwitched(bool on);
    void said(const QString &text);

private:
    QToolButton *add(const char *name, const char *iconName, const QString &text, const QKeySequence &key,
                     std::function<void()> act);
    void addKey(const QString &text, const QKeySequence &key, std::function<void()> act);
    void addInsert();
    void addSections(QMenu *menu);
    void addSpelling();
    void showSpelling();
    void checkNext();

    MarkdownEdit &m_text;
    Spelling &m_spelling;
    QWidget *m_owner;
    QHBoxLayout *m_row;
    QToolButton *m_check = nullptr;
};

} // namespace lamp
