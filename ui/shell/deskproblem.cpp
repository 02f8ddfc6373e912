// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deskproblem.h"

#include "shell/sentences.h"
#include "shell/waybutton.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace lamp {

using namespace Qt::StringLiterals;

QList<DeskProblem::Way> DeskProblem::ways(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound: return {Way::OpenOther, Way::TryAgain, Way::StartNew, Way::Quit};
    case Error::Kind::Busy: return {Way::TryAgain, Way::ReadOnly, Way::OpenOther, Way::Quit};
    case Error::Kind::Io:
        if (error.detail.startsWith("read-only"_L1))
            return {Way::ReadOnly, Way::TryAgain, Way::OpenOther, Way::Quit};
        return {Way::TryAgain, Way::OpenOther, Way::StartNew, Way::Quit};
    case Error::Kind::Cancelled: return {Way::TryAgain, Way::OpenOther, Way::StartNew, Way::Quit};
    case Error::Kind::Corrupt: return {Way::OpenOther, Way::ReadOnly, Way::Quit};
    default: return {Way::OpenOther, Way::StartNew, Way::Quit};
    }
}

DeskProblem::DeskProblem(const QString &path, const Error &error, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"deskProblem"_s);
    setWindowTitle(tr("The desk does not open"));
    const Sentence sentence = deskSentence(error, path);
    auto *happened = new QLabel(sentence.happened);
    happened->setFont(strongFont());
    auto *next = new QLabel(sentence.next);
    for (QLabel *label : {happened, next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *picture = new QLabel;
    picture->setPixmap(
        lamp::icon("dialog-warning", Ink::Amb).pixmap(QSize(unit() * 5, unit() * 5), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->addWidget(happened);
    words->addWidget(next);
    auto *head = new QHBoxLayout;
    head->setSpacing(unit() * 2);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() * 3, unit() * 3, unit() * 3, unit() * 3);
    column->addLayout(head);
    column->addSpacing(unit() * 2);
    const QList<Way> list = ways(error);
    for (const Way way : list)
        addWay(way, way == list.first(), column);
    column->addStretch(1);
    setMinimumWidth(unit() * 72);
    connect(this, &QDialog::rejected, this, [this] {
        if (!m_answered)
            emit chosen(Way::Quit);
    });
}

void DeskProblem::addWay(Way way, bool first, QVBoxLayout *column)
{
    struct Words {
        QString title, sentence, name;
        const char *icon;
    };
    const Words words = [way]() -> Words {
        switch (way) {
        case Way::TryAgain:
            return {tr("&Try again"), tr("After you have changed something."), u"wayTryAgain"_s, "view-refresh"};
        case Way::ReadOnly:
            return {tr("Open for &reading"), tr("Look at what is there; nothing can be changed."), u"wayReadOnly"_s,
                    "document-preview"};
        case Way::OpenOther:
            return {tr("&Open another desk or a backup …"), tr("A backup is a desk like any other."), u"wayOpenOther"_s,
                    "document-open"};
        case Way::StartNew:
            return {tr("&Start a new desk …"), tr("Under another name; this file stays as it is."), u"wayStartNew"_s,
                    "document-new"};
        case Way::Quit: return {tr("&Quit"), tr("Nothing was touched."), u"wayQuit"_s, "application-exit"};
        }
        return {};
    }();
    auto *button = new WayButton(words.title, words.sentence, words.icon);
    button->setObjectName(words.name);
    button->setAutoDefault(false);
    button->setProperty("primary", first);
    button->setDefault(first);
    column->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, way] {
        m_answered = true;
        accept();
        emit chosen(way);
    });
}

} // namespace lamp
