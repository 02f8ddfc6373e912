// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace lamp {

// The heading of a group of facts: small, muted, in capitals ("REQUESTER").
class SectionLabel : public QLabel {
    Q_OBJECT
public:
    explicit SectionLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    bool m_dressing = false;
};

// Plain text in the secondary ink and size: the second line under a title, a caption, a hint.
class MutedLabel : public QLabel {
    Q_OBJECT
public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    bool m_dressing = false;
};

// The title of a page or a record.
class TitleLabel : public QLabel {
    Q_OBJECT
public:
    explicit TitleLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    bool m_dressing = false;
};

} // namespace lamp
