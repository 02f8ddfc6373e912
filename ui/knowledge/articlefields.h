// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace lamp {

class Desk;

// The facts of an article besides its text, as they are edited.
class ArticleFields final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleFields(Desk &desk, QWidget *parent = nullptr);
    void set(const Article &article, const QStringList &tags);
    void setFolders(const QStringList &folders); // offered while a folder is typed
    [[nodiscard]] Article apply(Article article) const;
    [[nodiscard]] QStringList tags() const;
    void focusTitle();
    [[nodiscard]] bool hasTitle() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool saysAffects() const;

signals:
    void edited();

private:
    void makeRows();
    void addDates(QHBoxLayout *line);
    void addOwner(QHBoxLayout *line);
    void fillLanguages(const QString &code);
    void fillChoices();
    void connectFields();

    Desk &m_desk;
    QLineEdit *m_title, *m_tags, *m_affects;
    QComboBox *m_folder, *m_category, *m_state, *m_risk, *m_owner, *m_language;
    QWidget *m_ownerBox, *m_languageBox; // with their captions; absent where they say nothing
    QSpinBox *m_minutes;
    QCheckBox *m_verified, *m_review;
    QDateEdit *m_verifiedOn, *m_reviewOn;
    bool m_setting = false;
};

} // namespace lamp
