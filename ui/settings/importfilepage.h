// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/importtablemodels.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace lamp {

class ElidedLabel;
class ImportSession;
class ZimChoiceBox;

// The first page: which file or folder, what it is, and for a table how it is read, with its first rows.
class ImportFilePage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportFilePage(ImportSession &session, QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *place();
    [[nodiscard]] QWidget *reading();
    [[nodiscard]] QComboBox *choice(const char *name, const QString &label);
    void fillChoices();
    void chooseFile();
    void chooseFolder();
    void showSource();
    void showAnalysis();
    void showFacts(const ImportAnalysis &analysis);
    void showDates(const ImportAnalysis &analysis);

    ImportSession &m_session;
    QVBoxLayout *m_column;
    ElidedLabel *m_path;
    QLabel *m_what;
    QPushButton *m_chooseFolder = nullptr;
    QWidget *m_reading;
    ZimChoiceBox *m_zim;
    QComboBox *m_kind, *m_encoding, *m_delimiter, *m_dates, *m_zone;
    QLabel *m_facts, *m_dateNote;
    QTableView *m_sample;
    ImportSampleModel *m_model;
};

} // namespace lamp
