// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/articleorigin.h"

#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

ArticleOrigin::ArticleOrigin(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_row(new FlowLayout(nullptr, unit() / 2)), m_source(new MutedLabel)
{
    setObjectName(u"articleOrigin"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(unit() / 2);
    column->addLayout(m_row);
    column->addWidget(m_source);
    m_source->setObjectName(u"articleSource"_s);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_source->hide();
    hide();
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (m_id && (event.touches("article_translation") || event.touches("collection") || event.touches("article")))
            read();
    });
}

void ArticleOrigin::setArticle(ArticleId id)
{
    if (id == m_id)
        return;
    m_id = id;
    showLanguages({});
    showOrigin({});
    read();
}

void ArticleOrigin::read()
{
    using Languages = QList<translations::Translation>;
    m_asked.deliver(translations::of(m_desk, m_id), this,
                    [this](const Result<Languages> &found) { showLanguages(found.value_or(Languages())); });
    m_askedOrigin.deliver(collections::originOf(m_desk, m_id), this,
                          [this](const Result<std::optional<collections::Origin>> &origin) {
                              showOrigin(origin.value_or(std::nullopt));
                          });
}

void ArticleOrigin::showLanguages(const QList<translations::Translation> &languages)
{
    qDeleteAll(m_languages);
    m_languages.clear();
    for (const translations::Translation &one : languages) {
        auto *button = new QToolButton(this);
        const QString name = one.language.isEmpty() ? tr("Original") : translations::languageName(one.language);
        button->setObjectName(u"articleLanguage"_s + QString::number(m_languages.size()));
        button->setText(one.behind ? tr("%1 \u00b7 older than the original", "a language").arg(name) : name);
        button->setToolTip(one.title.toHtmlEscaped());
        button->setAccessibleName(tr("%1: %2", "a language and the title in it").arg(button->text(), one.title));
        button->setCheckable(true);
        button->setChecked(one.id == m_id);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, button, id = one.id] {
            button->setChecked(id == m_id); // it follows what is shown
            if (id != m_id)
                emit articleChosen(id);
        });
        m_row->addWidget(button);
        button->show();
        m_languages.append(button);
    }
    fit();
}

void ArticleOrigin::showOrigin(const std::optional<collections::Origin> &origin)
{
    if (origin) {
        const QString line = collections::sourceLine(origin->collection);
        m_source->setText(tr("From %1. It stays as it came: nobody changes it here.", "name, date, licence").arg(line));
        m_source->setToolTip(QString(origin->collection.source + u" \u203a " + origin->path).toHtmlEscaped());
    }
    m_source->setVisible(origin.has_value());
    if (m_readOnly != origin.has_value()) {
        m_readOnly = origin.has_value();
        emit readOnlyChanged(m_readOnly);
    }
    fit();
}

void ArticleOrigin::fit() { setVisible(!m_languages.isEmpty() || m_source->isVisibleTo(this)); }

} // namespace lamp
