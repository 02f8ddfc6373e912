// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articledraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LargestKept = 8 * 1024 * 1024; // of pictures in a draft; larger ones wait for the save
}

QString ArticleDraft::toText() const
{
    QJsonArray kept;
    qsizetype size = 0;
    for (const NewArticle::File &file : files)
        if ((size += file.data.size()) <= LargestKept)
            kept.append(QJsonObject{{u"name"_s, file.name}, {u"data"_s, QString::fromLatin1(file.data.toBase64())}});
    const QJsonObject object{
        {u"title"_s, article.title}, {u"folder"_s, article.folder}, {u"category"_s, article.categoryId.value},
        {u"state"_s, codeOf(article.state)}, {u"risk"_s, article.risk}, {u"minutes"_s, article.minutes},
        {u"affects"_s, article.affects}, {u"verified"_s, article.verifiedOn.toString(Qt::ISODate)},
        {u"review"_s, article.reviewOn.toString(Qt::ISODate)}, {u"tags"_s, QJsonArray::fromStringList(tags)},
        {u"owner"_s, article.ownerId.value}, {u"language"_s, article.language}, {u"body"_s, body}, {u"files"_s, kept}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ArticleDraft> ArticleDraft::fromText(const QString &text, const Article &base)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject object = document.object();
    if (!object.contains(u"body"_s))
        return std::nullopt;
    ArticleDraft draft;
    draft.article = base;
    draft.article.title = object[u"title"_s].toString();
    draft.article.folder = object[u"folder"_s].toString();
    draft.article.categoryId = {object[u"category"_s].toInteger()};
    draft.article.state = fromCode<ArticleState>(object[u"state"_s].toString()).value_or(base.state);
    draft.article.risk = object[u"risk"_s].toString();
    draft.article.minutes = object[u"minutes"_s].toInteger();
    draft.article.affects = object[u"affects"_s].toString();
    draft.article.verifiedOn = QDate::fromString(object[u"verified"_s].toString(), Qt::ISODate);
    draft.article.reviewOn = QDate::fromString(object[u"review"_s].toString(), Qt::ISODate);
    if (object.contains(u"owner"_s)) // one that was kept before there were these fields says nothing about them
        draft.article.ownerId = {object[u"owner"_s].toInteger()};
    if (object.contains(u"language"_s))
        draft.article.language = object[u"language"_s].toString();
    for (const QJsonValue &tag : object[u"tags"_s].toArray())
        draft.tags.append(tag.toString());
    draft.body = object[u"body"_s].toString();
    for (const QJsonValue &file : object[u"files"_s].toArray())
        draft.files.append({file[u"name"_s].toString(), QByteArray::fromBase64(file[u"data"_s].toString().toLatin1())});
    return draft;
}

} // namespace lamp
