// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/attachmentstrip.h"

#include "core/deliver.h"
#include "services/files.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QBuffer>
#include <QDialog>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestPreview = 8 * 1024 * 1024;
constexpr int MostPixels = 4096; // a picture that claims more in one direction is scaled while it is read

QImage decodedPicture(QByteArray data, QSize within)
{
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > 4 * MostPixels || size.height() > 4 * MostPixels)
        return {};
    if (size.width() > within.width() || size.height() > within.height())
        reader.setScaledSize(size.scaled(within, Qt::KeepAspectRatio));
    return reader.read();
}

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
    button->setAccessibleName(tr("Save file %1").arg(attachment.name));
    button->setToolTip(tr("Save as …"));
    connect(button, &QPushButton::clicked, this, [this, attachment] { saveAs(attachment); });
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
    connect(button, &QPushButton::clicked, this, [this, attachment] { showLarge(attachment); });
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

void AttachmentStrip::showLarge(const Attachment &attachment)
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(attachment.name);
    dialog->setObjectName(u"pictureDialog"_s);
    auto *picture = new QLabel(tr("Loading …"), dialog);
    picture->setTextFormat(Qt::PlainText);
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(attachment.name);
    auto *save = new QPushButton(icon("document-save-as"), tr("&Save as …"), dialog);
    save->setObjectName(u"pictureSave"_s);
    auto *all = new QVBoxLayout(dialog);
    all->addWidget(picture, 1);
    all->addWidget(save, 0, Qt::AlignRight);
    connect(save, &QPushButton::clicked, this, [this, attachment] { saveAs(attachment); });
    const QSize room = dialog->screen()->availableSize() * 0.8;
    deliver(m_files.content(attachment.id), dialog, [dialog, picture, room](const Result<QByteArray> &bytes) {
        if (!bytes)
            return picture->setText(tr("This picture cannot be read."));
        deliver(QtConcurrent::run(decodedPicture, *bytes, room), dialog, [dialog, picture](const QImage &image) {
            if (image.isNull())
                return picture->setText(tr("This picture cannot be read."));
            picture->setPixmap(QPixmap::fromImage(image));
            dialog->adjustSize();
        });
    });
    dialog->open();
}

void AttachmentStrip::saveAs(const Attachment &attachment)
{
    auto *dialog = new QFileDialog(window(), tr("Save file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(attachment.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment](const QString &path) {
        deliver(m_files.content(attachment.id), this, [this, path](const Result<QByteArray> &bytes) {
            if (!bytes) {
                emit failed(bytes.error());
                return;
            }
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
                emit message(tr("Saved %1").arg(path));
            else
                emit failed({Error::Kind::Io, QString(path + u": " + file.errorString())});
        });
    });
    dialog->open();
}

} // namespace lamp
