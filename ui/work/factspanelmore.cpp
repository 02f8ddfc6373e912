// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/factspanel.h"

#include "core/deliver.h"
#include "items/changewords.h"
#include "items/money.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/registry.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"
#include "work/factbutton.h"
#include "work/facteditor.h"
#include "work/fittingbox.h"
#include "work/linkeditor.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

// The lower half of the facts: articles that fit, links, and what stands under More.
namespace lamp {

using namespace Qt::StringLiterals;

void FactsPanel::setArticles(const QList<FittingArticle> &articles, const QList<ArticleFeedback> &said)
{
    m_articles = articles;
    m_said = said;
    if (m_articleBox)
        addArticles();
}

void FactsPanel::addArticles()
{
    const bool focused = m_fitting && m_fitting->isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_articleBox->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_fitting = new FittingBox(m_desk, m_content);
    m_fitting->setArticles(m_articles, m_said);
    m_fitting->setVisible(!m_articles.isEmpty());
    m_articleBox->addWidget(m_fitting);
    connect(m_fitting, &FittingBox::openRequested, this, &FactsPanel::openArticle);
    connect(m_fitting, &FittingBox::insertRequested, this, &FactsPanel::insertArticle);
    connect(m_fitting, &FittingBox::linkRequested, this, &FactsPanel::linkArticle);
    connect(m_fitting, &FittingBox::copyRequested, this, &FactsPanel::copyArticle);
    connect(m_fitting, &FittingBox::runWanted, this, &FactsPanel::runArticle);
    connect(m_fitting, &FittingBox::sayRequested, this, &FactsPanel::sayOfArticle);
    if (focused)
        focusArticles();
}

bool FactsPanel::focusArticles() { return m_fitting && m_fitting->takeFocus(); }

void FactsPanel::addLinks()
{
    if (m_details.links.isEmpty())
        return;
    heading(tr("Links"));
    for (const auto &[link, other] : std::as_const(m_details.links)) {
        const QString words = linkWords(link, other, m_desk);
        auto *button = new FactButton(tr("Link"), words, m_content);
        button->setObjectName(u"link%1"_s.arg(link.id.value));
        button->setAccessibleName(tr("Open %1").arg(words));
        button->setToolTip(tr("%1\nEnter opens it, Delete removes the link").arg(words).toHtmlEscaped());
        if (!other.open)
            button->setInk(Ink::Mute);
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *remove = new QAction(tr("Remove the link"), button);
        remove->setShortcut(Qt::Key_Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
        button->addAction(remove);
        connect(remove, &QAction::triggered, m_links, [this, gone = link] { m_links->remove(gone); });
        connect(button, &FactButton::clicked, this, [this, id = other.id] { emit workItemActivated(id); });
        m_column->addWidget(button);
    }
}

void FactsPanel::addLink(QWidget *at) { m_links->ask(m_details.item, at); }

void FactsPanel::setClocks(const QStringList &lines, const std::optional<Instant> &solveBy)
{
    if (lines == m_clockLines && solveBy == m_solveBy)
        return;
    m_clockLines = lines;
    m_solveBy = solveBy;
    rebuild();
}

void FactsPanel::addClocks(QGridLayout *grid)
{
    if (m_clockLines.isEmpty())
        return;
    FactButton *next = field(grid, tr("Clocks"), m_clockLines.first(), "factClocks", nullptr);
    next->setAccessibleName(tr("Clocks: %1, show all").arg(m_clockLines.join(u", "_s)));
    connect(next, &FactButton::clicked, this, &FactsPanel::clocksRequested);
    for (const QString &line : m_clockLines.sliced(1)) {
        auto *further = new MutedLabel(line, m_content);
        further->setTextFormat(Qt::PlainText);
        further->setWordWrap(true);
        further->setContentsMargins(unit() / 2, 0, 0, 0);
        grid->addWidget(further, grid->rowCount(), 0, 1, 2);
    }
}

void FactsPanel::setProposal(const std::optional<ImpactProposal> &proposal)
{
    if (proposal == m_proposal)
        return;
    m_proposal = proposal;
    rebuild();
}

// How many tickets a problem caused: they stand on its card, one by one.
void FactsPanel::addMemberCount()
{
    int members = 0, open = 0;
    for (const auto &[link, other] : std::as_const(m_details.links))
        if (link.kind == LinkKind::CausedBy && link.fromId == other.id) {
            ++members;
            open += other.open;
        }
    if (m_details.item.kind == Kind::Problem && members > 0)
        textLine(tr("caused %n ticket(s), %1 open", nullptr, members).arg(open))->setObjectName(u"memberCount"_s);
}

void FactsPanel::addProposal()
{
    addMemberCount();
    if (!m_proposal || m_proposal->impact <= m_details.item.impact)
        return;
    textLine(proposalWords(*m_proposal))->setObjectName(u"impactProposal"_s);
    auto *take = new QPushButton(tr("Take this impact"), m_content);
    take->setFlat(true);
    take->setFont(smallFont());
    take->setObjectName(u"takeImpact"_s);
    take->setAccessibleName(tr("Take this impact: %1").arg(proposalWords(*m_proposal)));
    keepToRoles(m_desk, take, u"priority"_s);
    connect(take, &QPushButton::clicked, this, [this, impact = m_proposal->impact] {
        m_editor->change(m_details.item, [impact](WorkItem &item) { item.impact = impact; });
    });
    m_column->addWidget(take, 0, Qt::AlignLeft);
}

void FactsPanel::addMore()
{
    auto *more = new QPushButton(m_moreShown ? tr("Less ▴") : tr("More ▸"), m_content);
    more->setFlat(true);
    more->setFont(smallFont());
    more->setObjectName(u"factMore"_s);
    m_column->addSpacing(unit() / 2);
    m_column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        m_moreShown = !m_moreShown;
        QMetaObject::invokeMethod(this, &FactsPanel::rebuild, Qt::QueuedConnection); // the button goes with it
    });
    if (m_moreShown)
        addMoreFields(grid());
}

