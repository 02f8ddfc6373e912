// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace lamp {

// A word that mostly is one of those in use: they are offered, Tab takes the one that is left, and a new one can be
// told from them before it is saved.
class KnownField final : public QLineEdit {
    Q_OBJECT
public:
    explicit KnownField(QWidget *parent);
    void setKnown(const QStringList &words);
    [[nodiscard]] bool isNew() const;    // nothing in use is written so
    [[nodiscard]] QString value() const; // as those in use are written

signals:
    void newnessChanged(bool isNew);

protected:
    bool event(QEvent *event) override;

private:
    void takeOffered();
    [[nodiscard]] QString known() const; // what the text is but for its capitals; empty for nothing in use

    QStringList m_known;
    bool m_asked = false; // before it is known what is in use nothing is called new
};

} // namespace lamp
