// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articlefacts.h"

#include "items/targetwords.h"
#include "knowledge/factlink.h"
#include "knowledge/feedbackbox.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostHeadings = 40;
constexpr qsizetype MostRevisions = 15;
constexpr qsizetype MostUsesShown = 9;
constexpr qint64 MostUsesRead = 20; // that an article comes with
} // namespace

ArticleFacts::ArticleFacts(Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_page(new QWidget), m_layout(new QVBoxLayout(m_page)),
      m_feedback(new FeedbackBox(desk, m_page))
{
    setObjectName(u"articleFacts"_s);
    setAccessibleName(tr("About this article"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(unit() * 7 / 4, unit() * 2, unit() * 3 / 2, unit() * 2);
    m_layout->setSpacing(unit() / 4);
    m_headings = makeGroup("headings", tr("On this page"));
    m_uses = makeGroup("uses", tr("Used by"));
    m_layout->addWidget(m_feedback);
    m_layout->addSpacing(unit() * 3 / 2);
    m_linked = makeGroup("linked", tr("Linked from"));
    m_related = makeGroup("related", tr("Related"));
    m_files = makeGroup("files", tr("Files"));
    m_tags = makeGroup("tags", tr("Tags"));
    m_revisions = makeGroup("revisions", tr("Revisions"));
    m_layout->addStretch();
    setWidget(m_page);
    setWidgetResizable(true);
    dress();
}

ArticleFacts::Group ArticleFacts::makeGroup(const char *name, const QString &title)
{
    Group group{new SectionLabel(title, m_page), new QWidget(m_page)};
    group.box->setObjectName(QString::fromLatin1(name));
    group.box->setAccessibleName(title);
    if (qstrcmp(name, "uses") == 0 || qstrcmp(name, "tags") == 0) {
        auto *flow = new FlowLayout(group.box, unit());
        flow->setContentsMargins(0, 0, 0, 0);
    } else {
        auto *lines = new QVBoxLayout(group.box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
    }
    m_layout->addWidget(group.heading);
    m_layout->addWidget(group.box);
    m_layout->addSpacing(unit() * 3 / 2);
    show(group, false);
    return group;
}

void ArticleFacts::show(const Group &group, bool on)
{
    group.heading->setVisible(on);
    group.box->setVisible(on);
}

void ArticleFacts::clear(const Group &group)
{
    while (QLayoutItem *item = group.box->layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

FactLink *ArticleFacts::add(const Group &group, const QString &text)
{
    auto *link = new FactLink(text, group.box);
    link->setObjectName(group.box->objectName() + QString::number(group.box->layout()->count()));
    group.box->layout()->addWidget(link);
    return link;
}

void ArticleFacts::setArticle(const ArticleDetails &details)
{
    m_feedback->showArticle(details.article.id);
    // Where it was used without a ticket counts for its success, but is no ticket.
    const qint64 used = details.uses.size() < MostUsesRead ? details.uses.size() : qMax(details.used, MostUsesRead);
    m_uses.heading->setText(tr("Used by %n ticket(s)", nullptr, static_cast<int>(used)));
    for (const Group &group : {m_uses, m_related, m_files, m_tags})
        clear(group);
    for (const WorkItemRow &row : details.uses.first(qMin(details.uses.size(), MostUsesShown))) {
        FactLink *link = add(m_uses, row.number);
        link->setToolTip(u"<qt>"_s + row.title.toHtmlEscaped() + u"</qt>"_s);
        link->setAccessibleName(numberWord(row.number) + u' ' + row.title);
        connect(link, &QAbstractButton::clicked, this, [this, id = row.id] { emit workItemChosen(id); });
    }
    const qint64 more = used - qMin<qint64>(details.uses.size(), MostUsesShown);
    if (more > 0)
        m_uses.box->layout()->addWidget(new MutedLabel(u'+' + QLocale().toString(more), m_uses.box));
    if (used > 1) {
        FactLink *all = add(m_uses, tr("All in the queue"));
        all->setObjectName(u"usesInQueue"_s);
        connect(all, &QAbstractButton::clicked, this, &ArticleFacts::usesWanted);
    }
    for (const ArticleRow &row : details.related)
        connect(add(m_related, row.title), &QAbstractButton::clicked, this,
                [this, id = row.id] { emit articleChosen(id); });
    for (const Attachment &file : details.attachments) {
        FactLink *link = add(m_files, file.name);
        link->setSecond(QLocale().formattedDataSize(file.size, 0));
        connect(link, &QAbstractButton::clicked, this, [this, id = file.id] { emit fileChosen(id); });
    }
    for (const QString &tag : details.tags)
        connect(add(m_tags, tag), &QAbstractButton::clicked, this, [this, tag] { emit tagChosen(tag); });
    show(m_uses, !details.uses.isEmpty());
    show(m_related, !details.related.isEmpty());
    show(m_files, !details.attachments.isEmpty());
    show(m_tags, !details.tags.isEmpty());
}

void ArticleFacts::setHeadings(const QList<GuardedDocument::Heading> &headings)
{
    clear(m_headings);
    m_headingLinks.clear();
    int top = 6;
    for (const auto &heading : headings)
        top = qMin(top, heading.level);
    for (qsizetype i = 0; i < qMin(headings.size(), MostHeadings); ++i) {
        FactLink *link = add(m_headings, headings[i].text);
        link->setIndent(headings[i].level - top);
        connect(link, &QAbstractButton::clicked, this, [this, i] { emit headingChosen(static_cast<int>(i)); });
        m_headingLinks.append(link);
    }
    show(m_headings, m_headingsShown && !headings.isEmpty());
}

void ArticleFacts::setHeadingsShown(bool on)
{
    m_headingsShown = on;
    show(m_headings, on && !m_headingLinks.isEmpty());
}

void ArticleFacts::setBacklinks(const Backlinks &links)
{
    clear(m_linked);
    for (const ArticleRow &row : links.articles)
        connect(add(m_linked, row.title), &QAbstractButton::clicked, this,
                [this, id = row.id] { emit articleChosen(id); });
    for (const WorkItemRow &row : links.items)
        connect(add(m_linked, QString(numberWord(row.number) + u' ' + row.title)), &QAbstractButton::clicked, this,
                [this, id = row.id] { emit workItemChosen(id); });
    if (links.more)
        m_linked.box->layout()->addWidget(new MutedLabel(tr("and more"), m_linked.box));
    show(m_linked, !links.articles.isEmpty() || !links.items.isEmpty());
}

void ArticleFacts::setCurrentHeading(int index)
{
    for (qsizetype i = 0; i < m_headingLinks.size(); ++i)
        m_headingLinks[i]->setStrong(i == index);
}

void ArticleFacts::setRevisions(const QList<ArticleRevision> &revisions)
{
    clear(m_revisions);
    m_revisionLinks.clear();
    m_revisionIds.clear();
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    for (qsizetype i = 0; i < qMin(revisions.size(), MostRevisions); ++i) {
        const ArticleRevision &revision = revisions[i];
        FactLink *link = add(m_revisions, dayWords(revision.at.in(m_desk.zone()).date(), today));
        QStringList second{revision.actor, revision.summary};
        second.removeAll(QString());
        link->setSecond(second.join(u" \u00b7 "_s));
        connect(link, &QAbstractButton::clicked, this, [this, i] { emit revisionChosen(static_cast<int>(i)); });
        m_revisionLinks.append(link);
        m_revisionIds.append(revision.setId);
    }
    if (revisions.size() > 1) {
        FactLink *all = add(m_revisions, tr("What each one changed"));
        all->setObjectName(u"revisionsCompare"_s);
        connect(all, &QAbstractButton::clicked, this, &ArticleFacts::revisionsWanted);
    }
    show(m_revisions, revisions.size() > 0);
}

void ArticleFacts::setRevisionShown(ChangeSetId id)
{
    for (qsizetype i = 0; i < m_revisionLinks.size(); ++i)
        m_revisionLinks[i]->setStrong(id && m_revisionIds[i] == id);
}

void ArticleFacts::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the program has another theme
        dress();
}

void ArticleFacts::dress()
{
    QPalette side = m_page->palette();
    side.setColor(QPalette::Window, ink(Ink::Alt));
    m_page->setPalette(side);
    m_page->setAutoFillBackground(true);
}

} // namespace lamp
