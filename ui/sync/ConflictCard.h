#pragma once

#include "core/desk/Desk.h"
#include "core/store/Following.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace bayboard {

/// One step that the server refused, with all that was wanted, who is in the way and what would
/// work; stays until somebody takes a way out, gives it up with a reason, or sets the rule aside.
/// The desk outlives it.
class ConflictCard final : public QFrame
{
    Q_OBJECT
public:
    ConflictCard(Desk &desk, Conflict conflict, QWidget *parent = nullptr);

    [[nodiscard]] ChangeSetId id() const { return m_conflict.set.id; }

    /// Memory has changed, or has what was asked for: looks again.
    void refresh();

Q_SIGNALS:
    void decided();
    /// Could not be done; plain text.
    void refused(const QString &sentence);

private:
    struct Choice
    {
        const char *name;
        QString text;
        std::function<void()> take;
        bool primary = false;
    };

    void ask();
    void readHolder();
    void showChoices(const std::vector<Choice> &choices);
    [[nodiscard]] std::vector<Choice> choicesFor(const Verdict &verdict);
    [[nodiscard]] QString outlook(const Verdict &verdict) const;
    void commit(const Proposal &proposal, const CommitOptions &options);
    void setAside(const Verdict &verdict);
    void sendAgain();
    void giveUp();
    void tell(const Outcome &outcome);
    void end(const Status &status);

    Desk &m_desk;
    Conflict m_conflict;
    std::optional<Proposal> m_wish;
    QLabel *m_title;
    QLabel *m_made;
    QLabel *m_wanted;
    QLabel *m_reason;
    QLabel *m_holder;
    QLabel *m_outlook;
    QVBoxLayout *m_choices;
    QWidget *m_buttons = nullptr;
    bool m_isAsked = false;
    bool m_isBusy = false;
};

} // namespace bayboard
