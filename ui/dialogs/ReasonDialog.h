#pragma once

#include "ui/dialogs/QuestionDialog.h"

class QLineEdit;

namespace bayboard {

/// Asks for a reason that is kept: why a rule is set aside, why a booking is cancelled. The button
/// works once there is one (unless `optional`).
class ReasonDialog final : public QuestionDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString question; ///< what will be done, in one sentence
        QStringList warnings; ///< what the rules say, one line each
        QString button;
        QStringList suggestions; ///< reasons to pick
        bool dangerous = false; ///< the button is drawn as a warning
        bool optional = false;
    };

    explicit ReasonDialog(const Texts &texts, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void reasonGiven(const QString &reason);

private:
    void addSuggestions(const QStringList &suggestions);
    void submit() override;

    QLineEdit *m_reason;
};

} // namespace bayboard
