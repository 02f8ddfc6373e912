// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;

namespace lamp {

// What can be typed into the filter: how terms are put together, every field with what it takes, and examples that
// are tried by a click. F1 in the filter opens it.
class QueryHelp final : public QDialog {
    Q_OBJECT
public:
    explicit QueryHelp(QWidget *parent);
    struct Line {
        QString query, meaning;
    };
    [[nodiscard]] static QList<Line> examples();
    [[nodiscard]] static QString about(QStringView field); // what a field asks for, in one line

signals:
    void tried(const QString &query);

private:
    void addRules(QGridLayout *grid);
    void addExamples(QGridLayout *grid);
    void addFields(QGridLayout *grid);
};

} // namespace lamp
