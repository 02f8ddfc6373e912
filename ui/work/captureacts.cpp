// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/capture.h"

#include "items/targetwords.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "services/registry.h"
#include "theme/theme.h"
#include "work/factbutton.h"
#include "work/secretstrip.h"
#include "work/similarlist.h"
#include "work/whofield.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

// What the strip finds out while it is typed into, and what it saves.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostOpen = 3; // tickets of the caller that are named
constexpr qsizetype LongestTitle = 120; // a longer line is kept whole in the description

QString shortTitle(const QString &text)
{
    return text.size() <= LongestTitle ? text : QString(text.left(LongestTitle - 1) + u'…');
}
} // namespace

void CaptureStrip::personChosen(PersonId id, AssetId device)
{
    m_person = {};
    m_device = m_about ? m_about->id : AssetId{};
    m_callersDevice = device;
    m_deviceChosen = false;
    m_fitting.clear();
    m_personLine->setText({});
    m_openLine->setText({});
    showDevices();
    m_soon.start();
    if (!id)
        return m_latestPerson.drop();
    m_latestPerson.deliver(m_desk.registry().person(id), this, [this, device](const Result<PersonCard> &card) {
        if (card)
            showPerson(*card, device);
        else
            emit failed(card.error());
    });
}

void CaptureStrip::showPerson(const PersonCard &card, AssetId device)
{
    m_person = card;
    const Person &person = card.person;
    QStringList parts;
    const QString phone = person.phone.isEmpty() ? person.mobile : person.phone;
    if (person.vip)
        parts.append(u"★ VIP"_s);
    if (!phone.isEmpty())
        parts.append(u"☎ "_s + phone);
    if (!person.room.isEmpty())
        parts.append(tr("room %1").arg(person.room));
    for (const QString &part : {person.department, person.reach})
        if (!part.isEmpty())
            parts.append(part);
    m_personLine->setText(parts.join(u" · "_s));
    QPalette palette = m_personLine->palette();
    palette.setColor(QPalette::WindowText, ink(person.vip || !person.reach.isEmpty() ? Ink::Amb : Ink::Mute));
    m_personLine->setPalette(palette);
    // What the strip was opened about stays, whoever calls about it; what the words say comes with the guess.
    if (!isDeviceFixed())
        m_device = device ? device : card.devices.isEmpty() ? AssetId{} : card.devices.first().id;
    showDevices();
    QStringList open;
    for (const WorkItemRow &row : card.open.first(qMin(MostOpen, card.open.size())))
        open.append(numberWord(row.number) + u' ' + row.title);
    if (card.open.size() > MostOpen)
        open.append(tr("%n more", nullptr, static_cast<int>(card.open.size() - MostOpen)));
    m_openLine->setText(open.isEmpty() ? tr("no open ticket") : tr("open: %1").arg(open.join(u" · "_s)));
    m_soon.start();
    fit();
}

void CaptureStrip::lookForWhat()
{
    const QString what = m_what->text().simplified();
    if (what.size() < 3 && !m_device) {
        m_similar = {};
        m_category = {};
        m_categoryFor.clear();
        m_nearest->setItems({});
        m_addButton->hide();
        m_articleButton->hide();
        m_latestGuess.drop();
        takeGuess({});
        lookForPast();
        return fit();
    }
    m_latestGuess.deliver(m_desk.search().assetFor(what, m_who->person(), m_callersDevice), this,
                          [this](const Result<AssetGuess> &guess) {
                              if (guess)
                                  takeGuess(*guess);
                              lookForLike();
                          });
}

void CaptureStrip::lookForLike()
{
    lookForPast();
    const QString what = m_what->text().simplified();
    m_latestSimilar.deliver(
        m_desk.search().nearest(what, m_who->person(), m_device), this,
        [this, what](const Result<QList<SimilarItem>> &items) {
            m_categoryFor = what;
            showSimilar(items.value_or(QList<SimilarItem>()));
        });
    m_latestArticles.deliver(
        m_desk.search().fitting(what, m_category, m_device, 1), this, [this](const Result<QList<ArticleHit>> &hits) {
            const bool any = hits && !hits->isEmpty();
            m_article = any ? hits->first().id : ArticleId{};
            if (any)
                m_articleButton->setText(hits->first().used > 0 ? tr("article: %1   %2 of %3")
                                                                      .arg(hits->first().title)
                                                                      .arg(hits->first().helped)
                                                                      .arg(hits->first().used)
                                                                : tr("article: %1").arg(hits->first().title));
            m_articleButton->setAccessibleName(m_articleButton->text());
            m_articleButton->setVisible(any);
            fit();
        });
}

void CaptureStrip::showSimilar(const QList<SimilarItem> &items)
{
    m_nearest->setItems(items);
    m_similar = {};
    m_category = likelyCategory(items);
    for (const SimilarItem &item : items)
        if (item.row.open && !m_similar.id && !std::ranges::contains(m_majors, item.row.id, &MajorNow::id))
            m_similar = item.row;
    if (m_similar.id) {
        const QString asset = m_similar.asset.isEmpty() ? m_similar.requester : m_similar.asset;
        m_addButton->setText(
            tr("open %1 %2, %3   — add to it (Alt+A)").arg(numberWord(m_similar.number), m_similar.title, asset));
        m_addButton->setAccessibleName(m_addButton->text());
    }
    m_addButton->setVisible(bool(m_similar.id));
    m_categoryLine->setText(m_category && !m_what->text().isEmpty()
                                ? tr("category: %1").arg(m_desk.catalog().categoryPath(m_category))
                                : QString());
    fit();
}

