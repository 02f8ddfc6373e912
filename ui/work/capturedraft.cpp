// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "services/registry.h"
#include "theme/theme.h"
#include "work/capture.h"
#include "work/templatedialog.h"
#include "work/whofield.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

// What the strip begins with: the record that it was opened about, or what was typed the last time and not saved.
namespace lamp {

using namespace Qt::StringLiterals;

void CaptureStrip::openFor(PersonId person)
{
    const bool fresh = !isVisible();
    open();
    if (fresh)
        m_draftKey = u"capture/person/%1"_s.arg(person.value);
    setRequester(person);
}

void CaptureStrip::openFor(AssetId asset)
{
    const bool fresh = !isVisible();
    open();
    if (fresh)
        m_draftKey = u"capture/asset/%1"_s.arg(asset.value);
    setAsset(asset);
}

void CaptureStrip::setRequester(PersonId person)
{
    if (!person || !m_who->text().trimmed().isEmpty())
        return;
    m_latestPerson.deliver(m_desk.registry().person(person), this, [this](const Result<PersonCard> &card) {
        if (!card) {
            emit failed(card.error());
            return;
        }
        if (!m_who->text().trimmed().isEmpty()) // somebody was typed meanwhile
            return;
        m_who->setPerson(card->person.id, card->person.name);
        showPerson(*card, {});
        m_what->setFocus(Qt::OtherFocusReason);
    });
}

void CaptureStrip::setAsset(AssetId asset)
{
    m_latestAsset.deliver(m_desk.registry().asset(asset), this, [this](const Result<AssetDetails> &details) {
        if (details)
            showAsset(*details);
        else
            emit failed(details.error());
    });
}

void CaptureStrip::showAsset(const AssetDetails &details)
{
    m_about = details.asset;
    m_device = details.asset.id;
    if (details.owner && m_who->text().trimmed().isEmpty()) {
        m_who->setPerson(details.owner->id, details.owner->name);
        personChosen(details.owner->id, details.asset.id);
        m_what->setFocus(Qt::OtherFocusReason);
    }
    showDevices();
    m_soon.start();
    fit();
}

// Who works alone has the key for it, and nothing more to look at.
QPushButton *CaptureStrip::templateButton(QWidget *foot)
{
    auto *button = new QPushButton(tr("template"), foot);
    button->setFont(smallFont());
    button->setFocusPolicy(Qt::NoFocus);
    button->setObjectName(u"captureTemplate"_s);
    button->setAccessibleName(tr("From a template (Alt+T)"));
    button->setToolTip(tr("Go on with a template: what it fills in and asks for (Alt+T)"));
    button->setHidden(m_desk.catalog().alone());
    connect(button, &QPushButton::clicked, this, &CaptureStrip::fromTemplate);
    return button;
}

void CaptureStrip::fromTemplate()
{
    if (m_busy)
        return;
    auto *dialog = new TemplateDialog(m_desk,
                                      {.person = m_who->person(),
                                       .personText = m_who->text().simplified(),
                                       .what = m_what->text().simplified(),
                                       .asset = m_device,
                                       .startedAt = m_startedAt},
                                      window());
    connect(dialog, &TemplateDialog::message, this, &CaptureStrip::message);
    connect(dialog, &TemplateDialog::failed, this, &CaptureStrip::failed);
    connect(dialog, &TemplateDialog::created, this, [this](WorkItemId id) {
        finish();
        emit openWorkItem(id);
    });
    dialog->open();
}

// A name that the strip filled in by itself is no draft.
bool CaptureStrip::isWorthKeeping() const
{
    const bool who = !m_who->text().trimmed().isEmpty();
    const bool what = !m_what->text().trimmed().isEmpty() || !m_fixText->text().trimmed().isEmpty();
    return what || (who && m_draftKey == u"capture");
}

void CaptureStrip::keepDraft()
{
    m_keep.stop();
    const QString who = m_who->text(), what = m_what->text();
    if (!isWorthKeeping()) {
        deliver(m_desk.drafts().drop(m_draftKey), this, [](const Result<void> &) { });
        return;
    }
    const QJsonObject kept{{u"who"_s, who},
                           {u"person"_s, m_who->person().value},
                           {u"what"_s, what},
                           {u"fix"_s, m_fixText->text()},
                           {u"cursor"_s, (m_fixText->hasFocus() ? m_fixText : m_what)->cursorPosition()},
                           {u"bad"_s, codeOf(m_urgency)},
                           {u"device"_s, m_device.value},
                           {u"chosen"_s, m_deviceChosen},
                           {u"mine"_s, m_mine->isChecked()},
                           {u"start"_s, m_startedAt.ms}};
    const QString body = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    deliver(m_desk.drafts().keep(m_draftKey, body, 0), this, [this](const Result<void> &result) {
        if (!result)
            emit failed(result.error());
    });
}

void CaptureStrip::bringDraftBack()
{
    // Asked for once the caller has said what the strip is about: each record has a draft of its own.
    QMetaObject::invokeMethod(this, [this] {
        deliver(m_desk.drafts().find(m_draftKey), this, [this, key = m_draftKey](const Result<Draft> &draft) {
            const bool untouched = m_what->text().isEmpty() && (m_who->text().isEmpty() || key != u"capture");
            if (draft && isVisible() && key == m_draftKey && untouched)
                restoreDraft(*draft);
        });
    }, Qt::QueuedConnection);
}

QWidget *CaptureStrip::buildDraftRow()
{
    m_draftRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_draftRow);
    row->setContentsMargins({});
    row->setSpacing(unit());
    m_draftLine = new QLabel(m_draftRow);
    m_draftLine->setObjectName(u"captureDraft"_s);
    m_draftLine->setTextFormat(Qt::PlainText);
    m_draftLine->setFont(smallFont());
    QPalette palette = m_draftLine->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Amb));
    m_draftLine->setPalette(palette);
    auto *discard = new QPushButton(tr("Discard (Alt+D)"), m_draftRow);
    discard->setFont(smallFont());
    discard->setFocusPolicy(Qt::NoFocus);
    discard->setObjectName(u"captureDiscard"_s);
    discard->setAccessibleName(tr("Discard the draft (Alt+D)"));
    connect(discard, &QPushButton::clicked, this, &CaptureStrip::discardDraft);
    row->addWidget(m_draftLine);
    row->addWidget(discard);
    row->addStretch(1);
    m_draftRow->hide();
    return m_draftRow;
}

