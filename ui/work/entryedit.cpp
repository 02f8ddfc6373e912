// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/entryedit.h"

#include "services/articles.h"
#include "services/desk.h"
#include "services/files.h"
#include "services/search.h"
#include "widgets/filebytes.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
enum OfferRole { TextRole = Qt::UserRole + 1, ArticleRole };
constexpr qsizetype MostEntryOffers = 8;

QStandardItem *offerOf(const QString &label, const QString &text)
{
    auto *item = new QStandardItem(label);
    item->setData(text, TextRole);
    return item;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
} // namespace

EntryEdit::EntryEdit(Desk &desk, QWidget *parent) : DraftEdit(desk.drafts(), parent), m_desk(desk)
{
    setObjectName(u"entryText"_s);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text of the new entry"));
    m_completer.setModel(&m_offers);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setWidget(this);
    m_completer.popup()->setObjectName(u"entryOffers"_s);
    m_completer.popup()->setAccessibleName(tr("Texts, articles and people that fit"));
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &EntryEdit::take);
    connect(this, &QPlainTextEdit::textChanged, this, &EntryEdit::offer);
}

bool EntryEdit::isOffering() const { return m_completer.popup()->isVisible(); }

EntryEdit::Trigger EntryEdit::trigger() const
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    const int start = cursor.block().position();
    for (const QString &sign : {u"::"_s, u"??"_s}) {
        const qsizetype at = line.lastIndexOf(sign);
        const bool freeStanding = at == 0 || (at > 0 && line.at(at - 1).isSpace()); // not inside fe80::1
        // Up to four words after the sign are still the search for it.
        if (freeStanding && line.mid(at + 2).count(u' ') < 4)
            return {sign, line.mid(at + 2), start + static_cast<int>(at)};
    }
    const qsizetype at = line.lastIndexOf(u'@');
    const bool freeStanding = at == 0 || (at > 0 && !line.at(at - 1).isLetterOrNumber());
    if (at >= 0 && freeStanding && line.mid(at + 1).count(u' ') < 2)
        return {u"@"_s, line.mid(at + 1), start + static_cast<int>(at)};
    return {};
}

void EntryEdit::offer()
{
    m_latest.drop();
    const Trigger typed = hasFocus() ? trigger() : Trigger{};
    if (typed.sign == u"::")
        offerTexts(typed.typed);
    else if (typed.sign == u"??")
        offerArticles(typed.typed);
    else if (typed.sign == u"@")
        offerPeople(typed.typed);
    else
        m_completer.popup()->hide();
}

void EntryEdit::offerTexts(const QString &typed)
{
    m_offers.clear();
    for (const TextBlock &text : m_desk.catalog().texts)
        if (text.name.contains(typed.trimmed(), Qt::CaseInsensitive) && m_offers.rowCount() < MostEntryOffers)
            m_offers.appendRow(offerOf(text.name, text.body));
    present();
}

void EntryEdit::offerArticles(const QString &typed)
{
    if (typed.trimmed().size() < 2)
        return m_completer.popup()->hide();
    m_latest.deliver(m_desk.search().articles(typed, {}, MostEntryOffers), this,
                     [this](const Result<ArticleResults> &found) {
                         m_offers.clear();
                         for (const ArticleHit &hit : found ? found->hits : QList<ArticleHit>()) {
                             QStandardItem *item = offerOf(hit.title, {});
                             item->setData(hit.id.value, ArticleRole);
                             item->setToolTip(u"<p>"_s + hit.snippet.toHtmlEscaped() + u"</p>");
                             m_offers.appendRow(item);
                         }
                         present();
                     });
}

void EntryEdit::offerPeople(const QString &typed)
{
    if (typed.trimmed().size() < 2)
        return m_completer.popup()->hide();
    m_latest.deliver(
        m_desk.search().everything(typed, MostEntryOffers), this, [this](const Result<QList<AnyHit>> &found) {
            m_offers.clear();
            for (const AnyHit &hit : found.value_or(QList<AnyHit>()))
                if (hit.type == AnyHit::Type::Person)
                    m_offers.appendRow(offerOf(
                        hit.detail.isEmpty() ? hit.title : QString(hit.title + u" · "_s + hit.detail), hit.title));
            present();
        });
}

void EntryEdit::present()
{
    if (m_offers.rowCount() == 0)
        return m_completer.popup()->hide();
    QRect at = cursorRect();
    at.setWidth(qMin(width(), fontMetrics().averageCharWidth() * 50));
    m_completer.complete(at);
    m_completer.popup()->setCurrentIndex(m_offers.index(0, 0));
}

void EntryEdit::take(const QModelIndex &index)
{
    const qint64 article = index.data(ArticleRole).toLongLong();
    if (article == 0)
        return replaceTrigger(index.data(TextRole).toString());
    deliver(m_desk.articles().insertText({article}), this, [this](const Result<QString> &text) {
        if (text)
            replaceTrigger(*text);
        else
            emit failed(text.error());
    });
}

void EntryEdit::replaceTrigger(const QString &text)
{
    const Trigger typed = trigger();
    QTextCursor cursor = textCursor();
    if (typed.at >= 0)
        cursor.setPosition(typed.at, QTextCursor::KeepAnchor);
    cursor.insertText(text + (text.contains(u'\n') ? QString() : u" "_s));
    setTextCursor(cursor);
    m_completer.popup()->hide();
}

void EntryEdit::insertMarkdown(const QString &text)
{
    QTextCursor cursor = textCursor();
    if (!cursor.atBlockStart())
        cursor.insertText(u"\n"_s);
    cursor.insertText(text);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void EntryEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return emit saveRequested();
    if (isOffering() && (enter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape))
        return event->ignore(); // the list below takes it
    if (event->key() == Qt::Key_Escape)
        return emit escaped();
    DraftEdit::keyPressEvent(event);
}

bool EntryEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || DraftEdit::canInsertFromMimeData(source);
}

void EntryEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList local;
    for (const QUrl &url : source->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            local.append(url.toLocalFile());
    if (!local.isEmpty()) {
        for (const QString &path : std::as_const(local))
            addFile(path);
        return;
    }
    if (!source->hasImage() || source->hasText())
        return DraftEdit::insertFromMimeData(source);
    const QImage image = qvariant_cast<QImage>(source->imageData());
    const QString name = u"screenshot-%1.png"_s.arg(m_desk.now().in(m_desk.zone()).toString(u"yyyyMMdd-hhmmss"_s));
    deliver(QtConcurrent::run(pngOf, image), this,
            [this, name](const QByteArray &bytes) { emit fileGiven(name, bytes); });
}

void EntryEdit::addFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    deliver(fileBytes(path, Files::MaximumSize), this, [this, path, name](const Result<QByteArray> &bytes) {
        if (bytes)
            emit fileGiven(name, *bytes);
        else if (bytes.error().kind == Error::Kind::Invalid)
            emit failed({Error::Kind::Invalid,
                         tr("%1: larger than %2").arg(name, QLocale().formattedDataSize(Files::MaximumSize))});
        else
            emit failed({bytes.error().kind, QString(path + u": " + bytes.error().detail)});
    });
}

} // namespace lamp
