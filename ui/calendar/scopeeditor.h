// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace lamp {

class Desk;
class FlowLayout;
class RecordField;

// The assets that a plan is about: found by name, shown as words that can be taken away; one job each, or one for all.
class ScopeEditor final : public QWidget {
    Q_OBJECT
public:
    explicit ScopeEditor(Desk &desk, QWidget *parent = nullptr);

    void setAssets(const QList<std::pair<AssetId, QString>> &assets);
    [[nodiscard]] QList<AssetId> assets() const;
    [[nodiscard]] const QList<std::pair<AssetId, QString>> &named() const { return m_assets; }
    void setJobPerAsset(bool on);
    [[nodiscard]] bool jobPerAsset() const;
    [[nodiscard]] RecordField *field() const { return m_field; }

signals:
    void changed();

private:
    void add(AssetId id, const QString &name);
    void remove(AssetId id);
    void showAssets();

    QList<std::pair<AssetId, QString>> m_assets;
    RecordField *m_field;
    QWidget *m_chipPart;
    FlowLayout *m_chips;
    QWidget *m_jobs;
    QRadioButton *m_each, *m_shared;
};

} // namespace lamp
