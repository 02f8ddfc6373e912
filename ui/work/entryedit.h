// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "widgets/drafttext.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace lamp {

class Desk;

// The text of an entry being written: '::' offers ready texts, '??' articles, '@' people; a picture from the clipboard
// and dropped files become attachments.
class EntryEdit final : public DraftEdit {
    Q_OBJECT
public:
    EntryEdit(Desk &desk, QWidget *parent);
    void insertMarkdown(const QString &text);
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] QAbstractItemModel *offers() { return &m_offers; }

signals:
    void saveRequested(); // Ctrl+Enter
    void escaped();
    void fileGiven(const QString &name, const QByteArray &data);
    void failed(const lamp::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    struct Trigger {
        QString sign, typed;
        int at = -1; // where the sign stands
    };
    [[nodiscard]] Trigger trigger() const;
    void offer();
    void offerTexts(const QString &typed);
    void offerArticles(const QString &typed);
    void offerPeople(const QString &typed);
    void present();
    void take(const QModelIndex &index);
    void replaceTrigger(const QString &text);
    void addFile(const QString &path);

    Desk &m_desk;
    QStandardItemModel m_offers;
    QCompleter m_completer;
    Latest m_latest;
};

} // namespace lamp
