#include "ui/blocks/AnswerMenu.h"

#include "ui/blocks/Answers.h"
#include "ui/blocks/BlockWords.h"
#include "ui/blocks/HitModel.h"

#include <algorithm>

namespace bayboard {

AnswerMenu::AnswerMenu(HitModel &model, std::vector<int> rows, QWidget *parent)
    : QMenu(parent)
    , m_model(model)
    , m_rows(std::move(rows))
{
    setObjectName(QStringLiteral("answerMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool keeps = m_rows.size() == 1 && !mayGiveWay(m_model.hit(m_rows.front()).hit.booking);
    if (keeps) {
        addAction(tr("It has begun or is over: it keeps its time"))->setEnabled(false);
    } else {
        addWays();
    }
    addSeparator();
    addOthers(keeps);
    if (m_rows.size() == 1) {
        addSpread();
    }
}

void AnswerMenu::addWays()
{
    if (m_rows.size() > 1) {
        connect(addAction(tr("Move each as proposed")), &QAction::triggered, this, [this] {
            m_model.answer(m_rows, BlockAnswer::Kind::Move);
        });
        return;
    }
    const int row = m_rows.front();
    const BlockHit &hit = m_model.hit(row);
    if (hit.waysOut.empty()) {
        addAction(tr("Nothing is free to move it to"))->setEnabled(false);
    }
    for (std::size_t i = 0; i < hit.waysOut.size(); ++i) {
        const Slot &slot = hit.waysOut[i];
        const QString way = blockwords::way(*m_model.preview()->plan.club, hit.hit.booking, slot);
        const QString text
            = i == 0 ? tr("Move to %1 (proposed)").arg(way) : tr("Move to %1").arg(way);
        QAction *action = addAction(text);
        if (i == 0) {
            setDefaultAction(action);
        }
        connect(action, &QAction::triggered, this, [this, row, slot] {
            m_model.answer(row, {BlockAnswer::Kind::Move, slot});
        });
    }
}

void AnswerMenu::addOthers(bool keeps)
{
    const BlockPlan &plan = m_model.preview()->plan;
    const bool stays = std::all_of(m_rows.begin(), m_rows.end(), [&](int row) {
        return isHitByStanding(plan, m_model.hit(row));
    });
    const std::pair<BlockAnswer::Kind, QString> others[] = {
        {BlockAnswer::Kind::Shorten, tr("Shorten the block: the booking stays")},
        {BlockAnswer::Kind::Skip,
         stays ? tr("Skip this date: the block stays as it was")
               : tr("Skip this date: no block there")},
        {BlockAnswer::Kind::Cancel, tr("Cancel the booking and tell the customer")},
        {BlockAnswer::Kind::Open, tr("Leave it open")},
    };
    for (const auto &[kind, text] : others) {
        if (keeps && kind == BlockAnswer::Kind::Cancel) {
            continue;
        }
        connect(addAction(text), &QAction::triggered, this, [this, answer = kind] {
            m_model.answer(m_rows, answer);
        });
    }
}

void AnswerMenu::addSpread()
{
    const int row = m_rows.front();
    if (m_model.answers().at(static_cast<std::size_t>(row)).kind == BlockAnswer::Kind::Open
        || m_model.rowCount() < 2) {
        return;
    }
    addSeparator();
    const BlockPlan &plan = m_model.preview()->plan;
    const auto alike = static_cast<int>(alikeTo(plan, static_cast<std::size_t>(row)).size());
    if (alike > 1) {
        connect(addAction(tr("The same for all %n of %1", nullptr, alike)
                              .arg(blockwords::who(m_model.hit(row).hit))),
                &QAction::triggered,
                this,
                [this, row] { m_model.spread(row, false); });
    }
    connect(addAction(tr("The same for all %n", nullptr, m_model.rowCount())),
            &QAction::triggered,
            this,
            [this, row] { m_model.spread(row, true); });
}

} // namespace bayboard
