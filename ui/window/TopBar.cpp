#include "ui/window/TopBar.h"

#include "core/text/Words.h"
#include "ui/board/BoardPlaces.h"
#include "ui/theme/Contrast.h"
#include "ui/views/ViewStack.h"
#include "ui/window/Actions.h"
#include "ui/window/MainMenu.h"
#include "ui/window/PaletteField.h"
#include "ui/window/PlaceSwitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int stripeHeight = 3;
constexpr double stripeContrast = 3.0;
// Between its buttons.
constexpr int roomy = 8;
constexpr int dense = 4;
// Pixels for the words on the undo button.
constexpr int mostUndo = 260;
constexpr int comfortableUndo = 180;
constexpr int leastUndo = 120;
constexpr int bareUndo = 90;
// Of the pill.
constexpr int widestPill = 320;
constexpr int comfortablePill = 180;
constexpr int leastPill = 60;

/// How much of the palette's field is shown.
enum class Search : std::uint8_t { Field, Icon, Nothing };

QToolButton *menuButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(new QMenu(button));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString withKeys(const QString &text, const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

QString roleNames(const Operator &person, const Club &club)
{
    QStringList names;
    for (const std::string &grant : person.roles) {
        const QString name = text::role(club, grant.substr(0, grant.find('@')));
        if (!names.contains(name)) {
            names += name;
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent) : QFrame(parent), m_actions(actions)
{
    setObjectName(QStringLiteral("topBar"));
    setAccessibleName(tr("Place, day and steps"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7 + stripeHeight, 14, 7);
    row->setSpacing(roomy);
    m_places = new PlaceSwitch(this);
    connect(m_places, &PlaceSwitch::locationChosen, this, &TopBar::locationChosen);
    row->addWidget(m_places);
    row->addSpacing(4);
    auto *segment = new QHBoxLayout;
    segment->setSpacing(2);
    addButton(*segment, QStringLiteral("‹"), "day.previous");
    m_today = addButton(*segment, tr("Today"), "day.today");
    addButton(*segment, QStringLiteral("›"), "day.next");
    row->addLayout(segment);
    m_heading = new QLabel(this);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(6, 0, 6, 0);
    row->addWidget(m_heading);
    m_segment = new QHBoxLayout;
    m_segment->setSpacing(0);
    row->addLayout(m_segment);
    m_oneView = menuButton(this, tr("View"));
    m_oneView->setObjectName(QStringLiteral("viewButton"));
    m_oneView->hide();
    row->addWidget(m_oneView);
    m_new = addButton(*row, {}, "booking.new");
    m_new->setProperty("primary", true);
    m_undo = addButton(*row, {}, "edit.undo");
    m_redo = addButton(*row, QStringLiteral("↷"), "edit.redo");
    row->addStretch(1);
    addSearch(*row);
    m_saving = new QToolButton(this);
    m_saving->setObjectName(QStringLiteral("saving"));
    m_saving->setFocusPolicy(Qt::NoFocus); // there is nothing behind it yet
    connect(m_saving, &QToolButton::clicked, this, [this] {
        if (!m_syncText.isEmpty()) {
            Q_EMIT syncWanted();
        }
    });
    row->addWidget(m_saving, 0, Qt::AlignVCenter);
    m_actor = menuButton(this, tr("Who is working"));
    m_actor->setObjectName(QStringLiteral("actorButton"));
    connect(m_actor->menu(), &QMenu::aboutToShow, this, [this] {
        fillActors();
        Q_EMIT actorMenuOpened(m_actor->menu());
    });
    row->addWidget(m_actor);
    addMenu(*row);
    setSaving(Saving::AllSaved);
    setSteps({}, {});
}

QToolButton *TopBar::addButton(QHBoxLayout &row, const QString &text, const char *action)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    follow(button, action);
    row.addWidget(button);
    return button;
}

void TopBar::follow(QToolButton *button, const char *action)
{
    QAction *what = m_actions.find(action);
    button->setObjectName(QLatin1String(action));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(what->text());
    button->setToolTip(withKeys(what->text(), *what));
    button->setEnabled(what->isEnabled());
    connect(button, &QToolButton::clicked, what, &QAction::trigger);
    connect(what, &QAction::enabledChanged, button, &QWidget::setEnabled);
    connect(what, &QAction::changed, button, [button, what, named = what->text()]() mutable {
        if (named != what->text()) { // what is turned over depends on the view
            named = what->text();
            button->setAccessibleName(named);
            button->setToolTip(withKeys(named, *what));
        }
        // It may say why it is off.
        const bool hasReason = !what->isEnabled() && what->toolTip() != what->text();
        if (hasReason) {
            button->setToolTip(what->toolTip());
        } else if (button->property("hasReason").toBool()) {
            button->setToolTip(withKeys(what->text(), *what));
        }
        button->setProperty("hasReason", hasReason);
    });
}

/// By a click it leaves the keyboard where it is, so that the palette can give it back there.
void TopBar::addSearch(QHBoxLayout &row)
{
    const QAction &opening = *m_actions.find("view.palette");
    m_search = new PaletteField(opening, this);
    follow(m_search, "view.palette");
    m_search->setFocusPolicy(Qt::TabFocus);
    connect(&opening, &QAction::changed, this, &TopBar::arrange);
    row.addWidget(m_search);
}

void TopBar::addMenu(QHBoxLayout &row)
{
    QToolButton *button = menuButton(this, tr("Menu"));
    button->setObjectName(QStringLiteral("menuButton"));
    button->setText(QStringLiteral("☰"));
    delete button->menu();
    m_menu = new MainMenu(m_actions, button);
    button->setMenu(m_menu);
    row.addWidget(button);
}

void TopBar::openMenu()
{
    const QWidget *button = m_menu->parentWidget();
    const QPoint corner
        = isRightToLeft() ? button->rect().bottomLeft() : button->rect().bottomRight();
    m_menu->fill(); // to know how wide it is
    const int width = m_menu->sizeHint().width();
    m_menu->popup(button->mapToGlobal(corner - QPoint(isRightToLeft() ? 0 : width, 0)));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

void TopBar::setClub(const Club &club)
{
    m_club = std::make_shared<const Club>(club);
    m_places->setClub(m_club);
    fillActors();
}

void TopBar::fillActors()
{
    QMenu *people = m_actor->menu();
    people->clear();
    for (const Operator &person : m_club->operators()) {
        if (!person.withdrawn && person.active && person.id != systemOperator()) {
            QAction *choice = people->addAction(QStringLiteral("%1 – %2").arg(
                QString::fromStdString(person.name), roleNames(person, *m_club)));
            connect(choice, &QAction::triggered, this, [this, id = person.id] {
                Q_EMIT actorChosen(id);
            });
        }
    }
}

void TopBar::setLocation(LocationId location)
{
    m_identity = identityColour(*m_club, location);
    m_places->setLocation(location);
    arrange(); // the mark of another home needs room
    update();
}

void TopBar::setHeading(const QString &full, const QString &brief)
{
    m_fullHeading = full;
    m_briefHeading = brief;
    arrange();
}

void TopBar::addViews(const ViewStack &views)
{
    for (const ViewKind kind : allViewKinds) {
        if (!views.has(kind)) {
            continue;
        }
        QToolButton *button = addButton(*m_segment, textFor(kind), actionFor(kind));
        button->setCheckable(true);
        // What is chosen stays so when it is pressed again.
        connect(button, &QToolButton::clicked, this, [this] { setView(m_view); });
        m_views.emplace_back(kind, button);
        m_oneView->menu()->addAction(m_actions.find(actionFor(kind)));
    }
    for (const auto &[kind, button] : m_views) {
        const bool left = button == (isRightToLeft() ? m_views.back() : m_views.front()).second;
        const bool right = button == (isRightToLeft() ? m_views.front() : m_views.back()).second;
        button->setProperty("segment",
                            left        ? QStringLiteral("left")
                                : right ? QStringLiteral("right")
                                        : QStringLiteral("middle"));
    }
    setView(m_view);
}

void TopBar::setView(ViewKind kind)
{
    m_view = kind;
    for (const auto &[each, button] : m_views) {
        button->setChecked(each == kind);
    }
    m_oneView->setText(textFor(kind) + QStringLiteral(" ▾"));
    m_oneView->setAccessibleName(tr("View: %1").arg(textFor(kind)));
    arrange();
}

void TopBar::showViews(bool apart)
{
    for (const auto &[kind, button] : m_views) {
        button->setVisible(apart);
    }
    m_oneView->setVisible(!apart && m_views.size() > 1);
}

void TopBar::setActor(OperatorId who)
{
    m_who = who;
    m_actor->setAccessibleName(tr("Who is working: %1").arg(actorText(true)));
    arrange();
}

void TopBar::setSteps(const QString &undo, const QString &redo)
{
    m_undoName = undo;
    const QString undoText = undo.isEmpty() ? tr("Nothing to undo") : tr("Undo “%1”").arg(undo);
    const QString redoText = redo.isEmpty() ? tr("Nothing to redo") : tr("Redo “%1”").arg(redo);
    m_undo->setToolTip(withKeys(undoText, *m_actions.find("edit.undo")));
    m_undo->setAccessibleName(undoText);
    m_redo->setToolTip(withKeys(redoText, *m_actions.find("edit.redo")));
    m_redo->setAccessibleName(redoText);
    arrange();
}

void TopBar::setSaving(Saving state, const QString &reason)
{
    m_state = state;
    m_reason = reason;
    showPill();
}

void TopBar::setSync(const QString &text, const QString &kind)
{
    m_syncText = text;
    m_syncKind = kind;
    m_saving->setFocusPolicy(Qt::StrongFocus);
    showPill();
}

/// What the disk says comes first: without it nothing can be synced.
void TopBar::showPill()
{
    QString text = m_syncText.isEmpty() ? tr("All saved") : m_syncText;
    QString kind = m_syncText.isEmpty() ? QStringLiteral("saved") : m_syncKind;
    if (m_state == Saving::Saving && kind == QLatin1String("saved")) {
        text = tr("Saving…");
        kind = QStringLiteral("saving");
    } else if (m_state == Saving::ReadOnly) {
        text = tr("Read only");
        kind = QStringLiteral("failed");
    } else if (m_state == Saving::NotSaved) {
        text = tr("Not saved: %1").arg(m_reason);
        kind = QStringLiteral("failed");
    }
    if (m_saving->accessibleName() == text && m_saving->property("kind") == kind) {
        return;
    }
    m_saving->setToolTip(text);
    m_saving->setAccessibleName(text);
    m_saving->setProperty("kind", kind);
    m_saving->style()->unpolish(m_saving);
    m_saving->style()->polish(m_saving);
    arrange(); // its words are of any length
}

/// As much as there is room for. The role of who works goes first, then the long date, then the
/// buttons stand closer, then the views go into one button, then long words of the pill are cut
/// short, then the field of the palette becomes an icon, then the words on the button that books
/// go; the step that undo would take is cut short, and only where even that is too much, left to
/// the arrow. What is in the menu and on a key too gives way at the end. Room that is left over is
/// the field's, then the step's.
void TopBar::arrange()
{
    struct Stage
    {
        int undoWidth; ///< pixels that its words have at least; 0: the arrow alone
        Search search;
        bool role;
        bool longDate;
        bool views; ///< a button for each
        bool newWords;
        int pill; ///< pixels that its words have at most
        bool redo;
        bool today;
        int gap; ///< pixels between the buttons
    };

    using enum Search;
    static constexpr Stage stages[] = {
        {comfortableUndo, Field, true, true, true, true, widestPill, true, true, roomy},
        {comfortableUndo, Field, false, true, true, true, widestPill, true, true, roomy},
        {leastUndo, Field, false, true, true, true, widestPill, true, true, roomy},
        {leastUndo, Field, false, false, true, true, widestPill, true, true, roomy},
        {leastUndo, Field, false, false, true, true, widestPill, true, true, dense},
        {bareUndo, Field, false, false, true, true, widestPill, true, true, dense},
        {leastUndo, Field, false, false, false, true, widestPill, true, true, dense},
        {leastUndo, Field, false, false, false, true, comfortablePill, true, true, dense},
        {leastUndo, Icon, false, false, false, true, widestPill, true, true, dense},
        {leastUndo, Icon, false, false, false, false, widestPill, true, true, dense},
        {0, Icon, false, false, false, false, widestPill, true, true, dense},
        {0, Icon, false, false, false, false, leastPill, true, true, dense},
        {0, Icon, false, false, false, false, leastPill, false, true, dense},
        {0, Icon, false, false, false, false, leastPill, false, false, dense},
        {0, Nothing, false, false, false, false, leastPill, false, false, dense},
    };
    const auto show = [this](const Stage &stage) {
        m_undo->setText(undoButtonText(stage.undoWidth));
        if (stage.search == Field) {
            m_search->unfold();
        } else {
            m_search->fold();
        }
        m_search->setVisible(stage.search != Nothing);
        m_saving->setText(pillText(stage.pill));
        m_new->setText(stage.newWords ? tr("+ New booking") : QStringLiteral("+"));
        m_actor->setText(actorText(stage.role));
        m_heading->setText(stage.longDate ? m_fullHeading : m_briefHeading);
        showViews(stage.views);
        m_places->setBrief(!stage.views);
        m_redo->setVisible(stage.redo);
        m_today->setVisible(stage.today);
        layout()->setSpacing(stage.gap);
    };
    if (!isVisible()) { // nobody sees it, and its width is not its own: the shortest will do
        show(stages[std::size(stages) - 1]);
        m_heading->setAccessibleName(m_fullHeading);
        return;
    }
    for (const Stage &stage : stages) {
        show(stage);
        forgetSizes();
        int spare = width() - layout()->totalMinimumSize().width();
        if (spare >= 0) {
            if (stage.search == Field) {
                spare = m_search->grow(spare);
            }
            if (stage.undoWidth > 0) {
                const int has = m_undo->fontMetrics().horizontalAdvance(m_undo->text());
                m_undo->setText(undoButtonText(std::min(mostUndo, has + spare)));
            }
            break;
        }
    }
    m_heading->setAccessibleName(m_fullHeading);
}

/// A layout within a layout does not hear that one of its buttons came or went.
void TopBar::forgetSizes()
{
    for (int i = 0; i < layout()->count(); ++i) {
        if (QLayout *inner = layout()->itemAt(i)->layout()) {
            inner->invalidate();
        }
    }
    layout()->invalidate();
}

QString TopBar::undoButtonText(int pixels) const
{
    const QString arrow = QStringLiteral("↶");
    if (pixels == 0) {
        return arrow;
    }
    const QString text = m_undoName.isEmpty() ? tr("Undo") : tr("Undo “%1”").arg(m_undoName);
    return m_undo->fontMetrics().elidedText(
        arrow + QLatin1Char(' ') + text, Qt::ElideRight, pixels);
}

QString TopBar::pillText(int pixels) const
{
    return m_saving->fontMetrics().elidedText(m_saving->accessibleName(), Qt::ElideRight, pixels);
}

QString TopBar::actorText(bool withRole) const
{
    const Operator *person = m_club ? m_club->person(m_who) : nullptr;
    if (person == nullptr) {
        return tr("Choose who works");
    }
    QString text = QString::fromStdString(person->name);
    if (withRole) {
        text = tr("%1: %2", "a role and who has it").arg(roleNames(*person, *m_club), text);
    }
    return m_actor->fontMetrics().elidedText(text, Qt::ElideRight, withRole ? 260 : 120);
}

QToolButton *TopBar::locationButton() const
{
    return m_places->button();
}

QString TopBar::undoText() const
{
    return m_undo->accessibleName();
}

QString TopBar::savingText() const
{
    return m_saving->accessibleName();
}

QString TopBar::heading() const
{
    return m_heading->text();
}

void TopBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    arrange();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void TopBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), stripeHeight),
                     readableOn(palette().color(QPalette::Window), m_identity, stripeContrast));
}

} // namespace bayboard
