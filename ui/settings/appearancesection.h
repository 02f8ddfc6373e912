// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSettings;

namespace lamp {

// Theme, size of the text, density of lists and language, on this computer.
class AppearanceSection final : public QWidget {
    Q_OBJECT
public:
    explicit AppearanceSection(QSettings &settings, QWidget *parent = nullptr);

signals:
    void message(const QString &text);
    void densityChanged();

protected:
    void showEvent(QShowEvent *event) override; // commands and menus change it as well

private:
    void read();
    void apply();

    QSettings &m_settings;
    QComboBox *m_theme;
    QComboBox *m_text;
    QComboBox *m_density;
    QComboBox *m_language;
};

} // namespace lamp
