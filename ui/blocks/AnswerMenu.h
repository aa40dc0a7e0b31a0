#pragma once

#include <QMenu>

namespace bayboard {

class HitModel;

/// The ways out for the bookings of these rows: where one of them could go, shorten, skip, cancel,
/// and to do the same for others. The first row is what the rest of a choice follows.
class AnswerMenu final : public QMenu
{
    Q_OBJECT
public:
    AnswerMenu(HitModel &model, std::vector<int> rows, QWidget *parent);

private:
    void addWays();
    void addOthers(bool keeps);
    void addSpread();

    HitModel &m_model;
    std::vector<int> m_rows;
};

} // namespace bayboard
