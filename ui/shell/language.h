// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QAction;
class QCoreApplication;

namespace lamp {

// Makes every text longer and accented, in brackets: what stays plain was never given to translation, what is cut off
// has no room for a longer language. For tests and `--lang pseudo`.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// Installs the words of a language ("de", "en", "pseudo"; empty: the system's) and its formats.
void installLanguage(QCoreApplication &app, const QString &code);

// "P priority": a command in a line of keys, as the language writes it there.
[[nodiscard]] QString keyHint(const QAction &action);

} // namespace lamp
