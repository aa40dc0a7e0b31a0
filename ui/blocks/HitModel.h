#pragma once

#include "core/desk/BlockPreview.h"

#include <QAbstractTableModel>

namespace bayboard {

/// The bookings that blocks would lie over, one a row, with what is decided about each. Cells have
/// two lines; what is computed for all rows is kept until an answer changes. GUI thread.
class HitModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Bays, Customer, HitBy, Decision };

    static constexpr int columns = Decision + 1;

    enum Role {
        SecondLineRole = Qt::UserRole + 1,
        FirstLineRole,
        FaultRole, ///< bool: the second line says what is wrong
        OpenRole, ///< bool: somebody has to decide
    };

    explicit HitModel(QObject *parent = nullptr);

    /// One answer a hit; missing ones are open. Null: no rows.
    void setPreview(std::shared_ptr<const BlockPreview> preview, std::vector<BlockAnswer> answers);

    [[nodiscard]] const std::shared_ptr<const BlockPreview> &preview() const { return m_preview; }

    [[nodiscard]] const std::vector<BlockAnswer> &answers() const { return m_answers; }

    [[nodiscard]] const BlockHit &hit(int row) const;

    /// The same answer for these rows; a move that a row has no way for leaves it open.
    void answer(const std::vector<int> &rows, BlockAnswer::Kind kind);
    /// One row, with the place where it goes.
    void answer(int row, const BlockAnswer &answer);
    /// What is decided for the row holds for those of the same customer, or for all.
    void spread(int row, bool toAll);
    /// What the desk says is wrong with answers, until they change.
    void setFaults(std::vector<AnswerFault> faults);

    [[nodiscard]] bool hasFaults() const { return !m_faultAt.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void answersChanged();

private:
    void look();
    void tell();
    void showFaults(const std::vector<AnswerFault> &faults);
    [[nodiscard]] QString line(int row, int column) const;
    [[nodiscard]] QString secondLine(int row, int column) const;
    [[nodiscard]] QString decisionNote(int row) const;
    [[nodiscard]] bool isOpen(int row) const;

    std::shared_ptr<const BlockPreview> m_preview;
    std::vector<BlockAnswer> m_answers;
    std::vector<bool> m_settled; ///< by skips of others
    std::unordered_map<std::size_t, AnswerFault> m_faultAt;
};

} // namespace bayboard
