#pragma once

#include "core/base/Uuid.h"
#include "core/club/Value.h"

namespace bayboard::test {

/// Records with any fields and any values that a codec must carry: empty and long texts, every
/// script, quotes and control characters, the ends of the number range, slots over several bays.
class RandomRecord
{
public:
    explicit RandomRecord(std::uint64_t seed) : m_random(seed) { }

    [[nodiscard]] std::size_t below(std::size_t limit)
    {
        return static_cast<std::size_t>(m_random.next() % limit);
    }

    [[nodiscard]] Uuid uuid() { return makeUuidV7(1'790'000'000'000, m_random); }

    [[nodiscard]] std::string text()
    {
        static const char *const texts[] = {"",
                                            "A. Haddad",
                                            "Élodie O’Brien",
                                            "李小龍",
                                            "مريم",
                                            "\"quoted\" \\ back",
                                            "line\nbreak\ttab",
                                            "\x01\x1f",
                                            "🎯⛳",
                                            "null",
                                            "[1,2]",
                                            "{\"bays\":[]}",
                                            " "};
        return below(10) == 0 ? std::string(300, 'x') : texts[below(std::size(texts))];
    }

    [[nodiscard]] Span span()
    {
        const Instant start = fromUnix(static_cast<std::int64_t>(below(4'000'000'000U)));
        return below(8) == 0 ? Span(start, openEnd)
                             : Span(start, seconds(1 + static_cast<std::int64_t>(below(90'000))));
    }

    [[nodiscard]] Slot slot()
    {
        std::vector<BayId> bays;
        for (std::size_t i = 0; i <= below(4); ++i)
            bays.push_back(BayId{uuid()});
        return Slot::of(std::move(bays), span());
    }

    /// A value that the field may hold; never nothing.
    [[nodiscard]] Value value(Field field)
    {
        if (field == Field::Slot || field == Field::Offer)
            return slot();
        if (field == Field::Lifted)
            return std::vector<Span>{span(), span()};
        switch (below(4)) {
        case 0:
            return static_cast<std::int64_t>(m_random.next());
        case 1: {
            std::vector<std::string> texts;
            for (std::size_t i = below(4); i > 0; --i)
                texts.push_back(text());
            return texts;
        }
        default:
            return text();
        }
    }

    [[nodiscard]] Record record()
    {
        Record made;
        for (std::size_t i = below(12); i > 0; --i) {
            const Field field = static_cast<Field>(1 + below(fieldCount - 1)); // not Withdrawn
            made.set(field, value(field));
        }
        return made;
    }

    /// The record with some fields set, changed and cleared.
    [[nodiscard]] Record edited(Record record)
    {
        for (std::size_t i = below(6); i > 0; --i) {
            const Field field = static_cast<Field>(1 + below(fieldCount - 1));
            record.set(field, below(3) == 0 ? Value() : value(field));
        }
        if (!record.isEmpty() && below(2) == 0) {
            const Field field = record.entries()[below(record.entries().size())].first;
            record.set(field, value(field));
        }
        return record;
    }

private:
    SeededRandom m_random;
};

} // namespace bayboard::test
