// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/registerlines.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace lamp {

class FactButton;

// The facts of a record at its right, under small headings. A fact is changed by a click on it; a record leads to its
// page; an absent fact takes no room.
class FactColumn final : public QScrollArea {
    Q_OBJECT
public:
    FactColumn(const QString &name, QWidget *parent);
    void begin(); // a new record: everything is taken away
    void heading(const QString &text);
    FactButton *fact(const QString &name, const QString &value, const char *field, bool mono = false);
    FactButton *record(const QString &name, const QString &value, const char *objectName, AnyHit::Type type, qint64 id);
    FactButton *action(const QString &name, const QString &value, const char *objectName, std::function<void()> act);
    void line(const QString &text, std::optional<Tone> tone = {}); // muted, or in the tone
    void end();
    [[nodiscard]] static int usualWidth();

signals:
    void editRequested(const QString &field);
    void opened(lamp::AnyHit::Type type, qint64 id);

private:
    void addHeading();
    FactButton *button(const QString &name, const QString &value, const QString &objectName);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QString m_heading; // written with its first fact
    bool m_first = true;
};

} // namespace lamp
