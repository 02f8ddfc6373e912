// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace lamp {

class Desk;

// What of the knowledge base goes out, and as what: a web site to open from a stick, or Markdown files.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    struct Choice {
        bool site = true;
        CategoryId category; // of a site; none: all of it
        bool internal = false;
        QString folder;
    };
    explicit ExportDialog(Desk &desk, QWidget *parent = nullptr);

signals:
    void chosen(const lamp::ExportDialog::Choice &choice);

private:
    void build();
    void fillCategories(Desk &desk);
    void judge();
    void chooseFolder();

    QRadioButton *m_site, *m_markdown;
    QComboBox *m_category;
    QCheckBox *m_internal;
};

} // namespace lamp
