#pragma once

#include "core/journal/ChangeSet.h"

namespace bayboard {

/// Whether a text is well-formed UTF-8. Encoding takes it for granted; who writes to the disk asks.
[[nodiscard]] bool isUtf8(std::string_view text);

/// JSON of field changes as the journal stores them:
/// {"slot":[null,{"bays":[…],"start":…,"end":…}]}. Decoding takes nothing on trust: unknown fields,
/// wrong types and reversed spans are InvalidJson.
[[nodiscard]] std::string encodeFields(const std::vector<FieldChange> &fields);
[[nodiscard]] Result<std::vector<FieldChange>> decodeFields(std::string_view json);

[[nodiscard]] std::string encodeValue(const Value &value);
[[nodiscard]] Result<Value> decodeValue(std::string_view json);

/// {"name":"…"}: a whole record, for import bases and exports.
[[nodiscard]] std::string encodeRecord(const Record &record);
[[nodiscard]] Result<Record> decodeRecord(std::string_view json);

/// JSON arrays of texts and of overrides, as columns store them.
[[nodiscard]] std::string encodeTexts(const std::vector<std::string> &texts);
[[nodiscard]] Result<std::vector<std::string>> decodeTexts(std::string_view json);
[[nodiscard]] std::string encodeOverrides(const std::vector<Override> &overrides);
[[nodiscard]] Result<std::vector<Override>> decodeOverrides(std::string_view json);

/// A whole change set as one JSON object, as it travels and as it waits beside the journal.
/// Decoding takes nothing on trust: InvalidJson for what is missing, unknown or of another type,
/// and for an entity that is named twice.
[[nodiscard]] std::string encodeChangeSet(const ChangeSet &set);
[[nodiscard]] Result<ChangeSet> decodeChangeSet(std::string_view json);

} // namespace bayboard
