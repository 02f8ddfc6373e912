// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firststart.h"

#include "shell/waybutton.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// office.desk, or the next free office-2.desk …: a desk is never overwritten.
QString freePath(const QString &folder)
{
    for (int i = 1;; ++i) {
        const QString path = folder
            + (i == 1 ? u"/office.desk"_s : QString(u"/office-"_s + QString::number(i) + u".desk"_s));
        if (!QFileInfo::exists(path))
            return path;
    }
}
} // namespace

FirstStart::FirstStart(bool withSample, const QString &folder, QWidget *parent)
    : QDialog(parent), m_folder(folder), m_path(freePath(folder)), m_preset(new QButtonGroup(this)),
      m_name(new QLineEdit), m_file(new MutedLabel), m_line(new QLabel)
{
    setObjectName(u"firstStart"_s);
    setWindowTitle(withSample ? tr("Welcome to Lamplighter") : tr("Start your own desk"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit() * 4, unit() * 3, unit() * 4, unit() * 3);
    layout->setSpacing(unit());
    layout->addWidget(new TitleLabel(windowTitle()));
    auto *sentence = new MutedLabel(
        tr("Tickets, fixes and planned maintenance in one file on this computer. No account, no server, no network."));
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    layout->addSpacing(unit());
    layout->addWidget(question());
    layout->addSpacing(unit());
    layout->addWidget(ways(withSample));
    layout->addStretch(1);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setObjectName(u"firstStartLine"_s);
    layout->addWidget(m_line);
    showPath();
    resize(unit() * 96, sizeHint().height());
}

QWidget *FirstStart::question()
{
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 2);
    grid->setVerticalSpacing(unit());
    auto *ask = new QLabel(tr("Who works on this desk?"));
    ask->setFont(strongFont());
    auto *alone = new QRadioButton(tr("I do, &alone"));
    auto *several = new QRadioButton(tr("&Several of us"));
    alone->setObjectName(u"presetAlone"_s);
    several->setObjectName(u"presetSeveral"_s);
    alone->setChecked(true);
    m_preset->addButton(alone, 0);
    m_preset->addButton(several, 1);
    auto *nameLabel = new QLabel(tr("Your &name"));
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(u"yourName"_s);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setText(qEnvironmentVariable("LOGNAME", qEnvironmentVariable("USER")));
    m_name->setMinimumWidth(unit() * 32);
    grid->addWidget(ask, 0, 0, 1, 4);
    grid->addWidget(alone, 1, 0);
    grid->addWidget(several, 1, 1);
    grid->addWidget(nameLabel, 1, 2, Qt::AlignRight);
    grid->addWidget(m_name, 1, 3);
    auto *meaning = new MutedLabel;
    meaning->setObjectName(u"presetMeaning"_s);
    const auto explain = [meaning, several] {
        meaning->setText(several->isChecked()
                             ? tr("Several of us: assignees, teams and roles, clocks for response and solution.")
                             : tr("Alone: no assignees, no teams, target dates instead of clocks."));
    };
    explain();
    connect(several, &QRadioButton::toggled, meaning, explain);
    grid->addWidget(meaning, 2, 0, 1, 4);
    grid->addWidget(new MutedLabel(tr("All of it can be changed in Settings, Features, and nothing is lost.")), 3, 0, 1,
                    4);
    grid->setColumnStretch(2, 1);
    return box;
}

QPushButton *FirstStart::way(const QString &title, const QString &sentence, const char *iconName, const QString &name)
{
    auto *button = new WayButton(title, sentence, iconName);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_ways.append(button);
    return button;
}

QWidget *FirstStart::ways(bool withSample)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(unit() * 3 / 2);
    QPushButton *empty = way(
        tr("&Empty desk"),
        tr("Statuses, categories, templates and draft plans are there; the first ticket in a minute."), "document-new",
        u"startEmpty"_s);
    QPushButton *import = way(tr("&Import"), tr("A new desk, filled from your CSV, Markdown or calendar files."),
                              "document-import", u"startImport"_s);
    QPushButton *open = way(tr("&Open a desk"), tr("A desk file that is already on this computer."), "document-open",
                            u"startOpen"_s);
    empty->setProperty("primary", true);
    empty->setDefault(true);
    int place = 0;
    QList<QPushButton *> order{empty, import, open};
    if (withSample) {
        order.prepend(way(tr("Sample office &to try"),
                          tr("Forty made-up people and two years of work, to click through everything."),
                          "user-group-new", u"startSample"_s));
        connect(order.first(), &QPushButton::clicked, this, [this] { choose(FirstChoice::What::Sample); });
    }
    for (QPushButton *button : std::as_const(order)) {
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    auto *change = new QPushButton(tr("&Change …"));
    change->setObjectName(u"changePath"_s);
    change->setAccessibleName(tr("Change where the new desk is kept"));
    change->setFlat(true);
    change->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(change);
    grid->addLayout(line, 2, 0, 1, 2);
    connect(empty, &QPushButton::clicked, this, [this] { choose(FirstChoice::What::Empty); });
    connect(import, &QPushButton::clicked, this, [this] { choose(FirstChoice::What::Import); });
    connect(open, &QPushButton::clicked, this, [this] { choose(FirstChoice::What::Open); });
    connect(change, &QPushButton::clicked, this, &FirstStart::askPath);
    return box;
}

void FirstStart::showPath()
{
    m_file->setText(tr("A new desk is kept in %1").arg(QDir::toNativeSeparators(m_path)));
    m_file->setWordWrap(true);
}

void FirstStart::askPath()
{
    auto *dialog = new QFileDialog(this, tr("Where to keep the desk"), m_folder, tr("Desks (*.desk)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: an existing file is refused later
    dialog->setDefaultSuffix(u"desk"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path = path;
        showPath();
    });
    dialog->open();
}

void FirstStart::choose(FirstChoice::What what)
{
    FirstChoice choice{what, m_preset->checkedId() == 0 ? u"alone"_s : u"several"_s, m_name->text().simplified(),
                       m_path};
    const bool makes = what == FirstChoice::What::Empty || what == FirstChoice::What::Import;
    if (makes && choice.name.isEmpty()) { // tickets and imports are somebody's work
        complain(tr("Your name is missing: the new desk needs one person who works on it."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (what != FirstChoice::What::Open) {
        emit chosen(choice);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Open a desk"), m_folder, tr("Desks (*.desk);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) mutable {
        choice.path = path;
        emit chosen(choice);
    });
    dialog->open();
}

void FirstStart::setBusy(const QString &words)
{
    for (QPushButton *button : std::as_const(m_ways))
        button->setEnabled(words.isEmpty());
    m_line->setText(words);
}

void FirstStart::stop(const QString &path)
{
    setBusy({});
    if (path != m_path || !QFileInfo::exists(path))
        return;
    m_line->setText(tr("Stopped. The new desk is there: open it from %1.").arg(QDir::toNativeSeparators(path)));
    m_path = freePath(QFileInfo(path).absolutePath());
    showPath();
}

void FirstStart::complain(const QString &sentence)
{
    setBusy({});
    m_line->setText(u"⚠ "_s + sentence);
}

} // namespace lamp
