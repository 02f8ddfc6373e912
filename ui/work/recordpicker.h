// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/search.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace lamp {

class Desk;

// A small popup to choose a person, an asset, a work item … by a few letters: type, Down, Enter. Where free text is
// allowed, Enter without a choice takes what was typed.
class RecordPicker final : public QFrame {
    Q_OBJECT
public:
    RecordPicker(Desk &desk, AnyHit::Type type, const QString &prompt, QWidget *parent);
    void setFreeText(bool on) { m_freeText = on; }
    void setNoneLabel(const QString &label); // an entry that takes the record away
    void openAt(QWidget *below);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

signals:
    void chosen(qint64 id, const QString &title); // id 0 with a title: free text; 0 and empty: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QString &text);
    void present(const QList<AnyHit> &hits);
    void take();

    Desk &m_desk;
    AnyHit::Type m_type;
    bool m_freeText = false;
    QString m_none;
    QLineEdit *m_field;
    QListWidget *m_list;
    Latest m_latest;
};

} // namespace lamp
