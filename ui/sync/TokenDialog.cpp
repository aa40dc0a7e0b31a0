#include "ui/sync/TokenDialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bayboard {

QLineEdit *makeTokenLine(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("token"));
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(512);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return line;
}

Secret tokenIn(const QLineEdit &line)
{
    QByteArray bytes = line.text().trimmed().toUtf8();
    Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

TokenDialog::TokenDialog(const QString &server, Given given, QWidget *parent)
    : QuestionDialog(tr("Sign in"), parent)
    , m_given(std::move(given))
    , m_token(makeTokenLine(this))
{
    setObjectName(QStringLiteral("tokenDialog"));
    addText(tr("The token of this desk at %1. Who looks after the server makes one for each desk.")
                .arg(server));
    addForm()->addRow(tr("&Token"), m_token);
    addButtons(tr("Sign in"));
    button().setEnabled(false);
    connect(m_token, &QLineEdit::textChanged, this, [this](const QString &text) {
        button().setEnabled(!text.trimmed().isEmpty());
    });
    m_token->setFocus();
}

void TokenDialog::submit()
{
    m_given(tokenIn(*m_token));
    accept();
}

} // namespace bayboard
