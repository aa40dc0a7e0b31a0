#pragma once

#include "ui/blocks/BlockForm.h"
#include "ui/blocks/BlockJob.h"

#include <QDialog>

class QLabel;

namespace bayboard {

class BlockFields;
class HitPane;
class LayBar;
class NoticeBox;
class SeriesPane;

/// Blocks on many bays and dates: what is wanted at the left, at the right what it would do and
/// whom it hits, live; nothing is written until it is laid, as one step. GUI thread.
class BlockDialog final : public QDialog
{
    Q_OBJECT
public:
    BlockDialog(Desk &desk, const BlockForm &form, bool isLengthChosen, QWidget *parent = nullptr);

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
    void build();
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
