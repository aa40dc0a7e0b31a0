#include "app/desktop/ServerJoining.h"

#include "ui/sync/JoinDialog.h"

namespace bayboard {

ServerJoining::ServerJoining(RunSources &sources,
                             const QString &folder,
                             std::optional<LocalDate> day,
                             QWidget &window)
    : QObject(&window)
    , m_sources(sources)
    , m_folder(folder)
    , m_day(day)
    , m_window(window)
{ }

JoinDialog &ServerJoining::dialog()
{
    if (m_dialog == nullptr) {
        m_dialog = new JoinDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog,
                &JoinDialog::joinWanted,
                this,
                [this](const QString &address, const QString &trusted) {
                    begin({{address, trusted, false}, m_dialog->token(), {}, m_folder, m_day});
                });
        connect(m_dialog, &QDialog::rejected, this, [this] { m_join.reset(); });
    }
    return *m_dialog;
}

void ServerJoining::ask()
{
    dialog().open();
}

void ServerJoining::join(ServerJoin::Wanted wanted)
{
    dialog().fill(wanted.place.address, wanted.place.trusted);
    dialog().open();
    wanted.day = m_day;
    begin(std::move(wanted));
}

void ServerJoining::begin(ServerJoin::Wanted wanted)
{
    m_join = std::make_unique<ServerJoin>(m_sources, std::move(wanted));
    connect(m_join.get(), &ServerJoin::progressed, m_dialog, &JoinDialog::tellProgress);
    connect(m_join.get(), &ServerJoin::failed, m_dialog, &JoinDialog::tellFault);
    connect(m_join.get(), &ServerJoin::joined, this, [this] {
        m_session = m_join->takeSession();
        m_token = m_join->takeToken();
        if (m_dialog != nullptr) {
            m_dialog->accept();
        }
        m_join.release()->deleteLater(); // it is who speaks
        Q_EMIT joined();
    });
    m_join->start();
}

} // namespace bayboard
