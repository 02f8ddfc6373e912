// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

// The detail as the end of a sentence: ": title must not be empty". The place in a typed query, as in "8: status: …",
// says something only beside the typed text, which is not shown here.
QString because(const Error &error)
{
    if (error.detail.isEmpty())
        return u"."_s;
    const qsizetype colon = error.detail.indexOf(u": "_s);
    const QString first = error.detail.left(qMax<qsizetype>(0, colon));
    bool numbered = false;
    first.toInt(&numbered);
    // "act_by: …": the name of a field in the file, which is no word of people
    static const QRegularExpression nameInFile(u"^[a-z]+(_[a-z]+)+$"_s);
    const bool technical = numbered || nameInFile.match(first).hasMatch();
    return u": "_s + (technical && error.kind == Error::Kind::Invalid ? error.detail.mid(colon + 2) : error.detail);
}

Sentence refusedPlace(const Error &error, const QString &file)
{
    const QString place = error.detail.mid(error.detail.indexOf(u':') + 1).trimmed();
    return {Sentences::tr("%1 lies in a %2. A desk would be damaged there sooner or later, so it is not opened.")
                .arg(file, place),
            Sentences::tr("Copy the file to a folder on this computer and open the copy, or choose another desk.")};
}

// What the roles of the desk do not allow; the detail is "role: locked: priority" and the like.
Sentence refusedRole(const Error &error)
{
    const QString what = error.detail.section(u": "_s, 1, 1), which = error.detail.section(u": "_s, 2);
    const QString unchanged = Sentences::tr("Nothing was changed.");
    if (what == "reader"_L1)
        return {Sentences::tr("%1 is a reader of this desk and changes nothing here.").arg(which), unchanged};
    if (what == "last"_L1)
        return {Sentences::tr("Somebody who can write must stay on the desk."), unchanged};
    if (what == "locked"_L1)
        return {Sentences::tr("This is kept to the leads of the desk: ask one of them."), unchanged};
    if (what == "lead"_L1)
        return {Sentences::tr("Only a lead may change roles and what is locked."), unchanged};
    const Error plain{error.kind, error.detail.mid(6)};
    return {Sentences::tr("That cannot be done like this%1").arg(because(plain)), unchanged};
}

} // namespace

QString Sentence::whole() const
{
    if (next.isEmpty() || happened.isEmpty())
        return happened + next;
    // A reason from below comes without a full stop; here another sentence follows it.
    const bool ended = u".!?…"_s.contains(happened.back());
    return happened + (ended ? u" "_s : u". "_s) + next;
}

Sentence sentenceOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return {Sentences::tr("This record does not exist any more%1").arg(because(error)),
                Sentences::tr("Somebody may have removed it: look in History.")};
    case Error::Kind::Conflict:
        return {Sentences::tr("Somebody else changed the same thing meanwhile%1").arg(because(error)),
                Sentences::tr("Nothing was overwritten. Look at the new state and make your change again.")};
    case Error::Kind::Invalid:
        if (error.detail.startsWith("role: "_L1))
            return refusedRole(error);
        if (error.detail.startsWith("collection: "_L1))
            return {Sentences::tr("This page belongs to the collection “%1” and stays as it came.")
                        .arg(error.detail.mid(12)),
                    Sentences::tr("Nothing was changed. Write an article of your own instead.")};
        return {Sentences::tr("That cannot be done like this%1").arg(because(error)),
                Sentences::tr("Nothing was changed.")};
    case Error::Kind::Constraint:
        return {Sentences::tr("Something else depends on this%1").arg(because(error)),
                Sentences::tr("Nothing was changed.")};
    case Error::Kind::Busy:
        return {Sentences::tr("Another program is using the desk file%1").arg(because(error)),
                Sentences::tr("Your change was not saved. Try again in a moment.")};
    case Error::Kind::Full:
        return {Sentences::tr("The disk is full%1").arg(because(error)),
                Sentences::tr("Your change was not saved. Make room, then try again.")};
    case Error::Kind::Corrupt:
        return {Sentences::tr("The desk file is damaged%1").arg(because(error)),
                Sentences::tr("Stop working in it and go back to a backup; Settings, Desk says where they are.")};
    case Error::Kind::Io:
        return {Sentences::tr("The file could not be read or written%1").arg(because(error)),
                Sentences::tr("Check that it is there and that you may write to it.")};
    case Error::Kind::TooNew:
        return {Sentences::tr("This was written by a newer Lamplighter%1").arg(because(error)),
                Sentences::tr("Update this program to open it.")};
    case Error::Kind::Cancelled: return {Sentences::tr("Stopped. Nothing was changed."), {}};
    }
    return {error.detail, {}};
}

Sentence deskSentence(const Error &error, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (error.kind) {
    case Error::Kind::NotFound:
        return {Sentences::tr("There is no desk at %1.").arg(file),
                Sentences::tr("It may have been moved, or its drive is not connected.")};
    case Error::Kind::Invalid:
        if (error.detail.startsWith("place:"_L1))
            return refusedPlace(error, file);
        return {Sentences::tr("%1 is not a desk of Lamplighter.").arg(file),
                Sentences::tr("It was left as it is. Choose another file.")};
    case Error::Kind::TooNew:
        return {Sentences::tr("%1 was written by a newer Lamplighter (%2).").arg(file, error.detail),
                Sentences::tr("It was left as it is. Update this program, or choose another desk.")};
    case Error::Kind::Corrupt:
        return {Sentences::tr("%1 is damaged: %2.").arg(file, error.detail),
                Sentences::tr("Nothing was written to it. Open a backup, or look at what can still be read.")};
    case Error::Kind::Busy:
        return {Sentences::tr("%1 is locked by another program.").arg(file),
                Sentences::tr("Close the other program, then try again.")};
    case Error::Kind::Constraint:
        return {Sentences::tr("There is a file at %1 already.").arg(file),
                Sentences::tr("Nothing was overwritten. Choose another name.")};
    case Error::Kind::Io:
        if (error.detail.startsWith("read-only"_L1))
            return {Sentences::tr("%1 may only be read.").arg(file),
                    Sentences::tr("Open it for reading, or change its permissions and try again.")};
        return {Sentences::tr("%1 could not be opened: %2.").arg(file, error.detail),
                Sentences::tr("Check the permissions and that the drive is connected.")};
    case Error::Kind::Full:
        return {Sentences::tr("%1 could not be opened because its disk is full.").arg(file),
                Sentences::tr("Make room, then try again.")};
    case Error::Kind::Cancelled:
        return {Sentences::tr("Opening %1 was cancelled.").arg(file), Sentences::tr("It was left as it is.")};
    case Error::Kind::Conflict: break;
    }
    return sentenceOf(error);
}

} // namespace lamp
