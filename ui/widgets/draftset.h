// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QDialog;
class QLineEdit;
class QPlainTextEdit;

namespace lamp {

class DraftKeeper;
class Drafts;

// The drafts of all text boxes of a form: each under the form's key and its own name.
class DraftSet final : public QObject {
    Q_OBJECT
public:
    DraftSet(Drafts &drafts, QObject *form);

    void add(QPlainTextEdit *edit, const QString &name);
    void add(QLineEdit *line, const QString &name);
    // The boxes show what is saved now; what was typed and never saved comes back.
    void begin(const QString &key);
    void flush();
    void discard();
    void revert(); // the boxes say again what is saved
    // A dialog that is accepted once it is saved: however it ends, it ends on purpose.
    void endWith(QDialog *dialog);
    // A dialog whose act is tried after it is accepted: the act drops the draft when it is done (drop()).
    void leaveToAct(QDialog *dialog);
    static void drop(Drafts &drafts, const QString &key, const QStringList &names);

signals:
    void restored();

private:
    void add(DraftKeeper *keeper, const QString &name);

    Drafts &m_drafts;
    QList<std::pair<QString, DraftKeeper *>> m_boxes;
};

// A whole form as one draft, for those whose text boxes make sense only together with the rest of the form.
class DraftForm final : public QObject {
    Q_OBJECT
public:
    DraftForm(Drafts &drafts, QObject *form);
    ~DraftForm() override;

    void begin(const QString &key, std::function<void(const QString &text)> restore);
    void keep(const QString &text); // what the form says now; on the disk within two seconds
    void flush();
    void discard();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace lamp
