// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/brokenlinksdialog.h"

#include "services/articlelinks.h"
#include "services/desk.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int ArticleRole = Qt::UserRole, LineRole = Qt::UserRole + 1;
}

BrokenLinksDialog::BrokenLinksDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_state(new QLabel), m_list(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"brokenLinksDialog"_s);
    setWindowTitle(tr("Links that lead nowhere"));
    resize(unit() * 120, unit() * 64);
    build();
    check();
}

BrokenLinksDialog::~BrokenLinksDialog() { m_work.cancel(); }

void BrokenLinksDialog::build()
{
    m_state->setObjectName(u"brokenLinksState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_list->setObjectName(u"brokenLinksList"_s);
    m_list->setAccessibleName(tr("Links that lead nowhere"));
    m_list->setHeaderLabels({tr("Article"), tr("Link"), tr("Leads to"), tr("Why it does not work")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSortingEnabled(true);
    m_list->header()->setSortIndicator(-1, Qt::AscendingOrder); // by title, in the order of the text
    auto *buttons = new QDialogButtonBox;
    auto *open = buttons->addButton(tr("&Open the article"), QDialogButtonBox::AcceptRole);
    open->setObjectName(u"brokenLinksOpen"_s);
    auto *copy = buttons->addButton(tr("&Copy the list"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"brokenLinksCopy"_s);
    auto *again = buttons->addButton(tr("Check &again"), QDialogButtonBox::ActionRole);
    again->setObjectName(u"brokenLinksAgain"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"brokenLinksClose"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    const auto choose = [this] {
        if (const QTreeWidgetItem *item = m_list->currentItem())
            emit articleChosen(ArticleId{item->data(0, ArticleRole).toLongLong()}, item->data(0, LineRole).toInt());
    };
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    connect(open, &QPushButton::clicked, this, choose);
    connect(copy, &QPushButton::clicked, this, &BrokenLinksDialog::copyList);
    connect(again, &QPushButton::clicked, this, &BrokenLinksDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BrokenLinksDialog::check()
{
    m_work.cancel();
    m_work = articlelinks::broken(m_desk);
    m_state->setText(tr("Looking through the articles \u2026"));
    auto *watcher = new QFutureWatcher<Result<BrokenLinks>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int done) {
        m_state->setText(tr("%L1 of %L2 articles looked through \u2026").arg(done).arg(watcher->progressMaximum()));
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_work);
    m_asked.deliver(m_work, this, [this](const Result<BrokenLinks> &found) {
        if (found)
            show(*found);
        else if (found.error().kind != Error::Kind::Cancelled)
            emit failed(found.error());
    });
}

void BrokenLinksDialog::show(const BrokenLinks &found)
{
    m_found = found;
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const BrokenLink &link : found.links) {
        auto *item = new QTreeWidgetItem({link.title, link.text, link.target, articlelinks::reasonWord(link.why)});
        item->setData(0, ArticleRole, link.article.value);
        item->setData(0, LineRole, link.line);
        for (int column = 0; column < 3; ++column) // what an article says is no markup
            item->setToolTip(column, u"<qt>"_s + item->text(column).toHtmlEscaped() + u"</qt>"_s);
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_list->setColumnWidth(0, unit() * 36);
    m_list->setColumnWidth(1, unit() * 24);
    m_list->setColumnWidth(2, unit() * 26);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.first());
    const QString articles = tr("%Ln article(s)", nullptr, static_cast<int>(found.checked));
    QString said = found.links.isEmpty()
        ? tr("Every link in %1 leads somewhere. Links to the web are not asked.").arg(articles)
        : tr("%Ln link(s) in %1 lead nowhere. Links to the web are not asked.", nullptr,
             static_cast<int>(found.links.size())).arg(articles);
    if (found.more)
        said += u' ' + tr("These are the first of them.");
    m_state->setText(said);
    emit checked();
}

void BrokenLinksDialog::copyList()
{
    QStringList lines;
    for (const BrokenLink &link : std::as_const(m_found.links))
        lines.append(QStringList{link.title, link.text, link.target, articlelinks::reasonWord(link.why)}.join(u'\t'));
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace lamp
