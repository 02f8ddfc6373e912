// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicemenu.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace lamp {

namespace {
// "▲ High" begins with an H: signs before the word are not typed.
QChar initialOf(const QAction *action)
{
    const QString text = action->text();
    const auto found = std::ranges::find_if(text, [](QChar sign) { return sign.isLetterOrNumber(); });
    return found == text.cend() ? QChar() : found->toCaseFolded();
}

bool canBeTaken(const QAction *action)
{
    return !action->isSeparator() && action->isVisible() && action->isEnabled();
}

class LetterSteps final : public QObject {
public:
    explicit LetterSteps(QMenu *menu) : QObject(menu), m_menu(menu) { menu->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        const QString typed = key->text();
        return plain && typed.size() == 1 && typed.at(0).isLetterOrNumber() && step(typed.at(0).toCaseFolded());
    }

private:
    bool step(QChar letter)
    {
        const QList<QAction *> all = m_menu->actions();
        const qsizetype from = all.indexOf(m_menu->activeAction());
        for (qsizetype i = 1; i <= all.size(); ++i) {
            QAction *next = all[(from + i) % all.size()];
            if (!canBeTaken(next) || initialOf(next) != letter)
                continue;
            m_menu->setActiveAction(next);
            return true;
        }
        return false;
    }
    QMenu *m_menu;
};
} // namespace

QAction *addChoice(QMenu *menu, const QString &text, bool isCurrent)
{
    auto *group = menu->findChild<QActionGroup *>(Qt::FindDirectChildrenOnly);
    if (!group)
        group = new QActionGroup(menu);
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setActionGroup(group);
    action->setChecked(isCurrent);
    return action;
}

void popupChoices(QMenu *menu, const QPoint &at)
{
    new LetterSteps(menu);
    menu->popup(at);
    const QList<QAction *> all = menu->actions();
    const auto set = std::ranges::find_if(all, [](const QAction *one) { return one->isChecked(); });
    if (set != all.cend() && canBeTaken(*set))
        return menu->setActiveAction(*set);
    // Several items with different values: none of them is where it starts.
    const bool choices = std::ranges::any_of(all, &QAction::isCheckable);
    if (const auto first = std::ranges::find_if(all, canBeTaken); !choices && first != all.cend())
        menu->setActiveAction(*first);
}

} // namespace lamp
