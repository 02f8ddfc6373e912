// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/workitem.h"

#include <QWidget>

namespace lamp {

class Files;

// Files of an entry: pictures small, others as a line with name and size. Pictures are asked to be shown large on a
// click, everything can be saved; nothing is ever started from here. Who answers outlives the strip, which goes with
// every change of the timeline.
class AttachmentStrip final : public QWidget {
    Q_OBJECT
public:
    AttachmentStrip(Files &files, const QList<Attachment> &attachments, QWidget *parent);

signals:
    void saveRequested(const lamp::Attachment &attachment);
    void pictureRequested(const lamp::Attachment &attachment);
    void textRequested(const lamp::Attachment &attachment);

private:
    QWidget *fileButton(const Attachment &attachment);
    QWidget *pictureButton(const Attachment &attachment);

    Files &m_files;
};

} // namespace lamp
