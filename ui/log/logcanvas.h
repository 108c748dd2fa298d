// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/shownlines.h"
#include "ui/theme/ansicolors.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QFont>
#include <QRawFont>

#include <array>

namespace clustero {

/// Draws the rows of a source and moves through them: scrolling, selecting, folding, links. Reads only what is on the screen.
class LogCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LogCanvas(RowSource &rows, QWidget *parent = nullptr);

    void setLook(const LogLook &look);
    [[nodiscard]] const LogLook &look() const { return m_look; }
    void setMatcher(const std::optional<LineMatcher> &matcher);

    /// The source is about to have other sections: for each old one, where it will be; -1: gone.
    void sectionsMoved(const std::vector<int> &places);

    /// Stays at the end of what is being written.
    void setFollowing(bool isFollowing);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// Whether being at the end means following.
    void setCanFollow(bool canFollow) { m_canFollow = canFollow; }

    enum class Where { Anywhere, Third, Top };
    /// Shows a line, and its first match if `unit` is given; makes it the current one. Does not unfold.
    void showLine(int section, qint64 line, Where where, qsizetype unit = -1);
    void showHeader(int section);
    void scrollToEnd();
    void scrollToStart();
    [[nodiscard]] TextPlace current() const { return m_caret; }
    /// The line at the top, below the sticky header.
    [[nodiscard]] LogRow topRow() const;
    [[nodiscard]] qint64 topRowNumber() const { return m_top; }
    [[nodiscard]] int visibleRows() const;
    /// The text on the screen, a row a line, for those who cannot see it.
    [[nodiscard]] QStringList visibleText() const;

    [[nodiscard]] bool hasSelection() const { return m_anchor.isValid() && m_anchor != m_caret; }
    [[nodiscard]] std::pair<TextPlace, TextPlace> selection() const { return std::minmax(m_anchor, m_caret); }
    void selectAll();
    void clearSelection();

    void toggleSection(int section);
    void toggleGroup(int section, int group);
    [[nodiscard]] std::optional<LogLink> linkAt(const TextPlace &place);
    [[nodiscard]] QList<std::pair<int, LogLink>> visibleLinks();
    void showRest(int section, qint64 line);
    [[nodiscard]] std::chrono::milliseconds sinceTouched() const;
    void touch() { m_touched.start(); }

Q_SIGNALS:
    void followingChanged(bool isFollowing);
    void scrolled();
    void currentChanged(int section, qint64 line);
    /// Ctrl+click or Enter.
    void linkActivated(int section, const clustero::LogLink &link);
    /// Where the link under the mouse leads to; empty: none.
    void linkHovered(const QString &target);
    void menuWanted(const QPoint &globalPosition);
    /// A line was clicked or entered that leads to itself (in a list of lines).
    void lineActivated(int section, qint64 line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    friend class LogAccessible;
    struct Item
    {
        qint64 row = 0;
        LogRow what;
        int y = 0;
        int height = 0;
    };
    struct Spot
    {
        qint64 row = 0;
        int offset = 0; ///< pixels of the row that are above the edge
        auto operator<=>(const Spot &) const = default;
    };

    // logcanvas.cpp: rows and scrolling
    void rowsChanged();
    void updateMetrics();
    void updateGutter();
    [[nodiscard]] int heightOf(qint64 row);
    [[nodiscard]] Spot endSpot();
    [[nodiscard]] qint64 lastFollowedRow() const;
    void setTop(Spot spot, bool mayOverscroll = false);
    void placeRow(qint64 row, int y, bool mayOverscroll);
    void scrollPixels(int pixels);
    void scrolledByPerson();
    void layOut();
    void updateScrollBars();
    void tellWatched();
    void setFollowingQuietly(bool isFollowing);
    [[nodiscard]] int stickySection() const;
    [[nodiscard]] int headerHeight() const { return m_headerHeight; }
    [[nodiscard]] const Item *itemAt(int y) const;
    [[nodiscard]] const Item *itemOf(int section, qint64 line) const;

    // logpaint.cpp
    void paintItem(QPainter &painter, const Item &item);
    void paintLine(QPainter &painter, const Item &item, ShownLine &line);
    void paintGutter(QPainter &painter, const Item &item, const ShownLine &line, const QColor &behind);
    void paintText(QPainter &painter, const Item &item, ShownLine &line, const QColor &behind);
    void paintRow(QPainter &painter, const Item &item, ShownLine &line, int row, const QList<LineMatcher::Span> &matches,
                  const QColor &behind);
    void paintSegment(QPainter &painter, const ShownLine &line, qsizetype from, qsizetype to, QPointF at, const QColor &color,
                      const TextStyle &style);
    void drawLetters(QPainter &painter, QPointF at, const QString &text, const TextStyle &style);
    void paintHeader(QPainter &painter, int section, const QRect &rect, bool isSticky);
    void paintNote(QPainter &painter, const Item &item, const QString &text);
    [[nodiscard]] QString timeText(const Item &item, const ShownLine &line) const;
    [[nodiscard]] QString emptyText(const SectionModel &section) const;
    [[nodiscard]] static QString noteText(const LogNote &note);
    [[nodiscard]] const QFont &fontOf(const TextStyle &style) const;

    // loginput.cpp
    void moveCurrent(qint64 rows, bool selects);
    void setCurrentRow(qint64 row, bool selects);
    void fold(bool isFolded);
    void activateCurrent();
    [[nodiscard]] TextPlace placeAt(const QPoint &point);
    [[nodiscard]] int headerAt(const QPoint &point) const;
    void clickText(const QPoint &point, Qt::KeyboardModifiers modifiers, int clicks);
    void dragTo(const QPoint &point);

    RowSource &m_rows;
    ShownLines m_lines;
    LogLook m_look;
    std::optional<AnsiColors> m_colors;
    QFont m_font;
    QFont m_bold;
    QFont m_italic;
    QFont m_boldItalic;
    std::array<QRawFont, 4> m_rawFonts; ///< plain, bold, italic, both
    qreal m_cell = 8;
    int m_lineHeight = 16;
    int m_ascent = 12;
    int m_headerHeight = 34;
    int m_numberDigits = 3;
    int m_textX = 60;
    int m_widest = 0; ///< columns seen so far

    qint64 m_top = 0;
    int m_topOffset = 0;
    LogRow m_topWhat; ///< what m_top shows: it stays when rows come and go
    std::vector<Item> m_items;
    bool m_mayOverscroll = false;
    bool m_isFollowing = false;
    bool m_canFollow = true;
    bool m_isUpdating = false; ///< the scroll bars
    TextPlace m_caret;
    TextPlace m_anchor;
    int m_clicks = 0;
    QElapsedTimer m_lastClick;
    QPoint m_lastClickAt;
    bool m_isDragging = false;
    qreal m_wheelRest = 0;
    std::optional<std::pair<TextPlace, LogLink>> m_hovered;
    QElapsedTimer m_touched;
};

} // namespace clustero
