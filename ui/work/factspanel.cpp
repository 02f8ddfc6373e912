// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/factspanel.h"

#include "core/datetext.h"
#include "core/deliver.h"
#include "items/targetwords.h"
#include "domain/roles.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/elidedlabel.h"
#include "widgets/sectionlabel.h"
#include "work/factbutton.h"
#include "work/facteditor.h"
#include "work/linkeditor.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QString factsDotted(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts)
        if (!part.isEmpty())
            kept.append(part);
    return kept.join(u" · "_s);
}

// What a lead may keep to the leads (domain/roles.h), by the name of the fact. Impact and urgency make the priority.
QString lockableFact(QLatin1StringView objectName)
{
    if (objectName == "factImpact"_L1 || objectName == "factUrgency"_L1)
        return u"priority"_s;
    const QString code = QString(objectName.sliced(4)).toLower();
    return std::ranges::any_of(Lockable, [&](const char *one) { return code == QLatin1StringView(one); }) ? code
                                                                                                     : QString();
}
} // namespace

FactsPanel::FactsPanel(Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_editor(new FactEditor(desk, this)), m_links(new LinkEditor(desk, this))
{
    setObjectName(u"facts"_s);
    setAccessibleName(tr("Facts"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus); // its fields take the focus one by one
    connect(m_editor, &FactEditor::message, this, &FactsPanel::message);
    connect(m_editor, &FactEditor::failed, this, &FactsPanel::failed);
    connect(m_links, &LinkEditor::message, this, &FactsPanel::message);
    connect(m_links, &LinkEditor::failed, this, &FactsPanel::failed);
}

void FactsPanel::show(const WorkItemDetails &details)
{
    if (details.item.id != m_details.item.id) {
        m_articles.clear();
        m_said.clear();
        m_clockLines.clear();
        m_solveBy.reset();
        m_proposal.reset();
    }
    m_details = details;
    rebuild();
}

void FactsPanel::editTarget(QWidget *at) { m_editor->target(m_details, at); }

void FactsPanel::rebuild()
{
    const QString focused = focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus()
        ? focusWidget()->objectName()
        : QString();
    const int place = verticalScrollBar()->value();
    m_content = new QWidget(this);
    m_content->setBackgroundRole(QPalette::Window); // what it holds is written in window inks
    m_content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(unit() * 3 / 2, unit() / 2, unit(), unit() * 2);
    m_column->setSpacing(unit() / 4);
    addRequester();
    addAsset();
    addUsual();
    addProposal();
    m_articleBox = new QVBoxLayout;
    m_articleBox->setSpacing(unit() * 3 / 4);
    m_column->addLayout(m_articleBox);
    addArticles();
    addLinks();
    addMore();
    m_column->addStretch(1);
    setWidget(m_content); // the old content goes with it
    m_content->setAutoFillBackground(false);
    verticalScrollBar()->setValue(place);
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void FactsPanel::heading(const QString &text)
{
    auto *label = new SectionLabel(text, m_content);
    label->setContentsMargins(unit() / 2, unit() * 3 / 4, 0, 0);
    m_column->addWidget(label);
}

QWidget *FactsPanel::textLine(const QString &text, bool urgent)
{
    auto *label = new MutedLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(unit() / 2, 0, 0, 0);
    if (urgent) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink(Ink::Amb));
        label->setPalette(palette);
    }
    m_column->addWidget(label);
    return label;
}

QGridLayout *FactsPanel::grid()
{
    auto *made = new QGridLayout;
    made->setContentsMargins(0, 0, 0, 0);
    made->setHorizontalSpacing(unit() / 2);
    made->setVerticalSpacing(0);
    made->setColumnStretch(1, 1);
    m_column->addLayout(made);
    return made;
}

FactButton *FactsPanel::field(QGridLayout *grid, const QString &name, const QString &value, const char *objectName,
                              Open open)
{
    auto *label = new MutedLabel(name, m_content);
    label->setContentsMargins(unit() / 2, 0, 0, 0);
    label->setMinimumWidth(QFontMetrics(smallFont()).averageCharWidth() * 11);
    auto *button = new FactButton(name, value, m_content);
    button->setObjectName(QString::fromLatin1(objectName));
    keepToRoles(m_desk, button, lockableFact(QLatin1StringView(objectName)));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(button, row, 1);
    if (open)
        connect(button, &FactButton::clicked, this, [this, open, button] { (m_editor->*open)(m_details, button); });
    return button;
}

void FactsPanel::textField(QGridLayout *grid, const QString &name, QString WorkItem::*member, const char *objectName)
{
    FactButton *button = field(grid, name, m_details.item.*member, objectName, nullptr);
    connect(button, &FactButton::clicked, this,
            [this, name, member, button] { m_editor->text(m_details, name, member, button); });
}

// A record: its name to change, and an arrow that opens it.
FactButton *FactsPanel::person(const QString &name, const QString &value, const char *objectName, Open open,
                               PersonId id)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *button = new FactButton(name, value, m_content);
    button->setObjectName(QString::fromLatin1(objectName));
    keepToRoles(m_desk, button);
    connect(button, &FactButton::clicked, this, [this, open, button] { (m_editor->*open)(m_details, button); });
    row->addWidget(button, 1);
    if (id) {
        auto *go = new QToolButton(m_content);
        go->setIcon(icon("arrow-right", Ink::Mute));
        go->setAutoRaise(true);
        go->setObjectName(u"openRequester"_s);
        go->setAccessibleName(tr("Open %1 in the register").arg(value));
        go->setToolTip(go->accessibleName());
        connect(go, &QToolButton::clicked, this, [this, id] { emit openPerson(id); });
        row->addWidget(go);
    }
    m_column->addLayout(row);
    return button;
}

