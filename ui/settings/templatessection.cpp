// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/templatessection.h"

#include "settings/fieldnote.h"
#include "settings/readytexttab.h"
#include "settings/settingsform.h"
#include "settings/tickettemplatetab.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

// One below the other, only the chosen one shown: the section is as long as that, not as the longest.
TemplatesSection::TemplatesSection(Desk &desk, QWidget *parent) : QWidget(parent)
{
    SettingsForm form(this, tr("Templates"),
                      tr("What is ready to be used again. A variable or a field that there is not is refused here, "
                         "while you write."));
    auto *bar = called(new QTabBar(this), u"templateTabs"_s, tr("Kinds of templates"));
    bar->setDrawBase(false);
    form.wide(bar);
    const auto add = [&](const QString &title, auto *tab) {
        bar->addTab(title);
        form.wide(tab);
        tab->setVisible(bar->count() == 1);
        using Tab = std::remove_pointer_t<decltype(tab)>;
        connect(tab, &Tab::message, this, &TemplatesSection::message);
        connect(tab, &Tab::failed, this, &TemplatesSection::failed);
        connect(bar, &QTabBar::currentChanged, tab,
                [tab, own = bar->count() - 1](int now) { tab->setVisible(now == own); });
    };
    add(tr("Tickets"), new TicketTemplateTab(desk, this));
    add(tr("Replies"), new ReadyTextTab(desk, ReadyTextTab::What::Replies, this));
    add(tr("Checklists"), new ReadyTextTab(desk, ReadyTextTab::What::Checklists, this));
    form.end();
}

} // namespace lamp
