// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QHash>

namespace lamp {

// One page of the window: what the rail, the keys and the page stack call it.
// Those in `Pages` have a place in the rail; Week and Run are reached by commands and other pages.
enum class Page { Today, Queue, Knowledge, Calendar, Register, History, Settings, Week, Run };
constexpr Page Pages[] = {Page::Today,    Page::Queue,   Page::Knowledge, Page::Calendar,
                          Page::Register, Page::History, Page::Settings};
[[nodiscard]] QString pageName(Page page);
[[nodiscard]] const char *pageIcon(Page page);
[[nodiscard]] const char *pageCode(Page page); // "today", …: for settings and object names

// An entry of the rail: icon over name, a badge when something waits there.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(Page page, QWidget *parent);
    // 0 hides it. Urgent: something is late; said in words to a screen reader.
    void setBadge(int count, bool urgent, const QString &meaning);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Page m_page;
    int m_badge = 0;
    bool m_urgent = false;
};

// The slim rail on the left.
class Rail final : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void setCurrent(Page page);
    [[nodiscard]] RailButton *button(Page page) const { return m_buttons.value(page); }

signals:
    void chosen(lamp::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHash<Page, RailButton *> m_buttons;
};

} // namespace lamp
