// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articlelife.h"

#include <QAbstractListModel>
#include <QCoreApplication>

namespace lamp {

class Desk;

// What the knowledge base asks of those who keep it: articles that somebody should look at, or what it lacks.
class CareModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SecondRole = Qt::UserRole + 100, BadgeRole }; // besides IdRole, UrgentRole and AccessibleTextRole
    explicit CareModel(Desk &desk, QObject *parent = nullptr);

    void setReviews(const QList<ReviewLine> &lines);
    void setGaps(const QList<GapGroup> &gaps);
    [[nodiscard]] const QList<ReviewLine> &reviews() const { return m_reviews; }
    [[nodiscard]] const QList<GapGroup> &gaps() const { return m_gaps; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString second(int row) const;

    Desk &m_desk;
    QList<ReviewLine> m_reviews;
    QList<GapGroup> m_gaps;
};

// "review was due 12 Nov · 2 say that it did not help: “no such menu” · Ana"
[[nodiscard]] QString reviewWords(const ReviewLine &line, const Desk &desk);
// "searched for 3 times · 5 tickets, 2 h 10 · today"
[[nodiscard]] QString gapWords(const GapGroup &gap, const Desk &desk);
// "did not help · #1043 · Ana, 12 Nov"
[[nodiscard]] QString feedbackWords(const FeedbackLine &line, const Desk &desk);

} // namespace lamp
