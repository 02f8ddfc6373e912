// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/importtablemodels.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTableView;

namespace lamp {

class FlowLayout;
class ImportSession;

// What a dry run says before anything is written; the same page shows what was done.
class ImportCheckPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportCheckPage(ImportSession &session, QWidget *parent = nullptr);
    void show(const ImportSummary &summary);
    void showUndone(const QString &sentence);

signals:
    void openRequested(lamp::WorkItemId id);
    void choiceChanged();

private:
    [[nodiscard]] QWidget *choices();
    void dressTable();
    void showCounts(const ImportSummary &summary);
    void showMailChoice(const ImportSummary &summary);
    void copyLines(bool all);

    ImportSession &m_session;
    ImportSummary m_summary;
    QLabel *m_headline, *m_also, *m_hint;
    QWidget *m_counts;
    FlowLayout *m_countRow;
    QWidget *m_mail;
    QLabel *m_why;
    QRadioButton *m_asTicket, *m_asEntry;
    QPlainTextEdit *m_words;
    QTableView *m_table;
    ImportLineModel *m_model;
    QPushButton *m_copy, *m_undo, *m_open;
};

} // namespace lamp
