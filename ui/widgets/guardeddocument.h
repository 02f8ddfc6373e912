// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "core/result.h"
#include "domain/workitem.h"
#include "services/markdowntree.h"
#include "widgets/codehighlighter.h"

#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>

class QMenu;
class QToolButton;

namespace lamp {

class Files;
class GuardedBuilder;

// The attachments that a text may show: those of its own record, by the name that the text uses for them.
struct AttachedFiles {
    QHash<QString, AttachmentId> byName;
    std::function<QFuture<Result<QByteArray>>(AttachmentId)> content; // delivered later; a placeholder stands meanwhile
};
[[nodiscard]] AttachedFiles attachedFiles(Files &files, const QList<Attachment> &attachments);

// Whether the words of a link promise another address than the one it leads to: then the user is asked first.
[[nodiscard]] bool misleads(const QUrl &url, const QString &shown);

// The only document that untrusted text (tickets, articles, mail, imports) is shown, printed or copied from. It is
// built from a bounded tree; it reads no file and no network whatever the text says: pictures are attachments of the
// same record under names that we gave them.
// A long text comes part by part: its first screens at once, the rest while the window goes on. A very long one is
// read on another thread first.
class GuardedDocument final : public QTextDocument {
    Q_OBJECT
public:
    struct Style {
        bool steps = false; // ordered lists of the first level as steps: round badges, strong first lines
        bool lines = false; // a single line break is one: entries, mail
        bool paper = false; // for printing: the light inks, whatever the theme
        double scale = 1;   // of the font: instructions are read from a step away
        QString withoutTitle; // a first heading that says just this is left out: the page shows the title itself
        friend bool operator==(const Style &, const Style &) = default;
    };
    struct Heading { int level = 1; QString text, slug; int position = 0; };
    struct CodeBlock {
        QString label, language, code;
        int first = 0, last = 0;
        QList<int> lines;
    }; // positions: begin, end, of each line
    struct Picture { QString name, description; AttachmentId file; int position = 0; };
    // What is painted behind the text: grounds of code and quotes, bars, badges, boxes to tick, rules.
    struct Box {
        enum class Kind { Code, Quote, Callout, Badge, Open, Done, Rule };
        Kind kind = Kind::Code;
        Ink ink = Ink::Gry;
        int first = 0, last = 0; // positions in its first and last line
        double left = 0, right = 0, above = 0, below = 0; // from the page's edges; beyond the lines
        int code = -1; // index of the code block
    };
    struct Ground { Box box; QRectF rect; };
    struct Line { int line = 0, position = 0; }; // of the source, from 0: where its block stands
    static constexpr double LargestPicture = 50e6; // pixels
    static constexpr qsizetype ReadAtOnce = 100'000; // letters that are read while the window waits

    explicit GuardedDocument(CodeHighlighter &highlighter, QObject *parent = nullptr);
    ~GuardedDocument() override;

    void setMarkdown(const QString &markdown, const AttachedFiles &files, const Style &style);
    // The sentence that stands above the first screen of a text too large or too deep to be laid out; empty otherwise.
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] const QList<Heading> &headings() const { return m_headings; }
    [[nodiscard]] const QList<CodeBlock> &codeBlocks() const { return m_code; }
    [[nodiscard]] const QList<Picture> &pictures() const { return m_pictures; }
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; } // in the order of the text
    [[nodiscard]] bool isComplete() const { return !m_builder; }
    void complete(); // puts in what is still to come
    // Where a link to a place on the same page leads: a heading, a footnote; -1 when there is none (yet).
    [[nodiscard]] int anchor(const QString &name) const;
    // Code that is shown without breaking its lines is as wide as they are.
    void setCodeWrapped(int index, bool on);
    [[nodiscard]] bool isCodeWrapped(int index) const;
    [[nodiscard]] bool isCodeWide(int index) const; // a line of it does not fit in one of the page
    // The link behind a reference that the document itself made ("lamp:3"); null for anything else.
    [[nodiscard]] const MarkdownLink *link(const QUrl &href) const;
    [[nodiscard]] AttachmentId file(const MarkdownLink &link) const; // that a link of kind File leads to

    [[nodiscard]] QList<Ground> grounds(const QRectF &clip = {}) const; // an empty clip: all of them
    void paintGrounds(QPainter &painter, const QRectF &clip) const;
    // Ranges in which one of the words begins a word, as a search compares them, in the order of the text.
    [[nodiscard]] QList<QTextCursor> occurrences(const QStringList &words) const;
    // A text for the clipboard: numbers and bullets kept, pictures by their description.
    [[nodiscard]] static QString plainText(const QTextCursor &selection);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

