// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/plans.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTimeEdit;
class QVBoxLayout;

namespace lamp {

class DraftForm;
class InkLabel;
class MutedLabel;
class RecordField;
class RhythmEditor;
class ScopeEditor;
class SecretStrip;
class StepsEditor;

// Makes or changes a plan: what, on which assets, how often, by whom, with which steps. Its next dates stand beside it
// while it is typed, or the reason why the rule cannot be used.
class PlanEditor final : public QDialog {
    Q_OBJECT
public:
    explicit PlanEditor(Desk &desk, QWidget *parent = nullptr);

    // From the first working day on that is not before `start`.
    void createNew(QDate start, AssetId asset = {}, const QString &assetName = {});
    void load(PlanId plan);
    [[nodiscard]] Plan plan() const; // as the fields say
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] StepsEditor *steps() const { return m_steps; }

signals:
    void saved(lamp::PlanId plan, const QString &title, bool created);
    void failed(const lamp::Error &error);
    void openArticle(lamp::ArticleId article);

public slots:
    void save();
    void reject() override; // asks when something was typed

private:
    QWidget *buildForm();
    void addWhat(QFormLayout *form);
    void addWhen(QFormLayout *form);
    void addWork(QFormLayout *form);
    void addMore(QVBoxLayout *layout);
    QWidget *buildDates();
    QWidget *buildFoot();
    QWidget *buildDoor();
    void beginDraft(const QString &key);
    void keepDraft();
    void restoreDraft(const QString &text);
    [[nodiscard]] bool lets(); // nothing in it looks like a password
    void fillPeople();
    void fillRequirements();
    void show(const Plan &plan, const QList<Step> &steps);
    void setArticle(ArticleId id, const QString &title);
    void edited();
    void showPreview();
    void showProblem(const QString &text);
    void finishSave(PlanId id);

    Desk &m_desk;
    Plan m_before; // id 0: a new one
    bool m_dirty = false, m_showing = false, m_asked = false;
    ArticleId m_article;
    QString m_articleTitle;
    QTimer m_soon;

    QTabWidget *m_tabs;
    QLineEdit *m_title, *m_requirement;
    QPlainTextEdit *m_purpose;
    ScopeEditor *m_scope;
    RhythmEditor *m_rhythm;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QCheckBox *m_allDay;
    QComboBox *m_zone;
    QSpinBox *m_minutes;
    QComboBox *m_responsible, *m_deputy, *m_evidence;
    RecordField *m_articleField;
    QPushButton *m_articleName;
    QPushButton *m_moreButton;
    QWidget *m_more;
    QSpinBox *m_early, *m_grace, *m_missed;
    QComboBox *m_risk, *m_category;
    StepsEditor *m_steps;
    InkLabel *m_words, *m_notes, *m_problem;
    QListWidget *m_dates;
    QComboBox *m_state;
    QPushButton *m_save;
    MutedLabel *m_returned = nullptr;
    SecretStrip *m_secret = nullptr;
    DraftForm *m_draft = nullptr;
};

} // namespace lamp
