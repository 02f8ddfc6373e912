// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/attachmentdialogs.h"

#include "core/deliver.h"
#include "services/files.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "widgets/guardeddocument.h"

#include <QDialog>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

// Files of text, read beside the ticket.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestText = 1024 * 1024;

// As a block of code, whatever stands in it: its fence is longer than any in the text.
QString asCodeBlock(const QString &text, const QString &language)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence + language + u'\n' + text + (text.endsWith(u'\n') ? QString() : u"\n"_s) + fence + u'\n';
}
} // namespace

bool isReadableText(const Attachment &attachment)
{
    return attachment.size > 0 && attachment.size <= LargestText
        && QMimeDatabase().mimeTypeForName(attachment.mime).inherits(u"text/plain"_s);
}

void AttachmentDialogs::showText(const Attachment &attachment, CodeHighlighter &highlighter)
{
    auto *dialog = new QDialog(m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(attachment.name);
    dialog->setObjectName(u"textDialog"_s);
    auto *view = new GuardedView(highlighter, dialog);
    view->setObjectName(u"textPreview"_s);
    view->setAccessibleName(attachment.name);
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setWidget(view);
    auto *save = new QPushButton(icon("document-save-as"), tr("&Save as …"), dialog);
    save->setObjectName(u"textSave"_s);
    auto *all = new QVBoxLayout(dialog);
    all->addWidget(scroll, 1);
    all->addWidget(save, 0, Qt::AlignRight);
    connect(save, &QPushButton::clicked, this, [this, attachment] { saveAs(attachment); });
    const QString language = QFileInfo(attachment.name).suffix().toLower().left(12);
    deliver(m_files.content(attachment.id), dialog, [view, language](const Result<QByteArray> &bytes) {
        view->setMarkdown(bytes ? asCodeBlock(QString::fromUtf8(*bytes), language) : tr("This file cannot be read."));
    });
    dialog->resize(unit() * 100, unit() * 70);
    dialog->open();
}

} // namespace lamp
