// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettemodel.h"

#include "core/text.h"
#include "shell/actions.h"
#include "shell/keybutton.h"
#include "theme/theme.h"

#include <KFuzzyMatcher>

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

void PaletteModel::set(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const PaletteEntry *PaletteModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = at(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole: return entry->title;
    case Qt::AccessibleTextRole: return QStringList{entry->title, entry->detail, entry->key}.join(u", "_s);
    case DetailRole: return entry->detail;
    case KeyRole: return entry->key;
    case IconRole: return QByteArray(entry->icon);
    default: return {};
    }
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, ink(Ink::Sel));
    QRect rest = option.rect.adjusted(unit() * 3 / 2, 0, -unit() * 3 / 2, 0);
    if (const QByteArray name = index.data(PaletteModel::IconRole).toByteArray(); !name.isEmpty())
        lamp::icon(name.constData(), Ink::Mute).paint(painter, QRect(rest.x(), rest.y(), unit() * 2, rest.height()));
    rest.setLeft(rest.left() + unit() * 3);
    if (const QString key = index.data(PaletteModel::KeyRole).toString(); !key.isEmpty())
        rest.setRight(rest.right() - KeyButton::paintKey(painter, rest, key) - unit());
    const QString title = index.data().toString(), detail = index.data(PaletteModel::DetailRole).toString();
    const QFontMetrics metrics(option.font);
    const int wide = qMin(metrics.horizontalAdvance(title) + 1, detail.isEmpty() ? rest.width() : rest.width() * 3 / 4);
    painter->setPen(ink(Ink::Text));
    painter->setFont(option.font);
    painter->drawText(QRect(rest.x(), rest.y(), wide, rest.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(title, Qt::ElideRight, wide));
    rest.setLeft(rest.left() + wide + unit() * 3 / 2);
    painter->setPen(ink(Ink::Mute));
    painter->setFont(smallFont());
    painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(smallFont()).elidedText(detail, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {unit() * 40, QFontMetrics(option.font).height() + unit() * 3 / 2};
}

namespace {
// Each word that was typed begins a word of the command.
bool beginsWords(const QString &typed, const QString &words)
{
    const QStringList all = folded(words).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&all](const QString &begin) {
        return std::ranges::any_of(all, [&begin](const QString &word) { return word.startsWith(begin); });
    });
}
} // namespace

QList<PaletteEntry> fittingCommands(const Actions &actions, const QString &typed)
{
    struct Scored {
        int score;
        QAction *action;
        bool begins;
    };
    QList<Scored> fitting;
    for (QAction *action : actions.all()) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        const QString words = QString(action->text()).remove(u'&') + u' ' + Actions::hint(action);
        // The matcher does not take an empty pattern.
        const auto match = typed.isEmpty() ? KFuzzyMatcher::Result{0, true} : KFuzzyMatcher::match(typed, words);
        if (match.matched)
            fitting.append({match.score, action, beginsWords(typed, words)});
    }
    // Letters that lie scattered in a command are a guess, for when nothing is called so.
    if (std::ranges::any_of(fitting, &Scored::begins))
        fitting.removeIf([](const Scored &one) { return !one.begins; });
    std::ranges::stable_sort(fitting, std::ranges::greater{}, &Scored::score);
    QList<PaletteEntry> entries;
    for (const Scored &one : std::as_const(fitting)) {
        QAction *action = one.action;
        const QString detail = Actions::hint(action).isEmpty() ? Actions::group(action) : Actions::hint(action);
        const char *iconName = Actions::iconName(action);
        entries.append({QString(action->text()).remove(u'&'), detail,
                        action->shortcut().toString(QKeySequence::NativeText), iconName ? iconName : "system-run",
                        [action] { action->trigger(); }});
    }
    return entries;
}

const char *hitIcon(AnyHit::Type type)
{
    switch (type) {
    case AnyHit::Type::WorkItem: return "view-task";
    case AnyHit::Type::Article: return "documentation";
    case AnyHit::Type::Asset: return "computer";
    case AnyHit::Type::Person: return "user";
    case AnyHit::Type::Supplier: return "go-home";
    case AnyHit::Type::Renewal: return "view-calendar-upcoming-days";
    case AnyHit::Type::Plan: return "view-calendar-month";
    }
    return "";
}

QString hitWord(AnyHit::Type type)
{
    switch (type) {
    case AnyHit::Type::WorkItem: return QCoreApplication::translate("Palette", "Work item");
    case AnyHit::Type::Article: return QCoreApplication::translate("Palette", "Article");
    case AnyHit::Type::Asset: return QCoreApplication::translate("Palette", "Asset");
    case AnyHit::Type::Person: return QCoreApplication::translate("Palette", "Person");
    case AnyHit::Type::Supplier: return QCoreApplication::translate("Palette", "Supplier");
    case AnyHit::Type::Renewal: return QCoreApplication::translate("Palette", "Renewal");
    case AnyHit::Type::Plan: return QCoreApplication::translate("Palette", "Plan");
    }
    return {};
}

} // namespace lamp
