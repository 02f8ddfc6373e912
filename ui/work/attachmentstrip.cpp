// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/attachmentstrip.h"

#include "core/deliver.h"
#include "services/files.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "work/attachmentdialogs.h"

#include <QLocale>
#include <QPushButton>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestPreview = 8 * 1024 * 1024;

bool isPicture(const Attachment &attachment)
{
    static const QStringList shown{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/bmp"_s, u"image/webp"_s};
    return shown.contains(attachment.mime) && attachment.size <= LargestPreview;
}
} // namespace

AttachmentStrip::AttachmentStrip(Files &files, const QList<Attachment> &attachments, QWidget *parent)
    : QWidget(parent), m_files(files)
{
    auto *flow = new FlowLayout(this, unit());
    flow->setContentsMargins({});
    for (const Attachment &attachment : attachments)
        flow->addWidget(isPicture(attachment) ? pictureButton(attachment) : fileButton(attachment));
}

QWidget *AttachmentStrip::fileButton(const Attachment &attachment)
{
    auto *button = new QPushButton(icon("mail-attachment", Ink::Mute),
                                   tr("%1 · %2").arg(attachment.name, QLocale().formattedDataSize(attachment.size, 0)),
                                   this);
    button->setFont(smallFont());
    button->setObjectName(u"attachment%1"_s.arg(attachment.id.value));
    const bool text = isReadableText(attachment);
    button->setAccessibleName(text ? tr("Read file %1").arg(attachment.name) : tr("Save file %1").arg(attachment.name));
    button->setToolTip(text ? tr("Read it here, or save it") : tr("Save as …"));
    connect(button, &QPushButton::clicked, this, [this, attachment, text] {
        if (text)
            emit textRequested(attachment);
        else
            emit saveRequested(attachment);
    });
    return button;
}

QWidget *AttachmentStrip::pictureButton(const Attachment &attachment)
{
    auto *button = new QPushButton(this);
    const QSize small(unit() * 20, unit() * 12);
    button->setObjectName(u"attachment%1"_s.arg(attachment.id.value));
    button->setAccessibleName(tr("Picture %1").arg(attachment.name));
    button->setToolTip(tr("%1: show it large").arg(attachment.name));
    button->setText(attachment.name);
    connect(button, &QPushButton::clicked, this, [this, attachment] { emit pictureRequested(attachment); });
    deliver(m_files.content(attachment.id), button, [button, small](const Result<QByteArray> &bytes) {
        if (!bytes)
            return;
        deliver(QtConcurrent::run(decodedPicture, *bytes, small), button, [button](const QImage &image) {
            if (image.isNull())
                return;
            button->setText({});
            button->setIcon(QPixmap::fromImage(image));
            button->setIconSize(image.size());
        });
    });
    return button;
}

} // namespace lamp
