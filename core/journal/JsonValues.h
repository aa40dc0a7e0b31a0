#pragma once

// How values stand in JSON, for the codecs of core/journal and core/wire.

#include "core/journal/ChangeSet.h"

#include <rapidjson/document.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace bayboard::journal_json {

using Json = rapidjson::Value;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Writer &json, const std::string &text);
void write(Writer &json, const Value &value);
void write(Writer &json, const std::vector<FieldChange> &fields);
void write(Writer &json, const Record &record);
void write(Writer &json, const ChangeSet &set);
[[nodiscard]] std::string take(const rapidjson::StringBuffer &buffer);

/// InvalidJson.
[[nodiscard]] tl::unexpected<Error> bad(const std::string &reason);
[[nodiscard]] std::string textOf(const Json &json);
[[nodiscard]] Result<Value> readValue(const Json &json);
[[nodiscard]] Result<Field> readField(const Json &name);
/// Field types are fixed where a wrong one could not be noticed later.
[[nodiscard]] bool mayHold(Field field, const Value &value);
[[nodiscard]] Result<std::vector<FieldChange>> readFields(const Json &json);
[[nodiscard]] Result<Record> readRecord(const Json &json);
[[nodiscard]] Result<ChangeSet> readChangeSet(const Json &json);
/// Bounded in depth: RapidJSON recurses. InvalidJson with the offset of the fault as its column.
[[nodiscard]] Status
parse(std::string_view text, rapidjson::Document &document, std::size_t maximumDepth = 8);

} // namespace bayboard::journal_json
