// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/search.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace lamp {

class Desk;

// A field that holds one record or none: a few letters find it, emptying the field takes it away, anything that was
// typed and not chosen gives way to what was there.
class RecordChoice final : public QLineEdit {
    Q_OBJECT
public:
    RecordChoice(Desk &desk, AnyHit::Type type, QWidget *parent = nullptr);
    void setChoice(qint64 id, const QString &title);
    [[nodiscard]] qint64 id() const { return m_id; }

signals:
    void chosen(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void find();
    void present(const QList<AnyHit> &hits);
    void take(int row);
    void settle();

    Desk &m_desk;
    AnyHit::Type m_type;
    qint64 m_id = 0;
    QString m_title;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer m_pause;
    Latest m_latest;
};

} // namespace lamp
