#include "app/desktop/ServerOffering.h"

#include "ui/sync/JoinDialog.h"

namespace bayboard {

ServerOffering::ServerOffering(QWidget &window) : QObject(&window), m_window(window) { }

void ServerOffering::ask(Desk &desk)
{
    if (m_dialog != nullptr) {
        m_dialog->raise();
        return;
    }
    m_dialog = new JoinDialog(&m_window, JoinDialog::Purpose::Give);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog,
            &JoinDialog::joinWanted,
            this,
            [this, &desk](const QString &address, const QString &trusted) {
                begin(desk, {address, trusted, false}, m_dialog->token());
            });
    connect(m_dialog, &QDialog::rejected, this, [this] { m_giving.reset(); });
    m_dialog->open();
}

void ServerOffering::begin(Desk &desk, ServerPlace where, Secret token)
{
    m_giving = std::make_unique<ServerGiving>(desk, std::move(where), std::move(token));
    connect(m_giving.get(),
            &ServerGiving::progressed,
            m_dialog,
            [dialog = m_dialog](const QString &sentence, qint64 given, qint64 all) {
                dialog->tellProgress(sentence);
                dialog->tellPart(given, all);
            });
    connect(m_giving.get(), &ServerGiving::failed, m_dialog, &JoinDialog::tellFault);
    connect(m_giving.get(), &ServerGiving::given, this, [this] {
        m_token = m_giving->takeToken();
        const ServerPlace place = m_giving->place();
        m_giving.release()->deleteLater(); // it is who speaks
        if (m_dialog != nullptr) {
            m_dialog->accept();
        }
        Q_EMIT given(place);
    });
    m_giving->start();
}

void ServerOffering::stop()
{
    m_giving.reset();
    delete m_dialog;
}

} // namespace bayboard
