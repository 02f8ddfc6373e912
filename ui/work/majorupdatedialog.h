// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/majorwork.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace lamp {

class Desk;
class DraftKeeper;
class FieldNote;
class SecretStrip;

// An update of a major incident for all: a text that is filled in from what is known, to be changed, copied or opened
// in the mail program; saved once, told to everyone who reported it.
class MajorUpdateDialog final : public QDialog {
    Q_OBJECT
public:
    MajorUpdateDialog(Desk &desk, const majorwork::MajorView &view, QWidget *parent);
    void accept() override;

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void addFields();
    void addButtons();
    void takeText(int row);
    void copy();
    void openMail();

    Desk &m_desk;
    majorwork::MajorView m_view;
    QList<majorwork::Prepared> m_texts;
    QFormLayout *m_form;
    QComboBox *m_which, *m_via;
    QPlainTextEdit *m_text;
    QCheckBox *m_all;
    DraftKeeper *m_draft;
    SecretStrip *m_secret;
    FieldNote *m_note = nullptr;
    bool m_busy = false;
};

} // namespace lamp
