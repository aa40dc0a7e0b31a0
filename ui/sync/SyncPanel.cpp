#include "ui/sync/SyncPanel.h"

#include "core/text/ErrorSentences.h"
#include "core/text/Formats.h"
#include "core/text/Labels.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/Words.h"
#include "ui/sync/JoinDialog.h"
#include "ui/sync/Sentence.h"
#include "ui/sync/SyncWords.h"
#include "ui/sync/TokenDialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

namespace bayboard {
namespace {

constexpr std::int64_t mostShown = 50; ///< of what waits; the count says the rest

QPushButton *button(QWidget *parent, const char *name, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

SyncPanel::SyncPanel(Desk &desk, ServerLink &link, LocationId location, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_link(link)
    , m_location(location)
    , m_head(makeSentence(this, "subject"))
    , m_explanation(makeSentence(this, "syncExplanation"))
    , m_facts(makeSentence(this, "syncFacts"))
    , m_fault(makeSentence(this, "syncFault"))
    , m_count(makeSentence(this, "syncWaiting"))
    , m_waiting(new QListWidget(this))
    , m_decide(button(this, "syncDecide", {}))
    , m_anew(button(this, "syncAnew", tr("Take everything anew…")))
    , m_server(button(this, "syncServer", tr("Another address…")))
    , m_token(button(this, "syncToken", tr("Enter token…")))
    , m_try(button(this, "syncTry", tr("Try now")))
{
    setObjectName(QStringLiteral("syncPanel"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Server"));
    build();
    connect(m_try, &QPushButton::clicked, this, [this] { m_link.tryNow(); });
    connect(m_token, &QPushButton::clicked, this, &SyncPanel::askForToken);
    connect(m_server, &QPushButton::clicked, this, &SyncPanel::askForServer);
    connect(m_anew, &QPushButton::clicked, this, &SyncPanel::askWhetherAnew);
    connect(m_decide, &QPushButton::clicked, this, &SyncPanel::conflictsWanted);
    refresh();
    m_try->setFocus();
}

void SyncPanel::build()
{
    m_waiting->setObjectName(QStringLiteral("syncSteps"));
    m_waiting->setAccessibleName(tr("What waits to be sent"));
    m_waiting->setSelectionMode(QAbstractItemView::NoSelection);
    m_waiting->setMinimumHeight(6 * fontMetrics().lineSpacing());
    auto *server = new QHBoxLayout;
    server->addStretch(1);
    server->addWidget(m_anew);
    server->addWidget(m_server);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_decide);
    foot->addStretch(1);
    foot->addWidget(m_token);
    foot->addWidget(m_try);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_explanation);
    column->addWidget(m_facts);
    column->addWidget(m_fault);
    column->addWidget(m_count);
    column->addWidget(m_waiting, 100);
    column->addStretch(1); // where nothing waits
    column->addLayout(server);
    column->addLayout(foot);
    setMinimumWidth(460);
    resize(480, 320);
}

std::int64_t SyncPanel::unconfirmed() const
{
    const auto &file = m_link.status().sync.file;
    return file ? file->toSend + file->onTheWay : 0;
}

void SyncPanel::refresh()
{
    const LinkStatus &status = m_link.status();
    text::Context context = words::context(m_desk, m_location);
    m_head->setText(syncwords::pill(status).text);
    m_explanation->setText(syncwords::explanation(status));
    QStringList facts;
    if (!status.server.empty()) {
        facts += tr("Server: %1").arg(QString::fromStdString(status.server));
    }
    facts += syncwords::heard(status, context);
    if (const QString since = syncwords::since(status, context); !since.isEmpty()) {
        facts += since;
    }
    if (status.forgotten) {
        facts += tr("The token is kept for as long as the program runs");
    }
    m_facts->setText(facts.join(QLatin1Char('\n')));
    showSentence(*m_fault,
                 status.sync.detail.empty()
                     ? QString()
                     : tr("Last error: %1").arg(QString::fromStdString(status.sync.detail)));
    m_count->setText(syncwords::waiting(status));
    const int conflicts = status.sync.file ? static_cast<int>(status.sync.file->conflicts) : 0;
    m_decide->setVisible(conflicts > 0);
    m_decide->setText(tr("Decide about %n refused change(s)…", nullptr, conflicts));
    m_token->setVisible(!status.server.empty());
    m_try->setEnabled(!status.server.empty());
    m_anew->setEnabled(status.sync.line == SyncStatus::Line::Open && status.sync.file
                       && !status.sync.file->filling);
    readWaiting();
}

void SyncPanel::readWaiting()
{
    const quint64 question = ++m_question;
    m_waiting->setVisible(unconfirmed() > 0);
    if (unconfirmed() == 0) {
        m_waiting->clear();
        return;
    }
    m_desk.journal(
        0, mostShown, [there = QPointer(this), question](const Result<std::vector<Step>> &steps) {
            if (there != nullptr && there->m_question == question && steps) {
                there->fillWaiting(*steps);
            }
        });
}

/// Newest first, as the journal is.
void SyncPanel::fillWaiting(const std::vector<Step> &steps)
{
    m_waiting->clear();
    const text::Context context = words::context(m_desk, m_location);
    for (const Step &step : steps) {
        if (!step.waiting) {
            continue;
        }
        const Operator *who = m_desk.club().person(step.head.actor);
        //: When, what, who: "16:42 Move A. Haddad (Sam)"
        m_waiting->addItem(
            tr("%1 %2 (%3)")
                .arg(text::moment(step.head.at, context),
                     text::label(step.head.kind, step.head.label, context),
                     who != nullptr ? QString::fromStdString(who->name) : tr("somebody")));
    }
    const std::int64_t more = unconfirmed() - m_waiting->count();
    if (more > 0) {
        m_waiting->addItem(tr("and %n more", nullptr, static_cast<int>(more)));
    }
}

void SyncPanel::askForServer()
{
    auto *dialog = new JoinDialog(this, JoinDialog::Purpose::Move);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->suggest(QString::fromStdString(m_link.status().server));
    connect(dialog,
            &JoinDialog::joinWanted,
            this,
            [this, dialog](const QString &address, const QString &trusted) {
                const Status done = m_link.useServer(
                    address.toStdString(), trusted.toStdString(), dialog->token());
                if (done) {
                    dialog->accept();
                } else {
                    dialog->tellFault(text::sentence(done.error()));
                }
            });
    dialog->open();
}

void SyncPanel::askWhetherAnew()
{
    MessageBox::confirm(this,
                        tr("Take everything anew"),
                        tr("Everything of the club is fetched from the server once more, while you "
                           "go on working. What waits to be sent and what is to be decided stays. "
                           "What was done before cannot be undone here any more."),
                        tr("Take it anew"),
                        [this] { m_link.takeAnew(); });
}

void SyncPanel::askForToken()
{
    auto *dialog = new TokenDialog(
        QString::fromStdString(m_link.status().server),
        [this](Secret token) { m_link.useToken(std::move(token)); },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bayboard
