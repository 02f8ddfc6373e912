// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importtable.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace lamp {

class ImportSession;

// Which column of the file becomes which field.
class ImportColumnsPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumnsPage(ImportSession &session, QWidget *parent = nullptr);

private:
    void show(const ImportAnalysis &analysis);
    void build(const ImportAnalysis &analysis);
    [[nodiscard]] QComboBox *fieldBox(const ImportAnalysis &analysis, int row);
    ImportSession &m_session;
    QTableWidget *m_table;
    QLabel *m_note;
    QStringList m_names;
    ImportTarget m_target = ImportTarget::Tickets;
};

// What their statuses, priorities, kinds and channels mean here.
class ImportValuesPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportValuesPage(ImportSession &session, QWidget *parent = nullptr);

private:
    void show(const ImportAnalysis &analysis);
    void showOpen();
    [[nodiscard]] QComboBox *valueBox(const ImportValue &value);
    ImportSession &m_session;
    QTableWidget *m_table;
    QLabel *m_note;
};

} // namespace lamp
