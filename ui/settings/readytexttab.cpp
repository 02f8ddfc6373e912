// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/readytexttab.h"

#include "services/desk.h"
#include "services/texttemplate.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ReadyTextTab::ReadyTextTab(Desk &desk, What what, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_what(what), m_prefix(what == What::Replies ? u"reply"_s : u"checklist"_s)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(buildList());
    column->addWidget(buildForm());
    column->addStretch(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &ReadyTextTab::judge);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches(m_what == What::Replies ? "text_block" : "checklist_template"))
            reload(idOf(m_shown));
    });
    connect(&m_desk, &Desk::catalogChanged, this, &ReadyTextTab::dress); // another role
    reload();
}

QWidget *ReadyTextTab::buildList()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    const bool replies = m_what == What::Replies;
    m_list = called(new QListWidget(box), m_prefix + u"List"_s, replies ? tr("Replies") : tr("Checklists"));
    m_list->setMaximumHeight(unit() * 24);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *iconName, const QString &text, const QString &name) {
        auto *button = called(new QPushButton(icon(iconName), text, box), m_prefix + name, text);
        row->addWidget(button);
        return button;
    };
    auto *fresh = add("list-add", replies ? tr("New reply") : tr("New checklist"), u"New"_s);
    m_up = add("go-up", tr("Up"), u"Up"_s);
    m_down = add("go-down", tr("Down"), u"Down"_s);
    m_remove = add("edit-delete", tr("Delete"), u"Delete"_s);
    row->addStretch(1);
    column->addLayout(row);
    connect(fresh, &QPushButton::clicked, this, &ReadyTextTab::startNew);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &ReadyTextTab::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int now) {
        if (!m_showing && now >= 0 && now < m_all.size())
            show(m_all[now]);
    });
    return box;
}

void ReadyTextTab::makeGate(QWidget *parent)
{
    m_gate = called(new QComboBox(parent), m_prefix + u"Gate"_s, tr("Open steps when it is solved"));
    m_gate->addItem(tr("do nothing"), int(Gate::Free));
    m_gate->addItem(tr("are asked about"), int(Gate::Warn));
    m_gate->addItem(tr("keep it from being solved"), int(Gate::Block));
}

QWidget *ReadyTextTab::buildForm()
{
    const bool replies = m_what == What::Replies;
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    m_form = card;
    auto *form = new QFormLayout(card);
    form->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 3 / 2);
    form->setHorizontalSpacing(unit() * 2);
    m_name = called(new QLineEdit(card), m_prefix + u"Name"_s, tr("Name"));
    m_body = called(new QPlainTextEdit(card), m_prefix + u"Body"_s, replies ? tr("Words") : tr("Steps"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * 9);
    m_body->setPlaceholderText(replies ? tr("Hello {{ requester.first_name }}, …\n"
                                            "{% if supplier.reference %}Their number: {{ supplier.reference }}"
                                            "{% endif %}")
                                       : tr("One step a line"));
    auto *variables = called(new QToolButton(card), m_prefix + u"Variables"_s, tr("Insert a variable"));
    fillVariables(variables);
    makeGate(card);
    m_gate->setHidden(replies);
    m_save = called(new QPushButton(replies ? tr("Save reply") : tr("Save checklist"), card), m_prefix + u"Save"_s,
                    replies ? tr("Save reply") : tr("Save checklist"));
    m_save->setProperty("primary", true);
    m_save->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_problem = new FieldNote(m_prefix + u"Problem"_s, m_save, card);
    form->addRow(tr("Name"), m_name);
    form->addRow(replies ? tr("Words") : tr("Steps"), m_body);
    form->addRow(QString(), variables);
    if (!replies)
        form->addRow(tr("Open steps"), m_gate);
    m_door = new TextDoor(m_desk, card);
    m_door->add(m_body, u"body"_s);
    form->addRow(QString(), m_problem);
    form->addRow(m_door->strip());
    form->addRow(QString(), m_save);
    connect(m_name, &QLineEdit::textEdited, this, &ReadyTextTab::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ReadyTextTab::edited);
    connect(m_gate, &QComboBox::activated, this, &ReadyTextTab::edited);
    connect(m_save, &QPushButton::clicked, this, &ReadyTextTab::save);
    connect(m_door, &TextDoor::passed, this, &ReadyTextTab::save);
    connect(m_door, &TextDoor::reverted, this, [this] { show(m_shown); });
    return card;
}

