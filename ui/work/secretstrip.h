// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lamp {

// Stops texts that look like they hold a password before they are saved: says what was found, takes it out, or lets it
// pass. What was let pass is not asked about again.
class SecretStrip final : public QFrame {
    Q_OBJECT
public:
    explicit SecretStrip(QWidget *parent);
    SecretStrip(QPlainTextEdit *edit, QWidget *parent);
    void watch(QPlainTextEdit *edit);
    void watch(QLineEdit *line);
    // Whether the texts may be saved; else the strip is shown and the keyboard is on it.
    [[nodiscard]] bool lets();
    [[nodiscard]] bool wouldLet() const; // the same, and nobody is asked
    void forget();  // another text
    void forgive(); // what the texts hold now was there before
    void forgive(const QString &text);
    [[nodiscard]] static QString sentence(const QStringList &found);

signals:
    void passed();  // save now
    void resized(); // it came or went

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QStringList found() const;
    void removeFound();

    QList<QPointer<QPlainTextEdit>> m_edits;
    QList<QPointer<QLineEdit>> m_lines;
    QLabel *m_words;
    QPushButton *m_remove;
    QStringList m_found, m_kept;
};

} // namespace lamp
