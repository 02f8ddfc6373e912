// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/tickettemplates.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace lamp {

class ActValue;
class DateField;
class Desk;
class DraftForm;
class FieldNote;
class RecordChoice;
class SecretStrip;

// A new ticket from a template: only the fields that the template leaves to a person, and for a starter or leaver the
// days of all parts before anything is made.
class TemplateDialog final : public QDialog {
    Q_OBJECT
public:
    // What is known of the call already.
    struct Known {
        PersonId person;
        QString personText; // somebody without a record, or the person's name
        QString what;
        AssetId asset;
        std::optional<Instant> startedAt;
    };
    TemplateDialog(Desk &desk, const Known &known, QWidget *parent);
    void choose(TicketTemplateId id);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void created(lamp::WorkItemId id);

private:
    void build();
    void read();
    void showTemplate();
    void fill(const NewWorkItem &fresh);
    void showFields();
    void showParts();
    void beginDraft();
    void keepDraft();
    void restoreDraft(const QString &text);
    void create();
    void refuse(const Error &error);
    void finish(WorkItemId id);
    [[nodiscard]] const FullTemplate *chosen() const;
    [[nodiscard]] TemplateTicket typed() const;

    Desk &m_desk;
    Known m_known;
    QList<TemplateState> m_templates;
    TicketTemplateId m_wanted;
    NewWorkItem m_fresh; // as the template fills it in
    struct Asked {
        QString field;
        ActValue *value;
    };
    QList<Asked> m_asked;
    QFormLayout *m_form = nullptr, *m_fields = nullptr;
    QComboBox *m_choice = nullptr;
    RecordChoice *m_person = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_body = nullptr;
    DateField *m_day = nullptr;
    QListWidget *m_parts = nullptr;
    FieldNote *m_problem = nullptr;
    QPushButton *m_create = nullptr;
    DraftForm *m_draft;
    SecretStrip *m_secret;
    QString m_filledBody; // as the template and the call fill it in
    bool m_filling = false;
    Latest m_latest, m_filled;
};

} // namespace lamp
