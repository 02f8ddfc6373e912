// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/translations.h"

#include "services/articles.h"
#include "services/desk.h"
#include "store/articlerepository.h"
#include "store/collectionrepository.h"
#include "store/filerepository.h"
#include "store/rows.h"
#include "store/translationrepository.h"

#include <QCoreApplication>

namespace lamp::translations {

using namespace Qt::StringLiterals;

namespace {
struct TranslationWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Translations)
};

// The article at the head of a group: itself, or what it is a translation of.
Result<ArticleId> originalOf(Connection &connection, ArticleId id)
{
    LAMP_TRY(row, translationstore::rowOf(connection, id));
    return row ? row->originalId : id;
}

Result<void> checkLanguage(Connection &connection, ArticleId original, const QString &language)
{
    const QString base = translationstore::baseLanguage(language);
    if (base.isEmpty())
        return fail(Error::Kind::Invalid, TranslationWords::tr("a translation needs a language"));
    LAMP_TRY(members, translationstore::group(connection, original));
    if (members.isEmpty())
        members.append(original);
    for (const ArticleId id : std::as_const(members)) {
        LAMP_TRY(member, rows::get<Article>(connection, id));
        if (member.state != ArticleState::Retired && translationstore::baseLanguage(member.language) == base)
            return fail(Error::Kind::Invalid, TranslationWords::tr("there is one in %1 already: %2")
                                                  .arg(languageName(language), member.title));
    }
    return {};
}

Result<void> checkOwn(Connection &connection, ArticleId id)
{
    LAMP_TRY(origin, collectionstore::of(connection, id));
    return origin ? fail(Error::Kind::Invalid, QString(u"collection: "_s + origin->collection.name)) : Result<void>();
}
} // namespace

Result<QList<Translation>> of(Connection &connection, ArticleId id)
{
    LAMP_TRY(members, translationstore::group(connection, id));
    QList<Translation> list;
    Instant originalAt;
    for (const ArticleId member : std::as_const(members)) {
        LAMP_TRY(article, rows::get<Article>(connection, member));
        const bool original = list.isEmpty();
        originalAt = original ? article.updatedAt : originalAt;
        if (original || article.state != ArticleState::Retired)
            list.append({member, article.language, article.title, article.state, original,
                         !original && article.updatedAt.ms < originalAt.ms});
    }
    return list;
}

QFuture<Result<QList<Translation>>> of(Desk &desk, ArticleId id)
{
    return desk.database().read([id](Connection &c) { return of(c, id); });
}

QFuture<Result<NewArticle>> draft(Desk &desk, ArticleId article, const QString &language)
{
    return desk.database().read([article, language](Connection &c) -> Result<NewArticle> {
        LAMP_TRY(original, originalOf(c, article));
        LAMP_CHECK(checkOwn(c, original));
        LAMP_TRY(stored, rows::get<Article>(c, original));
        NewArticle made{stored, {}, {}, {}};
        made.article.id = {};
        made.article.uid.clear();
        made.article.sourcePath.clear();
        made.article.language = language;
        made.article.state = ArticleState::Draft;
        made.article.verifiedOn = {};
        made.article.verifiedById = {};
        made.article.updatedAt = {};
        made.article.version = 0;
        LAMP_TRY(tags, articlestore::tags(c, original));
        made.tags = tags;
        LAMP_TRY(files, articlestore::attachments(c, original));
        for (const Attachment &file : std::as_const(files)) {
            LAMP_TRY(bytes, filestore::readBlob(c, file.blobId));
            made.files.append({file.name, bytes});
        }
        return made;
    });
}

QFuture<Result<ArticleId>> create(Desk &desk, ArticleId article, const NewArticle &translation)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Translated the article %1"), translation.article.title},
        [&desk, article, translation](ChangeSet &changes) -> Result<ArticleId> {
            LAMP_TRY(original, originalOf(changes.connection(), article));
            LAMP_CHECK(checkOwn(changes.connection(), original));
            LAMP_CHECK(checkLanguage(changes.connection(), original, translation.article.language));
            LAMP_TRY(id, desk.articles().create(changes, translation));
            LAMP_CHECK(rows::insert(changes, ArticleTranslation{.articleId = id, .originalId = original}));
            return id;
        });
}

Result<void> join(ChangeSet &changes, ArticleId article, ArticleId original)
{
    LAMP_TRY(head, originalOf(changes.connection(), original));
    LAMP_TRY(group, translationstore::group(changes.connection(), article));
    if (group.contains(head) && article != head)
        return {};
    if (article == head || !group.isEmpty())
        return fail(Error::Kind::Invalid, TranslationWords::tr("it has translations of its own"));
    LAMP_CHECK(checkOwn(changes.connection(), article));
    LAMP_CHECK(checkOwn(changes.connection(), head));
    LAMP_TRY(stored, rows::get<Article>(changes.connection(), article));
    LAMP_CHECK(checkLanguage(changes.connection(), head, stored.language));
    LAMP_CHECK(rows::insert(changes, ArticleTranslation{.articleId = article, .originalId = head}));
    return {};
}

QFuture<Result<void>> join(Desk &desk, ArticleId article, ArticleId original)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Joined the translation %1 with its original"), {}},
                                 [article, original](ChangeSet &changes) -> Result<void> {
                                     LAMP_TRY(stored, rows::get<Article>(changes.connection(), article));
                                     changes.setSubject(stored.title);
                                     return join(changes, article, original);
                                 });
}

QFuture<Result<void>> leave(Desk &desk, ArticleId article)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Parted the translation %1 from its original"), {}},
                                 [article](ChangeSet &changes) -> Result<void> {
                                     LAMP_TRY(stored, rows::get<Article>(changes.connection(), article));
                                     changes.setSubject(stored.title);
                                     LAMP_TRY(row, translationstore::rowOf(changes.connection(), article));
                                     return row ? rows::remove<ArticleTranslation>(changes, row->id) : Result<void>();
                                 });
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    if (code.isEmpty() || locale.language() == QLocale::C)
        return code;
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name[0].toUpper();
    return name;
}

QString reader() { return translationstore::baseLanguage(QLocale().name()); }

} // namespace lamp::translations
