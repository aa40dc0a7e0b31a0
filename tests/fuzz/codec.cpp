// What the journal and the rows hold is decoded with nothing taken on trust; what can be decoded is
// the same after another round.

#include "core/journal/Codec.h"

#include "core/base/Assert.h"
#include "tests/fuzz/Input.h"

using namespace bayboard;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = test::textOf(data, size);
    if (const auto fields = decodeFields(text))
        BAYBOARD_ASSERT(decodeFields(encodeFields(*fields)) == fields);
    if (const auto value = decodeValue(text))
        BAYBOARD_ASSERT(decodeValue(encodeValue(*value)) == value);
    if (const auto record = decodeRecord(text))
        BAYBOARD_ASSERT(decodeRecord(encodeRecord(*record)) == record);
    if (const auto texts = decodeTexts(text))
        BAYBOARD_ASSERT(decodeTexts(encodeTexts(*texts)) == texts);
    if (const auto overrides = decodeOverrides(text))
        BAYBOARD_ASSERT(decodeOverrides(encodeOverrides(*overrides)) == overrides);
    return 0;
}
