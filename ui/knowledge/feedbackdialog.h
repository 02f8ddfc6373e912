// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/knowledge.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace lamp {

class Desk;
class TextDoor;

// It solved it, or it did not, and a note for those who keep the article.
class FeedbackDialog final : public QDialog {
    Q_OBJECT
public:
    // Without a work item it is said of the article alone.
    FeedbackDialog(Desk &desk, ArticleId article, const QString &title, WorkItemId item, bool helped, QWidget *parent);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void build(const QString &title, bool helped);
    void save();

    Desk &m_desk;
    ArticleId m_article;
    WorkItemId m_item;
    QRadioButton *m_yes = nullptr, *m_no = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPushButton *m_save = nullptr;
    TextDoor *m_door = nullptr;
};

} // namespace lamp
