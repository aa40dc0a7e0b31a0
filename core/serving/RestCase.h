#pragma once

#include "core/access/Permission.h"
#include "core/exchange/ClubJson.h"
#include "core/serving/RestCodes.h"
#include "core/serving/SyncService.h"
#include "core/text/TextContext.h"

namespace bayboard {

class WebhookSecrets;

/// What a handler of the interface gives where it cannot go on.
template <typename T> using OrAnswer = tl::expected<T, RestAnswer>;

/// One question in one transaction of the data: who asks, the club as it is, and the way to write.
/// Lives as long as one try to answer. One thread.
class RestCase
{
public:
    struct Parts
    {
        SyncService &service;
        Random &random;
        const RestQuestion &question;
        WebhookSecrets *secrets = nullptr; ///< null: webhooks cannot have any
    };

    /// A problem where nobody may ask that way. `parts` outlive it.
    [[nodiscard]] static OrAnswer<std::unique_ptr<RestCase>> open(const Parts &parts);

    [[nodiscard]] const RestQuestion &question() const { return m_parts.question; }

    [[nodiscard]] JudgingTransaction &data() { return *m_transaction; }

    [[nodiscard]] ServerData &server() { return m_parts.service.data(); }

    [[nodiscard]] const std::shared_ptr<const Club> &club() const { return m_club; }

    [[nodiscard]] OperatorId actor() const { return m_actor; }

    [[nodiscard]] Instant now() const { return m_now; }

    /// Whether nothing is to be written: ?dryRun=true.
    [[nodiscard]] bool isDry() const { return m_isDry; }

    void beDry() { m_isDry = true; }

    [[nodiscard]] Uuid newId();

    [[nodiscard]] Random &random() { return m_parts.random; }

    [[nodiscard]] WebhookSecrets *secrets() { return m_parts.secrets; }

    [[nodiscard]] bool may(Permission permission, LocationId where = {}) const;
    [[nodiscard]] bool mayAnywhere(Permission permission) const;
    [[nodiscard]] Sight sight(LocationId where) const;
    /// The same of many at once: where the club has switched off that names and contacts go out of
    /// it (export.personal), lists have no phone numbers and e-mails.
    [[nodiscard]] Sight listSight(LocationId where) const;
    /// Whether the asker sees what a block of this kind is.
    [[nodiscard]] bool seesKind(std::string_view key, LocationId where) const;
    /// NOT_PERMITTED with its sentence.
    [[nodiscard]] RestAnswer forbidden(Permission permission) const;

    [[nodiscard]] Result<std::shared_ptr<const RuleBook>> book();
    /// How sentences about that place are made; names only where they may be read. Not for longer
    /// than this.
    [[nodiscard]] text::Context context(LocationId where, std::vector<BayId> bays = {});

    /// A fault of what was asked as a problem; an error of the store as "try later".
    [[nodiscard]] RestAnswer problem(const Error &error, const std::string &place = {});

    /// Where the club has switched off that other programs write. A dry run is told the same: it
    /// says what would become of the real one.
    [[nodiscard]] std::optional<RestAnswer> objectToWriting();

    /// An empty set of this desk and operator, now, under the rule book in force.
    [[nodiscard]] Result<ChangeSet> blankSet();

    /// What becomes of a step.
    struct Writing
    {
        /// A problem stops it under the locks, before it is judged; may be empty.
        std::function<std::optional<RestAnswer>()> before;
        std::function<RestAnswer()> accepted; ///< as the data is afterwards
        std::function<RestAnswer(const Judgement &)> refused;
    };

    /// Has it judged like any desk's step, with the answer kept under the question's key in the
    /// same transaction, which is over then. A dry run leaves nothing.
    [[nodiscard]] RestAnswer write(const ChangeSet &set, const Writing &writing);

    /// Keeps what was written into server() in this case, with the answer under the question's key,
    /// or with `kept` in its body's place.
    [[nodiscard]] RestAnswer finish(RestAnswer answer, const std::string &kept = {});

    /// Others were faster: the same question is to be asked once more, in a new case.
    [[nodiscard]] bool isStale() const { return m_isStale; }

private:
    explicit RestCase(const Parts &parts) : m_parts(parts) { }

    [[nodiscard]] std::optional<RestAnswer> begin();
    [[nodiscard]] std::optional<RestAnswer> findActor();
    [[nodiscard]] Status keep(const RestAnswer &answer);
    [[nodiscard]] std::string holderName(const EntityRef &holder);

    Parts m_parts;
    std::unique_ptr<JudgingTransaction> m_transaction;
    std::shared_ptr<const Club> m_club;
    std::int64_t m_bookVersion = 0;
    OperatorId m_actor;
    Instant m_now;
    bool m_isDry = false;
    bool m_isStale = false;
};

/// What a text is known by, so that two that are the same have the same tag: "\"…\"".
[[nodiscard]] std::string tagOf(std::string_view text);
/// How tags are compared (RFC 9110, 8.8.3.2): whoever changes something means it to the letter, so
/// that a weak one (W/"…") names nothing for If-Match.
enum class TagMatch : std::uint8_t { Strong, Weak };

/// Whether a list of tags (`*`: any) names it.
[[nodiscard]] bool
namesTag(std::string_view list, std::string_view tag, TagMatch match = TagMatch::Strong);
/// Names the whole question: one that is asked again is the same.
[[nodiscard]] Uuid identityOf(const RestQuestion &question);

} // namespace bayboard
