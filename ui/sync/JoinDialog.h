#pragma once

#include "core/identity/Secret.h"
#include "ui/dialogs/QuestionDialog.h"

class QLineEdit;
class QProgressBar;

namespace bayboard {

/// Where the club's server is and how this desk signs in there: to join it, to give it the club
/// that is open, or to find it at another address. Stays open while that goes on: tellProgress(),
/// tellFault(), at the end accept(). Esc stops it.
class JoinDialog final : public QuestionDialog
{
    Q_OBJECT
public:
    enum class Purpose { Join, Give, Move };

    explicit JoinDialog(QWidget *parent = nullptr, Purpose purpose = Purpose::Join);

    /// Shows what is being tried without being asked for.
    void fill(const QString &address, const QString &trusted);
    /// Something to begin with.
    void suggest(const QString &address);
    void tellProgress(const QString &sentence);
    /// So much of all is done.
    void tellPart(qint64 done, qint64 all);
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
