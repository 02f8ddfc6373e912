// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/carelist.h"

#include "items/caremodel.h"
#include "items/roles.h"
#include "services/articlelife.h"
#include "services/desk.h"
#include "services/gaps.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/sectionlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int CareLines = 3; // of the reason

// A title, and below it why it stands here.
class CareDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * side();
        return {unit() * 20, titleHeight() + reasonHeight(index, width, nullptr, {}) + 2 * pad() + 1};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || (option.state & QStyle::State_MouseOver))
            painter->fillRect(option.rect, ink(selected ? Ink::Sel : Ink::Alt));
        if (selected && (option.state & QStyle::State_HasFocus))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(unit() * 3 / 8, option.rect.height())),
                              ink(Ink::Acc));
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), ink(Ink::Line));
        const QRect rect = option.rect.adjusted(side(), pad(), -side(), -pad());
        QRect line(rect.topLeft(), QSize(rect.width(), titleHeight()));
        if (const QString badge = index.data(CareModel::BadgeRole).toString(); !badge.isEmpty()) {
            const int wide = Chip::width(badge);
            Chip::paint(*painter, QRect(line.right() - wide, line.top(), wide, line.height()), badge, Ink::Gry);
            line.setWidth(line.width() - wide - unit());
        }
        painter->setFont(strongFont());
        painter->setPen(ink(Ink::Text));
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(strongFont()).elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->setPen(ink(index.data(UrgentRole).toBool() ? Ink::Amb : Ink::Mute));
        reasonHeight(index, rect.width(), painter, QPoint(rect.left(), rect.top() + titleHeight()));
        painter->restore();
    }

private:
    static int pad() { return unit() * 5 / 4; }
    static int side() { return unit() * 7 / 4; }
    static int titleHeight() { return QFontMetrics(strongFont()).height() + 2; }
    // Of the reason in as many lines as it needs, and paints it where there is a painter.
    static int reasonHeight(const QModelIndex &index, int width, QPainter *painter, QPoint at)
    {
        QTextLayout layout(index.data(CareModel::SecondRole).toString(), smallFont());
        layout.beginLayout();
        double y = 0;
        for (int i = 0; i < CareLines; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(qMax(width, unit() * 4));
            line.setPosition({0, y});
            y += line.height() + 1;
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, at);
        return qCeil(y);
    }
};
} // namespace

CareList::CareList(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new CareModel(desk, this)), m_back(new QToolButton(this)),
      m_title(new SectionLabel({}, this)), m_stack(new QStackedWidget(this)), m_list(new QListView),
      m_empty(new EmptyState)
{
    setObjectName(u"careList"_s);
    m_list->setObjectName(u"careItems"_s);
    m_list->setAccessibleName(tr("Articles that need care"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CareDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_show == Show::Reviews && index.isValid())
            emit articleActivated({index.data(IdRole).toLongLong()});
    });
    connect(m_empty, &EmptyState::stepChosen, this, &CareList::left);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        static constexpr const char *tables[] = {"article", "article_feedback", "article_use", "gap_answer",
                                                 "work_item"};
        if (m_open && isVisible()
            && std::ranges::any_of(tables, [&](const char *table) { return event.touches(table); }))
            refresh();
    });
    dress();
}

QWidget *CareList::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(unit() * 3 / 2, unit() * 5 / 4, unit() * 3 / 2, unit());
    m_back->setObjectName(u"careBack"_s);
    m_back->setIcon(icon("go-previous"));
    m_back->setText(tr("All articles"));
    m_back->setToolTip(tr("All articles"));
    m_back->setAccessibleName(tr("Back to all articles"));
    m_back->setAutoRaise(true);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    connect(m_back, &QToolButton::clicked, this, &CareList::left);
    return head;
}

void CareList::open(Show what, QDate until)
{
    m_show = what;
    m_until = until;
    m_open = true;
    m_title->setText(what == Show::Reviews ? tr("Needs review") : tr("Gaps"));
    m_list->setAccessibleName(m_title->text());
    m_list->setSelectionMode(what == Show::Reviews ? QAbstractItemView::ExtendedSelection
                                                   : QAbstractItemView::SingleSelection);
    m_model->setReviews({});
    m_stack->setCurrentIndex(0);
    refresh();
}

void CareList::refresh()
{
    if (m_show == Show::Gaps) {
        m_latest.deliver(gaps::list(m_desk), this, [this](const Result<QList<GapGroup>> &found) {
            if (!found) {
                emit failed(found.error());
                return;
            }
            const int row = m_list->currentIndex().row();
            if (*found != m_model->gaps() || found->isEmpty()) {
                m_model->setGaps(*found);
                take();
                choose(qMax(0, row));
            }
        });
        return;
    }
    m_latest.deliver(articlelife::needsReview(m_desk, m_until), this, [this](const Result<QList<ReviewLine>> &found) {
        if (!found) {
            emit failed(found.error());
            return;
        }
        const int row = m_list->currentIndex().row();
        m_model->setReviews(*found);
        take();
        choose(qMax(0, row));
    });
}

// What was current stays so, or what stands in its place now.
void CareList::take()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_show == Show::Reviews)
        m_empty->set("dialog-ok-apply", tr("No article needs a review."), tr("Show all articles"));
    else
        m_empty->set("dialog-ok-apply",
                     tr("No gaps: every search found something, and tickets were solved with articles."),
                     tr("Show all articles"));
    if (m_model->rowCount() == 0)
        emit emptied();
}

void CareList::choose(int row)
{
    const int count = m_model->rowCount();
    if (row < 0 || count == 0)
        return;
    row = qMin(row, count - 1);
    if (m_list->currentIndex().row() != row) {
        m_list->setCurrentIndex(m_model->index(row, 0)); // comes here again
        return;
    }
    if (m_show == Show::Reviews)
        emit articleChosen(m_model->reviews()[row].id);
    else
        emit gapChosen(m_model->gaps()[row]);
}

void CareList::focusItems() { m_list->setFocus(Qt::OtherFocusReason); }

QList<ArticleId> CareList::chosenArticles() const
{
    QList<ArticleId> ids;
    if (m_show == Show::Reviews)
        for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
            ids.append(ArticleId{index.data(IdRole).toLongLong()});
    return ids;
}

void CareList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CareList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the program has another theme
        dress();
}

void CareList::dress()
{
    QPalette paper = palette();
    paper.setColor(QPalette::Window, ink(Ink::Panel));
    setPalette(paper);
    setAutoFillBackground(true);
}

} // namespace lamp
