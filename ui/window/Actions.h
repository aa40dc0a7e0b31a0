#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

namespace bayboard {

/// One thing that the operator can do with the window.
struct ActionSpec
{
    const char *id; ///< "day.next"; also the QAction's object name
    QString group; ///< heading in the menu and on the key sheet
    QString text;
    QList<QKeySequence> keys;
    std::function<void()> run;
    std::function<bool()> enabled; ///< empty: always
    /// Why it may not be used, as a sentence; empty text: it may. Both must say yes.
    std::function<QString()> obstacle = {};
};

/// The one registry of actions: menu, shortcuts and key sheet come from it. Owns the QActions. Keys
/// that somebody gave to one on this computer (KeptKeys) take the place of the usual ones.
class Actions final : public QObject
{
    Q_OBJECT
public:
    struct Group
    {
        QString title;
        QList<QAction *> actions;
    };

    /// Shortcuts work in `window`.
    explicit Actions(QWidget &window);

    QAction *add(ActionSpec spec);
    /// Null for an id that nobody registered.
    [[nodiscard]] QAction *find(const char *id) const;
    /// Until the next start, unless KeptKeys keeps them. Nothing for an id that nobody registered.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    /// As its maker gave them.
    [[nodiscard]] QList<QKeySequence> usualKeys(const QAction &action) const;

    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

    /// Asks every action again whether it may be used.
    void refresh();

Q_SIGNALS:
    /// One of them is about to run.
    void triggered(const QString &id);
    /// The keys of one that may not be used: why not.
    void refused(const QString &why);

private:
    struct Entry
    {
        QAction *action;
        QAction *objector; ///< has its keys while it may not be used; null: nothing to say
        QList<QKeySequence> usualKeys;
        std::function<bool()> enabled;
        std::function<QString()> obstacle;
    };

    QWidget &m_window;
    std::vector<Entry> m_entries;
    std::vector<Group> m_groups;
};

} // namespace bayboard