// Whom or what the strip was opened about stays; what was typed is gone, here and in the desk.
void CaptureStrip::discardDraft()
{
    if (m_busy || (m_draftRow->isHidden() && !isWorthKeeping()))
        return;
    deliver(m_desk.drafts().drop(m_draftKey), this, [this](const Result<void> &gone) {
        if (!gone)
            emit failed(gone.error());
    });
    clearAll();
    askMajor();
    const qint64 about = m_draftKey.section(u'/', 2).toLongLong();
    if (m_draftKey.startsWith(u"capture/person/"_s))
        setRequester({about});
    else if (m_draftKey.startsWith(u"capture/asset/"_s))
        setAsset({about});
    fit();
    m_who->setFocus(Qt::OtherFocusReason);
    emit message(tr("The draft is discarded"));
}

void CaptureStrip::restoreDraft(const Draft &draft)
{
    m_draftLine->setText(tr("Draft of %1, not saved").arg(timeWords(draft.updatedAt, m_desk.now(), m_desk.zone())));
    m_draftRow->show();
    const QJsonObject kept = QJsonDocument::fromJson(draft.body.toUtf8()).object();
    const PersonId person{kept[u"person"_s].toInteger()};
    m_who->setPerson(person, kept[u"who"_s].toString());
    m_what->setText(kept[u"what"_s].toString());
    setUrgency(fromCode<Urgency>(kept[u"bad"_s].toString()).value_or(Urgency::Limps));
    m_mine->setChecked(kept[u"mine"_s].toBool(true));
    if (person)
        personChosen(person, {});
    m_deviceChosen = kept[u"chosen"_s].toBool();
    if (m_deviceChosen && !m_about)
        m_device = {kept[u"device"_s].toInteger()};
    m_fixText->setText(kept[u"fix"_s].toString());
    const bool solved = !m_fixText->text().isEmpty();
    if (solved)
        m_solvedRow->show();
    fit();
    const bool nothing = m_what->text().isEmpty() && m_who->text().isEmpty();
    QLineEdit *field = solved ? m_fixText : nothing ? static_cast<QLineEdit *>(m_who) : m_what;
    field->setFocus(Qt::OtherFocusReason);
    field->setCursorPosition(kept[u"cursor"_s].toInt(static_cast<int>(field->text().size())));
}

} // namespace lamp