void FactsPanel::addRequester()
{
    heading(tr("Requester"));
    const auto &who = m_details.requester;
    const QString name = who ? who->name : m_details.item.requesterText;
    person(tr("Requester"), who && who->vip ? QString(name + u"  ★ VIP"_s) : name, "factRequester",
           &FactEditor::requester, who ? who->id : PersonId{});
    const QString usual = who ? (who->phone.isEmpty() ? who->mobile : who->phone) : QString();
    const QString phone = m_details.item.callback.isEmpty() ? usual : m_details.item.callback;
    const QString first = factsDotted({phone.isEmpty() ? QString() : QString(u"☎ "_s + phone),
                                  who && !who->room.isEmpty() ? tr("room %1").arg(who->room) : QString()});
    const QString second = factsDotted(
        {who ? who->department : QString(),
         m_details.requesterOpen > 0 ? tr("%n more open", nullptr, m_details.requesterOpen) : QString()});
    for (const QString &line : {first, second})
        if (!line.isEmpty())
            textLine(line);
    if (who && !who->reach.isEmpty())
        textLine(who->reach, true);
    if (who || name.isEmpty())
        return;
    auto *make = new QPushButton(tr("Make a record of this person"), m_content);
    make->setFlat(true);
    make->setFont(smallFont());
    make->setObjectName(u"makePerson"_s);
    connect(make, &QPushButton::clicked, m_editor, [this] { m_editor->makeRequester(m_details); });
    m_column->addWidget(make, 0, Qt::AlignLeft);
}

void FactsPanel::addAsset()
{
    heading(tr("Asset"));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const auto &asset = m_details.asset;
    auto *button = new FactButton(tr("Asset"), asset ? factsDotted({asset->name, asset->model}) : QString(), m_content);
    button->setObjectName(u"factAsset"_s);
    connect(button, &FactButton::clicked, this, [this, button] { m_editor->asset(m_details, button); });
    row->addWidget(button, 1);
    m_column->addLayout(row);
    if (!asset)
        return;
    auto *go = new QToolButton(m_content);
    go->setIcon(icon("arrow-right", Ink::Mute));
    go->setAutoRaise(true);
    go->setObjectName(u"openAsset"_s);
    go->setAccessibleName(tr("Open %1 in the register").arg(asset->name));
    go->setToolTip(go->accessibleName());
    connect(go, &QToolButton::clicked, this, [this, id = asset->id] { emit openAsset(id); });
    row->addWidget(go);
    addAssetLines(*asset);
}

void FactsPanel::addAssetLines(const Asset &asset)
{
    const QString place = factsDotted({m_desk.catalog().location(asset.locationId), asset.place});
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    const QString warranty = asset.warrantyOn.isValid() && asset.warrantyOn >= today
        ? tr("warranty to %1").arg(dateText(asset.warrantyOn, u"d MMM yyyy"))
        : QString();
    for (const QString &line : {factsDotted({asset.address, asset.host}), place, warranty})
        if (!line.isEmpty())
            textLine(line);
    for (const WorkItemRow &worked : m_details.repeat.worked)
        textLine(tr("worked on in the last 72 h: %1 %2").arg(numberWord(worked.number), worked.title), true);
    if (!m_details.assetSupplier.isEmpty())
        textLine(factsDotted(
            {m_details.assetSupplier,
             m_details.supplierHotline.isEmpty() ? QString() : QString(u"☎ "_s + m_details.supplierHotline)}));
    if (!m_details.stops.isEmpty())
        textLine(tr("stops with it: %1").arg(m_details.stops.join(u", "_s)));
    if (!m_details.furtherAssets.isEmpty()) {
        QStringList names;
        for (const Asset &further : m_details.furtherAssets)
            names.append(further.name);
        textLine(tr("also: %1").arg(names.join(u", "_s)));
    }
}

void FactsPanel::addUsual()
{
    heading(tr("Facts"));
    QGridLayout *rows = grid();
    const WorkItem &item = m_details.item;
    const Catalog &catalog = m_desk.catalog();
    const auto when = [this](const std::optional<Instant> &at) {
        return at ? timeWords(*at, m_desk.now(), m_desk.zone()) : QString();
    };
    if (catalog.has(u"assignee")) {
        FactButton *assignee = field(rows, tr("Assigned"), catalog.technician(item.assigneeId), "factAssignee",
                                     nullptr);
        connect(assignee, &FactButton::clicked, this, [this, assignee] { emit assignMenuRequested(assignee); });
    }
    if (!catalog.has(u"impact"))
        field(rows, tr("How bad?"), urgencyWord(item.urgency), "factUrgency", &FactEditor::urgency);
    field(rows, tr("Category"), catalog.categoryPath(item.categoryId), "factCategory", &FactEditor::category);
    field(rows, tr("Channel"), catalog.label(u"channel", item.channel), "factChannel", &FactEditor::channel);
    const auto target = item.targetSet ? item.targetAt : m_solveBy ? m_solveBy : item.targetAt;
    field(rows, tr("Target"), target ? QString(when(target) + (item.targetSet ? u" ✎"_s : QString())) : QString(),
          "factTarget", &FactEditor::target);
    addClocks(rows);
    field(rows, tr("Follow-up"), when(item.followUpAt), "factFollowUp", &FactEditor::followUp);
    if (!item.waitingReason.isEmpty())
        field(rows, tr("Reason"),
              catalog.label(isOpen(catalog.status(item.statusId).cls) ? u"waiting" : u"cancel", item.waitingReason),
              "factReason", nullptr)
            ->setEnabled(false);
    field(rows, tr("Tags"), m_details.tags.join(u", "_s), "factTags", &FactEditor::tags);
}

} // namespace lamp
