// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QList>
#include <QStringList>

namespace lamp {

// What is known about a call when its asset is to be found.
struct AssetHints {
    QString text; // what it is about, as typed
    Person caller;
    AssetId device;            // the caller was found by it; 0: none
    QList<Asset> devices;      // the caller's own, main one first
    QList<Asset> others;       // that the words may mean
    bool complete = true;      // `others` has every asset of the kinds named
    QList<Location> locations; // of the desk
};

struct AssetGuess {
    AssetId certain;      // 0: nothing speaks clearly for one
    QList<Asset> fitting; // that the words may mean, best first, a few
};

// The kinds of things that a text names: "printer", "computer" …; a type of the register is such a text too.
[[nodiscard]] QStringList assetKindsIn(QStringView text);
// Whether an asset of this kind can be meant by a text that names `kinds`.
[[nodiscard]] bool isOfKinds(const Asset &asset, const QStringList &kinds);
// A text that names no thing is about the caller's main device. One that names another kind of thing is about that:
// where it is said to stand, at the caller's place, or the only one; when that leaves several, none is certain.
[[nodiscard]] AssetGuess guessAsset(const AssetHints &hints);

} // namespace lamp
