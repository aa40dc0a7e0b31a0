#include "core/exchange/ShippedMappings.h"

#include "core/base/Assert.h"

namespace bayboard {

const std::vector<Mapping> &shippedMappings()
{
    static const std::vector<Mapping> mappings = [] {
        std::vector<Mapping> read;
        for (const auto &[name, text] : shippedMappingTexts()) {
            auto mapping = Mapping::parse(text);
            BAYBOARD_ASSERT(mapping.has_value());
            read.push_back(std::move(*mapping));
        }
        return read;
    }();
    return mappings;
}

} // namespace bayboard