signals:
    void restyled(); // code was coloured or a picture came; sizes may have changed
    void begun();    // the first screens of a text that was read on another thread stand in it
    void grown();    // a further part stands in it
    void completed(); // a text that came part by part stands in it as a whole

private:
    friend class GuardedBuilder;
    void readElsewhere(const QString &markdown);
    void startWith(const QString &markdown, const MarkdownTree &tree);
    void addPart();
    void colourCode(int index);
    void showMarks(int index, const CodeHighlighter::Marks &marks);
    void loadPicture(int index);
    void showPicture(int index, const QImage &image);
    [[nodiscard]] QColor shade(Ink colour) const;
    void paintBox(QPainter &painter, const Ground &ground) const;
    void paintCode(QPainter &painter, const Ground &ground) const;
    void paintTask(QPainter &painter, const Ground &ground) const;

    CodeHighlighter &m_highlighter;
    AttachedFiles m_files;
    QString m_refusal;
    Style m_style;
    QList<Heading> m_headings;
    QList<CodeBlock> m_code;
    QList<MarkdownLink> m_links;
    QList<Picture> m_pictures;
    QList<Box> m_boxes;
    QList<Line> m_lines;
    QHash<QString, int> m_anchors;
    std::unique_ptr<GuardedBuilder> m_builder; // while parts are still to come
    QString m_unread; // the text, while another thread reads it
    QTimer m_next;
    qsizetype m_coloured = 0, m_loaded = 0; // code and pictures that were asked for
    quint64 m_serial = 0;
};

// Shows untrusted Markdown: transparent, as high as its text, without a scroll bar of its own. Text can be selected and
// copied; code has a Copy button; links lead to http, https, mail and our own records only, and only when clicked.
class GuardedView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuardedView(CodeHighlighter &highlighter, QWidget *parent = nullptr);
    ~GuardedView() override;

    void setMarkdown(const QString &markdown, const AttachedFiles &files = {});
    void setLook(const GuardedDocument::Style &style); // before the text
    // Words found by a search stand on a ground of their own.
    void setFound(const QStringList &words);
    [[nodiscard]] const GuardedDocument &guarded() const { return *m_guarded; }
    void completeText() { m_guarded->complete(); }
    void setCodeWrapped(int index, bool on);
    [[nodiscard]] int topOf(const GuardedDocument::Heading &heading) const; // in this widget's pixels
    // Goes to the next or previous place with a found word; the number of places and which one it is (from 1).
    std::pair<int, int> nextFound(bool backwards = false);
    void showBestFound(); // goes where the most different found words stand together, in what is there of the text

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void recordActivated(const QString &kind,
                         const QString &ref); // ticket "1043", article "17", asset "PRN-07", file ID
    void headingActivated(int top);  // a link to a place on the same page
    void linkHovered(const QString &target); // the real target for the status line; empty when left
    void copied(const QString &what); // "PowerShell code"
    void externalActivated(const QUrl &url); // clicked and confirmed; the desktop opens it
    void placeFocused(const QRect &rect); // by Tab or find: a page that scrolls brings it into sight

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void activate(const QUrl &href);
    void openOutside(const QUrl &url, const QString &shown);
    void rebuild();
    void takeGrowth();
    void makeButtons();
    void addCopyButton(int index);
    void addWrapButton(int index);
    QToolButton *headButton(const QString &name, const char *iconName);
    void copyCode(int index, bool whole);
    void placeButtons();
    void placeHead(int index, const QRectF &ground, int header);
    void fillCodeMenu(QMenu *menu, const QPoint &at);
    void fillPictureMenu(QMenu *menu, const QPoint &at, bool byKeyboard);
    [[nodiscard]] int pictureAt(const QPoint &at) const; // index; -1: there is none
    void enlarge(int index);
    void sizeChanged();
    void showFound();
    void markPlaces();

    GuardedDocument *m_guarded;
    QString m_markdown;
    AttachedFiles m_files;
    GuardedDocument::Style m_style;
    QStringList m_found;
    QList<QTextCursor> m_places; // where they stand
    qsizetype m_place = -1;      // the one that nextFound() is at
    QList<QToolButton *> m_copy, m_wrap; // by code block
    mutable QHash<int, int> m_heights; // by width
    bool m_building = false;
    bool m_overPicture = false; // the pointer
};

} // namespace lamp
