// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/checklists.h"
#include "services/search.h"
#include "services/worklinks.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace lamp {

class Desk;
class TextDoor;

// Asks what fixed it: a code and one line, both shown on every later item of the asset; the article that helped and
// the time, when there are any. One Enter where it is known what fixed it the last time; else the first one leads to
// the choice.
class SolveDialog final : public QDialog {
    Q_OBJECT
public:
    SolveDialog(Desk &desk, const QString &what, QWidget *parent);
    void offerArticles(const QList<ArticleHit> &articles, ArticleId chosen = {});
    // Accepting waits until it is known what hangs on the items; open parts must be decided about.
    void waitForHanging() { m_known = false; }
    void setHanging(const worklinks::Hanging &hanging);
    // Open steps of checklists: one that blocks is told of, one that warns is confirmed on the form.
    void waitForStanding() { m_standingKnown = false; }
    void setStanding(const checklists::Standing &standing);
    // Likewise until it is known what fixed the like the last time; an empty code leaves the choice to be made.
    void waitForFix() { m_fixKnown = false; }
    void setUsualFix(const QString &code);
    [[nodiscard]] QList<WorkItemId> further() const; // to be solved with them
    [[nodiscard]] QList<WorkItemId> members() const; // the same, of those that the problem caused
    void accept() override;
    void setFix(const QString &code);
    void setText(const QString &text);
    void setMinutes(qint64 minutes);
    void keepDraft(const QString &key); // of what stands there now: the act drops it once it is done
    [[nodiscard]] QString fix() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] ArticleId article() const;
    [[nodiscard]] qint64 minutes() const;

private:
    void buildForm();
    void fit();
    void tellReports();
    void addParts();
    void addDuplicates();
    void addMembers();

    QComboBox *m_fix;
    QLineEdit *m_text;
    QComboBox *m_article;
    TextDoor *m_door;
    QSpinBox *m_minutes;
    QList<qint64> m_articles; // parallel to the list: 0 = none
    QFormLayout *m_form = nullptr;
    worklinks::Hanging m_hanging;
    bool m_known = true, m_standingKnown = true, m_fixKnown = true; // what the form waits for
    bool m_accepted = false, m_blocked = false; // accepted before it was known; a step refuses solving
    QButtonGroup *m_parts = nullptr;
    QCheckBox *m_duplicates = nullptr;
    QCheckBox *m_anyway = nullptr; // open steps that only warn, confirmed
    QListWidget *m_members = nullptr; // tickets that a problem caused, with ticks
};

} // namespace lamp
