// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure.h"

#include <QCoreApplication>

namespace lamp {

// What a procedure could still say: never more than a hint, and none for an article without steps.
struct ArticleHint {
    QString text;
    ProcedureSection::Kind missing = ProcedureSection::Kind::Other; // a section that can be put in
    int line = -1; // where it is, of anything else
    friend bool operator==(const ArticleHint &, const ArticleHint &) = default;
};

class ArticleHints final {
    Q_DECLARE_TR_FUNCTIONS(lamp::ArticleHints)
public:
    [[nodiscard]] static QList<ArticleHint> of(const Procedure &procedure, bool saysAffects = false);
};

} // namespace lamp
