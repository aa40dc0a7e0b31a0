#include "app/server/WebhookKey.h"

#include "core/base/SystemFault.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bayboard {

namespace {

constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
constexpr std::size_t lineSize = sodium_base64_ENCODED_LEN(WebhookSecrets::keySize, variant);

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) { }

    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }

    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

Result<Secret> readKey(const std::string &path)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen() && errno == ENOENT)
        return Secret();
    if (!file.isOpen())
        return fail(ErrorCode::FileNotReadable, path, systemFault(errno));
    struct stat found = {};
    if (fstat(file.number(), &found) != 0 || (found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorCode::FileNotReadable,
                    path,
                    Phrase::tr("others may read or change it; chmod 600 keeps it"));
    Secret text(lineSize);
    const ssize_t count = read(file.number(), text.data(), text.size());
    Secret key(WebhookSecrets::keySize);
    std::size_t length = 0;
    if (count < 0
        || sodium_base642bin(key.data(),
                             key.size(),
                             text.view().data(),
                             static_cast<std::size_t>(count),
                             "\n",
                             &length,
                             nullptr,
                             variant)
            != 0
        || length != key.size())
        return fail(ErrorCode::FileNotReadable, path, Phrase::tr("it holds no key"));
    return key;
}

/// Of two who make it at once the second reads the first one's.
Result<Secret> makeKey(const std::string &path, Random &random)
{
    Secret key(WebhookSecrets::keySize);
    for (std::size_t i = 0; i < key.size(); i += sizeof(std::uint64_t)) {
        const std::uint64_t bits = random.next();
        std::memcpy(key.data() + i, &bits, sizeof bits);
    }
    Secret line(lineSize);
    sodium_bin2base64(
        reinterpret_cast<char *>(line.data()), line.size(), key.data(), key.size(), variant);
    line.data()[lineSize - 1] = '\n';
    const Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isOpen() && errno == EEXIST)
        return readKey(path);
    if (!file.isOpen())
        return fail(ErrorCode::FileNotWritable, path, systemFault(errno));
    const auto written = write(file.number(), line.view().data(), line.size());
    if (written != static_cast<ssize_t>(line.size()) || fsync(file.number()) != 0) {
        const int fault = errno;
        unlink(path.c_str());
        return fail(ErrorCode::FileNotWritable, path, systemFault(fault));
    }
    return key;
}

} // namespace

WebhookSecrets::FindKey webhookKeyIn(std::filesystem::path path, Random &random)
{
    return [path = path.string(), &random](bool make) -> Result<Secret> {
        if (path.empty())
            return fail(ErrorCode::FileNotReadable,
                        "--webhook-key",
                        Phrase::tr("a file for the key of the webhooks' secrets is wanted"));
        auto key = readKey(path);
        return key && key->isEmpty() && make ? makeKey(path, random) : std::move(key);
    };
}

} // namespace bayboard
