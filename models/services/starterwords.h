// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/status.h"
#include "services/content.h"

#include <QHash>

// The content of an empty desk in the language of who makes it. It is written in English; resources/starter/words has
// a file for each other language: English text -> text of that language.
namespace lamp::starter {

class Words {
public:
    // A language without a file has none: its desk begins in English.
    [[nodiscard]] static Result<Words> in(const QString &language);
    // What has no entry stays English.
    [[nodiscard]] QString operator()(const QString &english) const { return m_texts.value(english, english); }

private:
    QHash<QString, QString> m_texts;
};

// Of the words that the program speaks; "en" where it has no others.
[[nodiscard]] QString language();
// The languages besides English.
[[nodiscard]] QStringList languages();

// Category ids by the English path of the content, in whatever language the desk was made; renamed ones are missing.
[[nodiscard]] Result<content::Categories> categoryPaths(const QList<Category> &categories);
// A text of the content in English and in every other language.
[[nodiscard]] Result<QStringList> inEveryLanguage(const QString &english);
// What a status is for that begins with this name in any language; None when none does.
[[nodiscard]] Result<StatusUse> statusNamed(const QString &name);

} // namespace lamp::starter
