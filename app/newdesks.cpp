// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// First start: new desks, and the sample office.
#include "application.h"

#include "core/deliver.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/sampleoffice.h"
#include "shell/mainwindow.h"
#include "shell/sentences.h"
#include "shell/whoami.h"
#include "singleinstance.h"
#include "store/deskfile.h"

#include <QFileInfo>

namespace lamp {

using namespace Qt::StringLiterals;

// Nothing is shown for it but what the first start says; it cannot be left half made.
void Application::create(const QString &path, const QString &preset, const QString &maker, Then then)
{
    Database::Options options = databaseOptions(freshSession());
    if (!maker.isEmpty())
        options.author.name = maker;
    const auto work = [path, preset, options](const auto &watch) {
        return Desk::create(path, preset, watched(options, watch));
    };
    inBackground({}, work, std::move(then));
}

void Application::firstStart()
{
    const bool comesFromSample = m_desk && m_desk->catalog().setting(u"sample") == "on"_L1;
    auto *dialog = new FirstStart(!comesFromSample, m_options.dataFolder, m_window.get());
    connect(dialog, &FirstStart::chosen, this, &Application::onChoice, Qt::QueuedConnection); // it may be deleted then
    showDialog(dialog);
}

void Application::onChoice(const FirstChoice &choice)
{
    switch (choice.what) {
    case FirstChoice::What::Sample: openSample(); return;
    case FirstChoice::What::Open: openDesk(choice.path); return;
    case FirstChoice::What::Empty:
    case FirstChoice::What::Import: make(choice); return;
    }
}

void Application::refuse(const FirstChoice &choice, const Error &error)
{
    m_claimed.reset();
    if (auto *dialog = qobject_cast<FirstStart *>(m_dialog))
        dialog->complain(deskSentence(error, choice.path).whole());
}

void Application::make(const FirstChoice &choice)
{
    if (!claim(choice.path))
        return;
    if (auto *dialog = qobject_cast<FirstStart *>(m_dialog))
        dialog->setBusy(tr("Making the desk …"));
    create(choice.path, choice.preset, choice.name, [this, choice](DeskOpening::Opened made) {
        if (made)
            furnish(choice, m_closing.shared(std::move(*made)));
        else
            refuse(choice, made.error());
    });
}

void Application::furnish(const FirstChoice &choice, std::shared_ptr<Desk> desk)
{
    deliver(desk->articles().addStarterArticles(), this, [this, desk, choice](const Result<qint64> &added) mutable {
        desk.reset();
        begin(choice, added);
    });
}

// Opens what was made in a new session: making the desk is nothing that Ctrl+Z takes back.
void Application::begin(const FirstChoice &choice, const Result<qint64> &articles)
{
    open(choice.path, [this, choice, articles](DeskOpening::Opened opened) {
        if (!opened) {
            refuse(choice, opened.error());
            return;
        }
        adopt(std::move(*opened));
        takeFirstStep(choice, articles);
    });
}

void Application::takeFirstStep(const FirstChoice &choice, const Result<qint64> &articles)
{
    if (!articles) // the desk is good without them
        m_window->complain(articles.error());
    const auto firstStep = [this, import = choice.what == FirstChoice::What::Import] {
        if (import)
            m_window->import();
        else
            m_window->newTicket(); // the first ticket within a minute
    };
    if (choice.name.isEmpty()) {
        firstStep();
        return;
    }
    Author author = m_desk->database().author(); // the History names who it was, from the first line
    author.name = choice.name;
    m_desk->database().setAuthor(author);
    deliver(addTechnician(*m_desk, choice.name), m_desk.get(), [this, firstStep](const Result<PersonId> &me) {
        if (me)
            becomeMe(*m_desk, m_settings, *me);
        else
            m_window->complain(me.error());
        firstStep();
    });
}

// Its stories are told from the day on which it was made; on a later one it is made again, unless somebody used it.
void Application::openSample()
{
    const QString path = m_options.dataFolder + u"/sample.desk"_s;
    if (!QFileInfo::exists(path))
        return makeSample();
    const bool isOpen = m_desk && m_desk->database().path() == QFileInfo(path).absoluteFilePath();
    if (isOpen || !claim(path))
        return openDesk(path);
    const auto closing = m_closing.of(QFileInfo(path).absoluteFilePath());
    const auto work = [path, closing, options = optionsFor(path)](const auto &watch) -> DeskOpening::Opened {
        LAMP_CHECK(DeskClosing::wait(closing, *watch));
        return sampleoffice::openFresh(path, watched(options, watch));
    };
    inBackground(path, work, [this, path](DeskOpening::Opened opened) {
        if (!opened && sampleoffice::saysStale(opened.error())) {
            deskfile::remove(path); // made by this program, and nobody's work is in it
            makeSample();
        } else {
            adoptOr(path, std::move(opened));
        }
    });
}

void Application::makeSample()
{
    const QString path = m_options.dataFolder + u"/sample.desk"_s;
    if (auto *dialog = qobject_cast<FirstStart *>(m_dialog))
        dialog->setBusy(tr("Making the sample office …"));
    create(path, u"several"_s, {}, [this, path](DeskOpening::Opened made) {
        if (made)
            fillSample(path, m_closing.shared(std::move(*made)));
        else
            showProblem(path, made.error());
    });
}

void Application::fillSample(const QString &path, std::shared_ptr<Desk> desk)
{
    deliver(sampleoffice::fill(*desk), this, [this, desk, path](const Result<PersonId> &lead) mutable {
        if (lead)
            becomeMe(*desk, m_settings, *lead);
        desk.reset();
        if (lead)
            openDesk(path);
        else
            dropSample(path, lead.error());
    });
}

// Half an office would be worse than none.
void Application::dropSample(const QString &path, const Error &error)
{
    deliver(m_closing.of(QFileInfo(path).absoluteFilePath()), this, [this, path, error](const Result<void> &) {
        deskfile::remove(path);
        showProblem(path, error);
    });
}

} // namespace lamp
