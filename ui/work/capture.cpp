// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/capture.h"

#include "items/targetwords.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"
#include "work/factbutton.h"
#include "work/lastfix.h"
#include "work/secretstrip.h"
#include "work/similarlist.h"
#include "work/whofield.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
FactButton *captureButton(const char *objectName, Ink colour, QWidget *parent)
{
    auto *button = new FactButton({}, {}, parent);
    button->setInk(colour);
    button->setWrapped(true); // its key stands at the end
    button->setFocusPolicy(Qt::NoFocus); // a key each; the fields keep the focus
    button->setObjectName(QString::fromLatin1(objectName));
    button->hide();
    return button;
}

QLabel *captureLine(const char *objectName, QWidget *parent)
{
    auto *label = new MutedLabel({}, parent);
    label->setWordWrap(true);
    label->setObjectName(QString::fromLatin1(objectName));
    return label;
}
} // namespace

CaptureStrip::CaptureStrip(Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk)
{
    setObjectName(u"captureStrip"_s);
    setAccessibleName(tr("New ticket"));
    setFocusPolicy(Qt::NoFocus);
    build();
    addShortcuts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &CaptureStrip::lookForWhat);
    m_keep.setSingleShot(true);
    m_keep.setInterval(1s);
    connect(&m_keep, &QTimer::timeout, this, &CaptureStrip::keepDraft);
    connect(m_who, &WhoField::chosen, this, &CaptureStrip::personChosen);
    connect(m_who, &WhoField::done, this, [this] { m_what->setFocus(Qt::TabFocusReason); });
    connect(m_what, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_who), m_what, m_fixText})
        connect(field, &QLineEdit::textEdited, this, [this] {
            if (!m_keep.isActive())
                m_keep.start();
        });
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(unit() * 3);
    shadow->setOffset(0, unit() / 2);
    shadow->setColor(palette().color(QPalette::Shadow));
    setGraphicsEffect(shadow);
    hide();
}

CaptureStrip::~CaptureStrip() = default;

void CaptureStrip::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(unit() * 3 / 2, unit(), unit() * 3 / 2, unit());
    all->setSpacing(unit() / 2);
    all->addWidget(buildFields());
    all->addWidget(buildDraftRow());
    all->addWidget(buildHints());
    m_nearest = new SimilarList(this);
    all->addWidget(m_nearest);
    connect(m_nearest, &SimilarList::chosen, this, &CaptureStrip::openWorkItem);
    connect(m_nearest, &SimilarList::left, this, [this] { m_what->setFocus(Qt::OtherFocusReason); });
    m_solvedRow = buildSolved();
    all->addWidget(m_solvedRow);
    all->addWidget(buildDoor());
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    all->addWidget(line);
    all->addWidget(buildFoot());
}

QWidget *CaptureStrip::buildFields()
{
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->setSpacing(unit());
    m_when = new MutedLabel({}, fields);
    m_who = new WhoField(m_desk, fields);
    m_who->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    m_what = new QLineEdit(fields);
    m_what->setObjectName(u"captureWhat"_s);
    m_what->setAccessibleName(tr("What is it about"));
    m_what->setPlaceholderText(tr("what: one line"));
    m_what->setMaxLength(400);
    m_what->installEventFilter(this);
    row->addWidget(m_when);
    row->addWidget(m_who);
    row->addWidget(m_what, 1);
    return fields;
}

