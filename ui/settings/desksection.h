// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"

#include <QFuture>
#include <QWidget>

class QFileDialog;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lamp {

class Desk;
class SettingsForm;

// The desk file: where it is, a verified backup, a check of the whole file, other desks, imports.
class DeskSection final : public QWidget {
    Q_OBJECT
public:
    explicit DeskSection(Desk &desk, QWidget *parent = nullptr);
    void backUpNow(); // asks where to
    void backUpTo(const QString &path);
    void verifyNow();
    void copyForOthers(); // asks where to
    void copyTo(const QString &path);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void working(const QString &title, const QFuture<void> &work);
    void openDeskWanted();
    void newDeskWanted();
    void importWanted();

private:
    void addBackup(SettingsForm &form);
    void addCurrency(SettingsForm &form);
    void addCopy(SettingsForm &form);
    void tellBackup();
    void tellVersion();
    [[nodiscard]] QFileDialog *askForFile(const QString &title, const QString &name, const QString &end);
    [[nodiscard]] QWidget *buttons(const QList<QPushButton *> &list);
    QPushButton *button(const QString &text, const QString &name, const char *iconName);

    Desk &m_desk;
    Latest m_counts;
    QLabel *m_backup;
    QPlainTextEdit *m_findings;
};

} // namespace lamp
