#pragma once

#include "core/desk/Desk.h"
#include "core/store/Following.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace bayboard {

class ConflictCard;
class DeskSignals;

/// What the server refused and nobody has decided, a card each, oldest first. Stays open beside the
/// board and follows it; closes by itself when nothing is left.
class ConflictList final : public QDialog
{
    Q_OBJECT
public:
    ConflictList(Desk &desk, DeskSignals &signals_, QWidget *parent = nullptr);

    /// Asks again what there is to decide.
    void reload();

    [[nodiscard]] const std::vector<ConflictCard *> &cards() const { return m_cards; }

    [[nodiscard]] QString said() const;

Q_SIGNALS:
    /// Somebody decided about one.
    void decided();

private:
    void build();
    void fill(const std::vector<Conflict> &conflicts);
    void add(const Conflict &conflict);
    void say(const QString &sentence);

    Desk &m_desk;
    QLabel *m_lead;
    QLabel *m_said;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<ConflictCard *> m_cards;
    quint64 m_question = 0;
};

} // namespace bayboard
