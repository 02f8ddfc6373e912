// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/importsummary.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace lamp {

class Desk;
class ImportCheckPage;
class ImportColumnsPage;
class ImportFilePage;
class ImportSession;
class ImportValuesPage;

// Every import, step by step: the file, its columns and values, a dry run, the result. Closed while it imports, it goes
// on and tells the window when it is done. It deletes itself.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(Desk &desk, QWidget *parent = nullptr);
    void setKind(ImportKind kind);
    void setSource(const QString &path); // a file or a folder, such as one that was dropped

    void done(int result) override;

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error); // when nobody sees the dialog any more
    void openWorkItem(lamp::WorkItemId id);

private:
    enum Step { File, Columns, Values, Check, Result };
    void build();
    [[nodiscard]] QWidget *foot();
    void connectSession();
    void go(Step step);
    void next();
    void back();
    [[nodiscard]] QList<Step> steps() const;
    void showSteps();
    void showButtons();
    void showProgress(int done, int total);
    void showChecked(const ImportSummary &summary);
    void showResult(const ImportSummary &summary);
    void complain(const Error &error);

    ImportSession *m_session;
    QLabel *m_steps, *m_complaint;
    QStackedWidget *m_stack;
    ImportFilePage *m_file;
    ImportColumnsPage *m_columns;
    ImportValuesPage *m_values;
    ImportCheckPage *m_check;
    QProgressBar *m_progress;
    QPushButton *m_stop, *m_back, *m_next, *m_close;
    Step m_step = File;
    std::optional<ImportSummary> m_summary;
    bool m_importing = false;
};

} // namespace lamp
