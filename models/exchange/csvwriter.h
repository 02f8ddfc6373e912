// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QStringList>

namespace lamp {

// A text that a spreadsheet would run as a formula (= + - @ tab, line break at its start) gets a leading ', and
// importedText() takes exactly that mark away again. Every text comes back as it was.
[[nodiscard]] QString guardedText(const QString &text);
[[nodiscard]] QString importedText(const QString &cell);

// Writes RFC 4180: CRLF, quotes where needed, UTF-8.
class CsvWriter {
public:
    struct Cell {
        QString text;
        bool number = false; // written as it is, never guarded
        Cell(const QString &words, bool isNumber = false) : text(words), number(isNumber) { }
        Cell(qint64 value) : text(QString::number(value)), number(true) { }
    };
    struct Options {
        QChar delimiter = u',';
        bool byteOrderMark = false; // for spreadsheets that take UTF-8 for a code page without it
    };
    CsvWriter(QIODevice &device, Options options) : m_device(device), m_options(options) { }
    [[nodiscard]] Result<void> write(const QList<Cell> &cells);
    [[nodiscard]] Result<void> flush();

private:
    void append(const Cell &cell);
    QIODevice &m_device;
    Options m_options;
    QString m_buffer;
    bool m_started = false;
};

} // namespace lamp