void ReadyTextTab::fillVariables(QToolButton *button)
{
    button->setText(tr("Variable"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const auto &[name, meaning] : texttemplate::variables())
        connect(menu->addAction(meaning + u"   "_s + name), &QAction::triggered, this, [this, name] {
            m_body->insertPlainText(u"{{ "_s + name + u" }}");
            m_body->setFocus(Qt::OtherFocusReason);
        });
    button->setMenu(menu);
}

qint64 ReadyTextTab::idOf(const One &one) const
{
    return m_what == What::Replies ? one.text.id.value : one.list.id.value;
}

QString ReadyTextTab::nameOf(const One &one) const
{
    return m_what == What::Replies ? one.text.name : one.list.name;
}

void ReadyTextTab::reload(qint64 choose)
{
    const auto taken = [this, choose](const auto &rows, auto member) {
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        QList<One> all;
        for (const auto &row : *rows) {
            One one;
            one.*member = row;
            all.append(one);
        }
        take(all, choose);
    };
    if (m_what == What::Replies)
        return m_latest.read(ReadyTexts(m_desk).texts(), this,
                             [taken](const Result<QList<TextBlock>> &rows) { taken(rows, &One::text); });
    m_latest.read(ReadyTexts(m_desk).checklists(), this,
                  [taken](const Result<QList<ChecklistTemplate>> &rows) { taken(rows, &One::list); });
}

// What is being typed stays; only what is not touched follows the desk.
void ReadyTextTab::take(const QList<One> &all, qint64 choose)
{
    m_all = all;
    m_showing = true;
    m_list->clear();
    for (const One &one : std::as_const(m_all)) {
        auto *line = new QListWidgetItem(nameOf(one), m_list);
        if (idOf(one) == choose)
            m_list->setCurrentItem(line);
    }
    m_showing = false;
    if (std::exchange(m_newWanted, false))
        return startNew();
    if (m_changed)
        return dress();
    if (m_list->currentRow() >= 0)
        show(m_all[m_list->currentRow()]);
    else if (!m_all.isEmpty())
        m_list->setCurrentRow(0);
    else
        startNew();
}

int ReadyTextTab::row() const
{
    for (int i = 0; i < m_all.size(); ++i)
        if (idOf(m_all[i]) == idOf(m_shown))
            return i;
    return -1;
}

void ReadyTextTab::choose(qint64 id)
{
    m_changed = false; // a text that was being typed is a draft
    m_newWanted = id == 0;
    reload(id);
}

void ReadyTextTab::show(const One &one)
{
    m_showing = true;
    m_door->begin({});
    m_shown = one;
    m_changed = false;
    m_name->setText(nameOf(one));
    m_body->setPlainText(m_what == What::Replies ? one.text.body : one.list.steps.join(u'\n'));
    m_gate->setCurrentIndex(int(one.list.gate));
    m_showing = false;
    m_door->begin(m_prefix + u'/' + QString::number(idOf(one)));
    m_soon.stop();
    m_problem->say({});
    dress();
    if (idOf(one) != 0)
        judge();
}

void ReadyTextTab::startNew()
{
    m_showing = true;
    m_list->setCurrentRow(-1);
    m_showing = false;
    show({});
    if (isVisible())
        m_name->setFocus(Qt::OtherFocusReason);
}

ReadyTextTab::One ReadyTextTab::typed() const
{
    One one = m_shown;
    one.text.name = one.list.name = m_name->text();
    one.text.body = m_body->toPlainText();
    one.list.steps = m_body->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    one.list.gate = static_cast<Gate>(m_gate->currentData().toInt());
    return one;
}

void ReadyTextTab::edited()
{
    if (m_showing)
        return;
    m_changed = true;
    dress();
    m_soon.start();
}

void ReadyTextTab::judge()
{
    const One one = typed();
    const auto said = [this](const Result<QString> &problem) { m_problem->say(problem ? *problem : QString()); };
    m_judged.read(m_what == What::Replies ? ReadyTexts(m_desk).problem(one.text) : ReadyTexts(m_desk).problem(one.list),
                  this, said);
}

void ReadyTextTab::dress()
{
    const bool writable = whyNot(m_desk, u"rules").isEmpty();
    const int at = row();
    m_form->setEnabled(writable);
    m_save->setEnabled(writable && m_changed);
    m_remove->setEnabled(writable && at >= 0);
    m_up->setEnabled(writable && at > 0);
    m_down->setEnabled(writable && at >= 0 && at + 1 < m_all.size());
}

void ReadyTextTab::save()
{
    if (!m_door->lets())
        return;
    const One one = typed();
    ReadyTexts texts(m_desk);
    const auto kept = m_what == What::Replies ? texts.keep(m_shown.text, one.text) : texts.keep(m_shown.list, one.list);
    deliver(kept, this, [this, name = nameOf(one)](const Result<qint64> &id) {
        if (!id)
            return m_problem->say(id.error().detail);
        m_changed = false;
        m_door->drafts().discard();
        emit message(tr("Saved “%1”").arg(name));
        reload(*id);
    });
}

void ReadyTextTab::remove()
{
    m_changed = false;
    m_door->drafts().discard();
    ReadyTexts texts(m_desk);
    report(m_what == What::Replies ? texts.remove(m_shown.text) : texts.remove(m_shown.list),
           tr("Deleted “%1”").arg(nameOf(m_shown)));
}

void ReadyTextTab::move(int by)
{
    const int at = row(), other = at + by;
    if (at < 0 || other < 0 || other >= m_all.size())
        return;
    ReadyTexts texts(m_desk);
    report(m_what == What::Replies ? texts.exchange(m_all[at].text, m_all[other].text)
                                   : texts.exchange(m_all[at].list, m_all[other].list),
           tr("Moved “%1”").arg(nameOf(m_shown)));
}

void ReadyTextTab::report(const QFuture<Result<void>> &done, const QString &text)
{
    deliver(done, this, [this, text](const Result<void> &result) {
        if (result)
            emit message(text);
        else
            emit failed(result.error());
    });
}

} // namespace lamp
