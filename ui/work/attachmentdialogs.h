// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/workitem.h"

#include <QImage>
#include <QObject>

namespace lamp {

class CodeHighlighter;
class Files;

// A picture no larger than `within`; null when the bytes are none, or claim to be huge.
[[nodiscard]] QImage decodedPicture(QByteArray data, QSize within);

// Whether a file can be read as text here: by its kind and its size.
[[nodiscard]] bool isReadableText(const Attachment &attachment);

// Shows a picture large, a text with its colours, and saves files. It belongs to the page: a dialog stays useful while
// entries come and go.
class AttachmentDialogs final : public QObject {
    Q_OBJECT
public:
    AttachmentDialogs(Files &files, QWidget *window);

    void showLarge(const Attachment &attachment);
    void showText(const Attachment &attachment, CodeHighlighter &highlighter);
    void saveAs(const Attachment &attachment);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    Files &m_files;
    QWidget *m_window;
};

} // namespace lamp
