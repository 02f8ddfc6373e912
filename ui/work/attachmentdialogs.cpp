// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/attachmentdialogs.h"

#include "core/deliver.h"
#include "services/files.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QDialog>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostPixels = 4096; // a picture that claims more in one direction is scaled while it is read
} // namespace

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

AttachmentDialogs::AttachmentDialogs(Files &files, QWidget *window)
    : QObject(window), m_files(files), m_window(window)
{
}

void AttachmentDialogs::showLarge(const Attachment &attachment)
{
    auto *dialog = new QDialog(m_window->window());
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

void AttachmentDialogs::saveAs(const Attachment &attachment)
{
    auto *dialog = new QFileDialog(m_window->window(), tr("Save file"));
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
