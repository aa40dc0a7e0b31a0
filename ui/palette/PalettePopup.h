#pragma once

#include "core/desk/Desk.h"
#include "ui/palette/PaletteEntry.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace bayboard {

class DeskSignals;
class PaletteModel;
class PaletteSearch;

/// The command palette: one line to type into and a list of what it may mean, over the page it is a
/// child of. Up and Down mark, Enter chooses, Esc leaves; the keyboard stays in the line. What is
/// marked is said as the line's description.
class PalettePopup final : public QFrame
{
    Q_OBJECT
public:
    PalettePopup(Desk &desk, DeskSignals &deskSignals, QWidget *page);

    /// Empty, above the board; `commands` as they can be done just now.
    void open(LocationId location, std::vector<PaletteCommand> commands, const QStringList &recent);
    /// Does what takes the keyboard away for a moment.
    void keepOpenWhile(const std::function<void()> &act);
    /// Goes away without telling anybody.
    void dismiss();

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

    [[nodiscard]] QListView *list() const { return m_list; }

    [[nodiscard]] const PaletteModel &model() const { return *m_model; }

    [[nodiscard]] const PaletteSearch &search() const { return *m_search; }

    /// What is marked; null: nothing.
    [[nodiscard]] const PaletteEntry *marked() const;
    /// How what was typed was read.
    [[nodiscard]] QString understood() const;

Q_SIGNALS:
    /// A free time is marked: it is to be seen on the board. Nothing: none is any more.
    void slotMarked(const std::optional<bayboard::PaletteSlot> &slot);
    /// Enter. The popup is closed by then; `name`: whom a wish is for, as typed.
    void chosen(const bayboard::PaletteEntry &entry, const QString &name);
    /// Esc.
    void left();
    /// The keyboard went elsewhere, and the popup with it.
    void abandoned();
    /// It covers another part of the page now.
    void placed();
    /// How much was found, or why something cannot be chosen.
    void announced(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void place();
    void fill(const std::vector<PaletteEntry> &entries);
    void mark(int row);
    void moveMark(int by);
    void pageMark(int by);
    void choose(int row);
    void tellMarked();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);

    PaletteSearch *m_search;
    PaletteModel *m_model;
    const Desk &m_desk;
    QLineEdit *m_edit = nullptr;
    QLabel *m_understood = nullptr;
    QListView *m_list = nullptr;
    std::optional<PaletteSlot> m_slot; ///< that is shown on the board
    bool m_moved = false; ///< the mark was put there by a person
    bool m_closing = false;
};

} // namespace bayboard
