#include "core/serving/RestService.h"

#include "core/serving/RestActions.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestQuery.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr const char *ofReading = "lastKnown";
constexpr const char *ofWriting = "dryRun";

constexpr std::array operations = {
    RestOperation{"listLocations", false, rest::listLocations, "location lastKnown"},
    RestOperation{"getLocation", false, rest::getLocation, ofReading},
    RestOperation{"listBays", false, rest::listBays, "location lastKnown"},
    RestOperation{"getBay", false, rest::getBay, ofReading},
    RestOperation{"listBookings",
                  false,
                  rest::listBookings,
                  "location date from to customer state limit cursor lastKnown"},
    RestOperation{"getBooking", false, rest::getBooking, ofReading},
    RestOperation{"createBooking", true, rest::createBooking, ofWriting},
    RestOperation{"updateBooking", true, rest::updateBooking, ofWriting},
    RestOperation{"rescheduleBooking", true, rest::rescheduleBooking, ofWriting},
    RestOperation{"giveTime", true, rest::giveTime, ofWriting},
    RestOperation{"cancelBooking", true, rest::cancelBooking, ofWriting},
    RestOperation{"checkInBooking", true, rest::checkInBooking, ofWriting},
    RestOperation{"completeBooking", true, rest::completeBooking, ofWriting},
    RestOperation{"noShowBooking", true, rest::noShowBooking, ofWriting},
    RestOperation{"releaseBooking", true, rest::releaseBooking, ofWriting},
    RestOperation{"reopenBooking", true, rest::reopenBooking, ofWriting},
    RestOperation{"listCustomers", false, rest::listCustomers, "search limit cursor lastKnown"},
    RestOperation{"getCustomer", false, rest::getCustomer, ofReading},
    RestOperation{"getBookingContext", false, rest::getBookingContext, ofReading},
    RestOperation{"createCustomer", true, rest::createCustomer, ofWriting},
    RestOperation{"updateCustomer", true, rest::updateCustomer, ofWriting},
    RestOperation{"listBlocks",
                  false,
                  rest::listBlocks,
                  "location date from to series limit cursor lastKnown"},
    RestOperation{"getBlock", false, rest::getBlock, ofReading},
    RestOperation{"previewBlocks", false, rest::previewBlocks, ""},
    RestOperation{"layBlocks", true, rest::layBlocks, ofWriting},
    RestOperation{"liftBlock", true, rest::liftBlock, ofWriting},
    RestOperation{"unliftBlock", true, rest::unliftBlock, ofWriting},
    RestOperation{"updateBlock", true, rest::updateBlock, ofWriting},
    RestOperation{"removeBlock", true, rest::removeBlock, ofWriting},
    RestOperation{"listWebhooks", false, rest::listWebhooks, ofReading},
    RestOperation{"getWebhook", false, rest::getWebhook, ofReading},
    RestOperation{"createWebhook", true, rest::createWebhook, ""},
    RestOperation{"updateWebhook", true, rest::updateWebhook, ""},
    RestOperation{"deleteWebhook", true, rest::deleteWebhook, ""},
    RestOperation{"rotateWebhookSecret", true, rest::rotateWebhookSecret, ""},
    RestOperation{"listDeadDeliveries", false, rest::listDeadDeliveries, "limit lastKnown"},
    RestOperation{"replayDeliveries", true, rest::replayDeliveries, ""},
    RestOperation{"listFreeSlots",
                  false,
                  rest::listFreeSlots,
                  "location date minutes bays customer lastKnown"},
    RestOperation{"checkSlot",
                  false,
                  rest::checkSlot,
                  "bays location start minutes customer booking lastKnown"},
    RestOperation{"getRules", false, rest::getRules, ofReading},
    RestOperation{"getHistory", false, rest::getHistory, "limit lastKnown"},
    RestOperation{"undoChange", true, rest::undoChange, ofWriting},
    RestOperation{"redoChange", true, rest::redoChange, ofWriting},
    RestOperation{"listChanges", false, rest::listChanges, "location cursor limit lastKnown"},
    RestOperation{"getSnapshot", false, rest::getSnapshot, ""},
};

constexpr int mostTries = 3; ///< where others change the same meanwhile
constexpr std::size_t longestKey = 200;

bool isKey(const std::string &key)
{
    return key.size() <= longestKey
        && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

RestAnswer again(const KeptAnswer &kept)
{
    RestAnswer answer;
    answer.status = kept.status;
    answer.body = kept.body;
    answer.isProblem = kept.status >= 400;
    answer.tag = kept.tag;
    answer.place = kept.place;
    return answer;
}

/// Who means another version is told so (RFC 9110, 13.1.1: also of a question that changes
/// nothing); a thing that the asker has already is not sent once more.
void compareTags(const RestQuestion &question, RestAnswer &answer)
{
    if (answer.status != 200 || answer.stream)
        return;
    if (answer.tag.empty())
        answer.tag = tagOf(answer.body);
    if (!question.matches.empty() && !namesTag(question.matches, answer.tag)) {
        answer = restProblem({rest_code::otherVersion, {}, "If-Match"});
        return;
    }
    if (question.differs.empty() || !namesTag(question.differs, answer.tag, TagMatch::Weak))
        return;
    answer.status = 304;
    answer.body.clear();
}

} // namespace

std::span<const RestOperation> restOperations()
{
    return operations;
}

RestAnswer RestService::answer(const RestQuestion &question)
{
    if (question.operation == "runAction") {
        const auto meant = questionOfAction(question);
        return meant ? answer(*meant) : meant.error();
    }
    const auto *operation
        = std::find_if(operations.begin(), operations.end(), [&](const RestOperation &each) {
              return each.name == question.operation;
          });
    if (operation == operations.end())
        return restProblem({rest_code::notFound});
    if (auto objection = objectToQuery(question, operation->query))
        return std::move(*objection);
    if (!isKey(question.key))
        return restProblem({rest_code::invalid,
                            "It must be at most 200 visible ASCII characters.",
                            "Idempotency-Key"});
    RestAnswer answer;
    for (int tries = 0; tries < mostTries; ++tries) {
        bool isStale = false;
        answer = tryToAnswer(*operation, question, isStale);
        if (!isStale)
            break;
    }
    if (!operation->writes)
        compareTags(question, answer);
    return answer;
}

RestAnswer RestService::tryToAnswer(const RestOperation &operation,
                                    const RestQuestion &question,
                                    bool &isStale)
{
    auto asked = RestCase::open({m_service, m_random, question, m_secrets});
    if (!asked)
        return std::move(asked.error());
    if (operation.writes && !question.key.empty()) {
        const auto kept = (*asked)->data().keptAnswer(question.device.id, question.key);
        if (!kept)
            return (*asked)->problem(kept.error());
        if (*kept)
            return (*kept)->question == identityOf(question)
                ? again(**kept)
                : restProblem({rest_code::keyReused, {}, "Idempotency-Key"});
    }
    if (operation.writes)
        if (auto objection = (*asked)->objectToWriting())
            return std::move(*objection);
    RestAnswer answer = operation.handle(**asked);
    isStale = (*asked)->isStale();
    return answer;
}

} // namespace bayboard
