// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "items/registerwords.h"
#include "services/search.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lamp {

class DateField;
class Desk;
class KnownField;
class RecordChoice;
class TextDoor;

// A form over one record: groups of fields in two columns. Saving is one act; a refusal is said in the form, which
// stays open. Leaving it with changes asks first.
class RecordDialog : public QDialog {
    Q_OBJECT
public:
    // `kind` and id: whose drafts these are. 0: a new record.
    void setDraftOf(const QString &kind, qint64 id);
    void openAt(const QString &field); // with the focus in that field; empty: the first

public slots:
    void reject() override;

signals:
    void saved(qint64 id);

protected:
    RecordDialog(Desk &desk, const QString &title, QWidget *parent);
    virtual void save() = 0;

    // Groups stand left and right, under one another.
    void group(const QString &heading, bool right);
    QLineEdit *text(const QString &label, const char *field, const QString &knownField = {});
    // One of the words in use; `newHint` is said below it of any other.
    KnownField *known(const QString &label, const char *field, const QString &newHint);
    QPlainTextEdit *notes(const QString &label, const char *field);
    QComboBox *choice(const QString &label, const char *field, const QStringList &words);
    QCheckBox *flag(const QString &label, const char *field);
    DateField *date(const QString &label, const char *field);
    QLineEdit *money(const QString &label, const char *field);
    RecordChoice *record(const QString &label, const char *field, AnyHit::Type type);
    QLineEdit *place(const QString &label, const char *field); // a location: a known path or a new name
    QLabel *hint(const QString &text); // below the last field
    void complain(const QString &sentence);
    [[nodiscard]] static qint64 centsOf(const QLineEdit *field);
    [[nodiscard]] bool fieldsAreGood(); // says which is not

    template <class T>
    void finish(const QFuture<Result<T>> &future, std::function<qint64(const Result<T> &)> idOf)
    {
        setBusy(true);
        deliver(future, this, [this, idOf = std::move(idOf)](const Result<T> &done) {
            setBusy(false);
            if (!done)
                return refuse(done.error());
            const qint64 id = idOf(done);
            m_changed = false;
            emit saved(id);
            accept();
        });
    }

    Desk &m_desk;

private:
    QWidget *add(const QString &label, QWidget *field, const char *name);
    QLayout *buildFoot();
    void setBusy(bool busy);
    void refuse(const Error &error);
    void noteChange();
    void watch(QWidget *field);

    QFormLayout *m_left, *m_right, *m_form;
    QLabel *m_problem;
    QPushButton *m_save;
    QList<QWidget *> m_fields;
    TextDoor *m_door;
    QString m_draftKey;
    bool m_changed = false;
};

} // namespace lamp
