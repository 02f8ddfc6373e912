// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tickettemplate.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace lamp {

class ActValue;
class Desk;

// What a template does with fields, a line each: "Asset | must be filled in before it is solved".
class TemplateRuleEdit final : public QWidget {
    Q_OBJECT
public:
    TemplateRuleEdit(Desk &desk, QWidget *parent);
    void setRules(const TemplateRules &rules);
    [[nodiscard]] TemplateRules rules(TemplateRules into) const; // fields replaced, the rest stays

signals:
    void changed();

private:
    enum class What { Preset, Hidden, Mandatory, Solving };
    struct Line {
        QWidget *box = nullptr;
        QComboBox *field = nullptr, *what = nullptr;
        ActValue *value = nullptr;
    };
    void addLine(What what, const QString &field, const QString &value);
    void exchangeValue(QWidget *box, const QString &code);
    void removeLine(QWidget *box);

    Desk &m_desk;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
    int m_number = 0; // of the lines ever made: their names stay unique
};

} // namespace lamp
