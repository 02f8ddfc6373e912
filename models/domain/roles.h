// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

// What somebody may do on this desk. Advice on a local file, not a wall: whoever can write the file can write the desk.
enum class DeskRole { Technician, Lead, Reader };
template <> struct Codes<DeskRole> {
    static constexpr const char *list[] = {"technician", "lead", "reader"};
};

struct PersonRole {
    Id<struct PersonRoleTag> id;
    PersonId personId;
    DeskRole role = DeskRole::Technician;
    friend bool operator==(const PersonRole &, const PersonRole &) = default;
};
template <> struct Row<PersonRole> {
    static constexpr auto table = "person_role";
    static constexpr auto fields = std::tuple{Field{"person_id", &PersonRole::personId},
                                              Field{"role", &PersonRole::role}};
};

// What a lead may keep to the leads: fields of work items, and the rules of the desk. The setting holds the codes.
inline constexpr QStringView LockedSetting = u"roles.locked";
inline constexpr const char *Lockable[] = {"priority", "target", "assignee",     "category",
                                           "kind",     "major",  "confidential", "rules"};

} // namespace lamp
