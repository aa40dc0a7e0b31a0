#pragma once

#include "ui/views/ClubView.h"
#include "ui/views/ViewKind.h"

#include <QStackedWidget>

#include <functional>

namespace bayboard {

/// The views of a location, one of them in view. Each is made when it is first shown, and a change
/// of view takes along place and selection. Letters that a view leaves alone choose another one.
class ViewStack final : public QStackedWidget
{
    Q_OBJECT
public:
    using Make = std::function<ClubView *(QWidget *parent)>;

    explicit ViewStack(QWidget *parent = nullptr);

    /// The first that is added is made at once and in view.
    void add(ViewKind kind, Make make);
    [[nodiscard]] bool has(ViewKind kind) const;

    [[nodiscard]] ViewKind kind() const { return m_kind; }

    [[nodiscard]] ClubView &current() const;
    /// Null until it was first shown.
    [[nodiscard]] ClubView *view(ViewKind kind) const;
    /// Brings it into view at the same place with the same selection, and gives it the keyboard.
    /// Nothing for a kind that was not added, or is in view.
    void show(bayboard::ViewKind kind);
    /// The same at another place; what is in view looks there.
    void show(bayboard::ViewKind kind, const bayboard::ViewPlace &place);
    void focus();

    using QStackedWidget::show;

Q_SIGNALS:
    /// For the page to be connected with it, once.
    void made(bayboard::ClubView *view);
    void shown(bayboard::ViewKind kind);
    /// A letter that stands for an action of the page: "day.today".
    void actionWanted(const char *id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry
    {
        Make make;
        ClubView *view = nullptr;
    };

    [[nodiscard]] const Entry &entryOf(ViewKind kind) const;
    ClubView &madeView(ViewKind kind);

    std::array<Entry, allViewKinds.size()> m_entries;
    ViewKind m_kind = ViewKind::Day;
};

} // namespace bayboard
