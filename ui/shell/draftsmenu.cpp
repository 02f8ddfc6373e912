// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/draftsmenu.h"

#include "items/targetwords.h"

namespace lamp {

using namespace Qt::StringLiterals;

DraftsMenu::DraftsMenu(const QList<Draft> &drafts, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"draftsMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addSection(tr("Not saved yet"));
    for (const Draft &draft : drafts) {
        QAction *one = addAction(QString(words(draft)).replace(u'&', u"&&"_s));
        connect(one, &QAction::triggered, this, [this, key = draft.key] { open(key); });
    }
}

QList<Draft> DraftsMenu::reachable(QList<Draft> drafts)
{
    drafts.removeIf([](const Draft &draft) { return draft.key.startsWith("form/"_L1); });
    return drafts;
}

QString DraftsMenu::words(const Draft &draft)
{
    constexpr qsizetype shown = 48;
    QString start = draft.body.simplified();
    if (start.size() > shown)
        start = start.left(shown) + u'…';
    const QString kind = draft.key.section(u'/', 0, 0), of = draft.key.section(u'/', 1);
    if (kind == "entry"_L1)
        return tr("Entry on %1: %2").arg(numberWord(of), start);
    if (kind == "edit"_L1)
        return tr("Change of an entry on %1: %2").arg(numberWord(of.section(u'/', 0, 0)), start);
    if (kind == "capture"_L1)
        return tr("A call that was not taken down");
    if (kind == "article"_L1)
        return tr("Article: %1").arg(start);
    if (kind == "run"_L1)
        return tr("Note in a run: %1").arg(start);
    return start;
}

void DraftsMenu::open(const QString &key)
{
    const QString kind = key.section(u'/', 0, 0), of = key.section(u'/', 1);
    if (kind == "capture"_L1) {
        const qint64 about = of.section(u'/', 1).toLongLong();
        if (of.startsWith("asset/"_L1))
            emit openCaptureForAsset({about});
        else if (of.startsWith("person/"_L1))
            emit openCaptureForPerson({about});
        else
            emit openCapture();
        return;
    }
    if (kind == "article"_L1) {
        // A translation is found at the article that it translates.
        emit openArticle({(of.startsWith("translation/"_L1) ? of.section(u'/', 1, 1) : of).toLongLong()});
        return;
    }
    if (kind == "run"_L1) {
        emit openRun({of.section(u'/', 0, 0).toLongLong()});
        return;
    }
    emit openNumber(of.section(u'/', 0, 0));
}

} // namespace lamp
