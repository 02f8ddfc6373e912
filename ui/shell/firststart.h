// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lamp {

// What a person chose when there was no desk yet, or when a new one was wanted.
struct FirstChoice {
    enum class What { Sample, Empty, Open, Import };
    What what = What::Empty;
    QString preset = QStringLiteral("alone"); // alone, several
    QString name;                             // who works here
    QString path;                             // of the desk to make or to open
};

// One window: who works on this desk, and with what it begins.
class FirstStart final : public QDialog {
    Q_OBJECT
public:
    // `withSample`: also offers the sample office; not when the person comes from it. `folder`: where a desk is made.
    FirstStart(bool withSample, const QString &folder, QWidget *parent = nullptr);
    // While the desk is made: the buttons rest and the line says what is going on. An empty text wakes them again.
    void setBusy(const QString &words);
    void complain(const QString &sentence);
    // Opening was stopped. A desk that was made for it at `path` stays, and the next one gets a place of its own.
    void stop(const QString &path);

signals:
    void chosen(const lamp::FirstChoice &choice);

private:
    QWidget *question();
    QWidget *ways(bool withSample);
    QPushButton *way(const QString &title, const QString &sentence, const char *iconName, const QString &name);
    void choose(FirstChoice::What what);
    void askPath();
    void showPath();

    QString m_folder;
    QString m_path;
    QButtonGroup *m_preset;
    QLineEdit *m_name;
    QLabel *m_file;
    QLabel *m_line;
    QList<QPushButton *> m_ways;
};

} // namespace lamp
