// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeformat.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace lamp::changeformat {

using namespace Qt::StringLiterals;

QByteArray sha256(const QByteArray &data) { return QCryptographicHash::hash(data, QCryptographicHash::Sha256); }

QByteArray changeDigest(const LoggedChange &change, const QByteArray &image)
{
    QByteArray data = change.table + '|' + QByteArray::number(change.rowId) + '|' + QByteArray::number(change.lastId)
        + '|' + change.op.toUtf8() + '|';
    return sha256(data + image);
}

QByteArray headerDigest(const QByteArray &uid, const QString &desk, qint64 at, qint64 person, const QString &actor,
                        const QString &origin, const QString &session, const QString &verb, const QString &subject,
                        qint64 undoes)
{
    const QStringList parts{QString::fromLatin1(uid.toHex()),
                            desk,
                            QString::number(at),
                            QString::number(person),
                            actor,
                            origin,
                            session,
                            verb,
                            QString::fromLatin1(sha256(subject.toUtf8()).toHex()),
                            QString::number(undoes)};
    return sha256(parts.join(u'|').toUtf8());
}

QJsonValue toJson(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{u"b64"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    if (value.typeId() == QMetaType::Double)
        return value.toDouble();
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return QJsonValue(value.toLongLong());
}

QVariant fromJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    case QJsonValue::String: return value.toString();
    case QJsonValue::Object: return QByteArray::fromBase64(value[u"b64"_s].toString().toLatin1());
    case QJsonValue::Double:
        if (const double number = value.toDouble(); number != static_cast<double>(value.toInteger()))
            return number;
        return value.toInteger();
    default: return value.toVariant();
    }
}

bool isRedacted(const QJsonValue &value) { return value.isObject() && value.toObject().contains(u"redacted"_s); }

QByteArray image(const FieldValues &values)
{
    QJsonObject object;
    for (const auto &[field, value] : values)
        object.insert(field, toJson(value));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool same(const QVariant &a, const QVariant &b) { return toJson(a) == toJson(b); }

} // namespace lamp::changeformat
