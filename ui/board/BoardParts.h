#pragma once

#include "ui/board/BoardCanvas.h"
#include "ui/board/BoardCursor.h"
#include "ui/board/BoardDrops.h"
#include "ui/board/BoardNarrator.h"
#include "ui/board/BoardTouch.h"
#include "ui/board/BoardView.h"
#include "ui/board/KeyMap.h"
#include "ui/board/Together.h"

#include <QTimer>

#include <functional>

namespace bayboard {

/// What a BoardView is made of. The view hands its events here; BoardPointer.cpp has the mouse,
/// BoardKeys.cpp the commands, BoardParts.cpp all that concerns the view as a whole.
class BoardView::Parts
{
public:
    explicit Parts(BoardView &owner);

    // --- The view as a whole ---
    void setDesk(Desk *desk);
    void setLocation(LocationId location);
    void setSideBySide(std::vector<LocationId> chosen);
    void setDate(LocalDate date);
    void showTime(Instant at, double share);
    void setPixelsPerHour(double pixels, int pivotY);
    void setColumnMode(ColumnMode mode);
    void showWeek(BayId bay);
    void applyStyle();
    void resized();
    /// The scroll bars moved.
    void scrolled(const QPoint &to);
    void scrollBy(const QPoint &by);
    void bringIntoView(const QRect &rect);
    void update(const QRegion &region);
    void refresh(); ///< everything, after a reset of the model
    void tick();

    // --- Choosing ---
    void select(std::optional<EntityRef> entity);
    void setChosen(std::optional<EntityRef> current, std::shared_ptr<const Together> all);
    void keepSelected(); ///< tiles have changed
    void chooseCell(); ///< what is under the cursor
    [[nodiscard]] const Tile *tileUnder(int bay, const Span &span) const;
    void showSelection();
    enum class Saving : unsigned char { Told, LeftOut }; ///< a text that stays must not go stale
    [[nodiscard]] QString sentenceFor(const BoardSelection &what,
                                      Saving saving = Saving::Told) const;
    [[nodiscard]] QString tipAt(const QPoint &point) const;
    [[nodiscard]] QString loadTipAt(const QPoint &point) const;

    // --- Several chosen (BoardSeveral.cpp) ---
    /// Of these what is still there; `current` among it, else the first.
    void chooseTogether(const std::vector<EntityRef> &bookings, EntityRef current);
    void toggle(EntityRef entity); ///< chosen, too, or left out
    void keepTogether(); ///< what is left of it, where it is now
    [[nodiscard]] std::vector<EntityRef> chosen() const; ///< bookings, one or many
    [[nodiscard]] std::vector<Together::One> standing(const std::vector<EntityRef> &bookings) const;
    [[nodiscard]] std::vector<EntityRef> bookingsIn(const Draft &cells) const;
    void click(const intent::Click &what);
    void showBand(const Draft &band);
    void hideBand();
    void chooseBand(const Draft &band);

    // --- The mouse ---
    void pointer(PointerEvent::Kind kind, const QMouseEvent &event);
    void hover(const QPoint &point);
    void autoScroll();
    void wheel(QWheelEvent &event);
    void keysHeldChanged(Qt::KeyboardModifiers modifiers);
    void abort();
    bool clickOnOffer(const QPoint &point);

    /// The pointer bands bays × time for blocks until it is ended.
    void setPainting(bool paints);

    [[nodiscard]] bool isPainting() const { return m_painting; }

    // --- Commands ---
    void run(BoardCommand command);
    bool key(const QKeyEvent &event);
    void applyDraft(const Draft &draft);

    /// The ghost in hand goes there, else one for a new booking.
    void lookAt(const Slot &slot);
    void bump(); ///< accepts what is offered: who is in the way makes way

    // --- Why not (BoardExplain.cpp) ---
    enum class Asked : unsigned char { ByPointer, ByKey };
    /// What the ghost, or else a booking at the cursor, would be judged as.
    void explain(Asked how);
    /// Pressed on empty time and not dragged.
    [[nodiscard]] bool isOnEmptyTime() const;
    /// Nobody is served there: the location is closed, or the bay is out of use.
    [[nodiscard]] bool isGrey(int bay, Instant at) const;

    // --- What is in hand ---
    /// A ghost stands on the board without a pointer that holds it.
    [[nodiscard]] bool standsInHand() const;
    /// Takes it into the hand, from whatever day; see BoardView::place().
    [[nodiscard]] bool place(EntityRef entity, By by);
    /// Drops what stands or hangs from the pointer; nothing that is being dragged.
    void letGo();

    BoardView &view;
    BoardModel model;
    BoardCanvas canvas;
    BoardDrops drops;
    KeyMap keys;
    BoardCursor cursor;
    BoardSelection selection;
    /// Null, or at least two bookings of the location, that of `selection` among them, each as it
    /// stands. selection.all is the same.
    std::shared_ptr<const Together> together;
    GestureState gesture;
    ColumnMode columnMode = ColumnMode::Comfortable;
    BoardTheme theme = BoardTheme::System;
    double pixelsPerHour = 56.0;
    BoardNarrator narrator{*this}; ///< after all that it reads
    BoardTouch touch{*this};

private:
    friend class BoardNarrator;

