// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/recorddialog.h"

#include "items/money.h"
#include "register/datefield.h"
#include "register/knownfield.h"
#include "register/recordchoice.h"
#include "services/desk.h"
#include "services/registry.h"
#include "shell/sentences.h"
#include "theme/theme.h"
#include "widgets/draftset.h"
#include "widgets/sectionlabel.h"
#include "work/textdoor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>

namespace lamp {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(Desk &desk, const QString &title, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_left(new QFormLayout), m_right(new QFormLayout), m_form(m_left),
      m_problem(new QLabel(this)), m_door(new TextDoor(desk, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    for (QFormLayout *form : {m_left, m_right}) {
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setHorizontalSpacing(unit());
        form->setVerticalSpacing(unit() * 3 / 4);
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(unit() * 4);
    columns->addLayout(m_left, 1);
    columns->addLayout(m_right, 1);
    for (QFormLayout *form : {m_left, m_right})
        columns->setAlignment(form, Qt::AlignTop); // the rows of both stand level although one is longer
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(unit() * 3, unit() * 2, unit() * 3, unit() * 2);
    all->setSpacing(unit() * 2);
    all->addLayout(columns, 1);
    all->addWidget(m_door->strip());
    all->addLayout(buildFoot());
}

// What is wrong stands beside the buttons.
QLayout *RecordDialog::buildFoot()
{
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Red));
    m_problem->setPalette(palette);
    // Its place is kept, beside the buttons: they stay where they are when it comes and goes.
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 3);
    QSizePolicy kept = m_problem->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(kept);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    const auto accepted = [this] {
        m_problem->hide();
        if (fieldsAreGood() && m_door->lets())
            save();
    };
    connect(m_save, &QPushButton::clicked, this, accepted);
    connect(m_door, &TextDoor::passed, this, accepted);
    connect(m_door, &TextDoor::restored, this, [this] { m_changed = true; });
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    m_door->drafts().endWith(this); // saved, or left on purpose
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit() * 2);
    foot->addWidget(m_problem, 1);
    foot->addWidget(buttons);
    return foot;
}

void RecordDialog::setDraftOf(const QString &kind, qint64 id) { m_draftKey = kind + u'/' + QString::number(id); }

void RecordDialog::openAt(const QString &field)
{
    m_door->begin(m_draftKey);
    for (QWidget *widget : std::as_const(m_fields))
        watch(widget);
    QWidget *wanted = field.isEmpty() ? nullptr : findChild<QWidget *>(u"field/"_s + field);
    if (!wanted && !m_fields.isEmpty())
        wanted = m_fields.first();
    if (wanted)
        wanted->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(wanted))
        line->selectAll();
    open();
}

void RecordDialog::group(const QString &heading, bool right)
{
    m_form = right ? m_right : m_left;
    auto *label = new SectionLabel(heading, this);
    if (m_form->rowCount() > 0)
        label->setContentsMargins(0, unit() * 3 / 2, 0, 0);
    m_form->addRow(label);
}

QWidget *RecordDialog::add(const QString &label, QWidget *field, const char *name)
{
    field->setObjectName(u"field/"_s + QLatin1StringView(name));
    field->setAccessibleName(label);
    if (label.isEmpty())
        m_form->addRow(field); // the heading says what it is
    else if (qobject_cast<QCheckBox *>(field))
        m_form->addRow(QString(), field);
    else
        m_form->addRow(label, field);
    m_fields.append(field);
    return field;
}

QLineEdit *RecordDialog::text(const QString &label, const char *field, const QString &knownField)
{
    auto *line = new QLineEdit(this);
    line->setMinimumWidth(unit() * 30);
    add(label, line, field);
    m_door->drafts().add(line, QString::fromLatin1(field));
    if (!knownField.isEmpty())
        deliver(m_desk.registry().known(knownField), line, [line](const Result<QStringList> &values) {
            auto *completer = new QCompleter(values.value_or(QStringList()), line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        });
    return line;
}

KnownField *RecordDialog::known(const QString &label, const char *field, const QString &newHint)
{
    auto *line = new KnownField(this);
    line->setMinimumWidth(unit() * 30);
    add(label, line, field);
    QLabel *isNew = hint(newHint);
    isNew->setObjectName(u"new/"_s + QLatin1StringView(field));
    QPalette palette = isNew->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Amb));
    isNew->setPalette(palette);
    isNew->hide();
    connect(line, &KnownField::newnessChanged, isNew, &QLabel::setVisible);
    deliver(m_desk.registry().known(QString::fromLatin1(field)), line,
            [line](const Result<QStringList> &words) { line->setKnown(words.value_or(QStringList())); });
    return line;
}

QPlainTextEdit *RecordDialog::notes(const QString &label, const char *field)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setMinimumWidth(unit() * 30); // as wide as a line
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    edit->setFixedHeight(QFontMetrics(edit->font()).lineSpacing() * 3 + unit() * 2);
    add(label, edit, field);
    m_door->add(edit, QString::fromLatin1(field));
    return edit;
}

