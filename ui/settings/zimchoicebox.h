// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/zimimport.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace lamp {

// Which pages of a ZIM archive: the words that they are about, and how many at most.
class ZimChoiceBox final : public QWidget {
    Q_OBJECT
public:
    explicit ZimChoiceBox(QWidget *parent = nullptr);

signals:
    void chosen(const lamp::ZimChoice &choice);

private:
    void tell();

    QLineEdit *m_words;
    QSpinBox *m_most;
};

} // namespace lamp
