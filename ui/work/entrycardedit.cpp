// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/entrycard.h"

#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "services/timelinetexts.h"
#include "widgets/drafttext.h"
#include "widgets/sectionlabel.h"
#include "work/secretstrip.h"
#include "work/textoffers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

// Changing an entry of one's own, and what it said before.
namespace lamp {

using namespace Qt::StringLiterals;

QString EntryCard::draftKey(const Facts &facts)
{
    return u"edit/%1/%2"_s.arg(facts.number).arg(facts.entry.id.value);
}

void EntryCard::startEdit()
{
    if (m_editor || !m_facts.editable)
        return;
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    m_editor = new DraftEdit(m_desk.drafts(), box);
    m_editor->setObjectName(u"entryEditor"_s);
    m_editor->setAccessibleName(tr("Text of the entry"));
    m_editor->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    m_editor->setKey(draftKey(m_facts), m_facts.entry.body);
    new TextOffers(m_desk, m_editor, [id = m_facts.entry.workItemId] { return id; });
    m_secret = new SecretStrip(m_editor, box);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), box);
    auto *save = new QPushButton(tr("Save"), box);
    cancel->setObjectName(u"entryEditCancel"_s);
    save->setObjectName(u"entryEditSave"_s);
    save->setProperty("primary", true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addWidget(m_editor);
    column->addWidget(m_secret);
    column->addLayout(buttons);
    m_content->layout()->addWidget(box);
    connect(save, &QPushButton::clicked, this, [this] { finishEdit(true); });
    connect(m_secret, &SecretStrip::passed, this, [this] { finishEdit(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { finishEdit(false); });
    auto *done = new QShortcut(Qt::CTRL | Qt::Key_Return, m_editor);
    done->setContext(Qt::WidgetShortcut);
    connect(done, &QShortcut::activated, this, [this] { finishEdit(true); });
    m_editor->setFocus(Qt::OtherFocusReason);
}

void EntryCard::finishEdit(bool save)
{
    if (!m_editor || (save && !m_secret->lets()))
        return;
    Entry after = m_facts.entry;
    after.body = m_editor->toPlainText().trimmed();
    m_editor->discard();
    if (save && !after.body.isEmpty() && after.body != m_facts.entry.body)
        emit edited(m_facts.entry, after);
    QMetaObject::invokeMethod(
        this,
        [this] {
            build();
            emit editingEnded();
        },
        Qt::QueuedConnection);
}

void EntryCard::setEdited()
{
    if (m_facts.edited || m_editor)
        return;
    m_facts.edited = true;
    if (m_facts.open)
        build();
}

// A second press hides them again.
void EntryCard::showEarlier()
{
    if (m_earlier)
        return delete std::exchange(m_earlier, nullptr);
    deliver(timelinetexts::earlier(m_desk, m_facts.entry.id), m_content,
            [this](const Result<QList<timelinetexts::Earlier>> &texts) {
        if (!texts || texts->isEmpty() || m_earlier)
            return;
        QStringList lines;
        for (const timelinetexts::Earlier &text : *texts)
            lines.append(tr("Until %1, when %2 changed it:").arg(timeWords(text.until, m_desk.now(), m_desk.zone()),
                                                                 text.by)
                         + u'\n' + text.text);
        auto *label = new MutedLabel(lines.join(u"\n\n"_s), m_content);
        label->setObjectName(u"entryEarlierTexts"_s);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
        label->setContentsMargins(unit() * 3 / 2, unit(), unit() * 3 / 2, 0);
        label->setAccessibleName(tr("Earlier texts of this entry"));
        m_earlier = label;
        m_content->layout()->addWidget(label);
    });
}

} // namespace lamp
