// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/importsummary.h"

#include <QFuture>
#include <QObject>

namespace lamp {

class Desk;

// One import from the choice of a file to its result; the pages of the dialog show and change what it holds.
class ImportSession final : public QObject {
    Q_OBJECT
public:
    explicit ImportSession(Desk &desk, QObject *parent = nullptr);
    void setKind(ImportKind kind); // Any: what the file is
    void setPath(const QString &path);
    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] ImportKind kind() const { return m_kind; }
    [[nodiscard]] ImportKind wanted() const { return m_wanted; } // what was asked for before there was a file
    [[nodiscard]] bool isBusy() const { return m_busy; }

    // Tables: how the file is read. Changing an option reads it anew.
    [[nodiscard]] const std::optional<ImportAnalysis> &analysis() const { return m_analysis; }
    void setEncoding(std::optional<TextEncoding> encoding);
    void setDelimiter(std::optional<QChar> delimiter);
    void setDateFormat(const QString &format);
    void setZone(const QByteArray &zone);
    void setField(const QString &column, const QString &field);
    void setValue(const QString &field, const QString &theirs, const QString &ours);

    void setZimChoice(const ZimChoice &choice) { m_zim = choice; } // which pages of an archive

    // Mail: what the proposal says, and another choice than it proposes.
    [[nodiscard]] const std::optional<MailProposal> &proposal() const { return m_proposal; }
    void setMailAction(MailProposal::Action action);

    void check(); // the dry run
    void run();
    void undo(); // of what run() did
    void cancel();

signals:
    void sourceChanged();
    void analysed();
    void checked(const lamp::ImportSummary &summary);
    void finished(const lamp::ImportSummary &summary);
    void undone(const QString &sentence);
    void failed(const lamp::Error &error);
    void cancelled(); // what was running; nothing was changed
    void busyChanged(bool busy);
    void progressed(int done, int total); // total 0: it cannot be told

private:
    void analyse();
    void setBusy(bool busy);
    template <class T, class Done>
    void watch(QFuture<Result<T>> future, Done done);
    template <class Import>
    void withTableImport(Import act);

    Desk &m_desk;
    QString m_path;
    ImportKind m_wanted = ImportKind::Any, m_kind = ImportKind::Any;
    ImportOptions m_options;
    std::optional<ImportAnalysis> m_analysis;
    std::optional<MailProposal> m_proposal;
    ZimChoice m_zim;
    QFuture<void> m_running;
    quint64 m_serial = 0;
    bool m_busy = false;
};

} // namespace lamp
