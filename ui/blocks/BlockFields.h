#pragma once

#include "core/desk/Desk.h"
#include "ui/blocks/BlockForm.h"
#include "ui/blocks/SeriesMarks.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace bayboard {

class BayTree;
class RepeatPane;
class TimeFields;

/// The fields of the dialog for blocks: kind, words, bays, times, repetition. Tells of each change;
/// what it comes to is shown beside them.
class BlockFields final : public QWidget
{
    Q_OBJECT
public:
    explicit BlockFields(Desk &desk, QWidget *parent = nullptr);

    /// It is about a block that stands: bays of its location, its kind too.
    void setEdited(const Block &block);
    /// `isLengthChosen`: the end was meant, and does not follow the kind's length.
    void setForm(const BlockForm &form, bool isLengthChosen);
    [[nodiscard]] BlockForm form() const;

    /// Leaves a date out, takes it in again, or makes it what it was before. `shown`: how it is
    /// now; one that was out in part is in first, then out.
    void toggleDate(LocalDate date, DayMark::Kind shown);
    /// The rule in a reader's words, or the fault beside its field; nothing where there is none.
    void showFault(const std::optional<FormFault> &fault);
    /// Where the keyboard begins.
    [[nodiscard]] QWidget *entry() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void fillKinds();
    void fieldChanged();
    void showRepeat(const std::optional<FormFault> &fault);
    [[nodiscard]] bool mayLayAt(LocationId location) const;
    [[nodiscard]] const BlockKind *kind() const;

    Desk &m_desk;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_reason;
    BayTree *m_bays;
    QLabel *m_baysFault;
    TimeFields *m_times;
    QLabel *m_timesFault;
    RepeatPane *m_repeat;
    QCheckBox *m_holidays;
    LocationId m_place;
    std::optional<std::pair<LocationId, std::string>> m_edited; ///< where it stands, its kind
    std::set<LocalDate> m_leftOut;
    std::set<LocalDate> m_takenIn;
    std::set<LocalDate> m_partly; ///< of those taken in: that were out in part
    bool m_filling = false;
};

} // namespace bayboard
