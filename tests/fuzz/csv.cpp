// Any bytes become a table or a reason; cells lie inside the table and lines inside the file.

#include "core/base/Assert.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/TextEncoding.h"
#include "tests/fuzz/Input.h"

#include <algorithm>

using namespace bayboard;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto decoded = decodeText(test::textOf(data, size));
    if (!decoded)
        return 0;
    BAYBOARD_ASSERT(firstInvalidUtf8(decoded->text) == std::string_view::npos);
    const auto lines = static_cast<std::int64_t>(decoded->text.size()) + 1;
    const auto table = CsvTable::read(decoded->text);
    if (!table)
        return 0;
    std::int64_t last = 0;
    for (const CsvRecord &record : table->records()) {
        BAYBOARD_ASSERT(record.number > last && record.line >= 1 && record.line <= lines);
        last = record.number;
        for (std::size_t column = 0; column < record.cellCount; ++column)
            BAYBOARD_ASSERT(table->lineOf(record, column) >= record.line);
    }
    for (const CsvProblem &problem : table->problems())
        BAYBOARD_ASSERT(problem.line >= 1 && problem.line <= lines && !problem.reason.isEmpty());
    return 0;
}
