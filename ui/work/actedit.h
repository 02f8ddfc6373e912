// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemact.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace lamp {

class ActValue;
class Desk;
class RecordChoice;
class TextDoor;

// What is done to work items in one go: fields, words, tags, time, steps, and a link where `withLink` is set.
class ActEdit final : public QWidget {
    Q_OBJECT
public:
    ActEdit(Desk &desk, bool withLink, QWidget *parent = nullptr);
    void setAct(const ItemAct &act);
    [[nodiscard]] ItemAct act() const;
    void guard(TextDoor &door) const; // its text boxes

signals:
    void changed();

private:
    struct Line {
        QWidget *box = nullptr;
        QComboBox *field = nullptr;
        ActValue *value = nullptr;
    };
    QWidget *buildFields();
    QWidget *buildEntry();
    void addRest(QFormLayout *form);
    void addLink(QFormLayout *form);
    void fillVariables(QToolButton *button);
    void addLine(const ActField &change);
    void exchangeValue(const QWidget *box, const QString &code);
    void remove(const QWidget *box);
    [[nodiscard]] QString freeField() const;
    void edited();

    Desk &m_desk;
    bool m_showing = false;
    int m_number = 0; // of the lines ever made: their names stay unique
    QVBoxLayout *m_column = nullptr;
    QList<Line> m_lines;
    QComboBox *m_kind = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLineEdit *m_tags = nullptr;
    QSpinBox *m_minutes = nullptr;
    QPlainTextEdit *m_steps = nullptr;
    QComboBox *m_link = nullptr;
    RecordChoice *m_linkTo = nullptr;
};

} // namespace lamp
