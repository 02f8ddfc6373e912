// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Patterns of LIKE from text that a user typed; to be compared with ESCAPE '\'. Private to store.
namespace lamp::likepattern {

// With each sign that LIKE gives a meaning to taken for itself.
inline QString escaped(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return text;
}
inline QString holding(const QString &text) { return u'%' + escaped(text) + u'%'; }
inline QString starting(const QString &text) { return escaped(text) + u'%'; }
inline QString ending(const QString &text) { return u'%' + escaped(text); }

} // namespace lamp::likepattern
