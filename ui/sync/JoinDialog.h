#pragma once

#include "core/identity/Secret.h"
#include "ui/dialogs/QuestionDialog.h"

class QLineEdit;
class QProgressBar;

namespace bayboard {

/// Where the club's server is and how this desk signs in there. Stays open while the server is
/// asked and the club is fetched: tellProgress(), tellFault(), at the end accept(). Esc stops it.
class JoinDialog final : public QuestionDialog
{
    Q_OBJECT
public:
    explicit JoinDialog(QWidget *parent = nullptr);

    /// Shows what is being tried without being asked for.
    void fill(const QString &address, const QString &trusted);
    void tellProgress(const QString &sentence);
    /// The fields can be filled in again.
    void tellFault(const QString &sentence);

    [[nodiscard]] Secret token() const;

Q_SIGNALS:
    /// `address` as typed; the token is asked for with token(). `trusted`: a file with the server's
    /// certificate, or empty.
    void joinWanted(const QString &address, const QString &trusted);

private:
    void submit() override;
    void setBusy(bool isBusy);
    void chooseCertificate();
    void refresh();

    QLineEdit *m_address;
    QLineEdit *m_token;
    QLineEdit *m_trusted;
    QLabel *m_progress;
    QProgressBar *m_bar;
};

} // namespace bayboard
