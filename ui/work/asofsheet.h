// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "items/historylines.h"
#include "services/asof.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace lamp {

// A work item as it stood at any moment, to be read only: its facts, with what is different today beside them, and its
// timeline. From change to change by button, or to a moment.
class AsOfSheet final : public QDialog {
    Q_OBJECT
public:
    AsOfSheet(Desk &desk, WorkItemId id, Instant at, QWidget *parent);
    AsOfSheet(Desk &desk, WorkItemId id, ChangeSetId after, QWidget *parent);

signals:
    void failed(const lamp::Error &error);

private:
    AsOfSheet(Desk &desk, WorkItemId id, QWidget *parent);
    QLayout *buildHead();
    void addButtons(QVBoxLayout *column);
    void ask(const QFuture<Result<asof::AsOf>> &found);
    void show(const asof::AsOf &found);
    using QDialog::show;
    void showLines(const QList<ActLine> &lines);
    [[nodiscard]] QString timelineText(const asof::AsOf &found) const;

    Desk &m_desk;
    WorkItemId m_id;
    asof::AsOf m_found;
    QLabel *m_title;
    QLabel *m_state;
    QDateTimeEdit *m_at;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QTreeWidget *m_facts;
    QPlainTextEdit *m_timeline;
    Latest m_latest, m_latestLines;
};

} // namespace lamp
