// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QObject>

class QWidget;

namespace lamp {

class Desk;
class DropVeil;
struct MailProposal;

// Mail dropped on a widget, or chosen: says what each .eml file would become, and makes it so once that is agreed to.
class MailDropper final : public QObject {
    Q_OBJECT
public:
    MailDropper(Desk &desk, QWidget *target);
    void choose(); // asks for the files
    void propose(const QString &path);

signals:
    void accepted(lamp::WorkItemId id);
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const MailProposal &proposal);
    void accept(const MailProposal &proposal);

    Desk &m_desk;
    QWidget *m_target;
    DropVeil *m_veil;
};

} // namespace lamp
