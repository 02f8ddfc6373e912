// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/importfilepage.h"

#include "settings/importsession.h"
#include "settings/zimchoicebox.h"
#include "widgets/elidedlabel.h"
#include "widgets/sectionlabel.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QString droppedPath(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

QString encodingLabel(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return ImportFilePage::tr("UTF-8");
    case TextEncoding::Utf16Le: return ImportFilePage::tr("UTF-16, little endian");
    case TextEncoding::Utf16Be: return ImportFilePage::tr("UTF-16, big endian");
    case TextEncoding::Cp1252: return ImportFilePage::tr("Windows (cp1252)");
    case TextEncoding::Cp850: break;
    }
    return ImportFilePage::tr("DOS (cp850)");
}

void select(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(data));
}
} // namespace

ImportFilePage::ImportFilePage(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_path(new ElidedLabel)
    , m_what(new QLabel)
    , m_zim(new ZimChoiceBox)
    , m_facts(new MutedLabel)
    , m_dateNote(new QLabel)
    , m_sample(new QTableView)
    , m_model(new ImportSampleModel(this))
{
    setAcceptDrops(true);
    m_reading = reading();
    m_column->setContentsMargins({});
    m_column->setSpacing(unit() * 2);
    m_column->addWidget(place());
    m_column->addWidget(m_zim);
    m_column->addWidget(m_reading, 1);
    connect(m_zim, &ZimChoiceBox::chosen, &m_session, &ImportSession::setZimChoice);
    connect(&m_session, &ImportSession::sourceChanged, this, &ImportFilePage::showSource);
    connect(&m_session, &ImportSession::analysed, this, &ImportFilePage::showAnalysis);
    showSource();
}

QWidget *ImportFilePage::place()
{
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(unit() * 2, unit() * 2, unit() * 2, unit() * 2);
    row->setSpacing(unit() * 2);
    auto *picture = new QLabel;
    picture->setPixmap(icon("document-import", Ink::Acc).pixmap(unit() * 4));
    auto *words = new QVBoxLayout;
    words->setSpacing(unit() / 2);
    m_path->setElideMode(Qt::ElideMiddle);
    m_path->setFont(strongFont());
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    words->addStretch(1); // what belongs together stands together, also in a large place
    words->addWidget(m_path);
    words->addWidget(m_what);
    words->addStretch(1);
    auto *file = new QPushButton(tr("Choose a file …"));
    file->setObjectName(u"importChooseFile"_s);
    auto *folder = new QPushButton(tr("Choose a folder …"));
    folder->setObjectName(u"importChooseFolder"_s);
    folder->setToolTip(tr("A folder of Markdown files or web pages: each becomes an article"));
    connect(file, &QPushButton::clicked, this, &ImportFilePage::chooseFile);
    connect(folder, &QPushButton::clicked, this, &ImportFilePage::chooseFolder);
    row->addWidget(picture);
    row->addLayout(words, 1);
    row->addWidget(file);
    row->addWidget(folder);
    m_chooseFolder = folder;
    m_what->setObjectName(u"importWhat"_s);
    return card;
}

QComboBox *ImportFilePage::choice(const char *name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QWidget *ImportFilePage::reading()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(unit() * 2);
    grid->setVerticalSpacing(unit());
    const auto add = [&](int column, const QString &label, QComboBox *&box, const char *name) {
        box = choice(name, label);
        auto *caption = new QLabel(label);
        caption->setBuddy(box);
        grid->addWidget(caption, 0, column);
        grid->addWidget(box, 1, column);
    };
    add(0, tr("The rows are"), m_kind, "importKind");
    add(1, tr("Encoding"), m_encoding, "importEncoding");
    add(2, tr("Separator"), m_delimiter, "importDelimiter");
    add(3, tr("Dates"), m_dates, "importDates");
    add(4, tr("Times are of"), m_zone, "importZone");
    grid->setColumnStretch(5, 1);
    m_dateNote->setTextFormat(Qt::PlainText);
    m_dateNote->setWordWrap(true);
    grid->addWidget(m_facts, 2, 0, 1, 6);
    grid->addWidget(m_dateNote, 3, 0, 1, 6);
    m_sample->setModel(m_model);
    m_sample->setObjectName(u"importSample"_s);
    m_sample->setAccessibleName(tr("First rows of the file"));
    m_sample->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sample->setWordWrap(false);
    m_sample->setAlternatingRowColors(true);
    m_sample->setShowGrid(false);
    m_sample->setTabKeyNavigation(false);
    m_sample->horizontalHeader()->setDefaultSectionSize(unit() * 18);
    m_sample->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sample->verticalHeader()->setDefaultSectionSize(unit() * 3);
    grid->addWidget(m_sample, 4, 0, 1, 6);
    grid->setRowStretch(4, 1);
    fillChoices();
    return part;
}

void ImportFilePage::fillChoices()
{
    for (const ImportKind kind : {ImportKind::Tickets, ImportKind::People, ImportKind::Assets})
        m_kind->addItem(kind == ImportKind::Tickets ? tr("tickets")
                : kind == ImportKind::People        ? tr("people")
                                                    : tr("assets"),
            int(kind));
    for (const TextEncoding encoding :
        {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Cp1252, TextEncoding::Cp850})
        m_encoding->addItem(encodingLabel(encoding), int(encoding));
    m_delimiter->addItem(tr("comma"), QChar(u','));
    m_delimiter->addItem(tr("semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("bar |"), QChar(u'|'));
    m_dates->addItem(tr("day, month, year"), codeOf(DateOrder::DayMonthYear));
    m_dates->addItem(tr("month, day, year"), codeOf(DateOrder::MonthDayYear));
    m_dates->addItem(tr("year, month, day"), codeOf(DateOrder::YearMonthDay));
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone), zone);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(16);
    connect(m_kind, &QComboBox::activated, this,
        [this] { m_session.setKind(static_cast<ImportKind>(m_kind->currentData().toInt())); });
    connect(m_encoding, &QComboBox::activated, this,
        [this] { m_session.setEncoding(static_cast<TextEncoding>(m_encoding->currentData().toInt())); });
    connect(m_delimiter, &QComboBox::activated, this,
        [this] { m_session.setDelimiter(m_delimiter->currentData().toChar()); });
    connect(
        m_dates, &QComboBox::activated, this, [this] { m_session.setDateFormat(m_dates->currentData().toString()); });
    connect(m_zone, &QComboBox::activated, this, [this] { m_session.setZone(m_zone->currentData().toByteArray()); });
}

void ImportFilePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    const QStringList filters{tr("All that can be imported (*.csv *.tsv *.txt *.ics *.eml *.md *.html *.htm *.zim)"),
        tr("Tables (*.csv *.tsv *.txt)"), tr("Calendars (*.ics)"), tr("Mails (*.eml)"),
        tr("Articles and archives (*.md *.html *.htm *.zim)"), tr("All files (*)")};
    const ImportKind wanted = m_session.wanted();
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(isTable(wanted)                 ? filters[1]
                                 : wanted == ImportKind::Calendar ? filters[2]
                                 : wanted == ImportKind::Mail     ? filters[3]
                                 : wanted == ImportKind::Articles ? filters[4]
                                                                  : filters[0]);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &ImportSession::setPath);
    dialog->open();
}

void ImportFilePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Import a folder of articles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &ImportSession::setPath);
    dialog->open();
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_session.setPath(droppedPath(event->mimeData()));
}

void ImportFilePage::showSource()
{
    const bool chosen = !m_session.path().isEmpty();
    const ImportKind wanted = m_session.wanted();
    m_chooseFolder->setVisible(chosen || wanted == ImportKind::Articles || wanted == ImportKind::Any);
    m_path->setText(chosen ? m_session.path() : tr("Drop a file or a folder here"));
    if (!chosen && wanted != ImportKind::Any)
        m_what->setText(tr("%1. Nothing is written before you have seen what would be.").arg(importKindName(wanted)));
    else if (!chosen)
        m_what->setText(tr("Tickets, people and assets from a table (.csv), articles from Markdown files or web pages "
                           "(.md, .html, a folder of them), a copy of a wiki (.zim), plans from a calendar (.ics), a "
                           "mail (.eml). Nothing is written before you have seen what would be."));
    else if (m_session.kind() == ImportKind::Any)
        m_what->setText(tr("This is none of the files that can be imported: table (.csv), article (.md, .html), "
                           "archive (.zim), calendar (.ics), mail (.eml) or a folder of articles."));
    else
        m_what->setText(importKindName(m_session.kind()));
    m_reading->setVisible(isTable(m_session.kind()) && chosen);
    m_zim->setVisible(chosen && m_session.kind() == ImportKind::Zim);
    m_column->setStretch(0, m_reading->isHidden() ? 1 : 0); // the place to drop on is as large as it can be
    m_model->show(m_session.analysis());
    m_facts->clear();
    m_dateNote->hide();
}