QWidget *CaptureStrip::buildHints()
{
    auto *hints = new QWidget(this);
    auto *row = new QHBoxLayout(hints);
    row->setContentsMargins({});
    row->setSpacing(unit() * 2);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_personLine = captureLine("capturePerson", hints);
    m_devices = new QWidget(hints);
    m_devices->setLayout(new FlowLayout(nullptr, unit() / 4));
    m_devices->layout()->setContentsMargins({});
    m_pastLine = captureLine("capturePast", hints);
    m_openLine = captureLine("captureOpen", hints);
    left->addWidget(m_personLine);
    left->addWidget(m_devices);
    left->addWidget(m_pastLine);
    left->addWidget(m_openLine);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_majorButton = captureButton("captureMeToo", Ink::Red, hints);
    m_addButton = captureButton("captureAdd", Ink::Red, hints);
    m_articleButton = captureButton("captureArticle", Ink::Text, hints);
    m_impactButton = captureButton("captureImpact", Ink::Amb, hints);
    m_categoryLine = captureLine("captureCategory", hints);
    m_categoryLine->setContentsMargins(unit() / 2, 0, 0, 0);
    for (QWidget *line : std::initializer_list<QWidget *>{m_majorButton, m_addButton, m_articleButton, m_impactButton,
                                                         m_categoryLine})
        right->addWidget(line);
    right->addStretch(1);
    row->addLayout(left, 5);
    row->addLayout(right, 6);
    connect(m_majorButton, &FactButton::clicked, this, &CaptureStrip::meToo);
    connect(m_addButton, &FactButton::clicked, this, &CaptureStrip::addToOpen);
    connect(m_impactButton, &FactButton::clicked, this, &CaptureStrip::toggleImpact);
    connect(m_articleButton, &FactButton::clicked, this, [this] { emit openArticle(m_article); });
    return hints;
}

void CaptureStrip::buildMine(QWidget *foot)
{
    m_mine = new QPushButton(tr("mine"), foot);
    m_mine->setCheckable(true);
    m_mine->setFont(smallFont());
    m_mine->setFocusPolicy(Qt::NoFocus);
    m_mine->setObjectName(u"captureMine"_s);
    m_mine->setAccessibleName(tr("Mine: it is assigned to me (Alt+0)"));
    m_mine->setToolTip(tr("Assigned to me; off: nobody has it yet (Alt+0)"));
}

QWidget *CaptureStrip::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(unit() / 2);
    row->addWidget(new MutedLabel(tr("How bad?"), foot));
    m_bad = new QButtonGroup(this);
    int number = 1;
    for (const auto urgency : {Urgency::CannotWork, Urgency::Limps, Urgency::CanWait}) {
        auto *button = new QPushButton(u"%1 %2"_s.arg(number).arg(urgencyWord(urgency)), foot);
        button->setCheckable(true);
        button->setFont(smallFont());
        button->setFocusPolicy(Qt::NoFocus);
        button->setObjectName(u"captureBad%1"_s.arg(number));
        button->setAccessibleName(tr("How bad: %1 (Alt+%2)").arg(urgencyWord(urgency)).arg(number));
        button->setToolTip(tr("Alt+%1").arg(number));
        m_bad->addButton(button, static_cast<int>(urgency));
        row->addWidget(button);
        ++number;
    }
    connect(m_bad, &QButtonGroup::idClicked, this, [this](int id) { setUrgency(static_cast<Urgency>(id)); });
    buildMine(foot);
    row->addSpacing(unit());
    row->addWidget(m_mine);
    row->addWidget(templateButton(foot));
    auto *keys = captureLine("captureKeys", foot);
    keys->setText(tr("Enter save · Ctrl+Enter open · Ctrl+Shift+Enter solved on the phone"));
    row->addSpacing(unit());
    row->addWidget(keys, 1);
    return foot;
}

void CaptureStrip::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto act) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        add(Qt::CTRL | enter, [this] { save(After::Open); });
        add(Qt::CTRL | Qt::SHIFT | enter, [this] { askSolved(); });
    }
    add(Qt::ALT | Qt::Key_A, [this] { addToOpen(); });
    add(Qt::ALT | Qt::Key_M, [this] { meToo(); });
    add(Qt::ALT | Qt::Key_I, [this] { toggleImpact(); });
    add(Qt::ALT | Qt::Key_T, [this] { fromTemplate(); });
    add(Qt::ALT | Qt::Key_D, [this] { discardDraft(); });
    add(Qt::ALT | Qt::Key_0, [this] { toggleMine(); });
    add(Qt::ALT | Qt::Key_1, [this] { setUrgency(Urgency::CannotWork); });
    add(Qt::ALT | Qt::Key_2, [this] { setUrgency(Urgency::Limps); });
    add(Qt::ALT | Qt::Key_3, [this] { setUrgency(Urgency::CanWait); });
}

