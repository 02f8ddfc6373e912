// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/articlelinks.h"

#include <QWidget>

class QToolButton;

namespace lamp {

class Desk;

// Below the head of an article, when there are any: its links that lead nowhere, each with the reason. Takes no room
// otherwise.
class BrokenLinkBar final : public QWidget {
    Q_OBJECT
public:
    explicit BrokenLinkBar(Desk &desk, QWidget *parent = nullptr);
    void setArticle(ArticleId id); // reads them again
    [[nodiscard]] const QList<BrokenLink> &links() const { return m_links; }

signals:
    void lineChosen(int line); // of the text, from 0

private:
    void show(const QList<BrokenLink> &links);

    Desk &m_desk;
    QToolButton *m_button;
    QList<BrokenLink> m_links;
    ArticleId m_id;
    Latest m_asked;
};

} // namespace lamp
