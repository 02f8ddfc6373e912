// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changelog.h"

#include <QJsonValue>

// How the change log writes values and digests; see ChangeLog for the formats. Private to its files.
namespace lamp::changeformat {

[[nodiscard]] QByteArray sha256(const QByteArray &data);
[[nodiscard]] QByteArray changeDigest(const LoggedChange &change, const QByteArray &image);
[[nodiscard]] QByteArray headerDigest(const QByteArray &uid, const QString &desk, qint64 at, qint64 person,
                                      const QString &actor, const QString &origin, const QString &session,
                                      const QString &verb, const QString &subject, qint64 undoes);
[[nodiscard]] QJsonValue toJson(const QVariant &value);
[[nodiscard]] QVariant fromJson(const QJsonValue &value);
[[nodiscard]] bool isRedacted(const QJsonValue &value);
[[nodiscard]] QByteArray image(const FieldValues &values);
[[nodiscard]] bool same(const QVariant &a, const QVariant &b);

} // namespace lamp::changeformat
