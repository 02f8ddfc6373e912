// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/major.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace lamp {

class Desk;
class ElidedLabel;

// Over every page while a major incident goes on: who runs it, since when, when all are told next, how many reported
// it; the way to it and to record who calls about it. With several it shows the first one and says how many more.
class MajorBanner final : public QFrame {
    Q_OBJECT
public:
    MajorBanner(Desk &desk, QWidget *parent);
    void refresh();  // reads again
    void passTime(); // says what is read as of now; asks for the update that has become due, once
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<MajorNow> &majors() const { return m_majors; }

signals:
    void openRequested(lamp::WorkItemId id);
    void meTooRequested(lamp::WorkItemId id);
    void updateRequested(lamp::WorkItemId id);
    void updateDue(const lamp::MajorNow &major); // to who runs it; to everybody when nobody does
    void listRequested();                        // of all that go on

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &text);
    void dress();
    void remind(const MajorNow &major);

    Desk &m_desk;
    ElidedLabel *m_sentence;
    QPushButton *m_open, *m_meToo, *m_update, *m_more;
    QList<MajorNow> m_majors;
    QHash<WorkItemId, Instant> m_reminded; // of which update
    QTimer m_soon, m_minute;
    Latest m_latest;
};

} // namespace lamp