    struct Clipboard
    {
        EntityRef entity;
        bool cut = false;
        std::vector<EntityRef> all = {}; ///< of several, that one among them
    };

    void connectParts();
    void setScrollBars();
    void layOutAxis(Instant keep, double keptY);
    void trackDate();
    void setDateInWeek(LocalDate date);
    void followCursor(); ///< in a week the day in view is the cursor's
    void showPlace(LocationId place);
    void chooseSlot(const Slot &slot);
    void workWhereChosen(); ///< of locations side by side
    void turnBay(int by);
    void turnAtEdge(bool hasScrolled); ///< what is held beside a week goes to the next one
    bool openDay(const QPoint &head);
    [[nodiscard]] Draft inWeek(Draft thing) const; ///< as the cursor takes it: on the week's bay
    [[nodiscard]] Instant onAxis(Instant at) const;
    [[nodiscard]] double hoursSeen() const; ///< at most in the window
    [[nodiscard]] std::vector<int> columnsBeside(const Draft &draft, int by) const;
    [[nodiscard]] double middleY() const;
    [[nodiscard]] WallGrid grid() const;
    [[nodiscard]] GestureRules rules(const WallGrid &grid) const;
    [[nodiscard]] HeldKeys held(Qt::KeyboardModifiers modifiers) const;
    void perform(GestureStep step);
    void carryOut(const Intent &intent);
    void activate(const intent::Activate &what);
    void pan(const QPoint &by);
    [[nodiscard]] QRect anchor() const;
    /// The cell, or the shortest booking there, that the cursor asks for.
    [[nodiscard]] Draft cellAsked();
    void repeatPointer();

    void addCommands();
    void addCursorCommands();
    void addMoveCommands();
    void addSeveralCommands();
    void on(BoardCommand command, std::function<void()> action);
    void moveCursor(CursorMove how);
    void bringCursorIntoView();
    bool carryGhost(CursorMove how);
    void turnDay(int by);
    void takeFix(Fix::Kind kind);
    void lookAtNextFix();
    void zoomBy(double factor);
    void cancelSelected();
    void open();
    void bookNext();
    void nextBooking(int direction);
    using WalkKey = std::tuple<Instant, int, Uuid>;
    [[nodiscard]] WalkKey walkFrom(int direction) const;
    [[nodiscard]] const Tile *nextTile(const WalkKey &from, int direction) const;
    void chooseNext(int direction);
    void chooseHere();
    void chooseAll();
    [[nodiscard]] std::optional<Draft> copiedTogether(Draft::Kind kind) const;
    [[nodiscard]] QString sentenceForSeveral() const;
    [[nodiscard]] QString rememberedText(BookingId id) const;
    void tellChosen();
    void lookBeyond(int direction);
    void meetAwaited();
    void nextAllowed();
    void nudge(int steps, int bays, seconds more);
    void moveEnd(int steps, seconds more);
    /// The command is about the ghost that stands.
    [[nodiscard]] bool goesOn(BoardCommand command) const;
    void giveUp(); ///< Esc: the ghost first, then what is copied
    [[nodiscard]] QString hint() const; ///< what keys do with the ghost that stands
    [[nodiscard]] QString ghostSentence(const Ghost &ghost) const;
    [[nodiscard]] QString refusedSentence(const Ghost &ghost) const;
    [[nodiscard]] QString keyText(BoardCommand command) const;
    [[nodiscard]] QString nameOf(BookingId id) const;
    void remember(bool cut);
    void paste();
    void duplicate();
    void startPlacing(bool copy);
    void startResizing();
    void takeEdge(Draft::Kind edge);
    void tellEdge(); ///< which one was taken, and what next
    [[nodiscard]] Span withEdgeMoved(const Draft &draft, int steps) const;
    [[nodiscard]] Span placedSpan(const Span &span) const; ///< where something from elsewhere hangs
    /// The draft that keys go on from: the ghost that stands, or the thing that is chosen.
    /// A thing as it stands, on this day or another of this location.
    [[nodiscard]] std::optional<Draft> draftFor(EntityRef entity, Draft::Kind kind) const;
    [[nodiscard]] std::optional<Draft> base(Draft::Kind kind) const;

    std::array<std::function<void()>, boardCommandCount> m_actions;
    QTimer m_clock;
    QTimer m_autoScroll;
    QPoint m_pointerAt;
    Qt::KeyboardModifiers m_modifiers;
    std::optional<Clipboard> m_clipboard;
    std::optional<EntityRef> m_awaited; ///< to be chosen when its day is loaded
    int m_lookedAt = -1; ///< offer that Tab stands on
    int m_stepsAtEdge = 0; ///< of the auto-scroll, beside a week
    std::optional<WalkKey> m_passed; ///< a booking that was left out: the walk goes on from it
    bool m_painting = false;
    bool m_bands = false; ///< a rubber band is shown
    bool m_placed = false; ///< a first day has been scrolled to
    bool m_changing = false; ///< scroll bars are being set by us
};

} // namespace bayboard
