// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/articlemodel.h"

#include <QAbstractButton>
#include <QWidget>

namespace lamp {

// A word to switch on, with a number: "Printing 12". Tells its state by ground, by weight and to the screen reader.
class FacetChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FacetChip(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// The row of chips below the search field: All, and the parts of the knowledge base that results lie in.
class FacetBar final : public QWidget {
    Q_OBJECT
public:
    explicit FacetBar(QWidget *parent = nullptr);
    void setFacets(const QList<ArticleFacet> &facets, const QString &chosen);

signals:
    void chosen(const QString &key); // empty: all

private:
    FacetChip *chip(qsizetype index);

    QList<FacetChip *> m_chips;
    QStringList m_keys;
};

} // namespace lamp
