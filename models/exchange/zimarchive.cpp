// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zimarchive.h"

#include "core/plugin.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct ZimWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::ZimArchive)
};

ZimPlugin *zimPlugin()
{
    return plugin::loadAs<ZimPlugin>("lamp_zim"_L1).value_or(nullptr);
}
} // namespace

Result<std::shared_ptr<ZimArchive>> openZim(const QString &path)
{
    if (ZimPlugin *plugin = zimPlugin())
        return plugin->open(path);
    return fail(Error::Kind::Invalid,
                ZimWords::tr("this program was built without libzim, which reads ZIM archives"));
}

bool hasZim() { return zimPlugin() != nullptr; }

} // namespace lamp
