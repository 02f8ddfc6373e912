// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/markdownbar.h"

#include "theme/theme.h"
#include "widgets/markdownedit.h"
#include "widgets/markdowninsert.h"
#include "widgets/spelling.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
using SectionKind = ProcedureSection::Kind;

// In the order that an article has them.
constexpr SectionKind articleSections[] = {SectionKind::Symptom, SectionKind::Affects, SectionKind::Before,
                                           SectionKind::Cause,   SectionKind::Steps,   SectionKind::Check,
                                           SectionKind::RollBack, SectionKind::Help,   SectionKind::Internal};

const QKeySequence codeKey(Qt::CTRL | Qt::Key_M), linkKey(Qt::CTRL | Qt::Key_L),
    stepKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), insertKey(Qt::ALT | Qt::Key_I), spellKey(Qt::Key_F7);
} // namespace

MarkdownBar::MarkdownBar(MarkdownEdit &text, Spelling &spelling, QWidget *owner)
    : m_text(text), m_spelling(spelling), m_owner(owner), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(unit() / 2, unit() / 2, unit() / 2, unit() / 2);
    m_row->setSpacing(unit() / 4);
    const auto insert = [this](auto act) { return [this, act] { act(MarkdownInsert(m_text)); }; };
    // Bold and italic are keys of the text itself; here they are only shown.
    add("markdownBold", "format-text-bold", tr("Bold"), QKeySequence::Bold,
        insert([](MarkdownInsert into) { into.wrap(u"**"_s, u"**"_s); }));
    add("markdownItalic", "format-text-italic", tr("Italic"), QKeySequence::Italic,
        insert([](MarkdownInsert into) { into.wrap(u"*"_s, u"*"_s); }));
    add("markdownCode", "format-text-code", tr("Code"), codeKey, insert([](MarkdownInsert into) { into.code(); }));
    add("markdownLink", "insert-link", tr("Link"), linkKey, insert([](MarkdownInsert into) { into.link(); }));
    add("markdownStep", "format-list-ordered", tr("Next step"), stepKey,
        insert([](MarkdownInsert into) { into.step(); }));
    addInsert();
    m_row->addStretch();
    addSpelling();
}

QToolButton *MarkdownBar::add(const char *name, const char *iconName, const QString &text, const QKeySequence &key,
                              std::function<void()> act)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(text + u" (" + key.toString(QKeySequence::NativeText) + u')');
    if (act)
        connect(button, &QToolButton::clicked, this, act);
    const bool ofTheText = key == QKeySequence(QKeySequence::Bold) || key == QKeySequence(QKeySequence::Italic);
    if (!key.isEmpty() && !ofTheText)
        addKey(text, key, [button] {
            if (QMenu *menu = button->menu())
                menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
            else
                button->click();
        });
    m_row->addWidget(button);
    return button;
}

void MarkdownBar::addKey(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, m_owner);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_owner->addAction(action);
}

void MarkdownBar::addInsert()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"markdownInsertMenu"_s);
    auto *sections = menu->addMenu(icon("view-list-text"), tr("&Section"));
    connect(sections, &QMenu::aboutToShow, this, [this, sections] { addSections(sections); });
    auto *callouts = menu->addMenu(icon("dialog-information"), tr("&Callout"));
    for (const auto &[word, text] :
         std::initializer_list<std::pair<QString, QString>>{{u"NOTE"_s, tr("&Note")},
                                                            {u"TIP"_s, tr("&Tip")},
                                                            {u"IMPORTANT"_s, tr("&Important")},
                                                            {u"WARNING"_s, tr("&Warning")},
                                                            {u"CAUTION"_s, tr("&Caution: destroys something")}})
        callouts->addAction(text, this, [this, word] { MarkdownInsert(m_text).callout(word); });
    menu->addAction(icon("insert-table"), tr("&Table"), this, [this] { MarkdownInsert(m_text).table(); });
    menu->addAction(icon("format-list-unordered"), tr("List to t&ick"), this,
                    [this] { MarkdownInsert(m_text).tasks(); });
    menu->addAction(icon("insert-footnote"), tr("&Footnote"), this, [this] { MarkdownInsert(m_text).footnote(); });
    menu->addAction(icon("insert-image"), tr("&Picture or file \u2026"), &m_text, &MarkdownEdit::chooseFile);
    QToolButton *button = add("markdownInsert", "list-add", tr("Insert"), insertKey, {});
    button->setText(tr("Insert"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void MarkdownBar::addSections(QMenu *menu)
{
    menu->clear();
    const Procedure procedure = parseProcedure(m_text.toPlainText());
    for (const SectionKind kind : articleSections) {
        const bool there = procedure.section(kind) != nullptr;
        const QString name = procedureHeading(kind);
        QAction *action = menu->addAction(there ? tr("%1 (go there)").arg(name) : name, this,
                                          [this, kind] { MarkdownInsert(m_text).section(kind); });
        action->setIcon(there ? icon("checkmark", Ink::Grn) : icon("list-add"));
    }
}

// --- spelling -------------------------------------------------------------------------------------------------------

void MarkdownBar::addSpelling()
{
    m_check = add("markdownSpelling", "tools-check-spelling", tr("Spelling"), {}, {});
    m_check->setCheckable(true);
    connect(m_check, &QToolButton::clicked, this, [this](bool on) {
        m_spelling.setOn(on);
        emit spellingSwitched(on);
        if (on && !m_spelling.absence().isEmpty())
            emit said(m_spelling.absence());
    });
    addKey(tr("Next misspelt word"), spellKey, [this] { checkNext(); });
    connect(&m_text, &MarkdownEdit::nothingMisspelt, this, [this] {
        emit said(m_spelling.absence().isEmpty() ? tr("No misspelt word") : m_spelling.absence());
    });
    connect(&m_spelling, &Spelling::changed, this, &MarkdownBar::showSpelling);
    showSpelling();
}

void MarkdownBar::checkNext()
{
    if (!m_spelling.isOn())
        m_check->click();
    m_text.nextMisspelt();
}

void MarkdownBar::showSpelling()
{
    m_check->setChecked(m_spelling.isOn());
    const QString keys = tr("Mark misspelt words; %1 goes to the next")
                             .arg(spellKey.toString(QKeySequence::NativeText));
    m_check->setToolTip(m_spelling.absence().isEmpty() ? keys : m_spelling.absence());
}

QList<MarkdownBar::Key> MarkdownBar::keys()
{
    const auto native = [](const QKeySequence &key) { return key.toString(QKeySequence::NativeText); };
    return {{tr("Bold"), native(QKeySequence::Bold)},
            {tr("Italic"), native(QKeySequence::Italic)},
            {tr("Code"), native(codeKey)},
            {tr("Link"), native(linkKey)},
            {tr("Next step"), native(stepKey)},
            {tr("Insert"), native(insertKey)},
            {tr("Next misspelt word"), native(spellKey)},
            {tr("Link to an article, ticket or asset"), u"[["_s},
            {tr("Link to a ticket"), u"#"_s},
            {tr("Save"), native(QKeySequence::Save)},
            {tr("Outline, and back"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
            {tr("The first thing that is missing"), native(Qt::Key_F8)},
            {tr("Item or line further in, out"),
             native(Qt::Key_Tab) + u"  " + native(Qt::SHIFT | Qt::Key_Tab)},
            {tr("Out of the text"), native(Qt::Key_Escape) + u"  " + native(Qt::Key_Tab)}};
}

} // namespace lamp
