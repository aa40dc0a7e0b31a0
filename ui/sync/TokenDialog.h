#pragma once

#include "core/identity/Secret.h"
#include "ui/dialogs/QuestionDialog.h"

#include <functional>

class QLineEdit;

namespace bayboard {

/// Asks for the token with which the desk signs in at its server; shows none of it. Pasted text may
/// have blanks and line ends around it.
class TokenDialog final : public QuestionDialog
{
    Q_OBJECT
public:
    using Given = std::function<void(Secret token)>;

    /// `server`: its address.
    TokenDialog(const QString &server, Given given, QWidget *parent = nullptr);

private:
    void submit() override;

    Given m_given;
    QLineEdit *m_token;
};

/// A line for a token: what is typed or pasted is not shown.
[[nodiscard]] QLineEdit *makeTokenLine(QWidget *parent);
/// What is in it, without blanks around it.
[[nodiscard]] Secret tokenIn(const QLineEdit &line);

} // namespace bayboard
