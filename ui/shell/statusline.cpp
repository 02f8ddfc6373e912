// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_left(new QLabel(this)), m_drafts(new QToolButton(this)),
      m_stopwatch(new QToolButton(this)), m_work(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this)),
      m_network(new QLabel(tr("No network use"), this)), m_counts(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit() * 7 / 4, 1, unit() * 7 / 4, 0);
    layout->setSpacing(unit() * 2);
    layout->addWidget(m_left);
    layout->addWidget(m_drafts);
    layout->addWidget(m_stopwatch);
    layout->addStretch(1);
    layout->addWidget(m_work);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_network);
    layout->addWidget(m_counts);
    for (QLabel *label : {m_left, m_work, m_network, m_counts})
        label->setTextFormat(Qt::PlainText);
    m_drafts->setObjectName(u"drafts"_s);
    m_drafts->setAutoRaise(true);
    m_drafts->setFocusPolicy(Qt::TabFocus);
    m_stopwatch->setObjectName(u"stopwatch"_s);
    m_stopwatch->setAutoRaise(true);
    m_stopwatch->setFocusPolicy(Qt::TabFocus);
    m_stopwatch->hide();
    connect(m_stopwatch, &QToolButton::clicked, this, &StatusLine::stopwatchChosen);
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setAccessibleName(tr("Cancel the work in the background"));
    m_cancel->setToolTip(m_cancel->accessibleName());
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_network->setToolTip(
        tr("Nothing leaves this computer. A mail is sent by your mail program, when you send it there."));
    for (QWidget *hidden : {static_cast<QWidget *>(m_drafts), static_cast<QWidget *>(m_work),
                            static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        hidden->hide();
    setDrafts(0);
    setStopwatch({}, {});
    connect(m_drafts, &QToolButton::clicked, this, &StatusLine::draftsChosen);
    dress();
}

void StatusLine::dress()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_drafts), static_cast<QWidget *>(m_work),
          static_cast<QWidget *>(m_network), static_cast<QWidget *>(m_counts)}) {
        QPalette colours = part->palette();
        colours.setColor(QPalette::WindowText, ink(Ink::Mute));
        colours.setColor(QPalette::ButtonText, ink(Ink::Mute));
        part->setPalette(colours);
        part->setFont(smallFont());
    }
    m_progress->setFixedWidth(unit() * 14);
    m_cancel->setIconSize(QSize(unit() * 3 / 2, unit() * 3 / 2));
    QPalette running = m_stopwatch->palette(); // it counts: it may be seen
    running.setColor(QPalette::ButtonText, ink(Ink::Acc));
    m_stopwatch->setPalette(running);
    m_stopwatch->setFont(smallFont());
    for (QToolButton *button : {m_drafts, m_stopwatch, m_cancel})
        button->setMaximumHeight(QFontMetrics(smallFont()).height() + unit() / 2);
    // As high as a message of one line, which lies over it: nothing has to make room for what is said.
    setFixedHeight(qMax(QFontMetrics(smallFont()).height() + unit(), MessageBar::lineHeight(font())));
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

QString StatusLine::text() const { return m_left->text(); }

void StatusLine::setDesk(const QString &path, bool readOnly)
{
    m_file = QFileInfo(path).fileName();
    m_readOnly = readOnly;
    m_left->setToolTip(path);
    tell();
}

void StatusLine::setSaved(const QString &time)
{
    m_saved = time;
    tell();
}

void StatusLine::setBackup(const QString &words, bool late)
{
    m_backup = late && !words.isEmpty() ? QString(u"⚠ "_s + words) : words;
    tell();
}

void StatusLine::setHint(const QString &text)
{
    constexpr qsizetype longest = 120; // an address may be of any length
    m_hint = text.size() > longest ? QString(text.left(longest - 1) + u'…') : text;
    tell();
}

void StatusLine::tell()
{
    if (!m_hint.isEmpty()) {
        m_left->setText(m_hint);
        return;
    }
    QStringList parts{m_file};
    if (m_readOnly)
        parts << tr("read only");
    if (!m_saved.isEmpty())
        parts << tr("saved %1").arg(m_saved);
    if (!m_backup.isEmpty())
        parts << m_backup;
    m_left->setText(parts.join(u" · "_s));
}

void StatusLine::setDrafts(int count)
{
    m_drafts->setVisible(count > 0);
    m_drafts->setText(tr("%n draft(s)", nullptr, count));
    m_drafts->setToolTip(tr("Typed texts that are not saved yet. They are kept in the desk file."));
    m_drafts->setAccessibleName(m_drafts->text());
}

void StatusLine::setStopwatch(const QString &words, const QString &meaning)
{
    m_stopwatch->setText(words);
    m_stopwatch->setToolTip(meaning.toHtmlEscaped());
    m_stopwatch->setAccessibleName(meaning.isEmpty() ? tr("Stopwatch") : meaning);
    m_stopwatch->setVisible(!words.isEmpty());
}

void StatusLine::setCounts(qint64 tickets, qint64 articles, qint64 assets)
{
    const auto few = [](qint64 n) { return static_cast<int>(n); };
    m_counts->setText(QStringList{tr("%Ln ticket(s)", nullptr, few(tickets)),
                                  tr("%Ln article(s)", nullptr, few(articles)),
                                  tr("%Ln asset(s)", nullptr, few(assets))}
                          .join(u" · "_s));
}

void StatusLine::watch(const QString &title, const QFuture<void> &work)
{
    auto *watcher = new QFutureWatcher<void>(this);
    ++m_running;
    QTimer::singleShot(200ms, watcher, [this, watcher, title] {
        if (watcher->isFinished())
            return;
        m_work->setText(title);
        m_work->show();
    });
    QTimer::singleShot(2s, watcher, [this, watcher, title] {
        if (watcher->isFinished())
            return;
        m_progress->show();
        m_progress->setAccessibleDescription(title);
        m_cancel->show();
    });
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(m_cancel, &QToolButton::clicked, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (--m_running > 0)
            return;
        m_work->hide();
        m_progress->hide();
        m_progress->reset();
        m_cancel->hide();
        emit workDone();
    });
    m_cancel->setIcon(lamp::icon("dialog-cancel"));
    m_progress->setRange(0, 0);
    watcher->setFuture(work);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Rail));
    painter.fillRect(QRect(0, 0, width(), 1), ink(Ink::Line));
}

} // namespace lamp
