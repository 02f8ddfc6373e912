// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/registerviews.h"

#include <QLineEdit>

class QListWidget;

namespace lamp {

class Desk;

// Who is calling: three letters of a name, extension, login or PC name, and Enter. A caller whom nobody knows stays as
// the text that was typed. The focus stays in the field, whatever the list below it does.
class WhoField final : public QLineEdit {
    Q_OBJECT
public:
    WhoField(Desk &desk, QWidget *parent);
    [[nodiscard]] PersonId person() const { return m_person; }
    void setPerson(PersonId id, const QString &name);
    void reset();
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    void chosen(lamp::PersonId id, lamp::AssetId device); // id 0: the text stays what was typed
    void done();                                          // on to the next field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void look(const QString &text);
    void present(const QList<PersonHit> &hits);
    void take(int row);
    void finish();
    void showList();

    Desk &m_desk;
    QListWidget *m_list;
    QList<PersonHit> m_hits;
    PersonId m_person;
    bool m_looking = false;
    bool m_takeFirst = false; // Enter came before the answer
    Latest m_latest;
};

} // namespace lamp
