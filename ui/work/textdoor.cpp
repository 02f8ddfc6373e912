// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/textdoor.h"

#include "services/desk.h"
#include "services/drafts.h"
#include "theme/theme.h"
#include "widgets/draftset.h"
#include "widgets/sectionlabel.h"
#include "work/secretstrip.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

TextDoor::TextDoor(Desk &desk, QWidget *form)
    : QObject(form), m_box(new QWidget(form)), m_drafts(new DraftSet(desk.drafts(), this)),
      m_secret(new SecretStrip(m_box)), m_return(buildReturn())
{
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_return);
    column->addWidget(m_secret);
    m_box->hide(); // takes no room while it says nothing
    connect(m_secret, &SecretStrip::passed, this, &TextDoor::passed);
    connect(m_drafts, &DraftSet::restored, this, [this] {
        m_return->show();
        m_box->show();
        emit restored();
    });
}

QFrame *TextDoor::buildReturn()
{
    auto *strip = new QFrame(m_box);
    strip->setObjectName(u"draftReturned"_s);
    auto *words = new MutedLabel(tr("What was typed and not saved came back."), strip);
    words->setWordWrap(true);
    auto *away = new QPushButton(tr("Throw it away"), strip);
    away->setObjectName(u"draftAway"_s);
    away->setAutoDefault(false);
    away->setFont(smallFont());
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, unit() / 2, 0, unit() / 2);
    row->addWidget(words, 1);
    row->addWidget(away);
    strip->hide();
    connect(away, &QPushButton::clicked, this, [this] {
        m_drafts->revert();
        m_return->hide();
        emit reverted();
    });
    return strip;
}

void TextDoor::add(QPlainTextEdit *edit, const QString &name)
{
    m_drafts->add(edit, name);
    m_secret->watch(edit);
}

void TextDoor::add(QLineEdit *line, const QString &name)
{
    m_drafts->add(line, name);
    m_secret->watch(line);
}

void TextDoor::begin(const QString &key)
{
    m_return->hide();
    m_box->hide();
    m_secret->forget();
    m_secret->forgive();
    m_drafts->begin(key);
}

bool TextDoor::wouldLet() const { return m_secret->wouldLet(); }

bool TextDoor::lets()
{
    if (m_secret->wouldLet()) {
        m_box->setHidden(m_return->isHidden());
        return true;
    }
    m_box->show(); // first: the keyboard goes to what it asks
    return m_secret->lets();
}

} // namespace lamp
