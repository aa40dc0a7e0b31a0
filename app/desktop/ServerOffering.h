#pragma once

#include "app/desktop/ServerGiving.h"

#include <QPointer>

class QWidget;

namespace bayboard {

class JoinDialog;

/// The way of an open club to a server: the dialog that asks which, and what goes there behind it.
/// One at a time.
class ServerOffering final : public QObject
{
    Q_OBJECT
public:
    explicit ServerOffering(QWidget &window);

    /// The desk outlives the dialog, or stop() is called before it goes.
    void ask(Desk &desk);
    void stop();

Q_SIGNALS:
    /// The desk follows the server there; the token is taken with takeToken().
    void given(const bayboard::ServerPlace &place);

public:
    [[nodiscard]] Secret takeToken() { return std::move(m_token); }

private:
    void begin(Desk &desk, ServerPlace place, Secret token);

    QWidget &m_window;
    QPointer<JoinDialog> m_dialog;
    std::unique_ptr<ServerGiving> m_giving;
    Secret m_token;
};

} // namespace bayboard