void ImportFilePage::showAnalysis()
{
    const auto &analysis = m_session.analysis();
    m_model->show(analysis);
    select(m_kind, int(m_session.kind()));
    select(m_encoding, int(analysis->format.encoding.encoding));
    select(m_delimiter, analysis->format.dialect.delimiter);
    select(m_zone, analysis->options.zone);
    showDates(*analysis);
    showFacts(*analysis);
}

void ImportFilePage::showDates(const ImportAnalysis &analysis)
{
    select(m_dates, analysis.options.dateFormat);
    m_dates->setEnabled(analysis.dates.anyDate);
    const bool conflict = analysis.dates.ambiguous && !analysis.dates.proof.isEmpty();
    m_dateNote->setVisible(analysis.dates.ambiguous);
    m_dateNote->setText(conflict
            ? tr("⚠ The dates follow no single order: rows that do not fit the chosen one are refused.")
            : tr("⚠ Every date in the file can be read both ways: say which number is the day."));
    m_dates->setToolTip(
        analysis.dates.proof.isEmpty() ? QString() : tr("Seen in the file: %1").arg(analysis.dates.proof));
}

void ImportFilePage::showFacts(const ImportAnalysis &analysis)
{
    const QLocale locale;
    QStringList facts = {locale.formattedDataSize(analysis.format.size, 1, QLocale::DataSizeTraditionalFormat),
        tr("%Ln row(s)", nullptr, static_cast<int>(analysis.rows)),
        tr("%Ln column(s)", nullptr, static_cast<int>(analysis.columns.size()))};
    static const QHash<LineEnds, QString> ends
        = {{LineEnds::Lf, u"LF"_s}, {LineEnds::CrLf, u"CRLF"_s}, {LineEnds::Cr, u"CR"_s}};
    facts.append(analysis.format.dialect.ends == LineEnds::Mixed ? tr("mixed line ends")
                                                                 : ends.value(analysis.format.dialect.ends));
    if (analysis.format.encoding.byteOrderMark)
        facts.append(tr("byte order mark"));
    if (analysis.format.dialect.manyLines)
        facts.append(tr("cells over several lines"));
    else if (analysis.format.dialect.quotes)
        facts.append(tr("quoted cells"));
    if (!analysis.format.encoding.certain)
        facts.append(tr("encoding guessed: look at the umlauts and accents"));
    if (analysis.dates.anyDate && !analysis.dates.proof.isEmpty())
        facts.append(tr("dates seen: %1").arg(analysis.dates.proof));
    if (analysis.remembered)
        facts.append(tr("columns as you mapped them last time"));
    m_facts->setText(facts.join(u" · "_s));
}

} // namespace lamp
