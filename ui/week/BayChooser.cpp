#include "ui/week/BayChooser.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace bayboard {

namespace {

constexpr int padding = 3; ///< the corner is narrow, and the name is what counts

} // namespace

BayChooser::BayChooser(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setStyleSheet(QStringLiteral("QToolButton { padding: 2px %1px; }").arg(padding));
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &BayChooser::fillMenu);
    setMenu(menu);
}

void BayChooser::setBays(const Club &club, LocationId location)
{
    m_bays.clear();
    for (const BayId id : club.baysOf(location))
        m_bays.emplace_back(id, QString::fromStdString(club.bay(id)->name));
    write();
}

void BayChooser::setBay(BayId bay)
{
    m_bay = bay;
    write();
}

void BayChooser::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto add = [&](const QString &name, BayId bay) {
        QString text = name;
        QAction *action = menu()->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(bay == m_bay);
        group->addAction(action);
        return action;
    };
    connect(add(tr("All bays"), {}), &QAction::triggered, this, &BayChooser::allWanted);
    menu()->addSeparator();
    for (const auto &[id, name] : m_bays) {
        connect(
            add(name, id), &QAction::triggered, this, [this, bay = id] { Q_EMIT bayWanted(bay); });
    }
}

void BayChooser::write()
{
    QString name = tr("All bays");
    for (const auto &[id, each] : m_bays) {
        if (id == m_bay)
            name = each;
    }
    const QFontMetrics metrics = fontMetrics();
    const int room = width() - 2 * (padding + 1);
    const QString arrow = QStringLiteral(" ▾");
    QString text = metrics.elidedText(name, Qt::ElideRight, room);
    if (metrics.horizontalAdvance(name + arrow) <= room)
        text = name + arrow;
    setText(text.replace(QLatin1Char('&'), QLatin1String("&&")));
    setToolTip(tr("Week of: %1").arg(name));
    setAccessibleName(tr("Week of: %1").arg(name));
}

void BayChooser::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    write();
}

void BayChooser::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        write();
}

} // namespace bayboard
