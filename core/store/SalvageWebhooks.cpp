// What can still be read of whom a server tells what happens.

#include "core/store/Salvage.h"
#include "core/store/WebhookRows.h"

namespace bayboard {

std::optional<std::vector<Webhook>> Salvage::webhooks()
{
    std::vector<Webhook> found;
    bool readable = true;
    const bool whole = readAround(std::string("SELECT rowid, ") + webhook_rows::columns
                                      + " FROM webhook WHERE rowid > ?1 ORDER BY rowid",
                                  0,
                                  [&](sqlite::Statement &row) {
                                      if (auto webhook = webhook_rows::read(row, 1))
                                          found.push_back(std::move(*webhook));
                                      else
                                          readable = false;
                                  });
    return whole && readable ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace bayboard
