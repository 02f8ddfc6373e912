// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/articlehints.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace lamp {

class SectionLabel;

// The sections and steps of the article that is being written, and below them what a procedure could still say. Each
// leads to its place in the text.
class ArticleOutline final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleOutline(QWidget *parent = nullptr);

    void set(const Procedure &procedure, const QList<ArticleHint> &hints);
    void setCurrentLine(int line); // that is written on
    [[nodiscard]] QListWidget &sections() const { return *m_sections; }
    [[nodiscard]] QListWidget &hints() const { return *m_hints; }

signals:
    void lineChosen(int line);
    void hintChosen(const lamp::ArticleHint &hint);
    void left(); // Escape: back to the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLine(const QString &text, int line, int depth);

    QListWidget *m_sections, *m_hints;
    SectionLabel *m_hintsTitle;
    QList<ArticleHint> m_shown;
};

} // namespace lamp
