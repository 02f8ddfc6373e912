// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articlefields.h"

#include "services/desk.h"
#include "services/translations.h"
#include "theme/theme.h"
#include "widgets/articleview.h"
#include "widgets/sectionlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

template <class W>
W *named(W *widget, const char *name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

void addField(QGridLayout *grid, int row, int column, int span, const QString &label, QWidget *field)
{
    auto *caption = new MutedLabel(label);
    caption->setBuddy(field);
    QString plain = label;
    field->setAccessibleName(plain.remove(u'&'));
    grid->addWidget(caption, row * 2, column, 1, span);
    grid->addWidget(field, row * 2 + 1, column, 1, span);
}

QDateEdit *dateField(const char *name)
{
    auto *edit = named(new QDateEdit, name);
    edit->setCalendarPopup(true);
    edit->setEnabled(false);
    return edit;
}

} // namespace

ArticleFields::ArticleFields(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(named(new QLineEdit, "articleTitle")),
      m_tags(named(new QLineEdit, "articleTags")), m_affects(named(new QLineEdit, "articleAffects")),
      m_folder(named(new QComboBox, "articleFolder")), m_category(named(new QComboBox, "articleCategory")),
      m_state(named(new QComboBox, "articleState")), m_risk(named(new QComboBox, "articleRisk")),
      m_owner(named(new QComboBox, "articleOwner")), m_language(named(new QComboBox, "articleLanguage")),
      m_ownerBox(new QWidget(this)), m_languageBox(new QWidget(this)),
      m_minutes(named(new QSpinBox, "articleMinutes")), m_verified(named(new QCheckBox, "articleVerified")),
      m_review(named(new QCheckBox, "articleReview")), m_verifiedOn(dateField("articleVerifiedOn")),
      m_reviewOn(dateField("articleReviewOn"))
{
    makeRows();
    fillChoices();
    connectFields();
}

void ArticleFields::makeRows()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit() * 3 / 2);
    grid->setVerticalSpacing(unit() / 4);
    m_title->setFont(strongFont());
    m_title->setPlaceholderText(tr("What goes wrong, in the words of the one who will search for it"));
    m_title->setMaxLength(300);
    m_folder->setEditable(true);
    m_folder->lineEdit()->setPlaceholderText(tr("Windows/Printing"));
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_tags->setPlaceholderText(tr("printing, spooler"));
    m_affects->setPlaceholderText(tr("models and systems"));
    m_minutes->setRange(0, 10'000);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("not known"));
    addField(grid, 0, 0, 6, tr("&Title"), m_title);
    addField(grid, 1, 0, 2, tr("&Folder"), m_folder);
    m_folder->lineEdit()->setObjectName(u"articleFolderText"_s);
    m_folder->lineEdit()->setAccessibleName(m_folder->accessibleName());
    addField(grid, 1, 2, 2, tr("&Category"), m_category);
    addField(grid, 1, 4, 1, tr("&State"), m_state);
    addField(grid, 1, 5, 1, tr("&Minutes"), m_minutes);
    addField(grid, 2, 0, 2, tr("Ta&gs, with commas between"), m_tags);
    addField(grid, 2, 2, 2, tr("&Affects"), m_affects);
    addField(grid, 2, 4, 2, tr("&Risk"), m_risk);
    auto *dates = new QHBoxLayout;
    addDates(dates);
    dates->addStretch();
    addOwner(dates);
    grid->addLayout(dates, 6, 0, 1, 6);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, column < 4 ? 3 : 2);
}

void ArticleFields::addDates(QHBoxLayout *dates)
{
    m_verified->setText(tr("&Verified on"));
    m_review->setText(tr("Revie&w by"));
    m_verifiedOn->setAccessibleName(tr("Verified on"));
    m_reviewOn->setAccessibleName(tr("Review by"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_verified, m_verifiedOn, m_review, m_reviewOn})
        dates->addWidget(part);
    dates->insertSpacing(2, unit() * 3 / 2);
}

// Who looks after it, where there is a choice; in which language it is, where it says so.
void ArticleFields::addOwner(QHBoxLayout *line)
{
    for (const auto &[box, field, text] : {std::tuple{m_ownerBox, m_owner, tr("&Owner")},
                                           std::tuple{m_languageBox, m_language, tr("&Language")}}) {
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        auto *caption = new MutedLabel(text);
        caption->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(caption);
        row->addWidget(field);
        line->addWidget(box);
    }
    m_languageBox->hide();
}

void ArticleFields::fillLanguages(const QString &code)
{
    QStringList codes{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"cs"_s, u"da"_s, u"sv"_s,
                      u"tr"_s, u"uk"_s, u"ja"_s, u"zh"_s};
    if (!code.isEmpty() && !codes.contains(code))
        codes.prepend(code);
    m_language->clear();
    m_language->addItem(tr("not said"), QString());
    for (const QString &one : std::as_const(codes))
        m_language->addItem(translations::languageName(one), one);
    m_language->setCurrentIndex(m_language->findData(code));
    m_languageBox->setVisible(!code.isEmpty());
}

