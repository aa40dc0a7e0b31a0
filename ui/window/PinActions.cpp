#include "ui/window/PinActions.h"

#include "core/desk/DeskSession.h"
#include "core/desk/PeopleFault.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/Words.h"
#include "ui/window/IdleTimer.h"
#include "ui/window/PasswordActions.h"
#include "ui/window/SecretDialogs.h"

#include <QMenu>
#include <QPointer>
#include <QTimer>

namespace bayboard {

using secretdialogs::nameOf;
using secretdialogs::secretOf;
using secretdialogs::toDialog;

PinActions::PinActions(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
    , m_passwords(new PasswordActions(desk, window))
{
    connect(m_passwords, &PasswordActions::actorChanged, this, &PinActions::actorChanged);
    connect(m_passwords, &PasswordActions::told, this, &PinActions::told);
    connect(m_passwords, &PasswordActions::sessionOver, this, &PinActions::endSession);
}

void PinActions::letIn(OperatorId who)
{
    const Status in = m_desk.setActor(who);
    Q_EMIT actorChanged(); // or still the one before, or nobody
    if (in) {
        return;
    }
    // At the start the window comes first.
    QTimer::singleShot(0, this, [this, who, error = in.error()] {
        if (error.code == ErrorCode::PasswordNeeded) {
            m_passwords->signIn(who);
        } else if (error.code == ErrorCode::PinNeeded) {
            askFor(who);
        } else {
            Q_EMIT told(words::error(error));
        }
    });
}

void PinActions::endSession(OperatorId who)
{
    if (m_desk.setActor({})) {
        Q_EMIT actorChanged();
        m_passwords->signIn(who);
    }
}

bool PinActions::canLock() const
{
    const OperatorId who = m_desk.actor();
    return m_desk.pins().isSet(who)
        || (DeskSession(m_desk).asksPassword() && m_desk.passwords().isSet(who));
}

void PinActions::lock()
{
    const OperatorId who = m_desk.actor();
    if (!canLock() || !m_desk.setActor({})) {
        return;
    }
    Q_EMIT actorChanged();
    const bool hasPin = m_desk.pins().isSet(who);
    if (!hasPin) {
        DeskSession(m_desk).close(who); // nothing else keeps others out
    }
    if (!hasPin || DeskSession(m_desk).obstacle(who)) {
        m_passwords->signIn(who);
        return;
    }
    askFor(who, tr("Locked until %1 is back.").arg(nameOf(m_desk, who)));
}

void PinActions::lockAfter(std::chrono::minutes patience)
{
    if (m_idle == nullptr) {
        m_idle = new IdleTimer(this);
        connect(m_idle, &IdleTimer::left, this, &PinActions::lock);
    }
    m_patience = patience;
    m_idle->setPatience(m_paused ? std::chrono::minutes(0) : patience);
}

void PinActions::pauseLock(bool paused)
{
    m_paused = paused;
    if (m_idle != nullptr) {
        lockAfter(m_patience);
    }
}

void PinActions::askFor(OperatorId who, const QString &why)
{
    const QString name = nameOf(m_desk, who);
    PinDialog::Texts texts;
    texts.title = tr("PIN of %1").arg(name);
    texts.question = why.isEmpty() ? tr("%1 has a PIN.").arg(name) : why;
    texts.button = tr("Continue as %1").arg(name);
    auto *dialog = new PinDialog(
        texts,
        [this, who](const QString &pin, const QString &, PinDialog::Answer answer) {
            m_desk.pins().unlock(
                who,
                secretOf(pin),
                [answer = std::move(answer), who, there = QPointer(this)](const Status &in) {
                    // The session has run out meanwhile: a PIN is not enough any more.
                    const bool asksMore = !in && in.error().code == ErrorCode::PasswordNeeded;
                    answer(in || asksMore ? std::nullopt : std::optional(words::error(in.error())));
                    if (there != nullptr && asksMore) {
                        there->m_passwords->signIn(who);
                    } else if (there != nullptr && in) {
                        Q_EMIT there->actorChanged();
                    }
                });
        },
        &m_window);
    dialog->setObjectName(QStringLiteral("pinDialog"));
    if (const std::int64_t wait = m_desk.pins().secondsToWait(who); wait > 0) {
        dialog->setNote(
            words::error({ErrorCode::PinWait, {name.toStdString(), std::to_string(wait)}}));
    }
    dialog->open();
}

void PinActions::addTo(QMenu &menu)
{
    const OperatorId actor = m_desk.actor();
    if (m_desk.club().person(actor) == nullptr) {
        return;
    }
    menu.addSeparator();
    const bool has = m_desk.pins().isSet(actor);
    QAction *set
        = menu.addAction(has ? tr("Change PIN…") : tr("Set PIN…"), this, [this] { setOwn(); });
    set->setObjectName(QStringLiteral("setPin"));
    if (canLock()) {
        menu.addAction(tr("Lock"), this, &PinActions::lock)->setObjectName(QStringLiteral("lock"));
    }
    if (has) {
        menu.addAction(tr("Remove PIN…"), this, [this] { removeOwn(); })
            ->setObjectName(QStringLiteral("removePin"));
    }
    m_passwords->addTo(menu);
    if (!m_desk.may(Permission::OperatorEdit)) {
        return;
    }
    for (const Operator &person : m_desk.club().operators()) {
        if (person.id != actor && !person.withdrawn && m_desk.pins().isSet(person.id)
            && !rightBeyond(m_desk.club(), person.id, actor)) {
            menu.addAction(tr("Remove the PIN of %1…").arg(nameOf(m_desk, person.id)),
                           this,
                           [this, who = person.id] { removeOf(who); });
        }
    }
}

void PinActions::setOwn()
{
    const bool has = m_desk.pins().isSet(m_desk.actor());
    PinDialog::Texts texts;
    texts.title = has ? tr("Change PIN") : tr("Set PIN");
    texts.question = tr("6 to 12 digits, asked for whenever somebody switches to %1.")
                         .arg(nameOf(m_desk, m_desk.actor()));
    texts.button = has ? tr("Change PIN") : tr("Set PIN");
    texts.asksOld = has;
    texts.asksNew = true;
    auto *dialog = new PinDialog(
        texts,
        [this](const QString &old, const QString &pin, PinDialog::Answer answer) {
            m_desk.pins().set(secretOf(old),
                              secretOf(pin),
                              true,
                              toDialog(std::move(answer), [there = QPointer(this)] {
                                  if (there != nullptr) {
                                      Q_EMIT there->told(tr("The PIN is set"));
                                  }
                              }));
        },
        &m_window);
    dialog->setObjectName(QStringLiteral("setPinDialog"));
    m_desk.pins().askKeeping([there = QPointer(dialog)](const Result<PinKeeping> &keeping) {
        if (there == nullptr) {
            return;
        }
        if (!keeping) {
            there->setNote(words::error(keeping.error()));
        } else if (*keeping == PinKeeping::Session) {
            there->setNote(tr("No keyring answers on this computer: the PIN holds until the "
                              "program is closed, and nothing of it is written."));
        }
    });
    dialog->open();
}

void PinActions::removeOwn()
{
    PinDialog::Texts texts;
    texts.title = tr("Remove PIN");
    texts.question
        = tr("From then on everybody can switch to %1.").arg(nameOf(m_desk, m_desk.actor()));
    texts.button = tr("Remove PIN");
    auto *dialog = new PinDialog(
        texts,
        [this](const QString &old, const QString &, PinDialog::Answer answer) {
            m_desk.pins().remove(secretOf(old),
                                 toDialog(std::move(answer), [there = QPointer(this)] {
                                     if (there != nullptr) {
                                         Q_EMIT there->told(tr("The PIN is removed"));
                                     }
                                 }));
        },
        &m_window);
    dialog->setObjectName(QStringLiteral("removePinDialog"));
    dialog->open();
}

void PinActions::removeOf(OperatorId who)
{
    const QString name = nameOf(m_desk, who);
    MessageBox::ask(&m_window,
                    tr("Remove PIN"),
                    tr("Remove the PIN of %1? From then on everybody can switch to %1.").arg(name),
                    QMessageBox::Yes | QMessageBox::No,
                    [this, who](QMessageBox::StandardButton button) {
                        if (button != QMessageBox::Yes) {
                            return;
                        }
                        m_desk.pins().removeOf(who, [there = QPointer(this)](const Status &done) {
                            if (there != nullptr) {
                                Q_EMIT there->told(done ? tr("The PIN is removed")
                                                        : words::error(done.error()));
                            }
                        });
                    });
}

} // namespace bayboard
