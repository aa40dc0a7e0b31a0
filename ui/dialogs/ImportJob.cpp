#include "ui/dialogs/ImportJob.h"

#include "core/access/BlockAccess.h"
#include "core/exchange/Import.h"
#include "core/exchange/ShippedMappings.h"
#include "core/exchange/StoreImportSource.h"
#include "ui/dialogs/FileBytes.h"

#include <algorithm>
#include <cstring>
#include <filesystem>

namespace bayboard {
namespace {

const Mapping *shippedMapping(const std::string &name)
{
    const std::vector<Mapping> &all = shippedMappings();
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const Mapping &mapping) { return mapping.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// Another stream of random bits for the reader's thread, from an id that the desk made.
std::uint64_t seedFrom(const ChangeSet &blank)
{
    std::uint64_t seed = 0;
    std::memcpy(&seed, blank.id.value.bytes.data() + sizeof seed, sizeof seed);
    return seed;
}

/// A mapping of one's own; nothing where none is asked for.
Result<std::optional<Mapping>> ownMapping(const std::string &path)
{
    if (path.empty()) {
        return std::optional<Mapping>();
    }
    const auto text = readBytes(path);
    if (!text) {
        return tl::unexpected(text.error());
    }
    auto mapping = Mapping::parse(*text);
    if (!mapping) {
        return tl::unexpected(mapping.error());
    }
    return std::optional<Mapping>(std::move(*mapping));
}

/// Who asks, and what they may know.
struct Asking
{
    OperatorId who;
    bool seesNames = false;
    Instant now;
    std::uint64_t seed = 0;
};

Result<ImportJob::Answer>
makePlan(Store &store, const ImportJob::Request &request, const Club &club, const Asking &asking)
{
    const auto own = ownMapping(request.mappingFile);
    if (!own) {
        return tl::unexpected(own.error());
    }
    const auto bytes = readBytes(request.path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    ImportOptions reading;
    reading.fileName = std::filesystem::path(request.path).filename().string();
    reading.mapping = *own ? &**own : shippedMapping(request.mapping);
    reading.now = asking.now;
    reading.dateOrder = request.dateOrder;
    reading.durationUnit = request.durationUnit;
    reading.location = request.location;
    reading.place = request.place;
    reading.asBlocks = request.asBlocks;
    auto file = readImportFile(*bytes, club, reading);
    if (!file) {
        if (auto question = dateQuestion(*bytes, reading)) {
            return ImportJob::Answer(std::move(*question));
        }
        if (auto question = durationQuestion(*bytes, reading)) {
            return ImportJob::Answer(std::move(*question));
        }
        return tl::unexpected(file.error());
    }
    // The book as stored: the desk's own belongs to its thread.
    const auto stored = store.loadRuleBook();
    const auto book = RuleBook::parse(
        stored && !stored->text.empty() ? std::string_view(stored->text) : RuleBook::defaultText());
    SeededRandom random(asking.seed);
    PlanOptions planning;
    planning.clashes = request.clashes;
    planning.rules = book ? book->get() : nullptr;
    planning.now = asking.now;
    planning.random = &random;
    planning.seesBlock = [&](const Block &block) {
        return maySee(club, asking.who, block.kind, block.location);
    };
    planning.seesNames = asking.seesNames;
    StoreImportSource source(store);
    auto plan = planImport(std::move(*file), club, source, planning);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    return ImportJob::Answer(std::move(*plan));
}

} // namespace

ImportJob::ImportJob(Desk &desk) : m_desk(desk) { }

void ImportJob::plan(const Request &request, std::function<void(Result<Answer>)> done) const
{
    // What is imported is compared with all that there is.
    if (!m_desk.daysHere().has(Span(Instant(), openEnd))) {
        done(fail(ErrorCode::NotHere));
        return;
    }
    const Asking asking{m_desk.actor(),
                        m_desk.may(Permission::CustomerReadName),
                        m_desk.now(),
                        seedFrom(m_desk.blankChangeSet({}))};
    m_desk.read<Answer>(
        [request, club = m_desk.clubSnapshot(), asking](Store &store) -> Result<Answer> {
            return makePlan(store, request, *club, asking);
        },
        std::move(done));
}

void ImportJob::commit(const ImportPlan &plan,
                       const std::string &path,
                       std::function<void(Outcome)> done) const
{
    if (!m_desk.may(Permission::ImportData)) {
        const Operator *person = m_desk.club().person(m_desk.actor());
        Refusal refusal;
        refusal.error = Error{ErrorCode::NotPermitted,
                              {wordFor(Permission::ImportData), person ? person->name : ""}};
        done(tl::unexpected(std::move(refusal)));
        return;
    }
    const std::string name = std::filesystem::path(path).filename().string();
    ChangeSet changes = m_desk.blankChangeSet(
        {LabelCode::Import, {name, std::to_string(plan.created + plan.changed)}});
    changes.changes = plan.changes;
    m_desk.commitBulk(std::move(changes), std::move(done));
}

} // namespace bayboard