void FactsPanel::addMoreFields(QGridLayout *rows)
{
    const WorkItem &item = m_details.item;
    const Catalog &catalog = m_desk.catalog();
    field(rows, tr("Kind"), kindWord(item.kind), "factKind", &FactEditor::kind)
        ->setEnabled(item.kind != Kind::Maintenance);
    if (catalog.has(u"impact")) {
        field(rows, tr("Impact"), impactWord(item.impact), "factImpact", &FactEditor::impact);
        field(rows, tr("Urgency"), urgencyWord(item.urgency), "factUrgency", &FactEditor::urgency);
    }
    FactButton *users = field(rows, tr("Affected"),
                              item.usersAffected > 0 ? QString::number(item.usersAffected) : QString(), "factUsers",
                              nullptr);
    connect(users, &FactButton::clicked, this,
            [this, users] { m_editor->number(m_details, tr("People affected"), &WorkItem::usersAffected, users); });
    FactButton *reporter = field(rows, tr("Reported by"), item.reportedById ? u"…"_s : QString(), "factReporter",
                                 &FactEditor::reportedBy);
    if (item.reportedById)
        deliver(m_desk.registry().personRows({item.reportedById}), reporter,
                [reporter](const Result<QList<PersonRow>> &found) {
                    if (!found || found->isEmpty())
                        return;
                    reporter->setText(found->first().person.name);
                    reporter->setAccessibleName(tr("Reported by: %1, change").arg(found->first().person.name));
                });
    textField(rows, tr("Call back"), &WorkItem::callback, "factCallback");
    if (!catalog.locations.isEmpty())
        field(rows, tr("Location"), catalog.location(item.locationId), "factLocation", &FactEditor::location);
    if (!catalog.services.isEmpty()) {
        const auto service = std::ranges::find(catalog.services, item.serviceId, &Service::id);
        field(rows, tr("Service"), service == catalog.services.cend() ? QString() : service->name, "factService",
              &FactEditor::service);
    }
    if (catalog.has(u"assignee") && !catalog.teams.isEmpty()) {
        const auto team = std::ranges::find(catalog.teams, item.teamId, &Team::id);
        field(rows, tr("Team"), team == catalog.teams.cend() ? QString() : team->name, "factTeam", &FactEditor::team);
    }
    addLifecycle(rows);
}

void FactsPanel::addLifecycle(QGridLayout *rows)
{
    const WorkItem &item = m_details.item;
    const auto when = [this](const std::optional<Instant> &at) {
        return at ? timeWords(*at, m_desk.now(), m_desk.zone()) : QString();
    };
    FactButton *supplier = field(rows, tr("Supplier"), item.supplierId ? u"…"_s : QString(), "factSupplier",
                                 &FactEditor::supplier);
    if (item.supplierId)
        deliver(m_desk.registry().supplier(item.supplierId), supplier, [supplier](const Result<Supplier> &found) {
            if (!found)
                return;
            supplier->setText(found->name);
            supplier->setAccessibleName(tr("Supplier: %1, change").arg(found->name));
        });
    textField(rows, tr("Their number"), &WorkItem::supplierRef, "factSupplierRef");
    textField(rows, tr("External no."), &WorkItem::externalNumber, "factExternal");
    field(rows, tr("Planned"), when(item.plannedAt), "factPlanned", &FactEditor::planned);
    qint64 minutes = 0;
    for (const Entry &entry : std::as_const(m_details.entries))
        minutes += entry.minutes;
    FactButton *time = field(rows, tr("Time"), minutes > 0 ? minutesWords(minutes) : QString(), "factTime", nullptr);
    connect(time, &FactButton::clicked, this, &FactsPanel::timeRequested);
    const QString cost = item.costCents > 0 ? moneyWords(item.costCents, currencyOf(m_desk.catalog())) : QString();
    FactButton *money = field(rows, tr("Cost"), cost, "factCost", nullptr);
    connect(money, &FactButton::clicked, this, [this, money] { m_editor->money(m_details, tr("Cost"), money); });
    FactButton *secret = field(rows, tr("Confidential"), item.confidential ? tr("yes") : tr("no"), "factConfidential",
                               nullptr);
    connect(secret, &FactButton::clicked, this, [this] { m_editor->flag(m_details, &WorkItem::confidential); });
    FactButton *major = field(rows, tr("Major"), item.major ? tr("yes") : tr("no"), "factMajor", nullptr);
    connect(major, &FactButton::clicked, this, [this] { m_editor->flag(m_details, &WorkItem::major); });
    field(rows, tr("Created"), when(item.createdAt), "factCreated", nullptr)->setEnabled(false);
    if (item.solvedAt)
        field(rows, tr("Solved"), when(item.solvedAt), "factSolved", nullptr)->setEnabled(false);
    if (!item.fix.isEmpty() || !item.fixText.isEmpty())
        textLine(tr("fixed by: %1 %2").arg(m_desk.catalog().label(u"fix", item.fix), item.fixText));
}

} // namespace lamp