void ArticleFields::fillChoices()
{
    const Catalog &catalog = m_desk.catalog();
    m_category->addItem(tr("none"), 0);
    QList<std::pair<QString, qint64>> categories;
    for (const Category &category : catalog.categories)
        categories.append({catalog.categoryPath(category.id), category.id.value});
    std::ranges::sort(categories);
    for (const auto &[path, id] : std::as_const(categories))
        m_category->addItem(path, id);
    for (const ArticleState state :
         {ArticleState::Draft, ArticleState::Internal, ArticleState::Published, ArticleState::Retired})
        m_state->addItem(articleStateWord(state), codeOf(state));
    m_owner->addItem(tr("nobody"), 0);
    for (const Person &person : catalog.technicians)
        m_owner->addItem(person.name, person.id.value);
    m_ownerBox->setVisible(catalog.technicians.size() > 1);
    m_risk->addItem(tr("not known"), QString());
    for (const QString &risk : {u"low"_s, u"medium"_s, u"high"_s})
        m_risk->addItem(riskWord(risk), risk);
}

void ArticleFields::connectFields()
{
    const auto changed = [this] {
        if (!m_setting)
            emit edited();
    };
    for (QLineEdit *edit : {m_title, m_tags, m_affects})
        connect(edit, &QLineEdit::textChanged, this, changed);
    for (QComboBox *box : {m_category, m_state, m_risk, m_owner, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(m_folder, &QComboBox::currentTextChanged, this, changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, changed);
    for (const auto &[box, date] : {std::pair{m_verified, m_verifiedOn}, std::pair{m_review, m_reviewOn}}) {
        connect(box, &QCheckBox::toggled, date, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, changed);
        connect(date, &QDateEdit::dateChanged, this, changed);
    }
}

void ArticleFields::setFolders(const QStringList &folders)
{
    const QString typed = m_folder->currentText();
    m_setting = true;
    m_folder->clear();
    m_folder->addItems(folders);
    m_folder->setCurrentText(typed);
    m_setting = false;
}

void ArticleFields::set(const Article &article, const QStringList &tags)
{
    m_setting = true;
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    m_title->setText(article.title);
    m_folder->setCurrentText(article.folder);
    m_category->setCurrentIndex(qMax(0, m_category->findData(article.categoryId.value)));
    m_state->setCurrentIndex(m_state->findData(codeOf(article.state)));
    if (m_risk->findData(article.risk) < 0)
        m_risk->addItem(article.risk, article.risk);
    m_risk->setCurrentIndex(m_risk->findData(article.risk));
    m_minutes->setValue(static_cast<int>(article.minutes));
    if (article.ownerId && m_owner->findData(article.ownerId.value) < 0) // who left stays the one until another is
        m_owner->addItem(m_desk.catalog().technician(article.ownerId), article.ownerId.value);
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(article.ownerId.value)));
    fillLanguages(article.language);
    m_tags->setText(tags.join(u", "_s));
    m_affects->setText(article.affects);
    m_verified->setChecked(article.verifiedOn.isValid());
    m_verifiedOn->setDate(article.verifiedOn.isValid() ? article.verifiedOn : today);
    m_review->setChecked(article.reviewOn.isValid());
    m_reviewOn->setDate(article.reviewOn.isValid() ? article.reviewOn : today.addMonths(6));
    m_setting = false;
}

Article ArticleFields::apply(Article article) const
{
    article.title = m_title->text().simplified();
    QStringList folder;
    for (const QString &part : m_folder->currentText().split(u'/', Qt::SkipEmptyParts))
        if (const QString name = part.simplified(); !name.isEmpty())
            folder.append(name);
    article.folder = folder.join(u'/');
    article.categoryId = {m_category->currentData().toLongLong()};
    article.state = fromCode<ArticleState>(m_state->currentData().toString()).value_or(ArticleState::Draft);
    article.risk = m_risk->currentData().toString();
    article.minutes = m_minutes->value();
    article.ownerId = {m_owner->currentData().toLongLong()};
    article.language = m_language->currentData().toString();
    article.affects = m_affects->text().simplified();
    if (!m_verified->isChecked())
        article.verifiedById = {};
    else if (article.verifiedOn != m_verifiedOn->date())
        article.verifiedById = m_desk.me();
    article.verifiedOn = m_verified->isChecked() ? m_verifiedOn->date() : QDate();
    article.reviewOn = m_review->isChecked() ? m_reviewOn->date() : QDate();
    return article;
}

QStringList ArticleFields::tags() const
{
    QStringList tags;
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts))
        if (const QString name = tag.simplified(); !name.isEmpty() && !tags.contains(name))
            tags.append(name);
    return tags;
}

void ArticleFields::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

QString ArticleFields::title() const { return m_title->text().simplified(); }
bool ArticleFields::saysAffects() const { return !m_affects->text().trimmed().isEmpty(); }
bool ArticleFields::hasTitle() const { return !m_title->text().simplified().isEmpty(); }

} // namespace lamp