NewWorkItem CaptureStrip::collected() const
{
    NewWorkItem fresh;
    const QString what = m_what->text().simplified();
    fresh.item.title = shortTitle(what);
    fresh.item.requesterId = m_who->person();
    fresh.item.requesterText = m_who->person() ? QString() : m_who->text().simplified();
    fresh.item.assetId = m_device;
    fresh.item.assigneeId = m_mine->isChecked() ? m_desk.me() : PersonId{};
    fresh.item.categoryId = m_categoryFor == what ? m_category : CategoryId{};
    fresh.item.urgency = m_urgency;
    if (m_proposal && m_impactTaken)
        fresh.item.impact = m_proposal->impact;
    fresh.item.channel = u"phone"_s;
    fresh.item.createdAt = m_startedAt;
    fresh.description = what;
    return fresh;
}

bool CaptureStrip::isWhatMissing()
{
    if (!m_what->text().trimmed().isEmpty())
        return false;
    m_what->setFocus(Qt::OtherFocusReason);
    emit message(tr("What is it about? One line is enough."));
    return true;
}

void CaptureStrip::save(After after)
{
    if (m_busy)
        return;
    if (isWhatMissing() || isStopped([this, after] { save(after); }))
        return;
    m_busy = true;
    saveAbout(collected(), after);
}

void CaptureStrip::saveAbout(NewWorkItem fresh, After after)
{
    if (m_categoryFor != fresh.description) {
        const auto like = m_desk.search().nearest(fresh.description, fresh.item.requesterId, fresh.item.assetId);
        return deliver(like, this, [this, fresh, after](const Result<QList<SimilarItem>> &items) mutable {
            fresh.item.categoryId = likelyCategory(items.value_or(QList<SimilarItem>()));
            saveWithAsset(std::move(fresh), after);
        });
    }
    saveWithAsset(std::move(fresh), after);
}

void CaptureStrip::saveWithAsset(NewWorkItem fresh, After after)
{
    if (isDeviceFixed())
        return create(m_desk.workItems().create(fresh), after);
    const auto guessed = m_desk.search().assetFor(fresh.description, fresh.item.requesterId, m_callersDevice);
    deliver(guessed, this,
            [this, fresh = std::move(fresh), after](const Result<AssetGuess> &guess) mutable {
                if (guess) // else what the strip shows is what is saved
                    fresh.item.assetId = guess->certain;
                create(m_desk.workItems().create(fresh), after);
            });
}

void CaptureStrip::toggleMine()
{
    if (!m_mine->isHidden())
        m_mine->setChecked(!m_mine->isChecked());
}

void CaptureStrip::addToOpen()
{
    if (m_busy || !m_similar.id || isStopped([this] { addToOpen(); }))
        return;
    NewEntry entry;
    entry.workItemId = m_similar.id;
    entry.kind = EntryKind::Report;
    entry.via = u"call"_s;
    entry.body = m_what->text().simplified().isEmpty() ? tr("Called again about it.") : m_what->text().simplified();
    entry.happenedAt = m_startedAt;
    entry.authorId = m_who->person();
    entry.authorText = m_who->person() ? QString() : m_who->text().simplified();
    m_busy = true;
    deliver(m_desk.workItems().addEntry(entry), this, [this, number = m_similar.number](const Result<EntryId> &added) {
        m_busy = false;
        if (!added) {
            emit failed(added.error());
            return;
        }
        finish();
        emit message(tr("Added to %1 — your number is %2").arg(numberWord(number), spelled(number)));
        emit copyOffered(numberWord(number));
    });
}

void CaptureStrip::create(const QFuture<Result<WorkItemId>> &made, After after)
{
    deliver(made, this, [this, after](const Result<WorkItemId> &id) {
        m_busy = false;
        if (!id) {
            emit failed(id.error()); // what was typed stays
            return;
        }
        finish();
        announce(*id, after);
    });
}

void CaptureStrip::announce(WorkItemId id, After after)
{
    deliver(m_desk.workItems().rows({id}), this, [this](const Result<QList<WorkItemRow>> &rows) {
        if (!rows || rows->isEmpty())
            return;
        const WorkItemRow &row = rows->first();
        emit message(
            row.open ? tr("Saved as %1 — your number is %2").arg(numberWord(row.number), spelled(row.number))
                     : tr("Saved as %1, solved — your number is %2").arg(numberWord(row.number), spelled(row.number)));
        emit copyOffered(numberWord(row.number));
    });
    if (after == After::Open)
        emit openWorkItem(id);
}

QString CaptureStrip::spelled(const QString &number)
{
    QStringList signs;
    for (const QChar sign : number)
        if (sign != u'-')
            signs.append(sign);
    return signs.join(u'-');
}

void CaptureStrip::finish()
{
    deliver(m_desk.drafts().drop(m_draftKey), this, [](const Result<void> &) { });
    clearAll();
    leave();
}

void CaptureStrip::leave()
{
    qApp->removeEventFilter(this);
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    emit closed();
}

void CaptureStrip::dismiss()
{
    if (!m_solvedRow->isHidden()) { // the first Esc takes back 'solved on the phone'
        m_solvedRow->hide();
        fit();
        return m_what->setFocus(Qt::OtherFocusReason);
    }
    const bool kept = isWorthKeeping();
    keepDraft();
    leave();
    if (kept)
        emit message(tr("Kept as a draft: New ticket brings it back"));
}

} // namespace lamp
