// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guardeddocument.h"

#include <QScrollArea>

class QMenu;
class QVBoxLayout;

namespace lamp {

class FactLink;
class SectionLabel;

// The headings of an article in a column of their own, left of the text, in a window that is wide enough for it.
class OutlinePane final : public QScrollArea {
    Q_OBJECT
public:
    explicit OutlinePane(QWidget *parent = nullptr);
    void setHeadings(const QList<GuardedDocument::Heading> &headings);
    void setCurrent(int index); // the one that is being read; -1: above the first
    void focusCurrent();        // arrows go on from there, Enter leads there, Escape leaves
    [[nodiscard]] bool isEmpty() const { return m_links.size() < 2; } // one heading is no outline
    // The same as a menu, where there is no room for the column.
    void fillMenu(QMenu *menu);

signals:
    void chosen(int index);
    void left(); // Escape: back to the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    static constexpr qsizetype Most = 200;
    QWidget *m_page;
    QVBoxLayout *m_layout;
    SectionLabel *m_title;
    QList<GuardedDocument::Heading> m_headings;
    QList<FactLink *> m_links;
    int m_current = -1;
};

} // namespace lamp
