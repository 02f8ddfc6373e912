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

// A field that finds an asset or an article while its name is typed: three letters and Enter.
class RecordField final : public QLineEdit {
    Q_OBJECT
public:
    RecordField(Desk &desk, AnyHit::Type type, QWidget *parent = nullptr);

signals:
    void picked(qint64 id, const QString &title);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void pick(int row);

    Desk &m_desk;
    AnyHit::Type m_type;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer m_pause;
    Latest m_latest;
};

} // namespace lamp
