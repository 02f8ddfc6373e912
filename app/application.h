// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "services/deskclosing.h"
#include "services/deskopening.h"
#include "shell/closingpage.h"
#include "shell/deskproblem.h"
#include "shell/firststart.h"
#include "shell/openingpage.h"
#include "store/database.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace lamp {

class CodeHighlighter;
class Desk;
class MainWindow;
class SingleInstance;

// The composition root: owns the desk, the window over it and what both share, and hands references down.
class Application final : public QObject {
    Q_OBJECT
public:
    struct Options {
        Clock clock = systemNow;
        QString configFile; // empty: the user's
        QString dataFolder; // empty: the user's; where new desks and the sample office are kept
        bool single = true; // a second start on the same desk brings the first window to the front
    };
    explicit Application(const Options &options);
    ~Application() override;

    struct Start {
        QString desk; // empty: the last one, else first start
        bool sample = false;
        bool capture = false; // open quick capture
        bool queue = false;   // with the queue in front instead of Today
    };
    void start(const Start &start);

    // Opens a desk into a new window, in place of the one that is open, once it is there; what takes longer shows how
    // far it is. What goes wrong is shown with the ways on.
    void openDesk(const QString &path, bool readOnly = false);
    void openSample();
    void firstStart();

    [[nodiscard]] Desk *desk() const { return m_desk.get(); } // null before one is open
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] QWidget *dialog() const { return m_dialog; } // first start, or a desk problem
    [[nodiscard]] OpeningPage *openingPage() const { return m_page; }
    [[nodiscard]] ClosingPage *closingPage() const { return m_leaving; }
    void runDue(); // what the desk does by itself; each minute while it is shown
    [[nodiscard]] bool leavesWork() const { return m_closing.leavesWork(); }
    [[nodiscard]] bool isClosed() const { return !m_desk && m_closing.isDone(); }

signals:
    void opened(); // a desk is open and its window is shown
    void asked();  // there is a question to answer first
    void closed(); // nothing is shown any more

private:
    using Then = std::function<void(DeskOpening::Opened)>;
    void open(const QString &path, Then then, bool readOnly = false);
    void create(const QString &path, const QString &preset, const QString &maker, Then then);
    void inBackground(const QString &path, DeskOpening::Work work, Then then); // no path: nothing is shown meanwhile
    void leaveOpening();
    void putAway(); // the window, and its desk beside it
    void leave();   // when nothing is shown any more: once all desks are closed
    void showClosing();
    void stopOpening(const QString &path, bool asking);
    void showOpening(const QString &path);
    [[nodiscard]] static QString freshSession();
    [[nodiscard]] static Database::Options watched(Database::Options options, const std::shared_ptr<OpenWatch> &watch);
    [[nodiscard]] Database::Options databaseOptions(const QString &session) const;
    [[nodiscard]] Database::Options optionsFor(const QString &path);
    [[nodiscard]] bool claim(const QString &path);
    void adoptOr(const QString &path, DeskOpening::Opened opened);
    void adopt(std::unique_ptr<Desk> desk);
    void showDialog(QDialog *dialog);
    void showProblem(const QString &path, const Error &error);
    void onWay(DeskProblem::Way way, const QString &path);
    void onChoice(const FirstChoice &choice);
    void make(const FirstChoice &choice);
    void furnish(const FirstChoice &choice, std::shared_ptr<Desk> desk);
    void begin(const FirstChoice &choice, const Result<qint64> &articles);
    void takeFirstStep(const FirstChoice &choice, const Result<qint64> &articles);
    void refuse(const FirstChoice &choice, const Error &error);
    void makeSample();
    void fillSample(const QString &path, std::shared_ptr<Desk> desk);
    void dropSample(const QString &path, const Error &error);
    void askForDesk();
    void onMessage(const QByteArray &message);

    Options m_options;
    QSettings m_settings;
    std::unique_ptr<CodeHighlighter> m_highlighter;
    std::unique_ptr<SingleInstance> m_single;  // claims the desk that is shown
    std::unique_ptr<SingleInstance> m_claimed; // the one that is being opened; the other stays until it is shown
    DeskClosing m_closing;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QDialog> m_dialog;
    QPointer<OpeningPage> m_page;
    QPointer<DeskOpening> m_opening; // whose answer is waited for
    QPointer<ClosingPage> m_leaving;
    QTimer m_poll, m_minute, m_patience;
    bool m_ends = false; // nothing is shown any more; the program ends when the last desk is closed
    int m_minutes = 0;
    bool m_capture = false;
    bool m_queueFirst = false;
};

} // namespace lamp
