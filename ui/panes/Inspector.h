#pragma once

#include "core/desk/Desk.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace bayboard {

class BlockButtons;
class BlockFacts;
class BookingButtons;
class BookingForm;
class DeskSignals;
class HistoryList;
class SeveralFacts;

/// All about what is chosen: who, where, when, rules, history, and what can be done. Reports what
/// the operator wants; changes nothing itself. Built when the first booking is chosen.
class Inspector final : public QFrame
{
    Q_OBJECT
public:
    Inspector(Desk &desk, DeskSignals &signals_, QWidget *parent = nullptr);

    /// A booking or block; nothing shows the hints.
    using QFrame::show;
    void show(const std::optional<EntityRef> &entity);
    /// What can be said of all of them; nothing is edited.
    void showSeveral(const std::vector<BookingId> &bookings);

    [[nodiscard]] const std::optional<EntityRef> &shown() const { return m_entity; }

    /// Reads what is shown again: somebody else may act, or the clock went on.
    void refresh();

    [[nodiscard]] BookingForm *form() const { return m_form; }

    [[nodiscard]] BookingButtons *buttons() const { return m_buttons; }

    [[nodiscard]] BlockButtons *blockButtons() const { return m_blockButtons; }

    [[nodiscard]] BlockFacts *blockFacts() const { return m_blockFacts; }

    [[nodiscard]] HistoryList *history() const { return m_history; }

    [[nodiscard]] QString rulesText() const;
    void focusFirstField();
    /// Where the keyboard enters the pane; null while only hints are shown.
    [[nodiscard]] QWidget *entry() const;

Q_SIGNALS:
    void stateWanted(bayboard::BookingId id, bayboard::BookingState state);
    void releaseWanted(bayboard::BookingId id);
    void extensionWanted(bayboard::BookingId id, int addedMinutes);
    void giftWanted(bayboard::BookingId id, int addedMinutes);
    void moveWanted(bayboard::BookingId id);
    void cancelWanted(bayboard::BookingId id);
    void bookingEdited(const bayboard::Booking &before, const bayboard::Booking &after);
    void customerEdited(const bayboard::Customer &before, const bayboard::Customer &after);
    void customerWanted(bayboard::CustomerId id); ///< all about the one who booked
    // As of BlockButtons.
    void openNowWanted(bayboard::BlockId id, bool group);
    void liftWanted(bayboard::BlockId id, bool group);
    void unliftWanted(bayboard::BlockId id, bool group);
    void blockExtensionWanted(bayboard::BlockId id, int addedMinutes, bool group);
    void openEndWanted(bayboard::BlockId id, bool group);
    void blockChangeWanted(bayboard::BlockId id);
    void blockSeriesWanted(bayboard::BlockId id);
    void blockRemovalWanted(bayboard::BlockId id);
    /// Something is to be done with several: the id of the page's action.
    void actionWanted(const char *id);
    /// `bay` null: on all bays of the series.
    void restoreWanted(bayboard::SeriesId series, const QString &recurrenceId, bayboard::BayId bay);
    void misread(const QString &sentence);
    /// Esc: the keyboard goes back to where it came from.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool touchesItsSeries(const DeskChange &change) const;
    void build();
    void buildHead(QVBoxLayout &column);
    void connectParts();
    QLabel *addHeading(QVBoxLayout &column, const QString &text);
    void showBooking(const BookingView &view);
    void showBlock(const BlockView &view);
    void showRules(const Booking &booking);
    void setHead(const QString &title, const QString &pill, const char *kind);

    Desk &m_desk;
    std::optional<EntityRef> m_entity;
    QStackedLayout *m_stack;
    QLabel *m_hint;
    QWidget *m_page = nullptr; ///< all of it; made when first needed
    QScrollArea *m_scroll = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_pill = nullptr;
    QToolButton *m_customer = nullptr;
    BlockFacts *m_blockFacts = nullptr;
    QLabel *m_rulesHeading = nullptr;
    QLabel *m_rules = nullptr;
    BookingForm *m_form = nullptr;
    BookingButtons *m_buttons = nullptr;
    BlockButtons *m_blockButtons = nullptr;
    HistoryList *m_history = nullptr;
    SeveralFacts *m_several = nullptr; ///< made when first needed
    QWidget *m_severalPage = nullptr; ///< scrolls it
};

} // namespace bayboard
