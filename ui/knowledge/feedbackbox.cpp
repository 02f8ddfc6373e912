// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/feedbackbox.h"

#include "items/caremodel.h"
#include "knowledge/factlink.h"
#include "services/articlelife.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostFeedback = 8;
}

FeedbackBox::FeedbackBox(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    setObjectName(u"feedback"_s);
    setAccessibleName(tr("Did it help?"));
    m_column->setContentsMargins({});
    m_column->setSpacing(unit() / 2);
    m_column->addWidget(new SectionLabel(tr("Did it help?"), this));
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &text, const QString &spoken, bool helped) {
        auto *button = called(new QPushButton(text, this), QString::fromLatin1(name), spoken);
        button->setFlat(true);
        button->setFont(smallFont());
        keepToRoles(m_desk, button);
        connect(button, &QPushButton::clicked, this, [this, helped] { emit sayRequested(helped); });
        row->addWidget(button);
    };
    add("feedbackYes", tr("✓ Solved it …"), tr("It solved it, with a note"), true);
    add("feedbackNo", tr("✗ Did not …"), tr("It did not help, with a note"), false);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (m_id && (event.touches("article_feedback") || event.touches("person")))
            read();
    });
}

void FeedbackBox::showArticle(ArticleId id)
{
    if (id == m_id)
        return;
    m_id = id;
    fill({});
    read();
}

void FeedbackBox::read()
{
    m_latest.deliver(articlelife::feedback(m_desk, m_id), this, [this](const Result<QList<FeedbackLine>> &lines) {
        fill(lines.value_or(QList<FeedbackLine>()));
    });
}

void FeedbackBox::fill(const QList<FeedbackLine> &lines)
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    column->setSpacing(unit() / 2);
    m_column->addWidget(m_lines);
    QList<FeedbackLine> ordered = lines; // the newest first, and what is open before all
    std::ranges::stable_partition(ordered, [](const FeedbackLine &line) { return line.feedback.isOpen(); });
    for (const FeedbackLine &line : std::as_const(ordered).first(qMin<qsizetype>(ordered.size(), MostFeedback)))
        addLine(line);
    m_lines->setVisible(!lines.isEmpty());
}

void FeedbackBox::addLine(const FeedbackLine &line)
{
    const ArticleFeedback &said = line.feedback;
    auto *column = static_cast<QVBoxLayout *>(m_lines->layout());
    const QString words = (said.helped ? u"✓ "_s : u"✗ "_s) + feedbackWords(line, m_desk);
    if (said.workItemId) {
        auto *link = new FactLink(words, m_lines);
        link->setObjectName(u"feedbackLine%1"_s.arg(said.id.value));
        link->setAccessibleName(tr("%1: open the work item").arg(words));
        connect(link, &QAbstractButton::clicked, this, [this, id = said.workItemId] { emit workItemChosen(id); });
        column->addWidget(link);
    } else {
        auto *label = new MutedLabel(words, m_lines);
        label->setObjectName(u"feedbackLine%1"_s.arg(said.id.value));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (!said.note.isEmpty()) {
        auto *note = new QLabel(said.note, m_lines);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        note->setContentsMargins(unit() * 3 / 2, 0, 0, 0);
        column->addWidget(note);
    }
    if (said.isOpen())
        addSettle(said, words);
}

void FeedbackBox::addSettle(const ArticleFeedback &said, const QString &words)
{
    auto *settle = called(new QPushButton(tr("Dealt with"), m_lines), u"feedbackSettle%1"_s.arg(said.id.value),
                          tr("Dealt with: %1").arg(words));
    settle->setFlat(true);
    settle->setFont(smallFont());
    keepToRoles(m_desk, settle);
    connect(settle, &QPushButton::clicked, this, [this, id = said.id] {
        deliver(articlelife::settle(m_desk, id), this, [this](const Result<void> &done) {
            if (done)
                emit message(tr("Dealt with"));
            else
                emit failed(done.error());
        });
    });
    static_cast<QVBoxLayout *>(m_lines->layout())->addWidget(settle, 0, Qt::AlignLeft);
}

} // namespace lamp
