#include "ui/window/PasswordActions.h"

#include "core/desk/DeskSession.h"
#include "core/desk/PeopleFault.h"
#include "core/text/Words.h"
#include "ui/window/SecretDialogs.h"

#include <QMenu>
#include <QPointer>

namespace bayboard {
namespace {

constexpr std::chrono::seconds lookEvery{30};

} // namespace

using secretdialogs::nameOf;
using secretdialogs::secretOf;
using secretdialogs::toDialog;

PasswordActions::PasswordActions(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, &PasswordActions::look);
    m_timer.start(lookEvery);
}

void PasswordActions::look()
{
    const OperatorId who = m_desk.actor();
    if (DeskSession(m_desk).obstacle(who)) {
        Q_EMIT sessionOver(who);
    }
}

void PasswordActions::signIn(OperatorId who)
{
    const QString name = nameOf(m_desk, who);
    PinDialog::Texts texts;
    texts.title = tr("Password of %1").arg(name);
    texts.question = tr("The club asks for the password now and then; until it asks again, the PIN "
                        "is enough to come back.");
    texts.button = tr("Continue as %1").arg(name);
    texts.isPassword = true;
    auto *dialog = new PinDialog(
        texts,
        [this, who](const QString &password, const QString &, PinDialog::Answer answer) {
            m_desk.passwords().unlock(
                who, secretOf(password), toDialog(std::move(answer), [there = QPointer(this)] {
                    if (there != nullptr) {
                        Q_EMIT there->actorChanged();
                    }
                }));
        },
        &m_window);
    dialog->setObjectName(QStringLiteral("passwordDialog"));
    if (const std::int64_t wait = m_desk.passwords().secondsToWait(who); wait > 0) {
        dialog->setNote(
            words::error({ErrorCode::PasswordWait, {name.toStdString(), std::to_string(wait)}}));
    }
    dialog->open();
}

void PasswordActions::addTo(QMenu &menu)
{
    const OperatorId actor = m_desk.actor();
    if (m_desk.club().person(actor) == nullptr) {
        return;
    }
    const bool has = m_desk.passwords().isSet(actor);
    menu.addSeparator();
    menu.addAction(
            has ? tr("Change password…") : tr("Set password…"), this, &PasswordActions::setOwn)
        ->setObjectName(QStringLiteral("setPassword"));
    if (has) {
        menu.addAction(tr("Remove password…"), this, &PasswordActions::removeOwn)
            ->setObjectName(QStringLiteral("removePassword"));
    }
    if (!m_desk.may(Permission::OperatorEdit)) {
        return;
    }
    QMenu *others = menu.addMenu(tr("Set the password of"));
    others->setObjectName(QStringLiteral("passwordsOfOthers"));
    for (const Operator &person : m_desk.club().operators()) {
        if (person.id != actor && !person.withdrawn && person.active
            && person.id != systemOperator() && !rightBeyond(m_desk.club(), person.id, actor)) {
            others->addAction(QStringLiteral("%1…").arg(text::fromUtf8(person.name)),
                              this,
                              [this, who = person.id] { setOf(who); });
        }
    }
    others->setEnabled(!others->isEmpty());
}

void PasswordActions::setOwn()
{
    const bool has = m_desk.passwords().isSet(m_desk.actor());
    PinDialog::Texts texts;
    texts.title = has ? tr("Change password") : tr("Set password");
    texts.question = tr("10 characters or more. A few words that belong to nobody are best.");
    texts.button = texts.title;
    texts.asksOld = has;
    texts.asksNew = true;
    texts.isPassword = true;
    auto *dialog = new PinDialog(
        texts,
        [this](const QString &old, const QString &fresh, PinDialog::Answer answer) {
            m_desk.passwords().set(secretOf(old),
                                   secretOf(fresh),
                                   false,
                                   toDialog(std::move(answer), [there = QPointer(this)] {
                                       if (there != nullptr) {
                                           Q_EMIT there->told(tr("The password is set"));
                                       }
                                   }));
        },
        &m_window);
    dialog->setObjectName(QStringLiteral("setPasswordDialog"));
    dialog->open();
}

void PasswordActions::setOf(OperatorId who)
{
    const QString name = nameOf(m_desk, who);
    PinDialog::Texts texts;
    texts.title = tr("Password of %1").arg(name);
    texts.question = tr("Takes the place of the one that %1 has, or forgot. 10 characters or more; "
                        "%1 can change it afterwards.")
                         .arg(name);
    texts.button = tr("Set password");
    texts.asksOld = false;
    texts.asksNew = true;
    texts.isPassword = true;
    auto *dialog = new PinDialog(
        texts,
        [this, who](const QString &, const QString &fresh, PinDialog::Answer answer) {
            m_desk.passwords().setOf(
                who, secretOf(fresh), toDialog(std::move(answer), [there = QPointer(this)] {
                    if (there != nullptr) {
                        Q_EMIT there->told(tr("The password is set"));
                    }
                }));
        },
        &m_window);
    dialog->setObjectName(QStringLiteral("setPasswordOfDialog"));
    dialog->open();
}

void PasswordActions::removeOwn()
{
    PinDialog::Texts texts;
    texts.title = tr("Remove password");
    texts.question
        = tr("Where the club asks for a password, %1 cannot work at this desk without one.")
              .arg(nameOf(m_desk, m_desk.actor()));
    texts.button = texts.title;
    texts.isPassword = true;
    auto *dialog = new PinDialog(
        texts,
        [this](const QString &old, const QString &, PinDialog::Answer answer) {
            m_desk.passwords().remove(secretOf(old),
                                      toDialog(std::move(answer), [there = QPointer(this)] {
                                          if (there != nullptr) {
                                              Q_EMIT there->told(tr("The password is removed"));
                                          }
                                      }));
        },
        &m_window);
    dialog->setObjectName(QStringLiteral("removePasswordDialog"));
    dialog->open();
}

} // namespace bayboard
