// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/inkground.h"
#include "domain/plan.h"
#include "domain/workitem.h"


class QFormLayout;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace lamp {

class InkLabel;
class TextDoor;

// The end of a visit: what was answered, what is still missing, minutes, a note, the files; one button.
class VisitFinish final : public InkGround {
    Q_OBJECT
public:
    explicit VisitFinish(QWidget *parent = nullptr);

    void show(const QList<Step> &steps, const Plan &plan, const QList<Attachment> &files);
    void guard(TextDoor &door); // what is typed is kept as a draft
    void setMinutes(int minutes); // not once the user has typed a number
    void reset();
    void setProblem(const QString &text);
    [[nodiscard]] int minutes() const;
    [[nodiscard]] QString note() const;
    void focusField();

signals:
    void finishWanted();
    void stepWanted(int row); // the first open one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFormLayout *buildForm();

    InkLabel *m_summary, *m_files, *m_problem;
    QPushButton *m_open, *m_finish;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_note;
    int m_firstOpen = -1;
    bool m_typed = false;
};

} // namespace lamp
