// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdownexport.h"
#include "exchange/markdownimport.h"
#include "services/articles.h"
#include "services/files.h"
#include "services/history.h"
#include "services/search.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QDirIterator>

namespace lamp::test {

using namespace Qt::StringLiterals;
using Action = ArticleImportItem::Action;

inline void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

inline QByteArray utf16(const QString &text)
{
    return QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

// Every file below a folder with its bytes.
inline QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName().mid(folder.size() + 1), file.readAll());
    }
    return files;
}

// A desk and a folder of Markdown files.
class MarkdownImportFixture : public QObject {
protected:
    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(u"kb/"_s + name); }
    QString kb() const { return m_folder->filePath(u"kb"_s); }
    Desk &desk() { return **m_desk; }
    Result<ArticleImportPreview> import() { return ArticleImport(desk()).run(kb()).result(); }
    Result<ArticleImportPreview> preview() { return ArticleImport(desk()).preview(kb()).result(); }
    QList<ArticleDetails> all()
    {
        QList<ArticleDetails> list;
        const auto ids = desk().articles().ids({}).result();
        for (const ArticleId id : ids.value_or(QList<ArticleId>()))
            list.append(desk().articles().find(id).result().value_or(ArticleDetails{}));
        return list;
    }
    ArticleDetails titled(const QString &title)
    {
        for (const ArticleDetails &details : all())
            if (details.article.title == title)
                return details;
        return {};
    }
    static QString counts(const ArticleImportPreview &preview)
    {
        return u"%1 new, %2 changed, %3 unchanged, %4 refused"_s.arg(preview.count(Action::New))
            .arg(preview.count(Action::Changed))
            .arg(preview.count(Action::Unchanged))
            .arg(preview.count(Action::Refused));
    }
    qint64 historyLength() { return desk().history().page({}, 1000).result().value_or(QList<HistoryRow>()).size(); }
};

} // namespace lamp::test
