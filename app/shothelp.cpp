// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shothelp.h"

#include "services/desk.h"
#include "shell/palette.h"
#include "work/capture.h"

#include <QAction>
#include <QDialog>
#include <QEventLoop>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace lamp::shots {

using namespace Qt::StringLiterals;

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

State page(const QString &name, Page which)
{
    return {name, [which](MainWindow &window, Desk &) { window.pages().show(which); }};
}

State settings(const QString &name, SettingsPage::Section section)
{
    return {name, [section](MainWindow &window, Desk &) {
                window.pages().show(Page::Settings);
                window.pages().settingsPage().showSection(section);
            }};
}

State palette(const QString &name, const QString &text)
{
    return {name, [text](MainWindow &window, Desk &) { window.openPalette(text); },
            [](MainWindow &window) { window.everything().close(); }};
}

std::optional<AnyHit> found(Desk &desk, const QString &text, AnyHit::Type type)
{
    const auto hits = desk.search().everything(text).result();
    if (hits)
        for (const AnyHit &hit : *hits)
            if (hit.type == type)
                return hit;
    return std::nullopt;
}

State record(const QString &name, const QString &text, AnyHit::Type type)
{
    return {name, [text, type](MainWindow &window, Desk &desk) {
                if (const auto hit = found(desk, text, type))
                    window.pages().open(*hit);
            }};
}

WorkItemId openItem(MainWindow &window, Desk &desk, const QString &title)
{
    const auto hit = found(desk, title, AnyHit::Type::WorkItem);
    if (hit)
        window.pages().open(*hit);
    settle(600);
    return hit ? WorkItemId{hit->id} : WorkItemId{};
}

void press(const QWidget &within, const QString &name)
{
    if (auto *button = within.findChild<QAbstractButton *>(name); button && button->isVisible())
        button->click();
}

void trigger(const QWidget &within, const QString &button, const QString &action)
{
    const auto *menu = within.findChild<QToolButton *>(button);
    if (auto *entry = menu && menu->menu() ? menu->menu()->findChild<QAction *>(action) : nullptr)
        entry->trigger();
}

void closeDialog(const MainWindow &window, const QString &name)
{
    for (auto *dialog : window.findChildren<QDialog *>(name))
        dialog->close();
}

void closeDialogs(MainWindow &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
}

void capture(MainWindow &window, const QString &who, const QString &what)
{
    window.pages().show(Page::Today);
    window.newTicket();
    if (auto *field = window.capture().findChild<QLineEdit *>(u"captureWho"_s))
        field->setText(who);
    if (auto *field = window.capture().findChild<QLineEdit *>(u"captureWhat"_s))
        field->setText(what);
}

void closeCapture(MainWindow &window)
{
    for (const QString &name : {u"captureWho"_s, u"captureWhat"_s})
        if (auto *field = window.capture().findChild<QLineEdit *>(name))
            field->clear();
    window.capture().hide();
}

} // namespace lamp::shots
