// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "domain/impact.h"
#include "domain/major.h"
#include "domain/desk.h"
#include "domain/registerviews.h"
#include "services/search.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lamp {

class Desk;
class FactButton;
class SecretStrip;
class SimilarList;
class WhoField;

// A call in under twenty seconds: who, what, Enter. Opens over whatever is shown; the call's time is taken at that
// moment.
class CaptureStrip final : public QFrame {
    Q_OBJECT
public:
    CaptureStrip(Desk &desk, QWidget *parent);
    ~CaptureStrip() override;

    void open(); // brings back a draft
    void setTitle(const QString &title);
    // Opened about somebody or something: the person, or the asset and its owner. What was typed already stays; a
    // kept draft waits for the next time.
    void openFor(PersonId person);
    void openFor(AssetId asset);
    void setRequester(PersonId person);
    void setAsset(AssetId asset);
    void offerMajor(WorkItemId id); // 'me too' means this one, whatever else goes on
    [[nodiscard]] Instant startedAt() const { return m_startedAt; }
    // "your number is 1-0-4-3": as it is said on the phone.
    [[nodiscard]] static QString spelled(const QString &number);

signals:
    void message(const QString &text);
    void copyOffered(const QString &text); // beside the message just given: the number to paste
    void failed(const lamp::Error &error);
    void openWorkItem(lamp::WorkItemId id);
    void openArticle(lamp::ArticleId id);
    void closed();

protected:
    bool event(QEvent *event) override; // whatever comes or goes, now or later: it is as high as what it shows
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeLetter(QObject *watched, QEvent *event);
    enum class After { Close, Open };
    void build();
    QWidget *buildFields();
    QWidget *buildHints();
    QWidget *buildSolved();
    QWidget *buildDoor();
    QWidget *buildFoot();
    void buildMine(QWidget *foot);
    void addShortcuts();
    void fit(); // the height of what is shown
    void takeHeight();
    void clearAll();
    void personChosen(PersonId id, AssetId device);
    void showPerson(const PersonCard &card, AssetId device);
    void showAsset(const AssetDetails &details);
    void takeRequester(const Person &person);
    // To choose from: the asset that the strip was opened about, what the words may mean, the caller's own.
    [[nodiscard]] QList<Asset> devices() const;
    [[nodiscard]] bool isDeviceFixed() const { return m_about || m_deviceChosen; } // whatever the words say
    [[nodiscard]] QString deviceText(const Asset &device) const;
    void chooseDevice(AssetId id);
    void showDevices();
    void lookForWhat();
    void takeGuess(const AssetGuess &guess);
    void lookForLike();
    void lookForPast(); // of the thing that it is about
    [[nodiscard]] QString pastText(const Repeat &past, const QString &asset) const;
    void toggleMine();
    void showSimilar(const QList<SimilarItem> &items);
    void askMajor();
    void showMajors();
    void reportMajor(const MajorNow &major);
    void askImpact();    // of the device: how many people it is likely to concern, and why
    void showImpact();
    void toggleImpact(); // what is proposed is taken, or left again
    void setUrgency(Urgency urgency);
    [[nodiscard]] NewWorkItem collected() const;
    void save(After after);
    [[nodiscard]] bool isWhatMissing(); // says so, and goes there
    // The words may be younger than what was found for them: what is saved is about what they say now.
    void saveAbout(NewWorkItem fresh, After after);
    [[nodiscard]] bool isStopped(std::function<void()> again); // by what looks like a password
    void saveWithAsset(NewWorkItem fresh, After after);
    void askSolved();
    [[nodiscard]] QPushButton *templateButton(QWidget *foot);
    void fromTemplate(); // what was typed goes into the template's dialog
    void saveSolved();
    void addToOpen();
    void meToo();
    void create(const QFuture<Result<WorkItemId>> &made, After after);
    void announce(WorkItemId id, After after);
    void finish();
    void leave(); // the keyboard goes back to where the call interrupted it
    void dismiss(); // Esc: a draft is kept
    [[nodiscard]] bool isWorthKeeping() const;
    void keepDraft();
    void bringDraftBack();
    void restoreDraft(const Draft &draft);
    QWidget *buildDraftRow();
    void discardDraft(); // the strip is as it was before anything was typed

    Desk &m_desk;
    Instant m_startedAt;
    QString m_draftKey;
    PersonCard m_person;
    std::optional<Asset> m_about; // the asset that the strip was opened about
    AssetId m_device, m_pastOf; // the latter: whose past is shown, or asked for
    AssetId m_callersDevice; // the caller was found by it
    bool m_deviceChosen = false; // by hand, none included
    QList<Asset> m_fitting; // that the words may mean
    Urgency m_urgency = Urgency::Limps;
    CategoryId m_category;
    QString m_categoryFor; // the words that it was found for
    std::optional<ImpactProposal> m_proposal;
    bool m_impactTaken = false;
    WorkItemRow m_similar; // open, on the same asset or of the same person
    QList<MajorNow> m_majors; // to choose from
    WorkItemId m_wantedMajor; // the strip was opened about this one
    ArticleId m_article;
    bool m_busy = false;
    QPointer<QWidget> m_before; // had the focus when the strip opened
    QLabel *m_when = nullptr;
    WhoField *m_who = nullptr;
    QLineEdit *m_what = nullptr;
    QWidget *m_draftRow = nullptr; // shown while what stands in the fields was typed another time
    QLabel *m_draftLine = nullptr;
    QLabel *m_personLine = nullptr;
    QWidget *m_devices = nullptr;
    QLabel *m_pastLine = nullptr;
    QLabel *m_openLine = nullptr;
    FactButton *m_majorButton = nullptr;
    FactButton *m_addButton = nullptr;
    FactButton *m_articleButton = nullptr;
    FactButton *m_impactButton = nullptr;
    QLabel *m_categoryLine = nullptr;
    SimilarList *m_nearest = nullptr;
    QWidget *m_solvedRow = nullptr;
    SecretStrip *m_secret = nullptr;
    std::function<void()> m_again; // what the strip stopped
    QComboBox *m_fix = nullptr;
    QLineEdit *m_fixText = nullptr;
    QButtonGroup *m_bad = nullptr;
    QPushButton *m_mine = nullptr; // where tickets have assignees: it is for who takes the call
    QTimer m_soon, m_keep;
    Latest m_latestPerson, m_latestAsset, m_latestGuess, m_latestSimilar, m_latestArticles, m_latestPast,
        m_latestImpact, m_latestMajor;
};

} // namespace lamp
