#pragma once

#include "ui/blocks/BlockForm.h"
#include "ui/blocks/BlockJob.h"
#include "ui/blocks/EditedSeries.h"

#include <QDialog>

class QLabel;

namespace bayboard {

class BlockFields;
class HitPane;
class LayBar;
class NoticeBox;
class ScopeBox;
class SeriesPane;

/// Blocks on many bays and dates: what is wanted at the left, at the right what it would do and
/// whom it hits, live; nothing is written until it is laid, as one step. A series that stands is
/// changed in the same way. GUI thread.
class BlockDialog final : public QDialog
{
    Q_OBJECT
public:
    BlockDialog(Desk &desk, const BlockForm &form, bool isLengthChosen, QWidget *parent = nullptr);

    /// For a series that stands, from a date on or all of it; the scope is asked for.
    BlockDialog(Desk &desk, const EditedSeries &edited, QWidget *parent = nullptr);

    [[nodiscard]] BlockFields &fields() const { return *m_fields; }

    [[nodiscard]] HitPane &hits() const { return *m_hits; }

    [[nodiscard]] SeriesPane &series() const { return *m_series; }

    /// Why nothing can be laid now; empty where it can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString notice() const;

    void reject() override;

Q_SIGNALS:
    void laid(const bayboard::Laid &laid);

private:
    BlockDialog(Desk &desk, QWidget *parent);
    void build();
    void addScope();
    void fillFromSeries();
    void chooseScope();
    [[nodiscard]] QString outOfReach(LocalDate date) const;
    void toggleDate(LocalDate date);
    [[nodiscard]] tl::expected<std::optional<BlockAsk>, FormFault> asked() const;
    void showNothing(const QString &fault, const QString &hint);
    [[nodiscard]] Status showSeries(const std::optional<BlockAsk> &ask);
    [[nodiscard]] QWidget *rightSide();
    void look();
    void showPreview(const BlockJob::Preview &preview);
    void showPlan(std::shared_ptr<const BlockPreview> preview, std::vector<BlockAnswer> answers);
    void showObstacle();
    void layNow();
    void showLaying(bool isLaying);
    void showOutcome(const LayOutcome &outcome);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::size_t blocksToLay() const;

    Desk &m_desk;
    std::optional<EditedSeries> m_edited; ///< that stands; nothing: blocks are laid
    BlockForm m_was; ///< what the fields said of it at first
    ScopeBox *m_scope = nullptr;
    BlockJob *m_job;
    BlockFields *m_fields;
    SeriesPane *m_series;
    HitPane *m_hits;
    QLabel *m_counts;
    QLabel *m_taken;
    NoticeBox *m_notice;
    LayBar *m_foot;
    QString m_fault; ///< of the form or the preview
    /// The last plan that was shown: its answers are carried into the next one.
    std::shared_ptr<const BlockPreview> m_answered;
    std::vector<BlockAnswer> m_answers;
};

} // namespace bayboard
