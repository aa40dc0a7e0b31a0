#include "ui/window/MainMenu.h"

#include "ui/window/Actions.h"
#include "ui/window/Mnemonics.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <vector>

namespace bayboard {
namespace {

constexpr auto menuLine = ""; // between two entries
constexpr auto openItself = "pane.menu";

/// A menu, or one within it.
struct Chapter
{
    const char *name; ///< "club"
    QString title;
    std::vector<const char *> ids; ///< in this order
    /// How ids begin that nobody has named: they come last.
    std::vector<const char *> others;
    std::vector<Chapter> inner; ///< after the ids
};

Chapter viewChapter()
{
    return {"view",
            MainMenu::tr("View"),
            {"view.day",
             "view.week",
             "view.month",
             "view.list",
             menuLine,
             "view.zoomIn",
             "view.zoomOut",
             "view.squeeze",
             menuLine,
             "view.sideBySide",
             menuLine,
             "pane.next",
             "pane.previous"},
            {"view.", "pane."},
            {{"look",
              MainMenu::tr("Look"),
              {"look.system",
               "look.light",
               "look.dark",
               "look.highContrast",
               menuLine,
               "look.largerText",
               "look.smallerText"},
              {"look."},
              {}},
             {"wall", MainMenu::tr("Whole screen"), {}, {"wall."}, {}}}};
}

Chapter bookingChapter()
{
    return {"booking",
            MainMenu::tr("Booking"),
            {"booking.new",         "booking.edit",     menuLine,           "booking.checkIn",
             "booking.complete",    "booking.noShow",   menuLine,           "booking.addHalf",
             "booking.addHour",     "booking.giveHalf", "booking.giveHour", menuLine,
             "booking.move",        "booking.copy",     "booking.resize",   "booking.park",
             "booking.placeParked", "view.explain",     menuLine,           "booking.tags",
             "booking.customer",    menuLine,           "booking.cancel"},
            {"booking."},
            {}};
}

/// As programs have had them for decades: the file, what is done to it, how it is seen, then what
/// the club is about, at last what is seldom.
std::vector<Chapter> chapters()
{
    return {{"club",
             MainMenu::tr("Club"),
             {"club.new", "club.open", menuLine, "club.import", "club.runSheet"},
             {"club."},
             {}},
            {"edit",
             MainMenu::tr("Edit"),
             {"edit.undo", "edit.redo", menuLine, "edit.steps"},
             {"edit."},
             {}},
            viewChapter(),
            {"day",
             MainMenu::tr("Go to"),
             {"day.previous", "day.today", "day.next", menuLine, "day.goto"},
             {"day."},
             {}},
            bookingChapter(),
            {"block",
             MainMenu::tr("Blocks"),
             {"block.new",
              "block.paint",
              menuLine,
              "block.move",
              "block.resize",
              menuLine,
              "block.remove"},
             {"block."},
             {}},
            {"list",
             MainMenu::tr("Lists"),
             {"list.notices", "list.freeTime", menuLine, "club.overrides", "club.audit"},
             {"list."},
             {}},
            {"settings",
             MainMenu::tr("Settings"),
             {"list.places",
              "list.people",
              menuLine,
              "list.rules",
              "list.kinds",
              "list.closedDates",
              menuLine,
              "list.features"},
             {},
             {}},
            {"server",
             MainMenu::tr("Server"),
             {"sync.panel", "sync.conflicts", menuLine, "club.join", "club.give"},
             {"sync."},
             {}}};
}

/// Not in a submenu: what is wanted at once, or last of all.
const std::vector<const char *> &atTheEnd()
{
    static const std::vector<const char *> ids{
        menuLine, "view.palette", "help.keys", menuLine, "club.lock", "club.quit"};
    return ids;
}

/// Fills a menu with what the registry has.
class MenuBinder
{
public:
    explicit MenuBinder(const Actions &actions) : m_actions(actions)
    {
        m_named.insert(QLatin1String(openItself));
        for (const Chapter &chapter : chapters()) {
            addNames(chapter);
        }
        addNames({"", {}, atTheEnd(), {}, {}});
    }

    void bind(QMenu &menu)
    {
        for (const Chapter &chapter : chapters()) {
            addChapter(menu, chapter);
        }
        addActions(menu, atTheEnd());
        addOthers(menu, {""});
        letter(menu);
    }

private:
    void addNames(const Chapter &chapter)
    {
        for (const char *id : chapter.ids) {
            m_named.insert(QLatin1String(id));
        }
        for (const Chapter &inner : chapter.inner) {
            addNames(inner);
        }
    }

    void addChapter(QMenu &menu, const Chapter &chapter)
    {
        auto part = std::make_unique<QMenu>(chapter.title, &menu);
        part->setObjectName(QStringLiteral("menu.") + QLatin1String(chapter.name));
        part->setToolTipsVisible(true);
        addActions(*part, chapter.ids);
        addOthers(*part, chapter.others);
        if (!part->isEmpty() && !chapter.inner.empty()) {
            part->addSeparator();
        }
        for (const Chapter &inner : chapter.inner) {
            addChapter(*part, inner);
        }
        if (!part->isEmpty()) {
            letter(*part);
            menu.addMenu(part.release());
        }
    }

    void addActions(QMenu &menu, const std::vector<const char *> &ids) const
    {
        for (const char *id : ids) {
            QAction *action = m_actions.find(id);
            if (*id == '\0') {
                menu.addSeparator();
            } else if (action != nullptr) {
                add(menu, *action);
            }
        }
    }

    /// Those that nobody has named, by how their ids begin; each once.
    void addOthers(QMenu &menu, const std::vector<const char *> &beginnings)
    {
        for (const Actions::Group &group : m_actions.groups()) {
            for (QAction *action : group.actions) {
                const bool fits = std::any_of(
                    beginnings.begin(), beginnings.end(), [action](const char *beginning) {
                        return action->objectName().startsWith(QLatin1String(beginning));
                    });
                if (fits && !m_named.contains(action->objectName())) {
                    m_named.insert(action->objectName());
                    add(menu, *action);
                }
            }
        }
    }

    /// An entry of its own: the letter is the menu's, while the action's text is told elsewhere
    /// too.
    static void add(QMenu &menu, QAction &action)
    {
        QAction *entry = menu.addAction(action.text());
        entry->setObjectName(action.objectName());
        entry->setEnabled(action.isEnabled());
        entry->setToolTip(action.toolTip());
        entry->setData(action.shortcut().toString(QKeySequence::NativeText));
        QObject::connect(entry, &QAction::triggered, &action, &QAction::trigger);
    }

    /// A letter for each entry; its key stands behind a tab.
    static void letter(QMenu &menu)
    {
        QStringList texts;
        const QList<QAction *> entries = menu.actions();
        for (const QAction *entry : entries) {
            texts += entry->text();
        }
        texts = withMnemonics(texts);
        for (qsizetype each = 0; each < entries.size(); ++each) {
            const QString keys = entries[each]->data().toString();
            entries[each]->setText(keys.isEmpty() ? texts[each]
                                                  : texts[each] + QLatin1Char('\t') + keys);
        }
    }

    const Actions &m_actions;
    QSet<QString> m_named; ///< ids that have their place
};

} // namespace

MainMenu::MainMenu(const Actions &actions, QWidget *parent) : QMenu(parent), m_actions(actions)
{
    setToolTipsVisible(true);
    // Nothing of it is needed before the first paint.
    connect(this, &QMenu::aboutToShow, this, &MainMenu::fill);
}

void MainMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    MenuBinder(m_actions).bind(*this);
}

} // namespace bayboard
