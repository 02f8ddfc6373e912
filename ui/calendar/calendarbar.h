// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace lamp {

class ElidedLabel;
class TitleLabel;

enum class CalendarPageView { Plans, Month, Week, Agenda };
[[nodiscard]] QString codeOfView(CalendarPageView view);
[[nodiscard]] CalendarPageView viewFromCode(const QString &code, CalendarPageView otherwise);

// ‹ Today › and the title of the page; the switch of views; New plan. Above the plans: their summary and Print.
class CalendarBar final : public QWidget {
    Q_OBJECT
public:
    explicit CalendarBar(bool plansFirst, QWidget *parent = nullptr);

    void setView(CalendarPageView view);
    void setTitle(const QString &title);
    void setSummary(const QString &summary);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPushButton *howCounted() const { return m_how; }
    [[nodiscard]] QPushButton *printButton() const { return m_print; }

signals:
    void viewChosen(lamp::CalendarPageView view);
    void stepped(int pages); // 0: today
    void newPlanWanted();
    void howCountedWanted();
    void printWanted();

private:
    [[nodiscard]] int widestTitle() const;
    QPushButton *addButton(const QString &text, const char *name);
    void layOut(bool plansFirst);

    QPushButton *m_back, *m_today, *m_forward;
    TitleLabel *m_title;
    ElidedLabel *m_summary;
    QPushButton *m_how, *m_print, *m_fresh;
    QButtonGroup *m_views;
};

} // namespace lamp
