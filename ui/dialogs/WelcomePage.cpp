#include "ui/dialogs/WelcomePage.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace bayboard {

WelcomePage::WelcomePage(const Gone &gone, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(1);
    const bool missed = !gone.path.isEmpty();
    auto *title
        = new QLabel(missed ? tr("The club’s file is not there") : tr("Welcome to Bayboard"), this);
    title->setObjectName(QStringLiteral("title"));
    column->addWidget(title);
    auto *lead = new QLabel(
        missed ? tr("%1, which was open last time, is gone: moved, renamed, or on a disk that is "
                    "not connected. Nothing was changed.")
                     .arg(QDir::toNativeSeparators(gone.path))
               : tr("The day of a club with bays, on one board. Your data stays in one "
                    "file on this computer."),
        this);
    lead->setObjectName(QStringLiteral("lead"));
    lead->setTextFormat(Qt::PlainText);
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->addSpacing(12);
    const auto add = [this, column](const char *name,
                                    const QString &text,
                                    const QString &meaning,
                                    void (WelcomePage::*signal)()) {
        auto *button = new QCommandLinkButton(text, meaning, this);
        button->setObjectName(QLatin1String(name));
        button->setIcon({});
        connect(button, &QCommandLinkButton::clicked, this, signal);
        column->addWidget(button);
    };
    if (missed) {
        add("open",
            tr("Open a club's file"),
            tr("Where it is now, or another one"),
            &WelcomePage::openWanted);
    }
    if (missed && gone.backup.isValid()) {
        add("restore",
            tr("Bring back its last backup"),
            tr("Of %1; what was done since is not in it")
                .arg(locale().toString(gone.backup, QLocale::ShortFormat)),
            &WelcomePage::restoreWanted);
    }
    add("demo",
        tr("Try the demo club"),
        tr("Five locations with a full day of bookings"),
        &WelcomePage::demoWanted);
    add("newClub",
        tr("Start a new club"),
        tr("Name, locations, bays, and who works there"),
        &WelcomePage::newClubWanted);
    add("import",
        tr("Bring bookings from another program"),
        tr("A new club, then a CSV or iCalendar export, with a report before anything is kept"),
        &WelcomePage::importWanted);
    add("join",
        tr("Join a club’s server"),
        tr("A club that several desks share; it is fetched to this computer"),
        &WelcomePage::joinWanted);
    if (!missed) {
        add("open",
            tr("Open a club's file"),
            tr("One that this program has made"),
            &WelcomePage::openWanted);
    }
    column->addStretch(2);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(560);
    middle->setLayout(column);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 48, 24, 24);
    outer->addStretch(1);
    outer->addWidget(middle, 4);
    outer->addStretch(1);
}

} // namespace bayboard
