// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "domain/articlelife.h"

#include <QWidget>

class QVBoxLayout;

namespace lamp {

class Desk;

// Beside an article: what people said of it, with a way to say it oneself. What did not help stands on top until
// somebody has dealt with it.
class FeedbackBox final : public QWidget {
    Q_OBJECT
public:
    explicit FeedbackBox(Desk &desk, QWidget *parent = nullptr);
    void showArticle(ArticleId id);

signals:
    void sayRequested(bool helped);
    void workItemChosen(lamp::WorkItemId id);
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void read();
    void fill(const QList<FeedbackLine> &lines);
    void addLine(const FeedbackLine &line);
    void addSettle(const ArticleFeedback &said, const QString &words);

    Desk &m_desk;
    ArticleId m_id;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    Latest m_latest;
};

} // namespace lamp
