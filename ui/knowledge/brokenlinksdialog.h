// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "domain/articlelinks.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace lamp {

class Desk;

// Links of all articles that lead nowhere: article, words and target, reason. Enter opens the article at the place.
class BrokenLinksDialog final : public QDialog {
    Q_OBJECT
public:
    explicit BrokenLinksDialog(Desk &desk, QWidget *parent);
    ~BrokenLinksDialog() override;
    [[nodiscard]] const BrokenLinks &found() const { return m_found; }

signals:
    void articleChosen(lamp::ArticleId id, int line);
    void failed(const lamp::Error &error);
    void checked();

private:
    void build();
    void check();
    void show(const BrokenLinks &found);
    void copyList();

    Desk &m_desk;
    BrokenLinks m_found;
    QLabel *m_state;
    QTreeWidget *m_list;
    QFuture<Result<BrokenLinks>> m_work;
    Latest m_asked;
};

} // namespace lamp
