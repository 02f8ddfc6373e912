// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "items/registerlines.h"
#include "services/registry.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lamp {

class Desk;
class FactColumn;
class RecordHead;

// A record of the register: head and cards in the middle, facts at the right. Reads itself again when its desk changes.
class RecordView : public QWidget {
    Q_OBJECT
public:
    void show(qint64 id); // 0: nothing
    using QWidget::show;
    [[nodiscard]] qint64 id() const { return m_id; }
    void setFactsShown(bool on);
    [[nodiscard]] QPushButton *backButton() const { return m_back; } // for windows that show one pane at a time

signals:
    void shown(qint64 id);
    void opened(lamp::AnyHit::Type type, qint64 id);
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void backRequested();

public slots:
    virtual void edit(const QString &field) = 0; // opens the form, at a field

protected:
    RecordView(Desk &desk, const QString &factsName, const QStringList &tables, QWidget *parent);
    virtual void load() = 0;
    void present(); // to be called once what was loaded is shown
    [[nodiscard]] QDate today() const;
    template <class T>
    void read(const QFuture<Result<T>> &future, std::function<void(const T &)> show)
    {
        m_latest.deliver(future, this, [this, show = std::move(show)](const Result<T> &result) {
            if (!result) {
                emit failed(result.error());
                return;
            }
            show(*result);
            present();
        });
    }

    static constexpr int ListShare = 100; // of the height that is left, beside the 1 of the empty end
    Desk &m_desk;
    RecordHead *m_head;
    FactColumn *m_facts;
    QVBoxLayout *m_middle;

private:
    QStringList m_tables;
    qint64 m_id = 0;
    QPushButton *m_back;
    QWidget *m_whole;
    QTimer m_soon;
    Latest m_latest;
};

} // namespace lamp
