#pragma once

#include "ui/dialogs/QuestionDialog.h"

#include <functional>
#include <optional>

class QLineEdit;

namespace bayboard {

/// A line for digits that shows none of them.
[[nodiscard]] QLineEdit *makePinLine(const QString &name, QWidget *parent);

/// A line for a password that shows none of it.
[[nodiscard]] QLineEdit *makePasswordLine(const QString &name, QWidget *parent);

/// Asks for a PIN or password: the one there is, a new one twice, or all three. What is typed is
/// handed to `check`, which answers with what is wrong, or nothing; meanwhile nothing can be typed.
/// Closes when nothing is wrong. Keys alone do: digits, Tab, Enter, Esc.
class PinDialog final : public QuestionDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString question;
        QString button;
        bool asksOld = true;
        bool asksNew = false;
        bool isPassword = false; ///< any text in the place of digits
    };

    using Answer = std::function<void(std::optional<QString> wrong)>;
    using Check = std::function<void(const QString &old, const QString &pin, Answer answer)>;

    PinDialog(const Texts &texts, Check check, QWidget *parent = nullptr);

    /// Says something beside the question: how long it holds, why it cannot be.
    void setNote(const QString &note);

private:
    void submit() override;
    void setBusy(bool busy);

    Check m_check;
    QLabel *m_note;
    QLineEdit *m_old = nullptr;
    QLineEdit *m_new = nullptr;
    QLineEdit *m_again = nullptr;
};

} // namespace bayboard
