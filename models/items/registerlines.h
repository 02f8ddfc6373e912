// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchviews.h"
#include "items/registerwords.h"

#include <QAbstractListModel>

namespace lamp {

class Desk;

// One line of a card: when or what, a dot that says how it stands, the words, and what came of it at the right.
struct RegisterLine {
    QString left, text, right;
    std::optional<Tone> tone; // of the dot; absent: no dot
    QString toneWord;         // what the dot says, for ears
    bool pressing = false;    // the right words stand out in the tone
    AnyHit::Type type = AnyHit::Type::WorkItem;
    qint64 id = 0; // 0: leads nowhere
    friend bool operator==(const RegisterLine &, const RegisterLine &) = default;
};

[[nodiscard]] RegisterLine lineOf(const AssetEvent &event, QDate today, const QString &currency);
[[nodiscard]] RegisterLine lineOf(const WorkItemRow &row, const Desk &desk);
[[nodiscard]] RegisterLine lineOf(const Asset &asset);
[[nodiscard]] RegisterLine lineOf(const RenewalRow &row, QDate today);

class RegisterLineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setLines(const QList<RegisterLine> &lines); // rows that stay the same stay selected
    [[nodiscard]] const QList<RegisterLine> &lines() const { return m_lines; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<RegisterLine> m_lines;
};

} // namespace lamp

Q_DECLARE_METATYPE(lamp::RegisterLine)
