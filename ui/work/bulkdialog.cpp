// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/bulkdialog.h"

#include "items/actwords.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/draftset.h"
#include "widgets/sectionlabel.h"
#include "work/actedit.h"
#include "work/textdoor.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BulkDialog::BulkDialog(Desk &desk, const QString &what, const QList<WorkItemId> &ids, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_ids(ids), m_edit(new ActEdit(desk, true, this)),
      m_door(new TextDoor(desk, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Change %1").arg(what));
    auto *area = called(new QScrollArea(this), u"bulkFields"_s, tr("What changes"));
    area->setWidget(m_edit);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(unit() * 2);
    panes->addWidget(area, 3);
    panes->addWidget(buildPreview(), 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"bulkCancel"_s);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setObjectName(u"bulkApply"_s);
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    auto *all = new QVBoxLayout(this);
    all->addLayout(panes, 1);
    all->addWidget(m_door->strip());
    all->addWidget(buttons);
    m_edit->guard(*m_door);
    m_door->begin(u"bulk"_s); // whatever they are: the selection of before is gone
    m_door->drafts().leaveToAct(this);
    connect(m_door, &TextDoor::passed, this, &BulkDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &BulkDialog::ask);
    connect(m_edit, &ActEdit::changed, this, [this] {
        m_apply->setEnabled(false); // until it is known what this would do
        m_preview.drop();
        m_soon.start();
    });
    resize(unit() * 118, unit() * 66);
    ask();
}

QWidget *BulkDialog::buildPreview()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(new SectionLabel(tr("What it does"), box));
    m_state = called(new QLabel(box), u"bulkState"_s, tr("What it does"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_lines = called(new QListWidget(box), u"bulkPreview"_s, tr("Changes by old and new value"));
    m_lines->setWordWrap(true);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_state);
    column->addWidget(m_lines, 1);
    return box;
}

void BulkDialog::accept()
{
    if (m_door->lets())
        QDialog::accept();
}

ItemAct BulkDialog::act() const { return m_edit->act(); }

void BulkDialog::say(const QString &sentence, bool wrong)
{
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, ink(wrong ? Ink::Red : Ink::Text));
    m_state->setPalette(palette);
    m_state->setText(sentence);
    m_state->setAccessibleDescription(sentence);
}

void BulkDialog::ask()
{
    m_apply->setEnabled(false);
    m_apply->setText(tr("Change"));
    const ItemAct wanted = act();
    if (wanted.isEmpty()) {
        m_lines->clear();
        return say(tr("Choose what changes. What that does to the %n item(s) is shown here before it is done.", nullptr,
                      static_cast<int>(m_ids.size())), false);
    }
    say(tr("Looking at %n item(s) …", nullptr, static_cast<int>(m_ids.size())), false);
    m_preview.read(Bulk(m_desk).preview(m_ids, wanted), this, [this](const Result<BulkPreview> &preview) {
        if (preview)
            return show(*preview);
        m_lines->clear();
        say(preview.error().detail, true);
    });
}

void BulkDialog::show(const BulkPreview &preview)
{
    QStringList parts{tr("Changes %n item(s)", nullptr, static_cast<int>(preview.changed))};
    if (preview.unchanged > 0)
        parts.append(tr("%n already so", nullptr, static_cast<int>(preview.unchanged)));
    if (preview.refusedCount() > 0)
        parts.append(tr("%n stay as they are", nullptr, static_cast<int>(preview.refusedCount())));
    if (preview.gone > 0)
        parts.append(tr("%n deleted since", nullptr, static_cast<int>(preview.gone)));
    say(parts.join(u" · "_s), false);
    m_lines->clear();
    for (const BulkPreview::Line &line : preview.lines)
        m_lines->addItem(tr("%1 × %2").arg(QLocale().toString(line.count),
                                           previewWords(m_desk.catalog(), preview, line)));
    for (const BulkRefusal &refusal : preview.refused)
        m_lines->addItem(new QListWidgetItem(icon("dialog-warning", Ink::Amb), refusalWords(refusal)));
    m_apply->setEnabled(preview.changed > 0);
    m_apply->setText(tr("Change %n item(s)", nullptr, static_cast<int>(preview.changed)));
}

} // namespace lamp
