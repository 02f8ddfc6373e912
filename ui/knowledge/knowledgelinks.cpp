// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an article leads: to records, to its files, to paper and to the clipboard.
#include "domain/frontlines.h"
#include "knowledge/articleprint.h"
#include "knowledge/knowledgepage.h"
#include "services/articletext.h"
#include "services/desk.h"
#include "services/files.h"
#include "services/search.h"
#include "services/workitems.h"
#include "widgets/articleview.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace lamp {

using namespace Qt::StringLiterals;

void KnowledgePage::copyForUser()
{
    if (!m_id)
        return;
    const Article &article = m_view->details().article;
    if (article.state == ArticleState::Internal) {
        emit message(tr("“%1” is for technicians only; make it public first").arg(article.title));
        return;
    }
    QApplication::clipboard()->setText(ArticleText::forUser(article.title, article.body));
    emit message(tr("Copied for the user, without what is for technicians"));
}

// Paper is read by others: the internal part stays out.
ArticlePrint *KnowledgePage::printOf(bool &shortened)
{
    const ArticleDetails &details = m_view->details();
    const QString when = QLocale().toString(m_desk.now().in(m_desk.zone()), QLocale::ShortFormat);
    const QString body = ArticleText::withoutInternal(details.article.body);
    shortened = body != details.article.body;
    const ArticlePrint::Sheet sheet{details.article.title,
                                    details.article.folder.split(u'/').join(u" \u203a "_s),
                                    body.mid(frontlines::bodyStart(body)),
                                    QFileInfo(m_desk.database().path()).fileName() + u" \u00b7 " + when,
                                    attachedFiles(m_desk.files(), details.attachments)};
    auto *print = new ArticlePrint(m_highlighter, sheet, this);
    connect(print, &ArticlePrint::failed, this,
            [this](const QString &reason) { emit failed({Error::Kind::Io, reason}); });
    return print;
}

void KnowledgePage::printArticle()
{
    if (!m_id)
        return;
    bool shortened = false;
    ArticlePrint *print = printOf(shortened);
    connect(print, &ArticlePrint::printed, this, [this, shortened](int pages) {
        const QString printed = tr("%n page(s) printed", nullptr, pages);
        emit message(shortened ? tr("%1, without the internal part").arg(printed) : printed);
    });
    print->ask(this);
}

void KnowledgePage::activateRecord(const QString &kind, const QString &ref)
{
    if (kind == "article"_L1) {
        showArticle({ref.toLongLong()});
    } else if (kind == "file"_L1) {
        openFile({ref.toLongLong()});
    } else if (kind == "ticket"_L1) {
        after(m_desk.database().read([this, ref](Connection &c) { return m_desk.workItems().byNumber(c, ref); }),
              [this](WorkItemId id) { emit openWorkItem(id); });
    } else {
        after(m_desk.search().everything(ref), [this, ref](const QList<AnyHit> &hits) {
            for (const AnyHit &hit : hits)
                if (hit.type == AnyHit::Type::Asset && hit.title.startsWith(ref, Qt::CaseInsensitive)) {
                    emit openAsset({hit.id});
                    return;
                }
            emit failed({Error::Kind::NotFound, tr("no asset %1").arg(ref)});
        });
    }
}

// A file is saved where the user says, never opened: it may come from anyone.
void KnowledgePage::openFile(AttachmentId id)
{
    const auto &files = m_view->details().attachments;
    const auto found = std::ranges::find(files, id, &Attachment::id);
    if (found == files.end())
        return;
    after(m_desk.files().content(id), [this, name = QFileInfo(found->name).fileName()](const QByteArray &bytes) {
        auto *dialog = new QFileDialog(this, tr("Save the file"));
        dialog->setObjectName(u"saveFile"_s);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->selectFile(name);
        connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                emit message(tr("Saved as %1").arg(path));
            else
                emit failed({Error::Kind::Io, path + u": " + file.errorString()});
        });
        dialog->open();
    });
}

} // namespace lamp
