#include "ui/sync/JoinDialog.h"

#include "ui/sync/TokenDialog.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace bayboard {

namespace {

QString titleOf(JoinDialog::Purpose purpose)
{
    switch (purpose) {
    case JoinDialog::Purpose::Join:
        break;
    case JoinDialog::Purpose::Give:
        return JoinDialog::tr("Put this club on a server");
    case JoinDialog::Purpose::Move:
        return JoinDialog::tr("Where this club’s server is");
    }
    return JoinDialog::tr("Join a club’s server");
}

QString explanationOf(JoinDialog::Purpose purpose)
{
    switch (purpose) {
    case JoinDialog::Purpose::Join:
        break;
    case JoinDialog::Purpose::Give:
        return JoinDialog::tr(
            "The club that is open goes to a server that has none yet, with its whole history. "
            "You go on working meanwhile; other desks join that server afterwards. Who looks after "
            "it gives you its address and a token for this desk.");
    case JoinDialog::Purpose::Move:
        return JoinDialog::tr(
            "The address at which this club’s server answers now, and the token of this desk "
            "there. What waits is sent to it. A server that holds another club is sent nothing.");
    }
    return JoinDialog::tr(
        "The club is fetched into a new file on this computer; a file that is open now stays "
        "as it is. Who looks after the server gives you its address and a token for this "
        "desk.");
}

QString verbOf(JoinDialog::Purpose purpose)
{
    switch (purpose) {
    case JoinDialog::Purpose::Join:
        break;
    case JoinDialog::Purpose::Give:
        return JoinDialog::tr("Put it there");
    case JoinDialog::Purpose::Move:
        return JoinDialog::tr("Connect");
    }
    return JoinDialog::tr("Join");
}

} // namespace

JoinDialog::JoinDialog(QWidget *parent, Purpose purpose)
    : QuestionDialog(titleOf(purpose), parent)
    , m_address(new QLineEdit(this))
    , m_token(makeTokenLine(this))
    , m_trusted(new QLineEdit(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("joinDialog"));
    addText(explanationOf(purpose));
    m_address->setObjectName(QStringLiteral("serverAddress"));
    m_address->setPlaceholderText(QStringLiteral("https://club.example.org:8443"));
    m_trusted->setObjectName(QStringLiteral("serverCertificate"));
    m_trusted->setPlaceholderText(tr("Only where the server made its own"));
    auto *choose = new QToolButton(this);
    choose->setText(QStringLiteral("…"));
    choose->setAccessibleName(tr("Choose a certificate"));
    connect(choose, &QToolButton::clicked, this, &JoinDialog::chooseCertificate);
    auto *row = new QHBoxLayout;
    row->addWidget(m_trusted, 1);
    row->addWidget(choose);
    QFormLayout *form = addForm();
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Token"), m_token);
    form->addRow(tr("&Certificate"), row);
    m_progress = addText({});
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
    add(m_bar);
    addButtons(verbOf(purpose));
    connect(m_address, &QLineEdit::textChanged, this, &JoinDialog::refresh);
    connect(m_token, &QLineEdit::textChanged, this, &JoinDialog::refresh);
    refresh();
    m_address->setFocus();
}

void JoinDialog::refresh()
{
    button().setEnabled(!m_address->text().trimmed().isEmpty()
                        && !m_token->text().trimmed().isEmpty());
}

void JoinDialog::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("The server's certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_trusted, &QLineEdit::setText);
    dialog->open();
}

void JoinDialog::submit()
{
    complain({});
    setBusy(true);
    Q_EMIT joinWanted(m_address->text().trimmed(), m_trusted->text().trimmed());
}

Secret JoinDialog::token() const
{
    return tokenIn(*m_token);
}

void JoinDialog::fill(const QString &address, const QString &trusted)
{
    m_address->setText(address);
    m_trusted->setText(trusted);
    setBusy(true);
}

void JoinDialog::suggest(const QString &address)
{
    m_address->setText(address);
    m_address->selectAll();
}

void JoinDialog::setBusy(bool isBusy)
{
    for (QWidget *field : {m_address, m_token, m_trusted}) {
        field->setEnabled(!isBusy);
    }
    button().setEnabled(false);
    m_bar->setRange(0, 0);
    m_bar->setVisible(isBusy);
    if (!isBusy) {
        setText(*m_progress, {});
        refresh();
    }
}

void JoinDialog::tellProgress(const QString &sentence)
{
    setText(*m_progress, sentence);
}

void JoinDialog::tellPart(qint64 done, qint64 all)
{
    constexpr int whole = 1000;
    m_bar->setRange(0, all > 0 ? whole : 0);
    m_bar->setValue(all > 0 ? static_cast<int>(done * whole / all) : 0);
}

void JoinDialog::tellFault(const QString &sentence)
{
    setBusy(false);
    complain(sentence);
    m_token->setFocus();
}

} // namespace bayboard