QComboBox *RecordDialog::choice(const QString &label, const char *field, const QStringList &words)
{
    auto *box = new QComboBox(this);
    box->addItems(words);
    add(label, box, field);
    return box;
}

QCheckBox *RecordDialog::flag(const QString &label, const char *field)
{
    auto *box = new QCheckBox(label, this);
    add(label, box, field);
    return box;
}

DateField *RecordDialog::date(const QString &label, const char *field)
{
    auto *edit = new DateField(m_desk.now().in(m_desk.zone()).date(), this);
    add(label, edit, field);
    return edit;
}

QLineEdit *RecordDialog::money(const QString &label, const char *field)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(QLocale().toString(0.0, 'f', 2));
    line->setProperty("money", true);
    add(moneyLabel(label, currencyOf(m_desk.catalog())), line, field);
    return line;
}

RecordChoice *RecordDialog::record(const QString &label, const char *field, AnyHit::Type type)
{
    auto *line = new RecordChoice(m_desk, type, this);
    add(label, line, field);
    return line;
}

QLineEdit *RecordDialog::place(const QString &label, const char *field)
{
    QLineEdit *line = text(label, field);
    QStringList paths;
    for (const Location &location : m_desk.catalog().locations)
        paths.append(m_desk.catalog().location(location.id));
    auto *completer = new QCompleter(paths, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    line->setPlaceholderText(tr("Head office › 2nd floor"));
    return line;
}

QLabel *RecordDialog::hint(const QString &text)
{
    auto *label = new MutedLabel(text, this);
    label->setWordWrap(true);
    m_form->addRow(QString(), label);
    return label;
}

void RecordDialog::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

qint64 RecordDialog::centsOf(const QLineEdit *field)
{
    return centsFrom(field->text()).value_or(0);
}

bool RecordDialog::fieldsAreGood()
{
    for (QWidget *field : std::as_const(m_fields)) {
        const auto *line = qobject_cast<QLineEdit *>(field);
        const auto *day = qobject_cast<DateField *>(field);
        bool good = !day || day->isGood();
        if (line && line->property("money").toBool() && !line->text().trimmed().isEmpty())
            good = centsFrom(line->text()).has_value();
        if (good)
            continue;
        complain(day ? tr("%1: “%2” is not a day. Write it like %3.")
                           .arg(field->accessibleName(), line->text(), dateWords(QDate(2027, 3, 14)))
                     : tr("%1: “%2” is not an amount.").arg(field->accessibleName(), line->text()));
        field->setFocus();
        return false;
    }
    return true;
}

void RecordDialog::setBusy(bool busy) { m_save->setEnabled(!busy); }

// "name: there is another asset …" goes to the field it names.
void RecordDialog::refuse(const Error &error)
{
    Error said = error;
    const qsizetype colon = error.detail.indexOf(u": "_s);
    const QString field = error.kind == Error::Kind::Invalid ? error.detail.left(qMax<qsizetype>(0, colon)) : QString();
    if (QWidget *named = field.isEmpty() ? nullptr : findChild<QWidget *>(u"field/"_s + field)) {
        said.detail = error.detail.mid(colon + 2); // the focus says which field is meant
        named->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(named))
            line->selectAll();
    }
    complain(sentenceOf(said).whole());
}

void RecordDialog::noteChange()
{
    m_changed = true;
    complain({}); // it spoke of what was typed before
}

void RecordDialog::watch(QWidget *field)
{
    const auto changed = [this] { noteChange(); };
    if (const auto *line = qobject_cast<QLineEdit *>(field)) {
        if (qobject_cast<const DateField *>(field)) // also picked from its calendar
            connect(line, &QLineEdit::textChanged, this, changed);
        else
            connect(line, &QLineEdit::textEdited, this, changed);
        if (const auto *pick = qobject_cast<RecordChoice *>(field))
            connect(pick, &RecordChoice::chosen, this, changed);
    } else if (const auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
        connect(edit, &QPlainTextEdit::textChanged, this, changed);
    } else if (const auto *box = qobject_cast<QComboBox *>(field)) {
        connect(box, &QComboBox::activated, this, changed);
    } else if (const auto *check = qobject_cast<QCheckBox *>(field)) {
        connect(check, &QCheckBox::clicked, this, changed);
    }
}

void RecordDialog::reject()
{
    if (!m_changed) {
        QDialog::reject();
        return;
    }
    auto *ask = new QMessageBox(QMessageBox::Question, windowTitle(), tr("What you typed here is not saved."),
                                QMessageBox::NoButton, this);
    ask->setObjectName(u"leaveForm"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *leave = ask->addButton(tr("Leave without saving"), QMessageBox::DestructiveRole);
    ask->setDefaultButton(ask->addButton(tr("Go on typing"), QMessageBox::RejectRole));
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    ask->open();
}

} // namespace lamp
