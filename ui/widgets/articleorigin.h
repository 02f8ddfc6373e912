// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/id.h"
#include "services/collections.h"
#include "services/translations.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lamp {

class Desk;
class FlowLayout;
class MutedLabel;

// Below the title of an article: the languages that it stands in, to switch between; and of a page of a collection who
// wrote it, under which licence, and that nobody changes it here. Takes no room where there is nothing of it.
class ArticleOrigin final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleOrigin(Desk &desk, QWidget *parent = nullptr);
    void setArticle(ArticleId id);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

signals:
    void articleChosen(lamp::ArticleId id);
    void readOnlyChanged(bool on);

private:
    void read();
    void showLanguages(const QList<translations::Translation> &languages);
    void showOrigin(const std::optional<collections::Origin> &origin);
    void fit();

    Desk &m_desk;
    ArticleId m_id;
    FlowLayout *m_row;
    QList<QToolButton *> m_languages;
    MutedLabel *m_source;
    bool m_readOnly = false;
    Latest m_asked, m_askedOrigin;
};

} // namespace lamp
