// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace lamp {

// Lines between the head and the timeline of a work item, one for each thing that is unusual about it, each with what
// can be done about it. Nothing unusual: no strip.
class NoticeStrip final : public QFrame {
    Q_OBJECT
public:
    struct Notice {
        QString key;    // given back when its button is pressed
        QString text;
        QString button; // empty: nothing to do
        QString tip;    // of the button
        bool urgent = false;
        QString more; // a second button; its key begins with "more-"
        friend bool operator==(const Notice &, const Notice &) = default;
    };
    explicit NoticeStrip(QWidget *parent);
    void setNotices(const QList<Notice> &notices);
    [[nodiscard]] QStringList texts() const;

signals:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addButton(QHBoxLayout *row, const Notice &notice, const QString &text, const QString &key,
                   const QString &tip);
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    QList<Notice> m_notices;
};

} // namespace lamp
