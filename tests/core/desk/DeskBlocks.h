#pragma once

#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard::test {

/// Blocks through the desk of a manager, Mia: previews, answers, what is laid.
class DeskBlocks : public testing::Test
{
protected:
    DeskBlocks()
    {
        m_desk->setActor(m_desk.person("Mia"));
        m_desk.settle();
        m_desk.showDay();
    }

    using Preview = std::shared_ptr<const BlockPreview>;

    [[nodiscard]] BlockRequest request(std::vector<BayId> bays,
                                       const std::string &from = "18:00",
                                       const std::string &to = "20:00") const
    {
        BlockRequest request;
        request.bays = std::move(bays);
        request.first = m_desk.span(from, to);
        request.kind = "maintenance";
        request.title = "Lamp";
        return request;
    }

    [[nodiscard]] BlockRequest
    repeated(std::vector<BayId> bays, const std::string &rule, const std::string &from = "18:00")
    {
        BlockRequest wanted = request(std::move(bays), from);
        const Zone &zone = m_desk->club().zone(m_desk.place("Dartmouth"));
        wanted.recurrence = Recurrence::ofRule(rule, zone.toLocal(wanted.first.start())).value();
        return wanted;
    }

    [[nodiscard]] Result<Preview> look(BlockAsk ask)
    {
        std::optional<Result<Preview>> made;
        m_desk->previewBlocks(std::move(ask), WayFirst::OtherBay, [&](Result<Preview> preview) {
            made = std::move(preview);
        });
        m_desk.settle();
        EXPECT_TRUE(made);
        return *made;
    }

    [[nodiscard]] LayOutcome
    lay(const Preview &preview, BlockAnswer::Kind kind, LayOptions options = {})
    {
        std::optional<LayOutcome> laid;
        options.reason = options.reason.empty() ? "lamp" : options.reason;
        m_desk->layBlocks(preview,
                          answerAll(preview->plan, kind),
                          std::move(options),
                          [&](LayOutcome outcome) { laid = std::move(outcome); });
        m_desk.settle();
        EXPECT_TRUE(laid);
        return std::move(*laid);
    }

    [[nodiscard]] std::size_t blocksOfTheDay()
    {
        return m_desk->blocks(m_desk.place("Dartmouth"), m_desk.span("00:00", "23:30")).size();
    }

    template <typename Rows> Rows read(std::function<Result<Rows>(Store &)> ask)
    {
        Rows rows;
        m_desk->read<Rows>(std::move(ask), [&](Result<Rows> answer) {
            EXPECT_TRUE(answer);
            rows = std::move(*answer);
        });
        m_desk.settle();
        return rows;
    }

    TestDesk m_desk;
};

} // namespace bayboard::test
