#include "ui/board/BubbleLayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard {

namespace {

constexpr int padX = 11;
constexpr int padY = 8;
constexpr int gap = 8;
constexpr int keyGap = 5; ///< between a key cap and what it takes
constexpr int widest = 460;
constexpr std::size_t mostReasons = 3;

/// Puts words one after the other, breaking lines where they reach the right edge.
class Flow
{
public:
    Flow(const PaintScene &scene, std::vector<BubbleLayout::Piece> &pieces)
        : m_scene(scene)
        , m_pieces(pieces)
    { }

    /// `with`: pixels of what follows and must not be parted from it.
    void put(BubbleLayout::Piece piece, int spaceBefore, int with = 0)
    {
        const BoardStyle &style = m_scene.style;
        const int width = widthOf(piece);
        if (m_x > 0 && m_x + spaceBefore + width + with > widest)
            nextLine();
        else if (m_x > 0)
            m_x += spaceBefore;
        piece.rect = QRect(m_x, m_y, width, style.bodyLine + 1);
        m_x += width;
        m_right = std::max(m_right, m_x);
        m_pieces.push_back(std::move(piece));
    }

    [[nodiscard]] int widthOf(const BubbleLayout::Piece &piece) const
    {
        const BoardStyle &style = m_scene.style;
        const QFont &font = piece.strong ? style.fonts.strong : style.fonts.body;
        return std::min(m_scene.texts.widthOf(piece.text, font), widest) + (piece.key ? 8 : 0);
    }

    void nextLine()
    {
        m_x = 0;
        m_y += m_scene.style.bodyLine + 4;
    }

    [[nodiscard]] QSize size() const { return QSize(m_right, m_y + m_scene.style.bodyLine + 1); }

private:
    const PaintScene &m_scene;
    std::vector<BubbleLayout::Piece> &m_pieces;
    int m_x = 0;
    int m_y = 0;
    int m_right = 0;
};

void putWords(Flow &flow, const QString &sentence, bool strong)
{
    const QStringList words = sentence.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // Word by word only when the sentence needs more than a line; one piece draws faster.
    if (sentence.size() < 56) {
        flow.put({{}, sentence, strong, false, -1, false}, 0);
        return;
    }
    for (const QString &word : words)
        flow.put({{}, word, strong, false, -1, false}, 4);
}

/// A key cap and what it does, on a line of their own.
void putKeyed(Flow &flow, const QString &key, BubbleLayout::Piece words)
{
    flow.nextLine();
    BubbleLayout::Piece cap = words;
    cap.text = key;
    cap.key = true;
    flow.put(std::move(cap), 0, keyGap + flow.widthOf(words));
    flow.put(std::move(words), keyGap);
}

/// Who would make way, a line each; the first has the key.
void putBump(Flow &flow, const GhostBump &bump)
{
    for (std::size_t i = 0; i < bump.moved.size(); ++i) {
        const GhostFellow &fellow = bump.moved[i];
        BubbleLayout::Piece words{{},
                                  QCoreApplication::translate("Board", "%1 makes way: %2")
                                      .arg(fellow.title, fellow.when)};
        words.bump = true;
        if (i == 0) {
            putKeyed(flow, bump.key, std::move(words));
        } else {
            flow.nextLine();
            flow.put(std::move(words), 0);
        }
    }
}

QPoint placeFor(const PaintScene &scene, const QSize &size, const QRect &anchor)
{
    const QRect room(QPoint(0, 0), scene.geometry.viewport);
    const QRect area = room.adjusted(4, 4, -4, -4);
    int x = anchor.right() + gap;
    if (x + size.width() > area.right())
        x = anchor.left() - gap - size.width();
    int y = anchor.top() - size.height() / 3;
    if (x < area.left()) { // neither side has room: below, or above
        x = std::clamp(
            anchor.left(), area.left(), std::max(area.left(), area.right() - size.width()));
        y = anchor.bottom() + gap;
        if (y + size.height() > area.bottom())
            y = anchor.top() - gap - size.height();
    }
    const int top = scene.geometry.headHeight + 4;
    return QPoint(x, std::clamp(y, top, std::max(top, area.bottom() - size.height())));
}

} // namespace

int BubbleLayout::offerAt(const QPoint &point) const
{
    for (const Piece &piece : pieces) {
        if (piece.offer >= 0 && piece.takes(point))
            return piece.offer;
    }
    return -1;
}

bool BubbleLayout::isBumpAt(const QPoint &point) const
{
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) {
        return piece.bump && piece.takes(point);
    });
}

bool BubbleLayout::isWhyAt(const QPoint &point) const
{
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) {
        return piece.why && piece.takes(point);
    });
}

BubbleLayout BubbleLayout::make(const PaintScene &scene, const Ghost &ghost, const QRect &anchor)
{
    BubbleLayout layout;
    if (!ghost.hasBubble())
        return layout;
    Flow flow(scene, layout.pieces);
    for (std::size_t i = 0; i < std::min(ghost.reasons.size(), mostReasons); ++i) {
        if (i > 0)
            flow.nextLine();
        putWords(flow, ghost.reasons[i], i == 0);
    }
    if (!ghost.offers.empty()) {
        if (!ghost.reasons.empty())
            flow.nextLine();
        flow.put(
            {{}, QCoreApplication::translate("Board", "Nearest free:"), false, true, -1, false}, 0);
        for (std::size_t i = 0; i < ghost.offers.size(); ++i) {
            const auto offer = static_cast<int>(i);
            const BubbleLayout::Piece words{{}, ghost.offers[i].text, false, false, offer, false};
            if (!ghost.offers[i].key.isEmpty())
                flow.put({{}, ghost.offers[i].key, false, false, offer, true},
                         i == 0 ? 7 : 14,
                         keyGap + flow.widthOf(words));
            flow.put(words, keyGap);
        }
    }
    if (ghost.bump)
        putBump(flow, *ghost.bump);
    if (!ghost.whyKey.isEmpty()) {
        BubbleLayout::Piece words{{}, QCoreApplication::translate("Board", "why?")};
        words.why = true;
        putKeyed(flow, ghost.whyKey, std::move(words));
    }
    if (!ghost.hint.isEmpty()) {
        if (!layout.pieces.empty())
            flow.nextLine();
        flow.put({{}, ghost.hint, false, true, -1, false}, 0);
    }
    const QSize size = flow.size() + QSize(2 * padX, 2 * padY);
    layout.frame = QRect(placeFor(scene, size, anchor), size);
    for (Piece &piece : layout.pieces)
        piece.rect.translate(layout.frame.topLeft() + QPoint(padX, padY));
    return layout;
}

} // namespace bayboard
