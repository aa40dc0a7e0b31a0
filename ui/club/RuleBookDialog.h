#pragma once

#include "core/desk/Desk.h"
#include "core/rules/BookDraft.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace bayboard {

class DeskSignals;
class RuleListPage;
class RuleTextEdit;
class RuleTrialPage;
class StepFoot;

/// The club's rule book: by fields, as text, and tried on bookings of the past. What is wrong with
/// it is said with its line; it is saved whole, as one step with its undo, and a broken one is not:
/// the book in force stays. GUI thread.
class RuleBookDialog final : public QDialog
{
    Q_OBJECT
public:
    RuleBookDialog(Desk &desk, DeskSignals &signals_, QWidget *parent = nullptr);

    [[nodiscard]] const BookDraft &draft() const { return m_draft; }

    [[nodiscard]] RuleListPage &rules() const { return *m_rules; }

    [[nodiscard]] RuleTextEdit &textEdit() const { return *m_text; }

    [[nodiscard]] RuleTrialPage &trial() const { return *m_trial; }

    [[nodiscard]] bool isChanged() const { return m_isLoaded && m_draft.text() != m_saved; }

    /// Why it cannot be saved, in a sentence; empty: it can.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString said() const;
    /// What was not saved is asked about first.
    void reject() override;

Q_SIGNALS:
    void bookingWanted(bayboard::BookingId id);

private:
    void build();
    [[nodiscard]] QWidget *textPage();
    [[nodiscard]] QLayout *meanwhileRow();
    [[nodiscard]] QLayout *foot();
    /// Asks for the book in force, and looks whether it is the one that was begun with.
    void ask();
    void came(const std::string &inForce);
    void takeBook(const std::string &text);
    void takeTheirs();
    void draftEdited(const BookDraft &draft);
    void textEdited();
    void tabChosen(int index);
    void actorMayBeOther();
    void showState();
    void saveWanted();
    void save();
    void backToSaved();
    void afterUnsaved(std::function<void()> go);
    [[nodiscard]] std::optional<Complaint> complaint() const;

    Desk &m_desk;
    QTabWidget *m_tabs;
    RuleListPage *m_rules;
    RuleTextEdit *m_text;
    RuleTrialPage *m_trial;
    QLabel *m_textFault;
    QLabel *m_fault;
    QLabel *m_meanwhile;
    QPushButton *m_takeTheirs;
    StepFoot *m_foot;
    QPushButton *m_back;
    QPushButton *m_save;
    BookDraft m_draft;
    std::string m_saved; ///< the book in force that the draft began with
    std::optional<std::string> m_theirs; ///< what somebody else has put in force since
    std::optional<std::string> m_saving; ///< on its way to the disk
    OperatorId m_actor;
    bool m_isLoaded = false;
    bool m_isFilling = false;
    int m_tab = 0;
};

} // namespace bayboard
