// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"

#include "store/filerepository.h"

namespace lamp {

QFuture<Result<void>> Drafts::keep(const QString &key, const QString &body, qint64 cursor) { return m_database.writeDraft(key, body, cursor); }

QFuture<Result<void>> Drafts::drop(const QString &key) { return m_database.writeDraft(key, {}, 0); }

QFuture<Result<Draft>> Drafts::find(const QString &key) const
{
    return m_database.read([key](Connection &c) { return filestore::draft(c, key); });
}

QFuture<Result<QList<Draft>>> Drafts::all() const { return m_database.read(filestore::drafts); }

} // namespace lamp
