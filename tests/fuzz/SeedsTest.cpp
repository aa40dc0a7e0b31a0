// What libFuzzer does for hours, for a moment: the seeds, and seeds with bytes changed at random.

#include "core/base/Uuid.h"
#include "tests/support/Rounds.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace bayboard {
namespace {

std::vector<std::string> seeds()
{
    std::vector<std::string> texts;
    for (const auto &entry : std::filesystem::directory_iterator(BAYBOARD_SEEDS))
        texts.push_back(test::readFile(entry.path()));
    std::sort(texts.begin(), texts.end());
    return texts;
}

void run(const std::string &text)
{
    // A copy of its own size, so that a sanitizer sees a read past the end.
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

void changeOnce(std::string &text, const std::string &other, SeededRandom &random)
{
    const auto below = [&](std::size_t limit) {
        return limit == 0 ? 0 : static_cast<std::size_t>(random.next() % limit);
    };
    const std::size_t at = below(text.size() + 1);
    switch (random.next() % 5) {
    case 0: // another byte
        text.insert(at, 1, static_cast<char>(random.next()));
        break;
    case 1: // a mark that means something
        text.insert(at, 1, "\"'{}[],:;=-+.0\n\r\t\\"[random.next() % 18]);
        break;
    case 2: // less
        text.erase(at, below(text.size() / 4 + 2));
        break;
    case 3: // a piece again
        text.insert(at, text.substr(below(text.size() + 1), below(40)));
        break;
    default: // a piece of another seed
        text.insert(at, other.substr(below(other.size() + 1), below(40)));
    }
}

TEST(Fuzzer, HasSeeds)
{
    EXPECT_FALSE(seeds().empty()) << BAYBOARD_SEEDS;
}

TEST(Fuzzer, TakesEmptyInput)
{
    run({});
}

TEST(Fuzzer, TakesItsSeeds)
{
    for (const std::string &seed : seeds())
        run(seed);
}

TEST(Fuzzer, TakesChangedSeeds)
{
    const std::uint64_t number = 20261122;
    SCOPED_TRACE("seed " + std::to_string(number));
    SeededRandom random(number);
    const auto texts = seeds();
    for (int round = 0; round < test::rounds(3000) && !texts.empty(); ++round) {
        std::string text = texts[random.next() % texts.size()];
        for (auto changes = 1 + random.next() % 6; changes > 0; --changes)
            changeOnce(text, texts[random.next() % texts.size()], random);
        run(text);
    }
}

} // namespace
} // namespace bayboard