void CaptureStrip::open()
{
    if (isVisible()) {
        (m_what->text().isEmpty() ? static_cast<QLineEdit *>(m_who) : m_what)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    clearAll();
    m_before = window()->focusWidget();
    m_draftKey = u"capture"_s;
    m_startedAt = m_desk.now();
    m_when->setText(tr("%1 phone").arg(m_startedAt.in(m_desk.zone()).toString(u"hh:mm:ss"_s)));
    askLastFix(m_desk, this, [this](const QString &code) {
        if (const int row = m_fix->findData(code); row >= 0)
            m_fix->setCurrentIndex(row);
    });
    askMajor();
    show();
    raise();
    qApp->installEventFilter(this);
    fit();
    m_who->setFocus(Qt::ShortcutFocusReason);
    bringDraftBack();
}

void CaptureStrip::clearAll()
{
    m_person = {};
    m_about.reset();
    m_device = m_callersDevice = m_pastOf = {};
    m_deviceChosen = false;
    m_fitting.clear();
    m_category = {};
    m_categoryFor.clear();
    m_similar = {};
    m_majors.clear();
    m_wantedMajor = {};
    m_latestMajor.drop();
    m_nearest->setItems({});
    m_article = {};
    m_busy = false;
    m_latestPerson.drop();
    m_latestAsset.drop();
    m_latestGuess.drop();
    m_latestSimilar.drop();
    m_latestArticles.drop();
    m_latestPast.drop();
    m_keep.stop();
    m_who->reset();
    m_what->clear();
    m_soon.stop();
    m_fixText->clear();
    m_solvedRow->hide();
    m_secret->forget();
    m_again = {};
    m_draftRow->hide();
    m_personLine->setText({});
    m_pastLine->setText({});
    m_openLine->setText({});
    m_categoryLine->setText({});
    for (FactButton *button : {m_majorButton, m_addButton, m_articleButton})
        button->hide();
    m_impactTaken = false;
    showDevices();
    setUrgency(Urgency::Limps);
    m_mine->setVisible(m_desk.catalog().has(u"assignee") && m_desk.me());
    m_mine->setChecked(true);
}

void CaptureStrip::setTitle(const QString &title)
{
    m_what->setText(title);
    m_who->setFocus(Qt::OtherFocusReason);
}

void CaptureStrip::setUrgency(Urgency urgency)
{
    m_urgency = urgency;
    m_bad->button(static_cast<int>(urgency))->setChecked(true);
}

// While the card is open, a letter that is a command of what stands behind it is typed into the card.
bool CaptureStrip::takeLetter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!widget || !plain || key->text().isEmpty() || widget->window() != window() || isAncestorOf(widget))
        return false;
    const QKeySequence pressed(key->key());
    if (std::ranges::none_of(widget->actions(), [&](const QAction *a) { return a->shortcuts().contains(pressed); }))
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        return event->accept(), true;
    QWidget *field = focusWidget() && focusWidget()->isVisible() ? focusWidget() : m_who;
    field->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(field, event);
    return true;
}

bool CaptureStrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (pressed && isVisible() && takeLetter(watched, event))
        return true;
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_what && key->key() == Qt::Key_Down && m_nearest->takeFocus())
        return true;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QFrame::eventFilter(watched, event);
    if (watched == m_what)
        return save(After::Close), true;
    if (watched == m_fixText)
        return saveSolved(), true;
    return QFrame::eventFilter(watched, event);
}

void CaptureStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

void CaptureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(Ink::Acc), 1.4));
    painter.setBrush(ink(Ink::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace lamp
