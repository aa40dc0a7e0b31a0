#pragma once

#include "core/desk/Desk.h"

#include <QLabel>

namespace bayboard {

/// What happened to one entity, newest first, from the journal. Asks the desk and shows the answer;
/// answers for what was shown before are dropped.
class HistoryList final : public QLabel
{
    Q_OBJECT
public:
    explicit HistoryList(Desk &desk, QWidget *parent = nullptr);

    /// Fetches anew; also after the entity has changed.
    using QLabel::show;
    void show(EntityRef entity, LocationId location);
    void clearHistory();

private:
    void fill(const Result<std::vector<Step>> &steps);

    Desk &m_desk;
    EntityRef m_entity;
    LocationId m_location;
    quint64 m_question = 0;
};

} // namespace bayboard
