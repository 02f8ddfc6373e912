// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/draftset.h"

#include "core/deliver.h"
#include "services/drafts.h"
#include "widgets/draftkeeper.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>
#include <tuple>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DraftSet::DraftSet(Drafts &drafts, QObject *form) : QObject(form), m_drafts(drafts) { }

void DraftSet::add(QPlainTextEdit *edit, const QString &name) { add(new DraftKeeper(m_drafts, edit), name); }
void DraftSet::add(QLineEdit *line, const QString &name) { add(new DraftKeeper(m_drafts, line), name); }

void DraftSet::add(DraftKeeper *keeper, const QString &name)
{
    m_boxes.append({name, keeper});
    connect(keeper, &DraftKeeper::restored, this, &DraftSet::restored);
    connect(keeper, &QObject::destroyed, this, [this, keeper] {
        m_boxes.removeIf([keeper](const auto &box) { return box.second == keeper; });
    });
}

void DraftSet::begin(const QString &key)
{
    for (const auto &[name, keeper] : std::as_const(m_boxes))
        keeper->begin(key.isEmpty() ? QString() : QString(key + u'/' + name));
}

void DraftSet::flush()
{
    for (const auto &box : std::as_const(m_boxes))
        box.second->flush();
}

void DraftSet::discard()
{
    for (const auto &box : std::as_const(m_boxes))
        box.second->discard();
}

void DraftSet::revert()
{
    for (const auto &box : std::as_const(m_boxes))
        box.second->revert();
}

void DraftSet::endWith(QDialog *dialog) { connect(dialog, &QDialog::finished, this, &DraftSet::discard); }

void DraftSet::leaveToAct(QDialog *dialog)
{
    connect(dialog, &QDialog::rejected, this, &DraftSet::discard);
    connect(dialog, &QDialog::accepted, this, &DraftSet::flush);
}

void DraftSet::drop(Drafts &drafts, const QString &key, const QStringList &names)
{
    for (const QString &name : names)
        std::ignore = drafts.drop(key + u'/' + name); // one that stays is only offered again
}

class DraftForm::Private {
public:
    explicit Private(Drafts &all) : drafts(all) { }
    Drafts &drafts;
    QString key, kept, typed;
    QTimer soon;
    Latest found;
};

DraftForm::DraftForm(Drafts &drafts, QObject *form) : QObject(form), d(std::make_unique<Private>(drafts))
{
    d->soon.setSingleShot(true);
    d->soon.setInterval(1s); // counted from the first change that is not kept
    connect(&d->soon, &QTimer::timeout, this, &DraftForm::flush);
}

DraftForm::~DraftForm() { flush(); }

void DraftForm::begin(const QString &key, std::function<void(const QString &text)> restore)
{
    flush();
    d->key = key;
    d->typed.clear();
    d->kept.clear();
    d->found.deliver(d->drafts.find(key), this, [this, restore = std::move(restore)](const Result<Draft> &draft) {
        if (draft && !draft->body.isEmpty() && d->typed.isEmpty())
            restore(draft->body);
    });
}

void DraftForm::keep(const QString &text)
{
    if (d->key.isEmpty() || text == d->typed)
        return;
    d->found.drop(); // older than what is typed
    d->typed = text;
    if (!d->soon.isActive())
        d->soon.start();
}

void DraftForm::flush()
{
    d->soon.stop();
    if (d->key.isEmpty() || d->typed == d->kept)
        return;
    d->kept = d->typed;
    deliver(d->drafts.keep(d->key, d->typed, 0), this, [](const Result<void> &) {});
}

void DraftForm::discard()
{
    d->soon.stop();
    d->found.drop();
    d->typed.clear();
    d->kept.clear();
    if (!d->key.isEmpty())
        deliver(d->drafts.drop(d->key), this, [](const Result<void> &) {});
}

} // namespace lamp
