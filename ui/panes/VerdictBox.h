#pragma once

#include "core/desk/Desk.h"

#include <QLabel>

namespace bayboard {

/// What the rules say of a proposal, in a coloured box, with ways out to click. Hidden when there
/// is nothing to say.
class VerdictBox final : public QLabel
{
    Q_OBJECT
public:
    explicit VerdictBox(QWidget *parent = nullptr);

    /// `about`: location and slot that the sentences are about.
    void showVerdict(const Verdict &verdict,
                     const std::vector<Fix> &fixes,
                     const Desk &desk,
                     const Booking &about);
    void showSentence(const QString &sentence);

Q_SIGNALS:
    void fixTaken(std::size_t index);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void setKind(const QString &kind);
    void say(const QString &sentence);

    QString m_said; ///< last
};

} // namespace bayboard
