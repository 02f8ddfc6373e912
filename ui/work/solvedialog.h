// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lamp {

class Desk;

// Asks what fixed it: a code and one line, both shown on every later item of the asset; the article that helped and
// the time, when there are any. One Enter with the usual answers.
class SolveDialog final : public QDialog {
    Q_OBJECT
public:
    SolveDialog(Desk &desk, const QString &what, QWidget *parent);
    void offerArticles(const QList<ArticleHit> &articles, ArticleId chosen = {});
    void setFix(const QString &code);
    void setText(const QString &text);
    void setMinutes(qint64 minutes);
    [[nodiscard]] QString fix() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] ArticleId article() const;
    [[nodiscard]] qint64 minutes() const;

private:
    void buildForm();

    QComboBox *m_fix;
    QLineEdit *m_text;
    QComboBox *m_article;
    QSpinBox *m_minutes;
    QList<qint64> m_articles; // parallel to the list: 0 = none
};

} // namespace lamp
