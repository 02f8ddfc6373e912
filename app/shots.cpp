// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "services/desk.h"
#include "services/sampleoffice.h"
#include "shell/closingpage.h"
#include "shell/deskproblem.h"
#include "shell/firststart.h"
#include "shell/mainwindow.h"
#include "shell/whoami.h"
#include "shotstates.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {

// A Tuesday at two in the afternoon, where the desk is.
Instant moment()
{
    return Instant::from(QDateTime({2026, 11, 24}, {14, 3}, QTimeZone::systemTimeZone()));
}

// One run: a desk of a preset, drawn in a theme and a size.
class Run {
public:
    Run(QApplication &app, const QString &folder) : m_app(app), m_folder(folder) { }

    [[nodiscard]] bool drawDesk(const QString &preset)
    {
        QTemporaryDir home;
        QSettings settings(home.filePath(u"window.ini"_s), QSettings::IniFormat);
        auto made = Desk::create(home.filePath(u"office.desk"_s), preset,
                                 {moment, {{}, u"Dana Okafor"_s, u"window"_s, u"shots"_s}});
        if (!made)
            return fails(made.error());
        Desk &desk = **made;
        const auto lead = sampleoffice::fill(desk).result();
        if (!lead)
            return fails(lead.error());
        becomeMe(desk, settings, *lead);
        Author author = desk.database().author();
        author.session = u"another"_s; // so that making the office is nothing to undo
        desk.database().setAuthor(author);
        settle(300);
        CodeHighlighter highlighter;
        for (const auto &[theme, themeName] : {std::pair{Theme::Light, u"light"_s}, {Theme::Dark, u"dark"_s}})
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                applyTheme(m_app, theme);
                const QString suffix = u'-' + preset + u'-' + themeName + u'-' + QString::number(size.width());
                MainWindow window(desk, highlighter, settings);
                window.resize(size);
                window.show();
                settle(400);
                for (const State &state : states())
                    if (state.preset.isEmpty() || state.preset == preset)
                        draw(window, desk, state, suffix);
            }
        return true;
    }

    void drawDialogs()
    {
        for (const auto &[theme, themeName] : {std::pair{Theme::Light, u"light"_s}, {Theme::Dark, u"dark"_s}}) {
            applyTheme(m_app, theme);
            ClosingPage closing({u"/home/dana/.local/share/lamplighter/office.desk"_s});
            save(closing, u"closing-"_s + themeName);
            FirstStart first(true, u"/home/dana/.local/share/lamplighter"_s);
            save(first, u"first-start-"_s + themeName);
            for (const auto &[name, error] :
                 {std::pair{u"missing"_s, Error{Error::Kind::NotFound, {}}},
                  {u"damaged"_s, Error{Error::Kind::Corrupt, u"the file is cut off: 81920 of 262144 bytes"_s}},
                  {u"network"_s, Error{Error::Kind::Invalid, u"place: network file system (nfs4)"_s}}}) {
                DeskProblem problem(u"/srv/desk/office.desk"_s, error);
                save(problem, u"desk-"_s + name + u'-' + themeName);
            }
        }
    }

    [[nodiscard]] int drawn() const { return m_drawn; }

private:
    [[nodiscard]] static bool fails(const Error &error)
    {
        QTextStream(stderr) << name(error.kind) << ": " << error.detail << '\n';
        return false;
    }

    // Lets queries answer and timers fire.
    static void settle(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    void draw(MainWindow &window, Desk &desk, const State &state, const QString &suffix)
    {
        state.prepare(window, desk);
        settle(state.patience);
        write(window, state.name + suffix);
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top != &window && top->isVisible()
                && (qobject_cast<QDialog *>(top) || top->windowType() == Qt::Popup)) {
                write(*top, state.name + u"-dialog"_s + suffix);
                top->close();
            }
        if (state.after)
            state.after(window);
        settle(30);
    }

    void save(QDialog &dialog, const QString &name)
    {
        dialog.show();
        settle(80);
        write(dialog, name);
        dialog.hide();
    }

    void write(QWidget &widget, const QString &name)
    {
        if (widget.grab().save(m_folder + u'/' + name + u".png"_s))
            ++m_drawn;
    }

    QApplication &m_app;
    QString m_folder;
    int m_drawn = 0;
};

} // namespace

int render(QApplication &app, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << "cannot make the folder " << folder << '\n';
        return 1;
    }
    Run run(app, QDir(folder).absolutePath());
    run.drawDialogs();
    const bool whole = run.drawDesk(u"several"_s) && run.drawDesk(u"alone"_s);
    QTextStream(stdout) << run.drawn() << " pictures in " << folder << '\n';
    return whole ? 0 : 1;
}

} // namespace lamp::shots
