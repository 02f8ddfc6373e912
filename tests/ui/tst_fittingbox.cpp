// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/feedbackdialog.h"
#include "services/articlelife.h"
#include "work/fittingbox.h"
#include "workitempagefixture.h"

#include <QRadioButton>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// The articles that fit the open ticket, and what is done with them by one key.
class TestFittingBox : public WorkItemPageFixture {
    Q_OBJECT
private:
    ArticleId m_article;

    ArticleId make(const QString &title)
    {
        NewArticle article;
        article.article.title = title;
        article.article.body = u"## Steps\n\n1. Restart the spooler\n\n## Internal\n\nsecret way\n"_s;
        article.article.state = ArticleState::Published;
        return (*m_desk)->articles().create(article).result().value_or(ArticleId{});
    }
    [[nodiscard]] QWidget *title(ArticleId id = {}) const
    {
        return part<QWidget>(qPrintable(u"openArticle%1"_s.arg((id ? id : m_article).value)));
    }
    void openWithArticle()
    {
        openPage(m_id);
        QTRY_VERIFY(title());
        m_page->timeline()->setFocus();
        QTest::keyClick(m_page->timeline(), Qt::Key_F);
        QTRY_COMPARE(QApplication::focusWidget(), title());
    }

private slots:
    void init()
    {
        setUp();
        m_article = make(u"Printer cannot print: offline"_s);
        QVERIFY(m_article);
    }
    void cleanup() { tearDown(); }

    void oneKeyRuns()
    {
        openWithArticle();
        QSignalSpy run(m_page.get(), &WorkItemPage::runRequested);
        QTest::keyClick(title(), Qt::Key_R);
        QCOMPARE(run.size(), 1);
        QCOMPARE(run[0][0].value<ArticleId>(), m_article);
        QCOMPARE(run[0][1].value<WorkItemId>(), m_id);
        m_page->timeline()->setFocus();
        QTest::keyClick(m_page->timeline(), Qt::Key_X);
        QCOMPARE(run.size(), 2);
    }

    void oneKeyInsertsTheLinkOrTheSteps()
    {
        openWithArticle();
        QTest::keyClick(title(), Qt::Key_L);
        const QString link = u"[Printer cannot print: offline](article:%1)"_s.arg(m_article.value);
        QTRY_VERIFY(edit().toPlainText().contains(link));
        QVERIFY(!edit().toPlainText().contains(u"spooler"));
        title()->setFocus();
        QTest::keyClick(title(), Qt::Key_I);
        QTRY_VERIFY(edit().toPlainText().contains(u"> 1. Restart the spooler"));
        QVERIFY(!edit().toPlainText().contains(u"secret"));
    }

    void oneKeyCopiesForTheUser()
    {
        openWithArticle();
        QApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(title(), Qt::Key_C);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"1. Restart the spooler"));
        QVERIFY(!QApplication::clipboard()->text().contains(u"secret"));
        VERIFY_OK((*m_desk)->articles().setState({m_article}, ArticleState::Internal).result());
        QApplication::clipboard()->setText(u"before"_s);
        QSignalSpy failed(m_page.get(), &WorkItemPage::failed);
        QTRY_VERIFY(title());
        title()->setFocus();
        QTest::keyClick(title(), Qt::Key_C);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void oneKeySaysThatItDidNotHelp()
    {
        openWithArticle();
        QTest::keyClick(title(), Qt::Key_N);
        auto *dialog = m_page->findChild<FeedbackDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QRadioButton *>(u"feedbackDidNot"_s)->isChecked());
        dialog->findChild<QPlainTextEdit *>(u"feedbackNote"_s)->setPlainText(u"other model"_s);
        dialog->findChild<QPushButton *>(u"feedbackSave"_s)->click();
        const auto said = [&] {
            return articlelife::onItem(**m_desk, m_id).result().value_or(QList<ArticleFeedback>());
        };
        QTRY_COMPARE(said().size(), 1);
        QCOMPARE(said().first().articleId, m_article);
        QCOMPARE(said().first().note, u"other model"_s);
        QTRY_VERIFY([this] { // the card says so at once
            const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"did not help here");
            });
        }());
    }

    void theyFollowTheTicket()
    {
        const ArticleId other = make(u"Mailbox full"_s);
        openPage(m_id);
        QTRY_VERIFY(title());
        QVERIFY(!title(other));
        WorkItem after = details().item;
        after.title = u"Mailbox is full, no mail comes"_s;
        VERIFY_OK((*m_desk)->workItems().edit(details().item, after).result());
        QTRY_VERIFY(title(other));
        const ArticleId newer = make(u"Mailbox full: no mail comes on the phone"_s); // written while the ticket is open
        QTRY_VERIFY(title(newer));
    }
};

LAMP_TEST(TestFittingBox)
#include "tst_fittingbox.moc"
