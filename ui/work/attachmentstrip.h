// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/workitem.h"

#include <QWidget>

namespace lamp {

class Files;

// Files of an entry: pictures small, others as a line with name and size. Pictures are shown large on a click,
// everything can be saved; nothing is ever started from here.
class AttachmentStrip final : public QWidget {
    Q_OBJECT
public:
    AttachmentStrip(Files &files, const QList<Attachment> &attachments, QWidget *parent);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    QWidget *fileButton(const Attachment &attachment);
    QWidget *pictureButton(const Attachment &attachment);
    void showLarge(const Attachment &attachment);
    void saveAs(const Attachment &attachment);

    Files &m_files;
};

} // namespace lamp
